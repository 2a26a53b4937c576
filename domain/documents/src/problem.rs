//! What is wrong with a text and where, in one form for every reader of documents.

use std::fmt;

use crate::tree::Span;

/// One thing that is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong, in lower case and without the place.
    pub message: String,
    /// Where; absent for what concerns no place.
    pub span: Option<Span>,
}

impl Problem {
    /// A problem at a place.
    pub fn new(message: impl Into<String>, span: Option<Span>) -> Self {
        Self { message: message.into(), span }
    }
}

/// The message for a text with more values than its reader takes.
pub(crate) fn too_many_values(limit: usize) -> String {
    format!("more than {limit} values")
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match self.span {
            Some(span) => write!(f, " at line {}, column {}", span.line, span.column),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Problem {}
