//! The files of an export before they are written: paths below a directory, each once, whatever the file system makes of letters.

use organization_document::Gap;
use std::collections::{BTreeMap, BTreeSet};

/// Files by their paths, with `/` between the parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    files: BTreeMap<String, String>,
    folded: BTreeSet<String>,
}

/// What an exporter makes of a document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Written {
    /// The files.
    pub files: Files,
    /// What of the document the format has no place for, and what was taken for granted.
    pub gaps: Vec<Gap>,
}

/// The longest part of a path that every common file system takes, in bytes.
const LONGEST_PART: usize = 255;

impl Files {
    /// Adds a file.
    ///
    /// # Errors
    /// A path that leads out of the directory or isn't one, or that is there already, be it with other capitals.
    pub fn put(&mut self, path: impl Into<String>, text: impl Into<String>) -> Result<(), String> {
        let path = path.into();
        if !is_below(&path) {
            return Err(format!("{path:?} is no path below a directory"));
        }
        if !self.folded.insert(path.to_lowercase()) {
            return Err(format!("there are two files {path:?}"));
        }
        self.files.insert(path, text.into());
        Ok(())
    }

    /// Adds a JSON file, indented.
    ///
    /// # Errors
    /// As [`Files::put`].
    pub fn put_json(&mut self, path: impl Into<String>, value: &serde_json::Value) -> Result<(), String> {
        self.put(path, format!("{value:#}\n"))
    }

    /// All of them, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }
}

/// Whether a path stays below the directory that it is joined to, on any system.
pub(crate) fn is_below(path: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part != "."
            && part != ".."
            && part.len() <= LONGEST_PART
            && !part.contains(['\\', ':', '\0'])
            && !part.chars().any(char::is_control)
    };
    !path.is_empty() && path.split('/').all(part)
}
