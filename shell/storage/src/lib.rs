//! The storage contract over bytes and rows: a journal appended at an expected version, blobs by digest, one checkpoint, and
//! ordered tables for bulk. Nothing here knows the domain; a backend is a few hundred lines and passes one acceptance suite.

pub mod contract;
pub mod faulty;
pub mod keys;
mod ledger;
pub mod memory;
pub mod overlay;

use bytes::Bytes;

/// A position in the journal: the number of entries up to and including it. 0 is before the first entry.
pub type Version = u64;

/// The largest number of rows in one [`Storage::write_rows`] call, which keeps bulk transactions to a few milliseconds.
pub const MAX_ROWS_PER_WRITE: usize = 2_000;

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
    /// The version of the last entry that the writer knows; the append fails if the journal has moved on.
    pub expected: Version,
    /// Entry bodies, in order; they become versions `expected + 1 ..`.
    pub entries: Vec<Bytes>,
    /// Blobs by digest (any fixed text), made durable with the entries. A digest that is there already is left as it is.
    pub blobs: Vec<(String, Bytes)>,
}

/// The bulk tables. The text is the stored name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// The current configuration item of each resource.
    ConfigurationItems,
    /// Earlier configuration items.
    ConfigurationHistory,
    /// Account facts: state of services that is no configuration item.
    AccountFacts,
    /// Current evaluation results.
    EvaluationResults,
    /// What has been evaluated with which inputs, and what is waiting.
    EvaluationProgress,
}

impl Table {
    /// Every table.
    pub const ALL: [Self; 5] = [
        Self::ConfigurationItems,
        Self::ConfigurationHistory,
        Self::AccountFacts,
        Self::EvaluationResults,
        Self::EvaluationProgress,
    ];

    /// The stable stored name.
    pub fn name(self) -> &'static str {
        match self {
            Self::ConfigurationItems => "configuration_items",
            Self::ConfigurationHistory => "configuration_history",
            Self::AccountFacts => "account_facts",
            Self::EvaluationResults => "evaluation_results",
            Self::EvaluationProgress => "evaluation_progress",
        }
    }
}

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
    /// Insert or replace a row.
    Put(Table, Row),
    /// Remove a row, if there.
    Delete(Table, Vec<u8>),
    /// Remove every row whose key starts with these bytes.
    DeletePrefix(Table, Vec<u8>),
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
    /// [`StorageError::VersionConflict`] if the journal isn't at `append.expected`; the other errors as they say.
    async fn append(&self, append: Append) -> Result<(), StorageError>;

    /// The version of the last entry.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn head(&self) -> Result<Version, StorageError>;

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

    /// Applies up to [`MAX_ROWS_PER_WRITE`] changes to bulk tables, in order, in one durable transaction.
    ///
    /// # Errors
    /// When they couldn't be written.
    async fn write_rows(&self, writes: Vec<RowWrite>) -> Result<(), StorageError>;

    /// One row's value.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn row(&self, table: Table, key: &[u8]) -> Result<Option<Bytes>, StorageError>;

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

    /// Forgets everything: journal, blobs, checkpoint and tables.
    ///
    /// # Errors
    /// When it couldn't be done.
    async fn reset(&self) -> Result<(), StorageError>;

    /// A small durable value of the installation itself (its seed, its key), apart from the journal and kept by
    /// [`Storage::reset`]. The first value written for a name stays; the stored one is returned.
    ///
    /// # Errors
    /// When it couldn't be read or written.
    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError>;

    /// Counters since opening.
    fn statistics(&self) -> Statistics;
}

/// Refuses a bulk write of more than [`MAX_ROWS_PER_WRITE`] changes; for backends, which all must.
///
/// # Errors
/// [`StorageError::Refused`] with both numbers.
pub fn refuse_too_many(writes: &[RowWrite]) -> Result<(), StorageError> {
    if writes.len() > MAX_ROWS_PER_WRITE {
        return Err(StorageError::Refused(format!(
            "{} row changes in one write; at most {MAX_ROWS_PER_WRITE} are allowed",
            writes.len()
        )));
    }
    Ok(())
}
