//! The project's files, as the tests of this folder read them.

use crate::workspace::workspace;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the workspace.
pub fn root() -> PathBuf {
    workspace()
}

/// Every file of the project, relative to its root: what git knows, or without git what lies there.
pub fn files() -> Vec<PathBuf> {
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output();
    let mut files: Vec<PathBuf> = match listed {
        Ok(output) if output.status.success() && !output.stdout.is_empty() => {
            String::from_utf8_lossy(&output.stdout).split_terminator('\0').map(PathBuf::from).collect()
        }
        _ => below(Path::new("")),
    };
    // A file that was deleted but not committed is listed still.
    files.retain(|file| root().join(file).is_file());
    assert!(files.len() > 50, "the project's files were not found: {} files", files.len());
    files
}

pub fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join(folder)).into_iter().flatten().flatten() {
        let path = folder.join(entry.file_name());
        let name = entry.file_name().to_string_lossy().into_owned();
        let ours = !["target", ".git", "__pycache__", ".terraform"].contains(&name.as_str());
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && ours => found.extend(below(&path)),
            Ok(kind) if kind.is_file() => found.push(path),
            _ => {}
        }
    }
    found
}

/// A file's text; none for what is no text.
pub fn text(file: &Path) -> Option<String> {
    std::fs::read_to_string(root().join(file)).ok()
}

/// Whether a file is made by `cargo xtask codegen`.
pub fn is_generated(file: &Path) -> bool {
    file.components().any(|part| part.as_os_str() == "generated")
}

/// Fails with all complaints at once.
pub fn report(complaints: &[String]) {
    assert!(complaints.is_empty(), "{} complaints:\n  {}", complaints.len(), complaints.join("\n  "));
}
