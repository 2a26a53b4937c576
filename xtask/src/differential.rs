//! `cargo xtask differential`: compares decisions with those of an independent engine, which is fetched for it and part of nothing else.

use crate::workspace::{run_to_the_end, target_directory};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What `differential` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// How many generated cases are decided.
    #[arg(long, default_value_t = 2_000)]
    cases: usize,
    /// What they are generated from.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

const SOURCES: &str = "verification/differential";

/// Fetches the other engine with npm below the target directory, and compares.
///
/// # Errors
/// When there is no Node.js, something can't be fetched or built, or a difference isn't explained.
pub fn run(root: &Path, arguments: &Arguments) -> Result<(), String> {
    run_to_the_end(Command::new("cargo").args(["build", "-p", "bailiwick"]).current_dir(root))?;
    let target = target_directory(root)?;
    let folder = fetch(root, &target)?;
    let mut command = Command::new("node");
    command.arg("decisions.mjs").arg(target.join("debug/bailiwick"));
    command.arg(arguments.cases.to_string()).arg(arguments.seed.to_string());
    run_to_the_end(command.current_dir(&folder))
}

/// Fetches the other engine below the target directory, and answers where it is.
///
/// # Errors
/// When there is no npm, or it can't be fetched.
pub fn fetch(root: &Path, target: &Path) -> Result<PathBuf, String> {
    let folder = target.join("differential");
    fs::create_dir_all(&folder).map_err(|problem| format!("{}: {problem}", folder.display()))?;
    for name in ["package.json", "decisions.mjs"] {
        let copied = fs::copy(root.join(SOURCES).join(name), folder.join(name));
        copied.map_err(|problem| format!("{SOURCES}/{name}: {problem}"))?;
    }
    let quietly = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel", "error"];
    run_to_the_end(Command::new("npm").args(quietly).current_dir(&folder))?;
    Ok(folder)
}
