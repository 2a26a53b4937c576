//! A storage that can be forked: what it holds at a moment is seen for good, whatever is written to it afterwards. Rows have no versions,
//! so while there are forks each write first hands them the rows that it is about to change.

use crate::backend::Storage;
use crate::counters::Statistics;
use crate::error::StorageError;
use crate::journal::{Append, Checkpoint, Epoch, Head, JournalEntry, Version};
use crate::overlay::{Forks, KnownRow, Lost, Overlay};
use crate::row::{BulkWrite, IndexPosition, Indexed, Row, RowWrite};
use crate::table::Table;
use bytes::Bytes;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Rows read at a time where all below a prefix are about to go.
const PAGE: usize = 2_000;

/// A storage and its forks. As long as there are none, it does what the storage below does.
///
/// Entries of the journal and blobs never change, so only rows are kept for forks. A write of rows that was begun is made, whether or
/// not anybody waits for it: a fork that was made meanwhile must not see half of them.
pub struct Forkable {
    base: Arc<dyn Storage>,
    forks: Arc<Forks>,
}

impl Forkable {
    /// A storage that can be forked.
    pub fn new(base: Arc<dyn Storage>) -> Self {
        Self { base, forks: Arc::default() }
    }

    /// What it holds now, to be read as long as the fork is there. `look` is called while nobody writes rows; it answers up to where the
    /// journal is seen, and whatever else belongs to that moment. Of rows that are changed here meanwhile the fork keeps up to so many
    /// bytes.
    pub async fn fork<T>(&self, most_bytes: usize, look: impl FnOnce() -> (Head, T)) -> (Arc<Overlay>, T) {
        let mut forks = self.forks.write().await;
        let (head, seen) = look();
        let fork = Arc::new(Overlay::of_forkable(self.base.clone(), head, self.forks.clone(), most_bytes));
        forks.retain(|fork| fork.strong_count() > 0);
        forks.push(Arc::downgrade(&fork));
        (fork, seen)
    }

    /// How many forks there are.
    pub async fn forks(&self) -> usize {
        self.forks.read().await.iter().filter(|fork| fork.strong_count() > 0).count()
    }
}

/// Hands forks the rows that a write is about to change.
async fn hand_over(base: &dyn Storage, forks: &[Arc<Overlay>], write: &BulkWrite) -> Result<(), StorageError> {
    let mut keys: BTreeMap<Table, BTreeSet<&[u8]>> = BTreeMap::new();
    for change in &write.changes {
        match change {
            RowWrite::Put(table, row, _) => drop(keys.entry(*table).or_default().insert(&row.key)),
            RowWrite::Delete(table, key) => drop(keys.entry(*table).or_default().insert(key)),
            RowWrite::DeletePrefix(table, prefix) => hand_over_prefix(base, forks, *table, prefix).await?,
        }
    }
    for (table, keys) in keys {
        let is_asked_for = |key: &&[u8]| forks.iter().any(|fork| fork.asks_for(table, key));
        let keys: Vec<Vec<u8>> = keys.into_iter().filter(is_asked_for).map(<[u8]>::to_vec).collect();
        if !keys.is_empty() {
            let values = base.rows(table, keys.clone()).await?;
            keep(base, forks, table, keys.into_iter().zip(values).collect()).await?;
        }
    }
    Ok(())
}

async fn hand_over_prefix(
    base: &dyn Storage,
    forks: &[Arc<Overlay>],
    table: Table,
    prefix: &[u8],
) -> Result<(), StorageError> {
    let mut after: Option<Vec<u8>> = None;
    loop {
        let page = base.scan(table, prefix, after.as_deref(), PAGE).await?;
        let is_last = page.len() < PAGE;
        after = page.last().map(|row| row.key.clone());
        keep(base, forks, table, page.into_iter().map(|Row { key, value }| (key, Some(value))).collect()).await?;
        if is_last {
            return Ok(());
        }
    }
}

async fn keep(
    base: &dyn Storage,
    forks: &[Arc<Overlay>],
    table: Table,
    rows: Vec<(Vec<u8>, Option<Bytes>)>,
) -> Result<(), StorageError> {
    let keys = rows.iter().map(|(key, _)| key.clone()).collect();
    let entries = if table.is_indexed() { base.entries(table, keys).await? } else { Vec::new() };
    let mut entries = entries.into_iter();
    let rows: Vec<KnownRow> = rows
        .into_iter()
        .map(|(key, value)| KnownRow { key, value, entries: entries.next().unwrap_or_default() })
        .collect();
    for fork in forks {
        fork.keep(table, rows.clone());
    }
    Ok(())
}

#[async_trait::async_trait]
impl Storage for Forkable {
    async fn append(&self, append: Append) -> Result<(), StorageError> {
        self.base.append(append).await
    }

    async fn head(&self) -> Result<Head, StorageError> {
        self.base.head().await
    }

    async fn read(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError> {
        self.base.read(after, limit).await
    }

    async fn blob(&self, digest: &str) -> Result<Option<Bytes>, StorageError> {
        self.base.blob(digest).await
    }

    async fn blob_digests(&self, after: Option<&str>, limit: usize) -> Result<Vec<String>, StorageError> {
        self.base.blob_digests(after, limit).await
    }

    async fn save_checkpoint(&self, checkpoint: Option<Checkpoint>) -> Result<(), StorageError> {
        self.base.save_checkpoint(checkpoint).await
    }

    async fn checkpoint(&self) -> Result<Option<Checkpoint>, StorageError> {
        self.base.checkpoint().await
    }

    async fn write_rows(&self, write: BulkWrite) -> Result<(), StorageError> {
        let (base, forks) = (self.base.clone(), self.forks.clone());
        let made = tokio::spawn(async move {
            let shared = forks.read().await;
            if shared.is_empty() {
                return base.write_rows(write).await;
            }
            drop(shared);
            let mut all = forks.write().await;
            all.retain(|fork| fork.strong_count() > 0);
            let living: Vec<Arc<Overlay>> = all.iter().filter_map(std::sync::Weak::upgrade).collect();
            hand_over(base.as_ref(), &living, &write).await?;
            base.write_rows(write).await
        });
        made.await.unwrap_or_else(|problem| Err(StorageError::OutcomeUnknown(problem.to_string())))
    }

    async fn rows(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Option<Bytes>>, StorageError> {
        self.base.rows(table, keys).await
    }

    async fn row(&self, table: Table, key: &[u8]) -> Result<Option<Bytes>, StorageError> {
        self.base.row(table, key).await
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        self.base.scan(table, prefix, after, limit).await
    }

    async fn scan_back(
        &self,
        table: Table,
        prefix: &[u8],
        before: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        self.base.scan_back(table, prefix, before, limit).await
    }

    async fn scan_index(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&IndexPosition>,
        limit: usize,
    ) -> Result<Vec<Indexed>, StorageError> {
        self.base.scan_index(table, prefix, after, limit).await
    }

    async fn entries(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Vec<Vec<u8>>>, StorageError> {
        self.base.entries(table, keys).await
    }

    async fn reset(&self) -> Result<Epoch, StorageError> {
        let mut all = self.forks.write().await;
        let epoch = self.base.reset().await?;
        for fork in all.drain(..).filter_map(|fork| fork.upgrade()) {
            fork.lose(Lost::Reset);
        }
        Ok(epoch)
    }

    async fn begin_epoch(&self, epoch: Epoch) -> Result<(), StorageError> {
        let mut all = self.forks.write().await;
        let before = self.base.head().await?.epoch;
        self.base.begin_epoch(epoch).await?;
        if epoch != before {
            for fork in all.drain(..).filter_map(|fork| fork.upgrade()) {
                fork.lose(Lost::Reset);
            }
        }
        Ok(())
    }

    async fn settings(&self) -> Result<Vec<(String, Bytes)>, StorageError> {
        self.base.settings().await
    }

    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError> {
        self.base.setting(name, initial).await
    }

    async fn failed(&self) -> String {
        self.base.failed().await
    }

    fn statistics(&self) -> Statistics {
        self.base.statistics()
    }
}
