//! What is wrong with a document, where, and what may stand there.

use documents::Span;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong, in lower case and without the place.
    pub reason: String,
    /// The keys and list positions that lead there.
    pub path: Vec<String>,
    /// Where in the text.
    pub span: Option<Span>,
    /// The keys that may stand there, where it is a key that may not.
    pub expected: &'static [&'static str],
}
