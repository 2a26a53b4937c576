//! Where a page of rows ended, by what is stored and not by what of it can be read: a row that can't be is passed over, and ends
//! nothing.

use storage::{IndexPosition, Indexed, Row};

/// A page.
#[derive(Debug)]
pub struct Page<T> {
    /// What is on it; less than was asked for where rows can't be read.
    pub rows: Vec<T>,
    /// After what the next one begins; nothing when this is the last one.
    pub next: Option<Position>,
}

/// Where a page begins: after a row, and in an index after one of its entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position(pub(crate) IndexPosition);

impl Position {
    pub(crate) fn key(&self) -> &[u8] {
        &self.0.key
    }
}

impl Page<Row> {
    /// Rows of which so many were asked for.
    pub(crate) fn of(rows: Vec<Row>, limit: usize) -> Self {
        let next = rows.last().filter(|_| rows.len() >= limit);
        let next = next.map(|row| Position(IndexPosition { entry: Vec::new(), key: row.key.clone() }));
        Self { rows, next }
    }

    /// Rows of an index of which so many were asked for.
    pub(crate) fn of_index(found: Vec<Indexed>, limit: usize) -> Self {
        let next = found.last().filter(|_| found.len() >= limit).map(|one| Position(one.position()));
        Self { rows: found.into_iter().map(|one| one.row).collect(), next }
    }
}
