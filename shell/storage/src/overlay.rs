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
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use table::{Layer, size_of};
use tokio::sync::{RwLock, RwLockReadGuard};

/// Rows of the base read at a time.
const PAGE: usize = 2_000;

/// A storage that reads through to another one, up to a version of its journal, and keeps what is written to itself.
///
/// The base's blobs, rows and entries up to the version are seen; its checkpoint and settings aren't. Its rows are those of the
/// moment of each read, because rows have no versions: where they change, a [`Forkable`](crate::forkable::Forkable) tells the overlay
/// before it changes them. Statistics count what was written to the overlay itself. Its epoch begins as the base's, and only its own
/// reset raises it.
pub struct Overlay {
    base: Arc<dyn Storage>,
    from: Version,
    /// Held while the base is read, where the base tells before it changes.
    still: Option<Arc<Forks>>,
    most_bytes: usize,
    own: Mutex<Own>,
}

/// Those who want to know how a base was: shared by readers, held alone by who changes the base while there are any.
pub(crate) type Forks = RwLock<Vec<Weak<Overlay>>>;

/// What a base knows of a row.
#[derive(Debug, Clone)]
pub(crate) struct KnownRow {
    pub(crate) key: Vec<u8>,
    /// Nothing where there is no such row.
    pub(crate) value: Option<Bytes>,
    pub(crate) entries: Vec<Vec<u8>>,
}

/// Why nothing can be read any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Lost {
    /// The base was reset.
    #[error("what it is a copy of was reset")]
    Reset,
    /// More of the base was changed than may be kept of how it was.
    #[error("so much was changed of what it is a copy of that no more is kept of how it was")]
    TooMuchChanged,
}

impl Lost {
    fn error(self) -> StorageError {
        StorageError::Unusable(self.to_string())
    }
}

#[derive(Debug, Default)]
struct Own {
    /// After a reset nothing of the base is seen.
    hidden: bool,
    ledger: Ledger,
    checkpoint: Option<Checkpoint>,
    tables: BTreeMap<Table, Layer>,
    settings: BTreeMap<String, Bytes>,
    lost: Option<Lost>,
    /// What entries and blobs take, in bytes.
    journal_bytes: usize,
}

impl Overlay {
    /// Over a storage, whose journal is seen up to this version in this epoch.
    pub fn new(base: Arc<dyn Storage>, from: Head) -> Self {
        Self::with(base, from, None, usize::MAX)
    }

    /// The same, in which no more than so many bytes may be written.
    pub fn bounded(base: Arc<dyn Storage>, from: Head, most_bytes: usize) -> Self {
        Self::with(base, from, None, most_bytes)
    }

    /// Over a storage that tells before it changes.
    pub(crate) fn of_forkable(base: Arc<dyn Storage>, from: Head, forks: Arc<Forks>, most_bytes: usize) -> Self {
        Self::with(base, from, Some(forks), most_bytes)
    }

    fn with(base: Arc<dyn Storage>, from: Head, still: Option<Arc<Forks>>, most_bytes: usize) -> Self {
        let own = Own { ledger: Ledger { epoch: from.epoch, ..Ledger::default() }, ..Own::default() };
        Self { base, from: from.version, still, most_bytes, own: Mutex::new(own) }
    }

    /// Why nothing can be read any more, if that is so.
    pub fn lost(&self) -> Option<Lost> {
        self.lock().lost
    }

    /// What it takes in memory, in bytes.
    pub fn bytes(&self) -> usize {
        self.lock().bytes()
    }

    /// Whether nothing is known of a row without asking the base.
    pub(crate) fn asks_for(&self, table: Table, key: &[u8]) -> bool {
        let own = self.lock();
        own.lost.is_none() && own.row(table, key).is_none()
    }

    /// Keeps rows as the base has them, of which nothing is known yet: they are about to be changed there.
    pub(crate) fn keep(&self, table: Table, rows: Vec<KnownRow>) {
        let mut own = self.lock();
        if own.lost.is_some() {
            return;
        }
        let layer = own.tables.entry(table).or_default();
        for KnownRow { key, value, entries } in rows {
            layer.keep(key, value, entries);
        }
        if own.bytes() > self.most_bytes {
            own.lose(Lost::TooMuchChanged);
        }
    }

    /// From now on nothing can be read.
    pub(crate) fn lose(&self, lost: Lost) {
        self.lock().lose(lost);
    }

    /// Waits until the base is in nobody's hands, and keeps it as it is.
    ///
    /// # Errors
    /// When it isn't any more what this is an overlay of.
    async fn still(&self) -> Result<Option<RwLockReadGuard<'_, Vec<Weak<Self>>>>, StorageError> {
        let still = match &self.still {
            Some(forks) => Some(forks.read().await),
            None => None,
        };
        self.lost().map_or(Ok(still), |lost| Err(lost.error()))
    }

    /// Refuses what would be too much.
    fn has_room(&self, own: &Own, more: usize) -> Result<(), StorageError> {
        if own.bytes().saturating_add(more) <= self.most_bytes {
            return Ok(());
        }
        let mebibytes = self.most_bytes >> 20;
        Err(StorageError::Full(format!("nothing more can be written: this copy may hold {mebibytes} MiB")))
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
        let _still = self.still().await?;
        let mut values = vec![None; guards.len()];
        let mut asked: BTreeMap<Table, (Vec<usize>, Vec<Vec<u8>>)> = BTreeMap::new();
        {
            let own = self.lock();
            // What is known here is compared with that.
            for (at, guard) in guards.iter().enumerate().filter(|(_, guard)| own.row(guard.table, &guard.key).is_none())
            {
                let (places, keys) = asked.entry(guard.table).or_default();
                places.push(at);
                keys.push(guard.key.clone());
            }
        }
        for (table, (places, keys)) in asked {
            for (at, value) in places.into_iter().zip(self.base.rows(table, keys).await?) {
                if let Some(place) = values.get_mut(at) {
                    *place = value;
                }
            }
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

    /// What is kept in memory, in bytes.
    fn bytes(&self) -> usize {
        self.journal_bytes + self.tables.values().map(Layer::bytes).sum::<usize>()
    }

    fn lose(&mut self, lost: Lost) {
        *self = Self { lost: Some(lost), ledger: std::mem::take(&mut self.ledger), ..Self::default() };
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
        let more = append.entries.iter().chain(append.blobs.iter().map(|(_, body)| body)).map(Bytes::len).sum();
        self.has_room(&own, more)?;
        own.ledger.append(start, append)?;
        own.journal_bytes += more;
        Ok(())
    }

    async fn head(&self) -> Result<Head, StorageError> {
        Ok(self.lock().head(self.from))
    }

    async fn read(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError> {
        let start = self.lock().start(self.from);
        let mut entries = Vec::new();
        if after < start {
            let _still = self.still().await?;
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
        let _still = self.still().await?;
        self.base.blob(digest).await
    }

    async fn blob_digests(&self, after: Option<&str>, limit: usize) -> Result<Vec<String>, StorageError> {
        let _still = self.still().await?;
        let (mut digests, hidden) = {
            let own = self.lock();
            (own.ledger.digests(after, limit), own.hidden)
        };
        if !hidden {
            digests.extend(self.base.blob_digests(after, limit).await?);
            digests.sort();
            digests.dedup();
            digests.truncate(limit);
        }
        Ok(digests)
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
        let more = write.changes.iter().map(size).sum();
        let mut own = self.lock();
        own.ledger.check_epoch(write.epoch)?;
        self.has_room(&own, more)?;
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
        let _still = self.still().await?;
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
        let _still = self.still().await?;
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
        let _still = self.still().await?;
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
        let _still = self.still().await?;
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

    async fn entries(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Vec<Vec<u8>>>, StorageError> {
        let _still = self.still().await?;
        let known: Vec<Option<Vec<Vec<u8>>>> = {
            let own = self.lock();
            let layer = own.tables.get(&table);
            let known = |key: &Vec<u8>| layer.and_then(|layer| layer.entries(key));
            keys.iter().map(|key| known(key).or_else(|| own.hidden.then(Vec::new))).collect()
        };
        let asked = keys.into_iter().zip(&known).filter(|(_, known)| known.is_none()).map(|(key, _)| key).collect();
        let mut below = self.base.entries(table, asked).await?.into_iter();
        Ok(known.into_iter().map(|known| known.unwrap_or_else(|| below.next().unwrap_or_default())).collect())
    }

    async fn reset(&self) -> Result<Epoch, StorageError> {
        let mut own = self.lock();
        let mut ledger = std::mem::take(&mut own.ledger);
        let epoch = ledger.reset();
        *own = Own { hidden: true, settings: std::mem::take(&mut own.settings), ledger, ..Own::default() };
        Ok(epoch)
    }

    async fn begin_epoch(&self, epoch: Epoch) -> Result<(), StorageError> {
        let mut is_empty = self.blob_digests(None, 1).await?.is_empty();
        for table in Table::ALL {
            is_empty &= self.scan(table, b"", None, 1).await?.is_empty();
        }
        let mut own = self.lock();
        // What is seen of the base's journal can't go; what was written here meanwhile is looked at again.
        is_empty &= own.start(self.from) == 0 && own.tables.values().all(|layer| layer.bytes() == 0);
        own.ledger.begin(epoch, is_empty)
    }

    async fn settings(&self) -> Result<Vec<(String, Bytes)>, StorageError> {
        Ok(self.lock().settings.iter().map(|(name, value)| (name.clone(), value.clone())).collect())
    }

    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError> {
        let mut own = self.lock();
        Ok(own.settings.entry(name.to_owned()).or_insert_with(|| Bytes::copy_from_slice(initial)).clone())
    }

    fn statistics(&self) -> Statistics {
        self.lock().ledger.statistics
    }
}

/// What a change takes, in bytes.
fn size(change: &RowWrite) -> usize {
    match change {
        RowWrite::Put(_, row, entries) => size_of(&row.key, Some(&row.value), entries),
        RowWrite::Delete(_, key) | RowWrite::DeletePrefix(_, key) => size_of(key, None, &[]),
    }
}
