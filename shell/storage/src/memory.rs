//! The contract in memory, for tests and installations that needn't outlive their process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use crate::keys::KeyRange;
use crate::ledger::Ledger;
use crate::{
    Append, Checkpoint, JournalEntry, Row, RowWrite, Statistics, Storage, StorageError, Table, Version, refuse_too_many,
};

/// A storage that is gone with its process.
#[derive(Debug, Default)]
pub struct Memory {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    ledger: Ledger,
    checkpoint: Option<Checkpoint>,
    tables: BTreeMap<Table, BTreeMap<Vec<u8>, Bytes>>,
    settings: BTreeMap<String, Bytes>,
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
    fn write_row(&mut self, write: RowWrite) -> u64 {
        match write {
            RowWrite::Put(table, row) => {
                self.tables.entry(table).or_default().insert(row.key, row.value);
                1
            }
            RowWrite::Delete(table, key) => {
                u64::from(self.tables.get_mut(&table).is_some_and(|rows| rows.remove(&key).is_some()))
            }
            RowWrite::DeletePrefix(table, prefix) => {
                let Some(rows) = self.tables.get_mut(&table) else { return 0 };
                let range = KeyRange::of_prefix(&prefix);
                let mut removed = rows.split_off(&range.start);
                if let Some(end) = range.end {
                    rows.append(&mut removed.split_off(&end));
                }
                u64::try_from(removed.len()).unwrap_or(u64::MAX)
            }
        }
    }
}

#[async_trait::async_trait]
impl Storage for Memory {
    async fn append(&self, append: Append) -> Result<(), StorageError> {
        self.lock().ledger.append(0, append)
    }

    async fn head(&self) -> Result<Version, StorageError> {
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

    async fn save_checkpoint(&self, checkpoint: Option<Checkpoint>) -> Result<(), StorageError> {
        let mut contents = self.lock();
        contents.checkpoint = checkpoint;
        contents.ledger.statistics.bulk_commits += 1;
        Ok(())
    }

    async fn checkpoint(&self) -> Result<Option<Checkpoint>, StorageError> {
        Ok(self.lock().checkpoint.clone())
    }

    async fn write_rows(&self, writes: Vec<RowWrite>) -> Result<(), StorageError> {
        refuse_too_many(&writes)?;
        let mut contents = self.lock();
        let rows: u64 = writes.into_iter().map(|write| contents.write_row(write)).sum();
        if rows > 0 {
            contents.ledger.statistics.bulk_commits += 1;
            contents.ledger.statistics.rows += rows;
        }
        Ok(())
    }

    async fn row(&self, table: Table, key: &[u8]) -> Result<Option<Bytes>, StorageError> {
        Ok(self.lock().tables.get(&table).and_then(|rows| rows.get(key)).cloned())
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let range = KeyRange::of_scan(prefix, after);
        let contents = self.lock();
        let Some(rows) = contents.tables.get(&table) else { return Ok(Vec::new()) };
        Ok(rows
            .range(range.start..)
            .take_while(|(key, _)| range.end.as_ref().is_none_or(|end| *key < end))
            .take(limit)
            .map(|(key, value)| Row { key: key.clone(), value: value.clone() })
            .collect())
    }

    async fn reset(&self) -> Result<(), StorageError> {
        let mut contents = self.lock();
        *contents = Contents {
            settings: std::mem::take(&mut contents.settings),
            ledger: Ledger { statistics: contents.ledger.statistics, ..Ledger::default() },
            ..Contents::default()
        };
        Ok(())
    }

    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError> {
        let mut contents = self.lock();
        Ok(contents.settings.entry(name.to_owned()).or_insert_with(|| Bytes::copy_from_slice(initial)).clone())
    }

    fn statistics(&self) -> Statistics {
        self.lock().ledger.statistics
    }
}
