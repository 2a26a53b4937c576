//! The contract itself: what every backend does.

use crate::counters::Statistics;
use crate::error::StorageError;
use crate::journal::{Append, Checkpoint, Epoch, Head, JournalEntry, Version};
use crate::row::{BulkWrite, IndexPosition, Indexed, Row};
use crate::table::Table;
use bytes::Bytes;

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

    /// The digests of up to `limit` blobs in bytewise order, after a digest if given.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn blob_digests(&self, after: Option<&str>, limit: usize) -> Result<Vec<String>, StorageError>;

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
    /// [`check_size`](crate::row::check_size)); the other errors as they say.
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

    /// Up to `limit` rows whose keys start with `prefix`, the last key first, before the key `before` if given.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn scan_back(
        &self,
        table: Table,
        prefix: &[u8],
        before: Option<&[u8]>,
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

    /// The index entries of rows, in the order of the keys: none for a row that has none, or isn't there.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn entries(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Vec<Vec<u8>>>, StorageError>;

    /// Forgets everything, journal, blobs, checkpoint and tables, and begins a new epoch, which is answered.
    ///
    /// # Errors
    /// When it couldn't be done.
    async fn reset(&self) -> Result<Epoch, StorageError>;

    /// Begins a later epoch, or stays in the one that it is in, where nothing is kept: for what was kept elsewhere in that epoch.
    ///
    /// # Errors
    /// [`StorageError::Refused`] where there is an entry, a blob or a row, or an earlier epoch is asked for; when it couldn't be done.
    async fn begin_epoch(&self, epoch: Epoch) -> Result<(), StorageError>;

    /// Every setting that has a value, by name.
    ///
    /// # Errors
    /// When the storage can't be read.
    async fn settings(&self) -> Result<Vec<(String, Bytes)>, StorageError>;

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
