//! A storage that stops working after a number of writes, as it looks to a process that is killed.

use bytes::Bytes;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use storage::memory::Memory;
use storage::{
    Append, BulkWrite, Checkpoint, Epoch, Head, IndexPosition, Indexed, JournalEntry, Row, Statistics, Storage,
    StorageError, Table, Version,
};

/// Passes everything on until its writes are used up.
pub struct Dying {
    /// What is really stored.
    pub inner: Arc<Memory>,
    left: AtomicI64,
    scanned: AtomicUsize,
}

impl Dying {
    /// Works until it is told otherwise.
    pub fn new(inner: Arc<Memory>) -> Self {
        Self { inner, left: AtomicI64::new(i64::MAX), scanned: AtomicUsize::new(0) }
    }

    /// Only so many writes from now on.
    pub fn only(&self, writes: i64) {
        self.left.store(writes, Ordering::SeqCst);
    }

    /// Whether it still works.
    pub fn is_alive(&self) -> bool {
        self.left.load(Ordering::SeqCst) > 0
    }

    /// How many rows were read by scans since the last time.
    pub fn scanned(&self) -> usize {
        self.scanned.swap(0, Ordering::SeqCst)
    }

    fn write(&self) -> Result<(), StorageError> {
        if self.left.fetch_sub(1, Ordering::SeqCst) > 0 {
            Ok(())
        } else {
            Err(StorageError::Refused("the process is dead".to_owned()))
        }
    }
}

#[async_trait::async_trait]
impl Storage for Dying {
    async fn append(&self, append: Append) -> Result<(), StorageError> {
        self.write()?;
        self.inner.append(append).await
    }

    async fn head(&self) -> Result<Head, StorageError> {
        self.inner.head().await
    }

    async fn read(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError> {
        self.inner.read(after, limit).await
    }

    async fn blob(&self, digest: &str) -> Result<Option<Bytes>, StorageError> {
        self.inner.blob(digest).await
    }

    async fn save_checkpoint(&self, checkpoint: Option<Checkpoint>) -> Result<(), StorageError> {
        self.inner.save_checkpoint(checkpoint).await
    }

    async fn checkpoint(&self) -> Result<Option<Checkpoint>, StorageError> {
        self.inner.checkpoint().await
    }

    async fn write_rows(&self, write: BulkWrite) -> Result<(), StorageError> {
        self.write()?;
        self.inner.write_rows(write).await
    }

    async fn rows(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Option<Bytes>>, StorageError> {
        self.inner.rows(table, keys).await
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let rows = self.inner.scan(table, prefix, after, limit).await?;
        self.scanned.fetch_add(rows.len(), Ordering::SeqCst);
        Ok(rows)
    }

    async fn scan_index(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&IndexPosition>,
        limit: usize,
    ) -> Result<Vec<Indexed>, StorageError> {
        let found = self.inner.scan_index(table, prefix, after, limit).await?;
        self.scanned.fetch_add(found.len(), Ordering::SeqCst);
        Ok(found)
    }

    async fn reset(&self) -> Result<Epoch, StorageError> {
        self.inner.reset().await
    }

    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError> {
        self.inner.setting(name, initial).await
    }

    fn statistics(&self) -> Statistics {
        self.inner.statistics()
    }
}
