//! What is wrong with somebody's files, and where.

use std::fmt;

/// One thing that is wrong with a file. What it shows has no control characters, whoever wrote the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, as the person named it and relative to that.
    pub file: String,
    /// Where in it: `Accounts[3].Id`, `line 7, column 2`; empty for all of it.
    pub place: String,
    /// What is wrong, as a sentence without the place.
    pub message: String,
}

impl Problem {
    /// A problem at a place.
    pub fn new(file: impl Into<String>, place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { file: file.into(), place: place.into(), message: message.into() }
    }
}

impl Problem {
    /// What is wrong with a file that should be JSON.
    pub fn of_json(file: impl Into<String>, found: &serde_json::Error) -> Self {
        let cut_off = if found.is_eof() { "the file is cut off" } else { "it isn't JSON" };
        let text = found.to_string();
        let told = text.split(" at line ").next().unwrap_or_default();
        let place = format!("line {}, column {}", found.line(), found.column());
        Self::new(file, place, format!("{cut_off}: {told}"))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", printable(&self.file))?;
        if !self.place.is_empty() {
            write!(out, "{}: ", printable(&self.place))?;
        }
        out.write_str(&printable(&self.message))
    }
}

impl std::error::Error for Problem {}

/// A text without control characters, which files' names and keys can have, too.
pub fn printable(text: &str) -> String {
    if !text.chars().any(char::is_control) {
        return text.to_owned();
    }
    let shown = |c: char| if c.is_control() { c.escape_debug().to_string() } else { c.to_string() };
    text.chars().map(shown).collect()
}

/// How many characters of a text are quoted.
pub const SHOWN: usize = 100;

/// A text of somebody else's in a message: short, in backquotes, and without control characters.
pub fn quoted(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN).flat_map(char::escape_debug).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
}
