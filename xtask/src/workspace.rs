//! Where the project lies, and what Cargo knows of it.

use crate::problem::Problem;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_path_buf()
}

/// What `cargo metadata` answers.
pub fn metadata(root: &Path, extra: &[&str]) -> Result<serde_json::Value, Problem> {
    let output = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .args(extra)
        .current_dir(root)
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))
}

/// Cargo's target directory.
pub fn target_directory(root: &Path) -> Result<PathBuf, Problem> {
    let metadata = metadata(root, &[])?;
    let path = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    path.map(PathBuf::from).ok_or_else(|| "cargo metadata names no target directory".to_owned())
}

/// Runs a command that talks to the person at the terminal itself.
///
/// # Errors
/// When it can't be started, or ends with another status than success.
pub fn run_to_the_end(command: &mut Command) -> Result<(), Problem> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{} ended with {status}", command.get_program().display())),
        Err(problem) => Err(format!("{} can't be started: {problem}", command.get_program().display())),
    }
}
