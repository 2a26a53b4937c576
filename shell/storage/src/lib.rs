//! The storage contract over bytes and rows: a journal appended at an expected version, blobs by digest, one checkpoint, and
//! ordered tables for bulk with indexes. Nothing here knows the domain; a backend is a few hundred lines and passes one
//! acceptance suite.

pub mod contract;
mod counters;
pub mod faulty;
pub mod keys;
mod ledger;
pub mod memory;
pub mod overlay;
mod row;
mod table;

pub use counters::Counters;
pub use row::{BulkWrite, Guard, IndexPosition, Indexed, MAX_ROWS_PER_WRITE, Row, RowWrite, check_size};
pub use table::Table;

use bytes::Bytes;

/// A position in the journal: the number of entries up to and including it. 0 is before the first entry.
pub type Version = u64;

/// How often everything was forgotten: 0 in a new storage, one more after each [`Storage::reset`]. What was read in one epoch
/// says nothing about the next, so every write names the epoch that it belongs to and is refused in any other.
pub type Epoch = u64;

/// Where a storage stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Head {
    /// The epoch.
    pub epoch: Epoch,
    /// The version of the last journal entry in it.
    pub version: Version,
}

/// One journal entry: the bytes of what one command decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEntry {
    /// Its version: the first entry has version 1.
    pub version: Version,
    /// Its bytes, opaque here.
    pub body: Bytes,
}

/// Entries to append, with the blobs that they name: all or nothing.
#[derive(Debug, Clone, Default)]
pub struct Append {
    /// The epoch that the writer knows; the append fails in any other.
    pub epoch: Epoch,
    /// The version of the last entry that the writer knows; the append fails if the journal has moved on.
    pub expected: Version,
    /// Entry bodies, in order; they become versions `expected + 1 ..`.
    pub entries: Vec<Bytes>,
    /// Blobs by digest (any fixed text), made durable with the entries. A digest that is there already is left as it is.
    pub blobs: Vec<(String, Bytes)>,
}

/// A saved state of everything up to a version: only a cache, dropped when its fingerprint isn't the reader's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// What wrote it: a checkpoint with another fingerprint means nothing to the reader.
    pub fingerprint: String,
    /// The journal version it stands for.
    pub version: Version,
    /// Its bytes.
    pub body: Bytes,
}

/// Counters since the storage was opened, for measurements and tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Journal transactions committed (each one sync on a durable backend).
    pub journal_commits: u64,
    /// Journal entries appended.
    pub entries: u64,
    /// Bulk transactions committed.
    pub bulk_commits: u64,
    /// Rows written or deleted.
    pub rows: u64,
}

/// What went wrong below the contract.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StorageError {
    /// The journal is not at the expected version: somebody else has written. Nothing was changed.
    #[error("the journal is at version {actual}, not at {expected}")]
    VersionConflict {
        /// The version the writer expected.
        expected: Version,
        /// The version found.
        actual: Version,
    },
    /// Everything was forgotten since the writer looked: what it writes belongs to nothing any more. Nothing was changed.
    #[error("everything was reset: this is epoch {actual}, and the write belongs to {expected}")]
    EpochOver {
        /// The epoch the writer expected.
        expected: Epoch,
        /// The epoch found.
        actual: Epoch,
    },
    /// A row that a guard names hasn't the value that it expects. Nothing was changed; look again, and decide again.
    #[error("a row of {} was changed by somebody else", table.name())]
    GuardFailed {
        /// The row's table.
        table: Table,
        /// The row's key.
        key: Vec<u8>,
    },
    /// Nothing was changed, and trying again may help (a full disk, a busy file).
    #[error("storage refused the write: {0}")]
    Refused(String),
    /// It isn't known whether the change was made; look before doing anything else. The next [`Storage::head`] or
    /// [`Storage::read`] that succeeds tells the truth, which then stays.
    #[error("the outcome of the write is unknown: {0}")]
    OutcomeUnknown(String),
    /// What is stored can't be used (locked by another process, from a newer version, damaged).
    #[error("{0}")]
    Unusable(String),
}

/// A backend. Every write is durable when its call returns. Journal writes go before waiting bulk writes.
#[async_trait::async_trait]
pub trait Storage: Send + Sync + 'static {
    /// Appends entries and blobs in one durable transaction.
    ///
    /// # Errors
    /// [`StorageError::EpochOver`] in another epoch, [`StorageError::VersionConflict`] if the journal isn't at
    /// `append.expected`; the other errors as they say.
    async fn append(&self, append: Append) -> Result<(), StorageError>;

    /// The epoch, and the version of the last entry.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn head(&self) -> Result<Head, StorageError>;

    /// Up to `limit` entries after a version, in order.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn read(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError>;

    /// The blob with a digest.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn blob(&self, digest: &str) -> Result<Option<Bytes>, StorageError>;

    /// Replaces the checkpoint; `None` drops it.
    ///
    /// # Errors
    /// When it couldn't be written.
    async fn save_checkpoint(&self, checkpoint: Option<Checkpoint>) -> Result<(), StorageError>;

    /// The checkpoint, if there is one.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn checkpoint(&self) -> Result<Option<Checkpoint>, StorageError>;

    /// Applies changes to bulk tables, in order, in one durable transaction: if the epoch is the one that they belong to, and
    /// every guard holds, as the rows were before any of the changes. Index entries change with their rows.
    ///
    /// # Errors
    /// [`StorageError::EpochOver`], [`StorageError::GuardFailed`], [`StorageError::Refused`] if it is too large (see
    /// [`check_size`]); the other errors as they say.
    async fn write_rows(&self, write: BulkWrite) -> Result<(), StorageError>;

    /// The values of rows, in the order of the keys, all as they were at one moment.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn rows(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Option<Bytes>>, StorageError>;

    /// One row's value.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn row(&self, table: Table, key: &[u8]) -> Result<Option<Bytes>, StorageError> {
        Ok(self.rows(table, vec![key.to_vec()]).await?.pop().flatten())
    }

    /// Up to `limit` rows whose keys start with `prefix`, in key order, after the key `after` if given.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError>;

    /// Up to `limit` index entries of a table that start with `prefix`, each with its row, in the order of the entries and then
    /// of the rows' keys, after a position if given.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn scan_index(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&IndexPosition>,
        limit: usize,
    ) -> Result<Vec<Indexed>, StorageError>;

    /// Forgets everything, journal, blobs, checkpoint and tables, and begins a new epoch, which is answered.
    ///
    /// # Errors
    /// When it couldn't be done.
    async fn reset(&self) -> Result<Epoch, StorageError>;

    /// A small durable value of the installation itself (its seed, its key), apart from the journal and kept by
    /// [`Storage::reset`]. The first value written for a name stays; the stored one is returned.
    ///
    /// # Errors
    /// When it couldn't be read or written.
    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError>;

    /// Answers what has failed for good, once something has (a thread that everything is written or read by): whoever serves
    /// from the storage had better end then. Waits for ever while all is well.
    async fn failed(&self) -> String {
        std::future::pending().await
    }

    /// Counters since opening.
    fn statistics(&self) -> Statistics;
}
