//! A storage in memory that counts the rows that are read of it.

use bytes::Bytes;
use evidence::{Arrival, Evidence};
use identifiers::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use storage::memory::Memory;
use storage::{
    Append, BulkWrite, Checkpoint, Epoch, Head, IndexPosition, Indexed, JournalEntry, Row, Statistics, Storage,
    StorageError, Table, Version,
};

pub const ACCOUNT: &str = "111122223333";

/// Passes everything on and counts.
#[derive(Default)]
pub struct Counting {
    pub inner: Memory,
    read: AtomicUsize,
}

impl Counting {
    /// How many rows were read since the last time.
    pub fn read(&self) -> usize {
        self.read.swap(0, Ordering::SeqCst)
    }

    fn count(&self, rows: usize) {
        self.read.fetch_add(rows, Ordering::SeqCst);
    }
}

#[async_trait::async_trait]
impl Storage for Counting {
    async fn append(&self, append: Append) -> Result<(), StorageError> {
        self.inner.append(append).await
    }

    async fn head(&self) -> Result<Head, StorageError> {
        self.inner.head().await
    }

    async fn read(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError> {
        Storage::read(&self.inner, after, limit).await
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
        self.inner.write_rows(write).await
    }

    async fn rows(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Option<Bytes>>, StorageError> {
        self.count(keys.len());
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
        self.count(rows.len());
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
        self.count(found.len());
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

pub fn evidence() -> (Arc<Counting>, Evidence) {
    let storage = Arc::new(Counting::default());
    (storage.clone(), Evidence::new(storage))
}

pub fn at() -> Arrival {
    Arrival { epoch: 0, version: 7, now: Timestamp::from_millis(1_748_736_000_000) }
}

/// A volume's item.
pub fn volume(id: &str, day: u32, status: &str) -> String {
    format!(
        r#"{{"awsAccountId": "{ACCOUNT}", "awsRegion": "us-east-1", "resourceType": "AWS::EC2::Volume", "resourceId": "{id}", "resourceName": "name of {id}",
            "configurationItemCaptureTime": "2025-05-{day:02}T00:00:00.000Z", "configurationItemStatus": "{status}", "configurationStateId": {day},
            "tags": {{"team": "a"}}, "configuration": {{"encrypted": true, "size": {day}, "attachments": []}}}}"#
    )
}

pub async fn deliver(evidence: &Evidence, items: &[String]) -> evidence::delivery::Delivery {
    let text = format!(r#"{{"configurationItems": [{}]}}"#, items.join(","));
    evidence.deliver(at(), text.into(), false).await.unwrap()
}
