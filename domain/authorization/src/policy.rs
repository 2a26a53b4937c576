//! A policy document, compiled once per version.

use crate::statement::Statement;

/// A compiled document.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// What it says, in the order in which it says it.
    pub statements: Vec<Statement>,
    /// Places of statements that couldn't be read, and say nothing.
    pub unreadable: Vec<usize>,
}
