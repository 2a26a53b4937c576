//! The released Python packages whose data codegen reads, installed below target/python.

use crate::problem::Problem;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A package, pinned.
pub struct Package {
    /// Its name, as its folder has it.
    pub name: &'static str,
    /// The release.
    pub version: &'static str,
}

impl Package {
    /// The package's folder in the environment below target/python, if this release is installed there.
    pub fn installed(&self, root: &Path) -> Option<PathBuf> {
        let library = root.join("target/python/lib");
        let versions = std::fs::read_dir(library).ok()?;
        versions.flatten().map(|version| version.path().join("site-packages")).find_map(|packages| {
            let pinned = packages.join(format!("{}-{}.dist-info", self.name, self.version)).is_dir();
            pinned.then(|| packages.join(self.name))
        })
    }

    /// Installs the release below target/python, unless it is there. What it depends on isn't needed: only its data is read.
    pub fn install(&self, root: &Path) -> Result<PathBuf, Problem> {
        if let Some(folder) = self.installed(root) {
            return Ok(folder);
        }
        let environment = root.join("target/python");
        command("python3", &["-m", "venv", &environment.to_string_lossy()])?;
        let python = environment.join("bin/python");
        let wanted = format!("{}=={}", self.name, self.version);
        command(&python.to_string_lossy(), &["-m", "pip", "install", "--quiet", "--no-deps", &wanted])?;
        self.installed(root).ok_or_else(|| format!("{wanted} isn't below {}", environment.display()))
    }
}

fn command(program: &str, arguments: &[&str]) -> Result<(), Problem> {
    let status = Command::new(program).args(arguments).status().map_err(|error| format!("{program}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{program} {} failed: {status}", arguments.join(" "))) }
}
