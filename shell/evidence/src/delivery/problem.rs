//! What was wrong with an element of a delivery, for whoever delivered it.

/// Something that was skipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands in the document.
    pub place: String,
    /// What is wrong.
    pub message: String,
}
