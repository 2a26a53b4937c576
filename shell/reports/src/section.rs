//! A titled table of a report, whichever way it is drawn.

/// A titled table.
pub struct Section {
    /// What it is about.
    pub title: &'static str,
    /// Its columns.
    pub header: Vec<&'static str>,
    /// How many of the first of them several lines have in common.
    pub common: usize,
    /// Its lines.
    pub rows: Vec<Vec<String>>,
    /// What else there is to say.
    pub more: Option<String>,
}
