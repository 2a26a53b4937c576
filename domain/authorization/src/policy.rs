//! A policy document, compiled once per version.

use crate::statement::{Effect, Statement};
use std::sync::Arc;

/// A compiled document.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// What it says, in the order in which it says it.
    pub statements: Vec<Arc<Statement>>,
    /// Places of statements that couldn't be read, and say nothing; 0 where there is nothing that could be a statement.
    pub unreadable: Vec<usize>,
}

impl Policy {
    /// What of it denies, beside a statement that allows everything.
    #[must_use]
    pub fn only_denying(&self) -> Self {
        let denying = self.statements.iter().filter(|statement| statement.effect == Effect::Deny);
        let statements = denying.cloned().chain([Arc::new(Statement::allowing_everything())]).collect();
        Self { statements, unreadable: Vec::new() }
    }
}
