//! The form of the catalogue's tables: comments with their source, a line that names the columns, then cells between tabs.

/// The rows of a table, by cell.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split('\t').collect())
}

/// A cell, if it isn't empty.
pub(super) fn given(cell: &'static str) -> Option<&'static str> {
    (cell != "-").then_some(cell)
}

/// The parts of a cell, if it isn't empty.
pub(super) fn parts(cell: &'static str, between: char) -> impl Iterator<Item = &'static str> {
    given(cell).into_iter().flat_map(move |cell| cell.split(between))
}
