//! The contract in memory, for tests and installations that needn't outlive their process.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use crate::backend::Storage;
use crate::counters::Statistics;
use crate::error::StorageError;
use crate::journal::{Append, Checkpoint, Epoch, Head, JournalEntry, Version};
use crate::keys::KeyRange;
use crate::ledger::Ledger;
use crate::row::{BulkWrite, IndexPosition, Indexed, Row, RowWrite, check_size};
use crate::table::Table;

/// A storage in memory.
#[derive(Debug, Default)]
pub struct Memory {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    ledger: Ledger,
    checkpoint: Option<Checkpoint>,
    tables: BTreeMap<Table, Rows>,
    settings: BTreeMap<String, Bytes>,
}

/// The rows of a table, and its index.
#[derive(Debug, Default)]
struct Rows {
    rows: BTreeMap<Vec<u8>, Kept>,
    index: BTreeSet<IndexPosition>,
}

#[derive(Debug)]
struct Kept {
    value: Bytes,
    entries: Vec<Vec<u8>>,
}

impl Rows {
    fn put(&mut self, row: Row, entries: Vec<Vec<u8>>) {
        self.delete(&row.key);
        self.index.extend(entries.iter().map(|entry| IndexPosition { entry: entry.clone(), key: row.key.clone() }));
        self.rows.insert(row.key, Kept { value: row.value, entries });
    }

    fn delete(&mut self, key: &[u8]) -> bool {
        let Some(kept) = self.rows.remove(key) else { return false };
        for entry in kept.entries {
            self.index.remove(&IndexPosition { entry, key: key.to_vec() });
        }
        true
    }

    fn keys(&self, range: KeyRange) -> impl Iterator<Item = (&Vec<u8>, &Kept)> {
        let end = range.end;
        self.rows.range(range.start..).take_while(move |(key, _)| end.as_ref().is_none_or(|end| *key < end))
    }

    fn keys_back(&self, range: KeyRange) -> impl Iterator<Item = (&Vec<u8>, &Kept)> {
        let start = range.start;
        let below = range.end.map_or(Bound::Unbounded, Bound::Excluded);
        let keys = self.rows.range::<Vec<u8>, _>((Bound::Unbounded, below)).rev();
        keys.take_while(move |(key, _)| **key >= start)
    }

    fn scan_index(&self, prefix: &[u8], after: Option<&IndexPosition>, limit: usize) -> Vec<Indexed> {
        let range = KeyRange::of_prefix(prefix);
        let start = IndexPosition { entry: range.start, key: Vec::new() };
        let positions = self.index.range(start..).take_while(|at| range.end.as_ref().is_none_or(|end| at.entry < *end));
        let wanted = positions.filter(|at| after.is_none_or(|after| *at > after)).take(limit);
        let indexed = wanted.filter_map(|at| {
            let value = self.rows.get(&at.key)?.value.clone();
            Some(Indexed { entry: at.entry.clone(), row: Row { key: at.key.clone(), value } })
        });
        indexed.collect()
    }
}

impl Memory {
    /// An empty storage.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, Contents> {
        // No change below can panic half-way, so what a poisoned lock guards is whole.
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Contents {
    fn value(&self, table: Table, key: &[u8]) -> Option<Bytes> {
        self.tables.get(&table).and_then(|table| table.rows.get(key)).map(|kept| kept.value.clone())
    }

    fn write_row(&mut self, write: RowWrite) -> u64 {
        match write {
            RowWrite::Put(table, row, entries) => {
                let entries = if table.is_indexed() { entries } else { Vec::new() };
                self.tables.entry(table).or_default().put(row, entries);
                1
            }
            RowWrite::Delete(table, key) => u64::from(self.tables.entry(table).or_default().delete(&key)),
            RowWrite::DeletePrefix(table, prefix) => {
                let rows = self.tables.entry(table).or_default();
                let keys: Vec<Vec<u8>> = rows.keys(KeyRange::of_prefix(&prefix)).map(|(key, _)| key.clone()).collect();
                keys.iter().map(|key| u64::from(rows.delete(key))).sum()
            }
        }
    }
}

#[async_trait::async_trait]
impl Storage for Memory {
    async fn append(&self, append: Append) -> Result<(), StorageError> {
        self.lock().ledger.append(0, append)
    }

    async fn head(&self) -> Result<Head, StorageError> {
        Ok(self.lock().ledger.head(0))
    }

    async fn read(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError> {
        let skipped = usize::try_from(after).unwrap_or(usize::MAX);
        let contents = self.lock();
        let bodies = contents.ledger.journal.iter().skip(skipped).take(limit);
        // An entry that is there has a version, so the zip never runs out first.
        Ok((after.saturating_add(1)..)
            .zip(bodies)
            .map(|(version, body)| JournalEntry { version, body: body.clone() })
            .collect())
    }

    async fn blob(&self, digest: &str) -> Result<Option<Bytes>, StorageError> {
        Ok(self.lock().ledger.blobs.get(digest).cloned())
    }

    async fn blob_digests(&self, after: Option<&str>, limit: usize) -> Result<Vec<String>, StorageError> {
        Ok(self.lock().ledger.digests(after, limit))
    }

    async fn save_checkpoint(&self, checkpoint: Option<Checkpoint>) -> Result<(), StorageError> {
        let mut contents = self.lock();
        contents.checkpoint = checkpoint;
        contents.ledger.statistics.bulk_commits += 1;
        Ok(())
    }

    async fn checkpoint(&self) -> Result<Option<Checkpoint>, StorageError> {
        Ok(self.lock().checkpoint.clone())
    }

    async fn write_rows(&self, write: BulkWrite) -> Result<(), StorageError> {
        check_size(&write)?;
        let mut contents = self.lock();
        contents.ledger.check_epoch(write.epoch)?;
        for guard in write.guards {
            if contents.value(guard.table, &guard.key) != guard.expected {
                return Err(StorageError::GuardFailed { table: guard.table, key: guard.key });
            }
        }
        let rows: u64 = write.changes.into_iter().map(|change| contents.write_row(change)).sum();
        if rows > 0 {
            contents.ledger.statistics.bulk_commits += 1;
            contents.ledger.statistics.rows += rows;
        }
        Ok(())
    }

    async fn rows(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Option<Bytes>>, StorageError> {
        let contents = self.lock();
        Ok(keys.iter().map(|key| contents.value(table, key)).collect())
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let contents = self.lock();
        let Some(rows) = contents.tables.get(&table) else { return Ok(Vec::new()) };
        let found = rows.keys(KeyRange::of_scan(prefix, after)).take(limit);
        Ok(found.map(|(key, kept)| Row { key: key.clone(), value: kept.value.clone() }).collect())
    }

    async fn scan_back(
        &self,
        table: Table,
        prefix: &[u8],
        before: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let contents = self.lock();
        let Some(rows) = contents.tables.get(&table) else { return Ok(Vec::new()) };
        let found = rows.keys_back(KeyRange::of_scan_back(prefix, before)).take(limit);
        Ok(found.map(|(key, kept)| Row { key: key.clone(), value: kept.value.clone() }).collect())
    }

    async fn scan_index(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&IndexPosition>,
        limit: usize,
    ) -> Result<Vec<Indexed>, StorageError> {
        let contents = self.lock();
        Ok(contents.tables.get(&table).map(|rows| rows.scan_index(prefix, after, limit)).unwrap_or_default())
    }

    async fn entries(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Vec<Vec<u8>>>, StorageError> {
        let contents = self.lock();
        let kept = |key: &Vec<u8>| contents.tables.get(&table).and_then(|rows| rows.rows.get(key));
        Ok(keys.iter().map(|key| kept(key).map(|kept| kept.entries.clone()).unwrap_or_default()).collect())
    }

    async fn reset(&self) -> Result<Epoch, StorageError> {
        let mut contents = self.lock();
        let mut ledger = std::mem::take(&mut contents.ledger);
        let epoch = ledger.reset();
        *contents = Contents { settings: std::mem::take(&mut contents.settings), ledger, ..Contents::default() };
        Ok(epoch)
    }

    async fn begin_epoch(&self, epoch: Epoch) -> Result<(), StorageError> {
        let mut contents = self.lock();
        let is_empty = contents.tables.values().all(|rows| rows.rows.is_empty());
        contents.ledger.begin(epoch, is_empty)
    }

    async fn settings(&self) -> Result<Vec<(String, Bytes)>, StorageError> {
        Ok(self.lock().settings.iter().map(|(name, value)| (name.clone(), value.clone())).collect())
    }

    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError> {
        let mut contents = self.lock();
        Ok(contents.settings.entry(name.to_owned()).or_insert_with(|| Bytes::copy_from_slice(initial)).clone())
    }

    fn statistics(&self) -> Statistics {
        self.lock().ledger.statistics
    }
}
