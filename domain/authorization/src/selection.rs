//! Patterns that a statement names, or leaves out.

use crate::truth::Truth;

/// Patterns, or all but them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection<T> {
    /// Whether what the patterns describe is left out.
    pub negated: bool,
    /// The patterns.
    pub patterns: Vec<T>,
}

impl<T> Selection<T> {
    /// Whether something is selected for sure, by what matches.
    pub fn surely_holds(&self, matches: impl Fn(&T) -> Truth) -> bool {
        self.holds(matches) == Truth::Yes
    }

    /// Whether something is selected, by what matches.
    pub(crate) fn holds(&self, matches: impl Fn(&T) -> Truth) -> Truth {
        let matched = Truth::any(self.patterns.iter().map(matches));
        if self.negated { !matched } else { matched }
    }
}
