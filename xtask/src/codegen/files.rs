//! The files a generation makes: kept in memory, so that checking and writing see the same bytes.

use crate::problem::Problem;
use std::collections::BTreeMap;
use std::path::Path;

/// Paths below the workspace's root, with their whole content.
#[derive(Default)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// Adds a file.
    pub fn add(&mut self, path: impl Into<String>, content: String) {
        self.0.insert(path.into(), content);
    }

    /// Adds all of another set.
    pub fn extend(&mut self, other: Files) {
        self.0.extend(other.0);
    }

    /// The content that this set gives a path: what was generated, or what lies on disk.
    pub fn read(&self, root: &Path, path: &str) -> Result<String, Problem> {
        match self.0.get(path) {
            Some(content) => Ok(content.clone()),
            None => std::fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}")),
        }
    }

    /// The paths whose content on disk differs, including files in generated folders that nothing makes any more.
    pub fn differences(&self, root: &Path) -> Vec<String> {
        let differs = |path: &&String| std::fs::read_to_string(root.join(path)).ok().as_ref() != self.0.get(*path);
        let mut paths: Vec<String> = self.0.keys().filter(differs).cloned().collect();
        paths.extend(self.stale(root));
        paths
    }

    fn stale(&self, root: &Path) -> Vec<String> {
        let mut folders: Vec<&str> =
            self.0.keys().filter_map(|path| path.rsplit_once('/')).map(|pair| pair.0).collect();
        folders.retain(|folder| folder.ends_with("/generated"));
        folders.dedup();
        let mut stale = Vec::new();
        for folder in folders {
            let entries = std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
            let paths = entries.map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy()));
            stale.extend(paths.filter(|path| !self.0.contains_key(path)));
        }
        stale
    }

    /// Fails with the paths that differ.
    pub fn check(&self, root: &Path) -> Result<(), Problem> {
        let differences = self.differences(root);
        if differences.is_empty() {
            println!("{} generated files are up to date", self.0.len());
            return Ok(());
        }
        Err(format!("out of date, run `cargo xtask codegen`:\n  {}", differences.join("\n  ")))
    }

    /// Writes what differs and removes what is stale.
    pub fn write(&self, root: &Path) -> Result<(), Problem> {
        let differences = self.differences(root);
        for path in &differences {
            let target = root.join(path);
            let outcome = match self.0.get(path) {
                Some(content) => target
                    .parent()
                    .map_or(Ok(()), std::fs::create_dir_all)
                    .and_then(|()| std::fs::write(&target, content)),
                None => std::fs::remove_file(&target),
            };
            outcome.map_err(|error| format!("{path}: {error}"))?;
            println!("changed {path}");
        }
        println!("{} generated files, {} changed", self.0.len(), differences.len());
        Ok(())
    }
}
