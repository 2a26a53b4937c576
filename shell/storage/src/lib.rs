//! The storage contract over bytes and rows: a journal appended at an expected version, blobs by digest, one checkpoint, and
//! ordered tables for bulk with indexes. Nothing here knows the domain; a backend is a few hundred lines and passes one
//! acceptance suite.

mod backend;
pub mod contract;
mod counters;
mod error;
pub mod faulty;
pub mod forkable;
mod journal;
pub mod keys;
mod ledger;
pub mod memory;
pub mod overlay;
mod row;
mod table;
mod wide;

pub use backend::Storage;
pub use counters::{Counters, Statistics};
pub use error::StorageError;
pub use journal::{Append, Checkpoint, Epoch, Head, JournalEntry, Version};
pub use row::{BulkWrite, Guard, IndexPosition, Indexed, MAX_ROWS_PER_WRITE, Row, RowWrite, check_size};
pub use table::Table;
pub use wide::wide;
