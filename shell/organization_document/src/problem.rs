//! What is wrong with a document, and where.

use crate::place::Place;
use std::fmt;

/// One thing that is wrong with a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where in the document.
    pub place: Place,
    /// The line and the column of the text that it was read from, both from 1.
    pub position: Option<(u32, u32)>,
    /// What is wrong, without the place. It can be shown: what it quotes has no control characters.
    pub message: String,
}

impl Problem {
    /// A problem at a place.
    pub fn new(place: Place, message: impl Into<String>) -> Self {
        Self { place, position: None, message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((line, column)) = self.position {
            write!(out, "line {line}, column {column}: ")?;
        }
        if !self.place.0.is_empty() {
            write!(out, "{}: ", self.place)?;
        }
        out.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}

/// A text of somebody else's in a message: short, in backquotes, and without control characters.
pub(crate) fn quoted(text: &str) -> String {
    const SHOWN: usize = 100;
    let mut shown: String = text.chars().take(SHOWN).flat_map(char::escape_debug).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
}
