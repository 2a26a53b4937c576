//! `POST /_bailiwick/configuration-items`: what became of what was delivered.

use serde::{Deserialize, Serialize};

/// Counts of what was delivered, and what was wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Delivery {
    /// Items that are new.
    pub accepted: u64,
    /// Items and documents of facts that were known already.
    pub unchanged: u64,
    /// Account facts that are new or different.
    pub facts: u64,
    /// Elements that were skipped.
    pub skipped: u64,
    /// The first of them.
    pub problems: Vec<Problem>,
}

/// Why an element was skipped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// Where it is in the document; empty for the whole.
    pub place: String,
    /// What is wrong with it.
    pub message: String,
}
