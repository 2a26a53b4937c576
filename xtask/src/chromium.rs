//! A browser for the tests of the console: the one that is there, or Debian's, which root may install.

use crate::problem::Problem;
use std::process::Command;

/// The names of its program.
const NAMES: [&str; 2] = ["chromium", "chromium-browser"];

/// Sees to it that there is one.
///
/// # Errors
/// Why there is none; what needs it is skipped then.
pub fn fetch() -> Result<(), Problem> {
    if std::env::var_os("BAILIWICK_TEST_CHROMIUM").is_some() || is_there() {
        return Ok(());
    }
    let id = Command::new("id").arg("-u").output();
    let is_root = id.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim() == "0");
    if !is_root {
        return Err("Chromium isn't installed, and only root can install it, from Debian's packages".into());
    }
    run(Command::new("apt-get").args(["update", "--quiet", "--quiet"]))?;
    let mut install = Command::new("apt-get");
    install.args([
        "install",
        "--yes",
        "--quiet",
        "--quiet",
        "--no-install-recommends",
        "chromium",
        "fonts-dejavu-core",
    ]);
    run(install.env("DEBIAN_FRONTEND", "noninteractive"))?;
    if is_there() { Ok(()) } else { Err("Chromium's package has no program of its name".into()) }
}

fn is_there() -> bool {
    let answers =
        |name: &&str| Command::new(name).arg("--version").output().is_ok_and(|output| output.status.success());
    NAMES.iter().any(answers)
}

fn run(command: &mut Command) -> Result<(), Problem> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?} ended with {status}")),
        Err(error) => Err(format!("{command:?} can't be started: {error}")),
    }
}
