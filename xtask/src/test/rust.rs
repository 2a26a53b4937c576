//! What cargo itself can check: form, lints, tests.

use super::places::Places;
use super::step::Steps;
use std::process::Command;

/// `cargo fmt --check`.
pub fn format(places: &Places, steps: &mut Steps) {
    steps.command("format", cargo(places).args(["fmt", "--all", "--check"]));
}

/// `cargo clippy`, on tests and examples too.
pub fn lints(places: &Places, steps: &mut Steps) {
    let arguments = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    steps.command("lints", cargo(places).args(arguments));
}

/// `cargo test`, every suite even after one failed.
pub fn tests(places: &Places, steps: &mut Steps) {
    let mut command = cargo(places);
    places.tell(&mut command);
    steps.command("rust", command.args(["test", "--workspace", "--no-fail-fast"]));
}

/// Cargo, in the workspace.
pub fn cargo(places: &Places) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(&places.root);
    command
}
