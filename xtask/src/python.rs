//! The Python that tests and releases use: an environment of the project's own, with the packages that a file names.

use crate::problem::Problem;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest Python that the pinned packages run on.
const PYTHON: (u32, u32) = (3, 10);

/// A virtual environment with exactly the packages that a file names.
pub struct Environment {
    folder: PathBuf,
    requirements: PathBuf,
}

impl Environment {
    /// The project's own, below its target directory.
    pub fn of(root: &Path, target: &Path) -> Self {
        let requirements = root.join("verification").join("clients").join("requirements.txt");
        Self { folder: target.join("python"), requirements }
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A program of it.
    pub fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }

    /// Makes it, or leaves it alone when it was made from the same requirements at the same place: its programs carry the place
    /// in their first line, so one that was moved can't be used.
    ///
    /// # Errors
    /// When there is no Python that is new enough, or a package can't be installed.
    pub fn prepare(&self) -> Result<(), Problem> {
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
