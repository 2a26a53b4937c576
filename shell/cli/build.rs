//! Tells the program which commit it was built from, so that a report of a mistake can name it.

#![expect(clippy::disallowed_methods, reason = "the environment is how Cargo talks to a build script")]

use std::path::Path;
use std::process::Command;

/// Set by whoever builds from sources without their history: the commit, and its day.
const COMMIT: &str = "BAILIWICK_BUILD_COMMIT";
const DAY: &str = "BAILIWICK_BUILD_DAY";

fn main() {
    for variable in [COMMIT, DAY] {
        println!("cargo::rerun-if-env-changed={variable}");
    }
    println!("cargo::rerun-if-changed=build.rs");
    let given = || Some(format!("{} {}", std::env::var(COMMIT).ok()?, std::env::var(DAY).ok()?));
    // A program for development would be linked again after each commit.
    let is_release = std::env::var("OPT_LEVEL").is_ok_and(|level| level == "3");
    let built = given().or_else(|| is_release.then(of_checkout)?).unwrap_or_else(|| "development".to_owned());
    let version = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
    println!("cargo::rustc-env=BAILIWICK_VERSION={version} ({built})");
}

/// What git tells of the sources, where they lie in a checkout and git is there.
fn of_checkout() -> Option<String> {
    let root = Path::new("../..");
    // A commit moves what these name.
    for file in ["HEAD", "logs/HEAD"] {
        let path = root.join(".git").join(file);
        if path.exists() {
            println!("cargo::rerun-if-changed={}", path.display());
        }
    }
    let mut git = Command::new("git");
    git.args(["show", "--no-patch", "--abbrev=9", "--format=%h %cd", "--date=short", "HEAD"]);
    let output = git.current_dir(root).output().ok()?;
    let told = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !told.is_empty()).then_some(told)
}
