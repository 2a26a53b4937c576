//! What an importer couldn't see, took for granted, or found told in two ways: the other half of what it answers.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Something that the document doesn't have from its sources as they stand. Nothing is guessed without one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Gap {
    /// The file or directory, or what else the importer looked at.
    pub source: String,
    /// Where in it, or what of the organization it is about: `accounts[3].email`, `222222222222`, `line 7`. Empty for all of it.
    pub place: String,
    /// What is missing, was assumed, or differs, as a sentence.
    pub what: String,
    /// Which of these.
    pub kind: GapKind,
}

/// What kind of gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GapKind {
    /// The sources don't tell it, and the document doesn't have it.
    Absent,
    /// The sources don't tell it, and the document has what was taken for it.
    Assumed,
    /// Two sources tell it differently; one of them was taken.
    Conflict,
    /// The sources tell it, and there is nothing here that it could become.
    NotModelled,
}

impl Gap {
    /// Something that isn't told.
    pub fn absent(source: impl Into<String>, place: impl Into<String>, what: impl Into<String>) -> Self {
        Self::new(GapKind::Absent, source, place, what)
    }

    /// Something that was taken for granted.
    pub fn assumed(source: impl Into<String>, place: impl Into<String>, what: impl Into<String>) -> Self {
        Self::new(GapKind::Assumed, source, place, what)
    }

    /// Something that is told in two ways.
    pub fn conflict(source: impl Into<String>, place: impl Into<String>, what: impl Into<String>) -> Self {
        Self::new(GapKind::Conflict, source, place, what)
    }

    /// Something that there is no place for here.
    pub fn not_modelled(source: impl Into<String>, place: impl Into<String>, what: impl Into<String>) -> Self {
        Self::new(GapKind::NotModelled, source, place, what)
    }

    fn new(kind: GapKind, source: impl Into<String>, place: impl Into<String>, what: impl Into<String>) -> Self {
        Self { source: source.into(), place: place.into(), what: what.into(), kind }
    }
}

impl GapKind {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Assumed => "assumed",
            Self::Conflict => "conflict",
            Self::NotModelled => "not modelled",
        }
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.kind.name(), self.source)?;
        if !self.place.is_empty() {
            write!(out, " ({})", self.place)?;
        }
        write!(out, ": {}", self.what)
    }
}
