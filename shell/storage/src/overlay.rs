//! A storage over another one that is only read: what is written stays in memory and is gone with it, so that a change can be
//! rehearsed on what is really there.

mod table;

use crate::backend::Storage;
use crate::counters::Statistics;
use crate::error::StorageError;
use crate::journal::{Append, Checkpoint, Epoch, Head, JournalEntry, Version};
use crate::ledger::Ledger;
use crate::row::{BulkWrite, Guard, IndexPosition, Indexed, Row, RowWrite, check_size};
use crate::table::Table;
use bytes::Bytes;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use table::Layer;

/// Rows of the base read at a time.
const PAGE: usize = 2_000;

/// A storage that reads through to another one, up to a version of its journal, and keeps what is written to itself.
///
/// The base's blobs, rows and entries up to the version are seen; its checkpoint and settings aren't. Its rows are those of the
/// moment of each read: they have no versions. Statistics count what the overlay holds itself. Its epoch begins as the base's,
/// and only its own reset raises it: whether the base was reset meanwhile, its user has to ask the base.
pub struct Overlay {
    base: Arc<dyn Storage>,
    from: Version,
    own: Mutex<Own>,
}

#[derive(Debug, Default)]
struct Own {
    /// After a reset nothing of the base is seen.
    hidden: bool,
    ledger: Ledger,
    checkpoint: Option<Checkpoint>,
    tables: BTreeMap<Table, Layer>,
    settings: BTreeMap<String, Bytes>,
}

impl Overlay {
    /// Over a storage, whose journal is seen up to this version in this epoch.
    pub fn new(base: Arc<dyn Storage>, from: Head) -> Self {
        let own = Own { ledger: Ledger { epoch: from.epoch, ..Ledger::default() }, ..Own::default() };
        Self { base, from: from.version, own: Mutex::new(own) }
    }

    /// The beginnings of keys in a table under which something was written or removed: what may differ from the base.
    pub fn touched(&self, table: Table) -> BTreeSet<Vec<u8>> {
        self.lock().tables.get(&table).map(Layer::touched).unwrap_or_default()
    }

    fn lock(&self) -> MutexGuard<'_, Own> {
        // No change below can panic half-way, so what a poisoned lock guards is whole.
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the base holds of the rows that guards name, as far as it is seen.
    async fn below(&self, guards: &[Guard]) -> Result<Vec<Option<Bytes>>, StorageError> {
        let mut values = Vec::with_capacity(guards.len());
        for guard in guards {
            values.push(self.base.row(guard.table, &guard.key).await?);
        }
        Ok(values)
    }
}

impl Own {
    /// The version after which the overlay's own entries begin.
    fn start(&self, from: Version) -> Version {
        if self.hidden { 0 } else { from }
    }

    fn head(&self, from: Version) -> Head {
        self.ledger.head(self.start(from))
    }

    /// What is known of a row without asking the base.
    fn row(&self, table: Table, key: &[u8]) -> Option<Option<Bytes>> {
        let known = self.tables.get(&table).and_then(|layer| layer.row(key));
        known.or_else(|| self.hidden.then_some(None))
    }
}

#[async_trait::async_trait]
impl Storage for Overlay {
    async fn append(&self, append: Append) -> Result<(), StorageError> {
        let mut own = self.lock();
        let start = own.start(self.from);
        own.ledger.append(start, append)
    }

    async fn head(&self) -> Result<Head, StorageError> {
        Ok(self.lock().head(self.from))
    }

    async fn read(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError> {
        let start = self.lock().start(self.from);
        let mut entries = Vec::new();
        if after < start {
            let below = usize::try_from(start - after).unwrap_or(usize::MAX);
            entries = self.base.read(after, limit.min(below)).await?;
        }
        let own = self.lock();
        let skipped = usize::try_from(after.saturating_sub(start)).unwrap_or(usize::MAX);
        let first = start.max(after).saturating_add(1);
        let left = limit.saturating_sub(entries.len());
        let bodies = own.ledger.journal.iter().skip(skipped).take(left);
        entries.extend((first..).zip(bodies).map(|(version, body)| JournalEntry { version, body: body.clone() }));
        Ok(entries)
    }

    async fn blob(&self, digest: &str) -> Result<Option<Bytes>, StorageError> {
        {
            // A digest that both have stands for the same bytes.
            let own = self.lock();
            if own.hidden || own.ledger.blobs.contains_key(digest) {
                return Ok(own.ledger.blobs.get(digest).cloned());
            }
        }
        self.base.blob(digest).await
    }

    async fn save_checkpoint(&self, checkpoint: Option<Checkpoint>) -> Result<(), StorageError> {
        let mut own = self.lock();
        own.checkpoint = checkpoint;
        own.ledger.statistics.bulk_commits += 1;
        Ok(())
    }

    async fn checkpoint(&self) -> Result<Option<Checkpoint>, StorageError> {
        Ok(self.lock().checkpoint.clone())
    }

    async fn write_rows(&self, write: BulkWrite) -> Result<(), StorageError> {
        check_size(&write)?;
        let below = self.below(&write.guards).await?;
        let mut own = self.lock();
        own.ledger.check_epoch(write.epoch)?;
        for (guard, below) in write.guards.into_iter().zip(below) {
            if own.row(guard.table, &guard.key).unwrap_or(below) != guard.expected {
                return Err(StorageError::GuardFailed { table: guard.table, key: guard.key });
            }
        }
        let rows: u64 = write
            .changes
            .into_iter()
            .map(|change| match change {
                RowWrite::Put(table, row, entries) => {
                    let entries = if table.is_indexed() { entries } else { Vec::new() };
                    own.tables.entry(table).or_default().put(row, entries)
                }
                RowWrite::Delete(table, key) => own.tables.entry(table).or_default().delete(key),
                RowWrite::DeletePrefix(table, prefix) => own.tables.entry(table).or_default().delete_prefix(prefix),
            })
            .sum();
        if rows > 0 {
            own.ledger.statistics.bulk_commits += 1;
            own.ledger.statistics.rows += rows;
        }
        Ok(())
    }

    async fn rows(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Option<Bytes>>, StorageError> {
        let known: Vec<Option<Option<Bytes>>> = {
            let own = self.lock();
            keys.iter().map(|key| own.row(table, key)).collect()
        };
        let asked = keys.into_iter().zip(&known).filter(|(_, known)| known.is_none()).map(|(key, _)| key).collect();
        let mut below = self.base.rows(table, asked).await?.into_iter();
        Ok(known.into_iter().map(|known| known.unwrap_or_else(|| below.next().flatten())).collect())
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        // Taken at once, so that a scan sees each of the overlay's own writes whole or not at all.
        let (mut view, hidden) = {
            let own = self.lock();
            let view = own.tables.get(&table).map(|layer| layer.view(prefix, after, limit)).unwrap_or_default();
            (view, own.hidden)
        };
        let mut rows = Vec::new();
        let mut after = after.map(<[u8]>::to_vec);
        let mut more = !hidden && limit > 0 && !view.hides_all(prefix);
        while more && rows.len() < limit {
            let wanted = limit.clamp(1, PAGE);
            let page = self.base.scan(table, prefix, after.as_deref(), wanted).await?;
            more = page.len() == wanted;
            after = page.last().map(|row| row.key.clone()).or(after);
            for row in page {
                view.before(&row.key, &mut rows);
                if !view.hides(&row.key) {
                    rows.push(row);
                }
            }
        }
        if rows.len() < limit {
            view.rest(&mut rows);
        }
        rows.truncate(limit);
        Ok(rows)
    }

    async fn scan_back(
        &self,
        table: Table,
        prefix: &[u8],
        before: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let (mut view, hidden) = {
            let own = self.lock();
            let view = own.tables.get(&table).map(|layer| layer.view_back(prefix, before, limit)).unwrap_or_default();
            (view, own.hidden)
        };
        let mut rows = Vec::new();
        let mut before = before.map(<[u8]>::to_vec);
        let mut more = !hidden && limit > 0 && !view.hides_all(prefix);
        while more && rows.len() < limit {
            let wanted = (limit - rows.len()).clamp(1, PAGE);
            let page = self.base.scan_back(table, prefix, before.as_deref(), wanted).await?;
            more = page.len() == wanted;
            before = page.last().map(|row| row.key.clone()).or(before);
            rows.extend(page.into_iter().filter(|row| !view.hides(&row.key)));
        }
        view.rest(&mut rows);
        rows.sort_by(|one, other| other.key.cmp(&one.key));
        rows.truncate(limit);
        Ok(rows)
    }

    async fn scan_index(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&IndexPosition>,
        limit: usize,
    ) -> Result<Vec<Indexed>, StorageError> {
        let (mut found, hidden) = {
            let own = self.lock();
            let found = own.tables.get(&table).map(|layer| layer.index(prefix, after, limit)).unwrap_or_default();
            (found, own.hidden)
        };
        let mut below = 0;
        let mut after = after.cloned();
        while !hidden && below < limit {
            let wanted = (limit - below).clamp(1, PAGE);
            let page = self.base.scan_index(table, prefix, after.as_ref(), wanted).await?;
            let is_last = page.len() < wanted;
            after = page.last().map(Indexed::position).or(after);
            let own = self.lock();
            let shown = |indexed: &Indexed| own.row(table, &indexed.row.key).is_none();
            let seen: Vec<Indexed> = page.into_iter().filter(shown).collect();
            below += seen.len();
            found.extend(seen);
            if is_last {
                break;
            }
        }
        found.sort_by_key(Indexed::position);
        found.truncate(limit);
        Ok(found)
    }

    async fn reset(&self) -> Result<Epoch, StorageError> {
        let mut own = self.lock();
        let mut ledger = std::mem::take(&mut own.ledger);
        let epoch = ledger.reset();
        *own = Own { hidden: true, settings: std::mem::take(&mut own.settings), ledger, ..Own::default() };
        Ok(epoch)
    }

    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError> {
        let mut own = self.lock();
        Ok(own.settings.entry(name.to_owned()).or_insert_with(|| Bytes::copy_from_slice(initial)).clone())
    }

    fn statistics(&self) -> Statistics {
        self.lock().ledger.statistics
    }
}
