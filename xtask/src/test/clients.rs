//! The client suites: a Python environment with boto3, the AWS CLI and pytest, and the binary that they call.

use super::places::Places;
use super::rust::cargo;
use super::step::Steps;
use crate::python::Environment;
use std::process::Command;

/// Builds the binary, makes the environment, runs pytest.
pub fn tests(places: &Places, terraform: bool, steps: &mut Steps) {
    // First, since the program that it makes lies where the usual one is put by the next step.
    let release = places.target.join("dist-quick").join("release");
    let is_released = steps.step("a release", "cargo xtask dist, of the program for development", || {
        crate::dist::quick(&places.root, release.clone())
    });
    // The same profile and the same features as the tests had: most of it is built already.
    if !steps.command("binary", cargo(places).args(["build", "--workspace", "--bin", "bailiwick"])) {
        return;
    }
    let folder = places.root.join("verification").join("clients");
    let environment = Environment::of(&places.root, &places.target);
    let what = format!("a Python environment in {}", environment.folder().display());
    if !steps.step("python", &what, || environment.prepare()) {
        return;
    }
    // One test asks another engine, where there is a Node.js to run it; without one it says that it skips.
    steps.step("another engine of decisions, for a comparison", "npm, below the target directory", || {
        if let Err(problem) = crate::differential::fetch(&places.root, &places.target) {
            println!("not fetched ({problem}): what needs it is skipped");
        }
        Ok(())
    });
    steps.step("a browser, for the console", "Chromium, where it can be installed", || {
        if let Err(problem) = crate::chromium::fetch() {
            println!("not there ({problem}): what needs it is skipped");
        }
        Ok(())
    });
    for check in ["check", "format"] {
        let mut ruff = Command::new(environment.program("ruff"));
        ruff.arg(check).args((check == "format").then_some("--check"));
        // The examples are held to the same.
        ruff.args(["--no-cache", "--config", "pyproject.toml", ".", "../../examples"]);
        steps.command("python style", ruff.current_dir(&folder));
    }
    let mut pytest = Command::new(environment.program("python"));
    pytest.args(["-m", "pytest", "-ra", "-p", "no:cacheprovider"]).current_dir(&folder);
    pytest.env("PYTHONDONTWRITEBYTECODE", "1");
    pytest.env("BAILIWICK_BIN", places.target.join("debug").join("bailiwick"));
    if is_released {
        pytest.env("BAILIWICK_TEST_RELEASE", &release);
    }
    places.tell(&mut pytest);
    if terraform {
        // Every configuration, and a failure where there is no Terraform.
        pytest.env("BAILIWICK_TERRAFORM", "required");
    }
    steps.command("clients", &mut pytest);
}
