//! What AWS made of an organization beside what an installation makes of it.

use serde::{Deserialize, Serialize};

/// `bailiwick verify organization`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Verification {
    /// Each kind of answer.
    pub compared: Vec<Compared>,
}

/// Answers of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Compared {
    /// The kind.
    pub what: String,
    /// How many were compared.
    pub count: usize,
    /// How many weren't compared, because there is nothing here that they are of.
    pub not_here: usize,
    /// Those that differ.
    pub differences: Vec<Difference>,
}

/// One that differs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// What it is of.
    pub of: String,
    /// What AWS answered.
    pub aws: String,
    /// What the installation answers.
    pub here: String,
}
