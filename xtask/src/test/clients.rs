//! The client suites: a Python environment with boto3, the AWS CLI and pytest, and the binary that they call.

use super::places::Places;
use super::rust::cargo;
use super::step::Steps;
use crate::problem::Problem;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest Python that the pinned packages run on.
const PYTHON: (u32, u32) = (3, 10);

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
    let environment =
        Environment { folder: places.target.join("python"), requirements: folder.join("requirements.txt") };
    let what = format!("a Python environment in {}", environment.folder.display());
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

/// A virtual environment with exactly the packages that a file names.
struct Environment {
    folder: PathBuf,
    requirements: PathBuf,
}

impl Environment {
    fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }

    /// Makes it, or leaves it alone when it was made from the same requirements at the same place: its programs carry the place
    /// in their first line, so one that was moved can't be used.
    fn prepare(&self) -> Result<(), Problem> {
        let requirements = std::fs::read_to_string(&self.requirements);
        let requirements = requirements.map_err(|error| told(&self.requirements, &error))?;
        let wanted = format!("# {}\n{requirements}", self.folder.display());
        let stamp = self.folder.join("requirements.installed");
        if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
            println!("unchanged");
            return Ok(());
        }
        if self.folder.exists() {
            std::fs::remove_dir_all(&self.folder).map_err(|error| told(&self.folder, &error))?;
        }
        self.create()?;
        let mut install = Command::new(self.program("python"));
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
        run(install.arg(&self.requirements))?;
        std::fs::write(&stamp, wanted).map_err(|error| told(&stamp, &error))
    }

    /// `python3 -m venv`; on Debian that is a package of its own, which root may install.
    fn create(&self) -> Result<(), Problem> {
        let python = python()?;
        let create = || run(Command::new(python).args(["-m", "venv"]).arg(&self.folder));
        let Err(problem) = create() else { return Ok(()) };
        println!("{problem}; trying with Debian's python3-venv");
        run(Command::new("apt-get").args(["install", "--yes", "--no-install-recommends", "python3-venv"]))
            .map_err(|second| format!("{problem}; {second}; install Python's venv module and try again"))?;
        create()
    }
}

/// A Python that is new enough.
fn python() -> Result<&'static str, Problem> {
    let check = format!("import sys; sys.exit(sys.version_info < {PYTHON:?})");
    let fits =
        |name: &&str| Command::new(name).args(["-c", &check]).output().is_ok_and(|output| output.status.success());
    let found =
        ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"].into_iter().find(fits);
    found.ok_or_else(|| format!("no Python of at least {}.{} was found", PYTHON.0, PYTHON.1))
}

fn run(command: &mut Command) -> Result<(), Problem> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?} ended with {status}")),
        Err(error) => Err(format!("{command:?} can't be started: {error}")),
    }
}

fn told(path: &Path, error: &std::io::Error) -> Problem {
    format!("{}: {error}", path.display())
}
