//! A storage that fails, stalls, dies and counts as a test tells it, to see what the layers above make of it.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::sync::watch;

use crate::backend::Storage;
use crate::counters::Statistics;
use crate::error::StorageError;
use crate::journal::{Append, Checkpoint, Epoch, Head, JournalEntry, Version};
use crate::row::{BulkWrite, IndexPosition, Indexed, Row, RowWrite};
use crate::table::Table;

/// How one write goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It answers [`StorageError::Refused`] and changes nothing.
    Refused,
    /// It answers [`StorageError::OutcomeUnknown`], and the write was made. A write that the storage below refuses by
    /// itself (at the wrong version) answers as usual.
    UnknownApplied,
    /// It answers [`StorageError::OutcomeUnknown`], and nothing was changed.
    UnknownNotApplied,
    /// It panics: what a mistake below the contract does to the task that writes.
    Panic,
}

/// A wrapper around a storage, for tests.
#[derive(Debug)]
pub struct Faulty<S: ?Sized> {
    append_faults: Mutex<VecDeque<Fault>>,
    row_faults: Mutex<VecDeque<Fault>>,
    refused_rows: Mutex<Option<(Table, Vec<u8>)>>,
    held: watch::Sender<bool>,
    waiting: watch::Sender<usize>,
    appends: AtomicU64,
    row_writes: AtomicU64,
    rows_asked_for: AtomicUsize,
    rows_found: AtomicUsize,
    writes_left: AtomicI64,
    checkpoints: AtomicU64,
    is_checkpoint_unreadable: AtomicBool,
    is_journal_unreadable: AtomicBool,
    failure: watch::Sender<Option<String>>,
    inner: Arc<S>,
}

impl<S: Storage + ?Sized> Faulty<S> {
    /// A wrapper that passes everything on until it is told otherwise.
    #[must_use]
    pub fn new(inner: Arc<S>) -> Self {
        Self {
            append_faults: Mutex::default(),
            row_faults: Mutex::default(),
            refused_rows: Mutex::default(),
            held: watch::Sender::new(false),
            waiting: watch::Sender::new(0),
            appends: AtomicU64::new(0),
            row_writes: AtomicU64::new(0),
            rows_asked_for: AtomicUsize::new(0),
            rows_found: AtomicUsize::new(0),
            writes_left: AtomicI64::new(i64::MAX),
            checkpoints: AtomicU64::new(0),
            is_checkpoint_unreadable: AtomicBool::new(false),
            is_journal_unreadable: AtomicBool::new(false),
            failure: watch::Sender::new(None),
            inner,
        }
    }

    /// The storage below, which never fails on purpose: to see what is really there.
    #[must_use]
    pub fn inner(&self) -> &Arc<S> {
        &self.inner
    }

    /// Lets the next `count` appends fail like this, after those that are due to fail already.
    pub fn fail_appends(&self, count: usize, fault: Fault) {
        lock(&self.append_faults).extend(std::iter::repeat_n(fault, count));
    }

    /// Lets the next `count` bulk writes fail like this, after those that are due to fail already.
    pub fn fail_row_writes(&self, count: usize, fault: Fault) {
        lock(&self.row_faults).extend(std::iter::repeat_n(fault, count));
    }

    /// Refuses every bulk write, from now on, that changes a row of this table with a key in which these bytes are; or stops that.
    pub fn refuse_rows(&self, of: Option<(Table, &[u8])>) {
        *lock(&self.refused_rows) = of.map(|(table, part)| (table, part.to_vec()));
    }

    fn refuses(&self, write: &BulkWrite) -> bool {
        let refused = lock(&self.refused_rows);
        let Some((table, part)) = refused.as_ref() else { return false };
        write.changes.iter().any(|change| {
            let (of, key) = match change {
                RowWrite::Put(of, row, _) => (of, &row.key),
                RowWrite::Delete(of, key) => (of, key),
                RowWrite::DeletePrefix(of, prefix) => (of, prefix),
            };
            of == table && key.windows(part.len()).any(|window| window == part)
        })
    }

    /// Makes appends wait, before they change anything, until [`Faulty::release`].
    pub fn hold_appends(&self) {
        self.held.send_replace(true);
    }

    /// Lets held appends go on, and later ones pass.
    pub fn release(&self) {
        self.held.send_replace(false);
    }

    /// Returns once at least `count` appends are being held.
    pub async fn until_held(&self, count: usize) {
        // The sender lives as long as `self`, so this can't fail.
        let _ = self.waiting.subscribe().wait_for(|waiting| *waiting >= count).await;
    }

    /// The number of appends asked for so far, whatever came of them.
    pub fn appends(&self) -> u64 {
        self.appends.load(Ordering::SeqCst)
    }

    /// The number of bulk writes asked for so far, whatever came of them.
    pub fn row_writes(&self) -> u64 {
        self.row_writes.load(Ordering::SeqCst)
    }

    /// The number of rows that were asked for by their keys, and of rows and index entries that scans found, since this was last
    /// asked.
    pub fn rows_read(&self) -> (usize, usize) {
        (self.rows_asked_for.swap(0, Ordering::SeqCst), self.rows_found.swap(0, Ordering::SeqCst))
    }

    /// Makes only so many more appends and bulk writes; every later one is refused and changes nothing, as it looks to a process
    /// that is killed.
    pub fn die_after(&self, writes: i64) {
        self.writes_left.store(writes, Ordering::SeqCst);
    }

    /// Whether it makes another write.
    pub fn is_alive(&self) -> bool {
        self.writes_left.load(Ordering::SeqCst) > 0
    }

    /// The number of checkpoints saved or dropped so far, whatever came of it.
    pub fn checkpoints(&self) -> u64 {
        self.checkpoints.load(Ordering::SeqCst)
    }

    /// Makes the checkpoint unreadable from now on, as a damaged file does.
    pub fn damage_checkpoint(&self) {
        self.is_checkpoint_unreadable.store(true, Ordering::SeqCst);
    }

    /// Makes reads of the journal answer [`StorageError::Refused`], or stops that.
    pub fn refuse_reads(&self, refuse: bool) {
        self.is_journal_unreadable.store(refuse, Ordering::SeqCst);
    }

    /// Tells those who ask that something has failed for good.
    pub fn fail_for_good(&self, reason: &str) {
        self.failure.send_replace(Some(reason.to_owned()));
    }

    fn use_up_a_write(&self) -> Result<(), StorageError> {
        if self.writes_left.fetch_sub(1, Ordering::SeqCst) > 0 {
            Ok(())
        } else {
            Err(StorageError::Refused("a test asked for it: the process is dead".to_owned()))
        }
    }

    async fn wait_while_held(&self) {
        let mut held = self.held.subscribe();
        if !*held.borrow_and_update() {
            return;
        }
        // Counts down when the waiting caller is cancelled, too.
        let _waiting = Waiting::enter(&self.waiting);
        let _ = held.wait_for(|held| !held).await;
    }
}

struct Waiting<'a>(&'a watch::Sender<usize>);

impl<'a> Waiting<'a> {
    fn enter(waiting: &'a watch::Sender<usize>) -> Self {
        waiting.send_modify(|count| *count += 1);
        Self(waiting)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|count| *count -= 1);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[expect(clippy::panic, reason = "a test asked for it")]
async fn with_fault(
    fault: Option<Fault>,
    write: impl Future<Output = Result<(), StorageError>> + Send,
) -> Result<(), StorageError> {
    match fault {
        None => write.await,
        Some(Fault::Refused) => Err(StorageError::Refused("a test asked for it".to_owned())),
        Some(Fault::UnknownNotApplied) => Err(StorageError::OutcomeUnknown("a test asked for it".to_owned())),
        Some(Fault::Panic) => panic!("a test asked for it"),
        Some(Fault::UnknownApplied) => {
            write.await?;
            Err(StorageError::OutcomeUnknown("a test asked for it".to_owned()))
        }
    }
}

#[async_trait::async_trait]
impl<S: Storage + ?Sized> Storage for Faulty<S> {
    async fn append(&self, append: Append) -> Result<(), StorageError> {
        self.appends.fetch_add(1, Ordering::SeqCst);
        self.wait_while_held().await;
        self.use_up_a_write()?;
        let fault = lock(&self.append_faults).pop_front();
        with_fault(fault, self.inner.append(append)).await
    }

    async fn head(&self) -> Result<Head, StorageError> {
        self.inner.head().await
    }

    async fn read(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError> {
        if self.is_journal_unreadable.load(Ordering::SeqCst) {
            return Err(StorageError::Refused("a test asked for it".to_owned()));
        }
        self.inner.read(after, limit).await
    }

    async fn blob(&self, digest: &str) -> Result<Option<Bytes>, StorageError> {
        self.inner.blob(digest).await
    }

    async fn blob_digests(&self, after: Option<&str>, limit: usize) -> Result<Vec<String>, StorageError> {
        self.inner.blob_digests(after, limit).await
    }

    async fn save_checkpoint(&self, checkpoint: Option<Checkpoint>) -> Result<(), StorageError> {
        self.checkpoints.fetch_add(1, Ordering::SeqCst);
        self.inner.save_checkpoint(checkpoint).await
    }

    async fn checkpoint(&self) -> Result<Option<Checkpoint>, StorageError> {
        if self.is_checkpoint_unreadable.load(Ordering::SeqCst) {
            return Err(StorageError::Unusable("the checkpoint is damaged: a test asked for it".to_owned()));
        }
        self.inner.checkpoint().await
    }

    async fn write_rows(&self, write: BulkWrite) -> Result<(), StorageError> {
        self.row_writes.fetch_add(1, Ordering::SeqCst);
        self.use_up_a_write()?;
        let asked_for = self.refuses(&write).then_some(Fault::Refused);
        let fault = asked_for.or_else(|| lock(&self.row_faults).pop_front());
        with_fault(fault, self.inner.write_rows(write)).await
    }

    async fn rows(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Option<Bytes>>, StorageError> {
        self.rows_asked_for.fetch_add(keys.len(), Ordering::SeqCst);
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
        self.rows_found.fetch_add(rows.len(), Ordering::SeqCst);
        Ok(rows)
    }

    async fn scan_back(
        &self,
        table: Table,
        prefix: &[u8],
        before: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let rows = self.inner.scan_back(table, prefix, before, limit).await?;
        self.rows_found.fetch_add(rows.len(), Ordering::SeqCst);
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
        self.rows_found.fetch_add(found.len(), Ordering::SeqCst);
        Ok(found)
    }

    async fn entries(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Vec<Vec<u8>>>, StorageError> {
        self.rows_asked_for.fetch_add(keys.len(), Ordering::SeqCst);
        self.inner.entries(table, keys).await
    }

    async fn reset(&self) -> Result<Epoch, StorageError> {
        self.inner.reset().await
    }

    async fn begin_epoch(&self, epoch: Epoch) -> Result<(), StorageError> {
        self.use_up_a_write()?;
        self.inner.begin_epoch(epoch).await
    }

    async fn settings(&self) -> Result<Vec<(String, Bytes)>, StorageError> {
        self.inner.settings().await
    }

    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError> {
        self.inner.setting(name, initial).await
    }

    async fn failed(&self) -> String {
        let mut failure = self.failure.subscribe();
        tokio::select! {
            reason = self.inner.failed() => reason,
            // The sender lives as long as `self`.
            told = failure.wait_for(Option::is_some) => told.ok().and_then(|told| told.clone()).unwrap_or_default(),
        }
    }

    fn statistics(&self) -> Statistics {
        self.inner.statistics()
    }
}
