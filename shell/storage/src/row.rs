//! Rows of the bulk tables, and writes to them: changes that are made all together, or not at all when something they rest on
//! is no longer so.

use crate::error::StorageError;
use crate::journal::Epoch;
use crate::table::Table;
use bytes::Bytes;

/// The largest number of changes and guards in one write, which keeps bulk transactions to a few milliseconds.
pub const MAX_ROWS_PER_WRITE: usize = 2_000;

/// One row of a bulk table. Keys order bytewise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The key, unique in its table.
    pub key: Vec<u8>,
    /// The value.
    pub value: Bytes,
}

/// One change of a bulk table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowWrite {
    /// Insert or replace a row, and its index entries with it.
    Put(Table, Row, Vec<Vec<u8>>),
    /// Remove a row, if there.
    Delete(Table, Vec<u8>),
    /// Remove every row whose key starts with these bytes.
    DeletePrefix(Table, Vec<u8>),
}

impl RowWrite {
    /// A row without index entries.
    pub fn put(table: Table, key: Vec<u8>, value: impl Into<Bytes>) -> Self {
        Self::Put(table, Row { key, value: value.into() }, Vec::new())
    }
}

/// A row that has to be as expected for a write to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    /// The row's table.
    pub table: Table,
    /// The row's key.
    pub key: Vec<u8>,
    /// Its value; nothing when no such row may be there.
    pub expected: Option<Bytes>,
}

/// Changes that are made together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BulkWrite {
    /// The epoch that they belong to.
    pub epoch: Epoch,
    /// What they rest on.
    pub guards: Vec<Guard>,
    /// The changes, in order.
    pub changes: Vec<RowWrite>,
}

impl BulkWrite {
    /// Changes that rest on nothing but the epoch.
    pub fn new(epoch: Epoch, changes: Vec<RowWrite>) -> Self {
        Self { epoch, guards: Vec::new(), changes }
    }
}

/// A place in an index.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct IndexPosition {
    /// The entry.
    pub entry: Vec<u8>,
    /// The key of its row.
    pub key: Vec<u8>,
}

/// An index entry with its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indexed {
    /// The entry.
    pub entry: Vec<u8>,
    /// The row that has it.
    pub row: Row,
}

impl Indexed {
    /// Where it stands.
    pub fn position(&self) -> IndexPosition {
        IndexPosition { entry: self.entry.clone(), key: self.row.key.clone() }
    }
}

/// Refuses a bulk write of more than [`MAX_ROWS_PER_WRITE`] changes and guards; for backends, which all must.
///
/// # Errors
/// [`StorageError::Refused`] with both numbers.
pub fn check_size(write: &BulkWrite) -> Result<(), StorageError> {
    let size = write.changes.len() + write.guards.len();
    if size > MAX_ROWS_PER_WRITE {
        return Err(StorageError::Refused(format!(
            "{size} changes and guards in one write; at most {MAX_ROWS_PER_WRITE} are allowed"
        )));
    }
    Ok(())
}
