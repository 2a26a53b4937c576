//! Where an organization came from, and what was missing there: kept with it as long as it is there.

use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// The import that made an organization, or that it was last brought up to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// The digest of the document.
    pub document: SmolStr,
    /// What the document doesn't have from its sources as they stand.
    pub gaps: Vec<ImportGap>,
    /// When.
    pub at: Timestamp,
}

/// Something that wasn't told, was assumed, or was told in two ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportGap {
    /// What was looked at.
    pub source: SmolStr,
    /// Where in it, or what it is about.
    pub place: SmolStr,
    /// What the matter is.
    pub what: SmolStr,
    /// Which kind, by its word.
    pub kind: SmolStr,
}
