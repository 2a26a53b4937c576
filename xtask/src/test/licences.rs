//! Licences, banned crates and sources, by cargo-deny; `deny.toml` holds the lists.

use super::places::Places;
use super::rust::cargo;
use super::step::Steps;
use std::process::Command;

/// The version that runs everywhere, so that everywhere it says the same.
const VERSION: &str = "0.20.2";

/// Installs cargo-deny below the target directory if it isn't there, and runs it.
pub fn check(places: &Places, steps: &mut Steps) {
    let tools = places.target.join("cargo-tools");
    let program = tools.join("bin").join("cargo-deny");
    let installed = Command::new(&program).arg("--version").output();
    let current = installed.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim().ends_with(VERSION));
    if !current {
        let mut install = cargo(places);
        // The root's own tools and target directory: nothing outside the project changes.
        install.args(["install", "--quiet", "--locked", "--version", VERSION, "--root"]).arg(&tools);
        let build = tools.join("build");
        install.arg("--target-dir").arg(&build).arg("cargo-deny");
        let good = steps.command("cargo-deny", &mut install);
        if let Err(problem) = std::fs::remove_dir_all(&build) {
            println!("{} could not be removed: {problem}", build.display());
        }
        if !good {
            return;
        }
    }
    let arguments = ["--log-level", "warn", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"];
    steps.command("licences", Command::new(&program).args(arguments).current_dir(&places.root));
}
