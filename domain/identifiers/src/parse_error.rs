//! Why a text is no identifier.

/// A text that does not have the form of the identifier it was read as.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a valid {expected}")]
pub struct ParseError {
    /// What was being read, in the field's words ("account id").
    pub expected: &'static str,
    /// The offending text.
    pub text: String,
}

impl ParseError {
    pub(crate) fn new(expected: &'static str, text: &str) -> Self {
        Self { expected, text: text.chars().take(200).collect() }
    }
}
