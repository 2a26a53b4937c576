//! What is released: version, commit and moment, which everything made carries instead of the clock's.

use crate::problem::Problem;
use crate::workspace::metadata;
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// A version of the program, and the sources that it is made of.
pub struct Release {
    /// Such as `0.1.0`.
    pub version: String,
    /// The commit, short.
    pub commit: String,
    /// Its day, such as `2026-01-31`.
    pub day: String,
    /// Its moment, as RFC 3339 writes it.
    pub moment: String,
    /// Its moment, in seconds since 1970.
    pub seconds: u64,
}

impl Release {
    /// What the checkout holds.
    ///
    /// # Errors
    /// When it is no checkout, or there is no git.
    pub fn of(root: &Path) -> Result<Self, Problem> {
        let metadata = metadata(root, &[])?;
        let packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
        let version = packages
            .filter(|package| package.get("name").and_then(Value::as_str) == Some("bailiwick"))
            .find_map(|package| package.get("version")?.as_str())
            .ok_or("cargo metadata names no package bailiwick")?;
        let mut git = Command::new("git");
        git.args(["show", "--no-patch", "--abbrev=9", "--format=%h %cd %ct", "--date=format-local:%Y-%m-%dT%H:%M:%SZ"]);
        let output = git.arg("HEAD").env("TZ", "UTC").current_dir(root).output();
        let output = output.map_err(|problem| format!("git can't be started: {problem}"))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let words: Vec<&str> = text.split_whitespace().collect();
        let [commit, moment, seconds] = words.as_slice() else {
            return Err(format!("git names no commit: {}", String::from_utf8_lossy(&output.stderr).trim()));
        };
        Ok(Self {
            version: version.to_owned(),
            commit: (*commit).to_owned(),
            day: moment.split('T').next().unwrap_or_default().to_owned(),
            moment: (*moment).to_owned(),
            seconds: seconds.parse().map_err(|problem| format!("git's moment {seconds}: {problem}"))?,
        })
    }

    /// Its name, such as `bailiwick 0.1.0 (1a2b3c4d5 2026-01-31)`, as the program says it, too.
    pub fn named(&self) -> String {
        format!("bailiwick {} ({} {})", self.version, self.commit, self.day)
    }
}
