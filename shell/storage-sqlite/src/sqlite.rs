//! The storage as a whole: a data directory, its threads, and the contract's operations as jobs for them.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use bytes::Bytes;
use rusqlite::Connection;
use storage::{
    Append, BulkWrite, Checkpoint, Counters, Epoch, Head, IndexPosition, Indexed, JournalEntry, Row, Statistics,
    Storage, StorageError, Table, Version, check_size,
};
use tokio::sync::{Mutex, oneshot};

use crate::death::Death;
use crate::directory::DataDirectory;
use crate::head::{HeadFile, Remembered};
use crate::queue::{Lane, Queue};
use crate::reads::{Order, ReadJob};
use crate::settings::Options;
use crate::writer::{WriteJob, Writer};
use crate::{error, head, reads, schema, writes};

/// One data directory, open and locked.
///
/// One journal commit is one sync of the write-ahead log, and no call returns before the sync of what it wrote; see
/// [`Storage::statistics`] for the number of commits. Dropping the value finishes what is waiting, blocks until it is done
/// and unlocks the directory.
pub struct Sqlite {
    writes: Arc<Queue<WriteJob>>,
    reads: Arc<Queue<ReadJob>>,
    counters: Arc<Counters>,
    /// Whether the journal that readers see is the one that a restart would find; not so after some failed commits.
    is_settled: Arc<AtomicBool>,
    /// Whether a thread has died.
    death: Death,
    /// Held while a checkpoint is saved in its several transactions.
    saving: Mutex<()>,
    readers: Vec<JoinHandle<()>>,
    writer: Option<JoinHandle<()>>,
    /// Last, so that the directory is unlocked when nothing works on it any more.
    _directory: DataDirectory,
}

impl Sqlite {
    /// Opens the storage in a data directory, which is created (for its owner only) if it isn't there. Blocks.
    ///
    /// # Errors
    /// [`StorageError::Unusable`] if another process has it open, if others may look into it, or if what is there isn't ours,
    /// is from a newer version, is damaged, or lacks something that was acknowledged; [`StorageError::Refused`] if it can't be
    /// written at present. On a full disk it opens to be read.
    pub fn open(directory: &Path) -> Result<Self, StorageError> {
        Self::open_with(directory, &Options::default())
    }

    /// Opens the storage with other than the usual options.
    ///
    /// # Errors
    /// As [`Sqlite::open`].
    pub fn open_with(directory: &Path, options: &Options) -> Result<Self, StorageError> {
        let directory = DataDirectory::open(directory)?;
        let (sequence, remembered) = remembered(&directory)?;
        let connection = schema::open_for_writing(&directory, options, &remembered)?;
        let counters = Arc::new(Counters::default());
        let mut writer = Writer::new(connection, Arc::clone(&counters));
        writer.settle_at_opening(&directory)?;
        directory.sync()?;
        writer.head = Some(head_file(&directory, options, &writer.connection, sequence, remembered)?);
        let mut storage = Self {
            writes: Arc::new(Queue::new()),
            reads: Arc::new(Queue::new()),
            counters,
            is_settled: writer.settled_flag(),
            death: Death::default(),
            saving: Mutex::new(()),
            readers: Vec::new(),
            writer: None,
            _directory: directory,
        };
        // From here on, dropping `storage` ends the threads that have been started.
        let writes = Arc::clone(&storage.writes);
        storage.writer = Some(storage.death.start("sqlite-writer", move || writer.run(&writes))?);
        for _ in 0..options.readers.max(1) {
            let connection = schema::open_for_reading(&storage._directory, options)?;
            let reads = Arc::clone(&storage.reads);
            let work = move || reads::run(&connection, &reads);
            storage.readers.push(storage.death.start("sqlite-reader", work)?);
        }
        Ok(storage)
    }

    /// Finishes what is waiting and closes the file; the same as dropping it, by name.
    pub fn close(self) {
        drop(self);
    }

    async fn write<T: Send + 'static>(
        &self,
        lane: Lane,
        work: impl FnOnce(&mut Writer) -> Result<T, StorageError> + Send + 'static,
    ) -> Result<T, StorageError> {
        let (reply, answer) = oneshot::channel();
        let job: WriteJob = Box::new(move |writer| {
            // Nobody listens when the caller was cancelled; the write stands all the same.
            let _ = reply.send(work(writer));
        });
        self.writes.push(lane, job)?;
        answer.await.unwrap_or_else(|_| Err(StorageError::OutcomeUnknown("the writer thread has stopped".to_owned())))
    }

    /// Before the journal is looked at. After a commit with an unknown outcome, whoever looks wants to know what became of it:
    /// that is decided now, or the look is refused.
    async fn settle(&self) -> Result<(), StorageError> {
        if self.is_settled.load(Ordering::Acquire) {
            return Ok(());
        }
        self.write(Lane::First, Writer::ensure_settled).await
    }

    async fn query<T: Send + 'static>(
        &self,
        lane: Lane,
        work: impl FnOnce(&Connection) -> Result<T, StorageError> + Send + 'static,
    ) -> Result<T, StorageError> {
        let (reply, answer) = oneshot::channel();
        let job: ReadJob = Box::new(move |connection| {
            let _ = reply.send(work(connection));
        });
        self.reads.push(lane, job)?;
        answer.await.unwrap_or_else(|_| Err(StorageError::Refused("a reader thread has stopped".to_owned())))
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        // Readers first: the connection that is closed last folds the log into the file, and a reader's couldn't.
        self.reads.close();
        self.readers.drain(..).for_each(join);
        self.writes.close();
        self.writer.take().into_iter().for_each(join);
    }
}

fn join(thread: JoinHandle<()>) {
    // A panic was noticed when it happened.
    let _ = thread.join();
}

/// The file that remembers, as it goes on after the directory was found in order: with what it says, or with what is there where
/// it says nothing or its loss was accepted.
fn head_file(
    directory: &DataDirectory,
    options: &Options,
    connection: &Connection,
    sequence: u64,
    remembered: Remembered,
) -> Result<HeadFile, StorageError> {
    if sequence > 0 && remembered.is_kept_by(connection).is_ok() {
        return Ok(HeadFile::going_on(directory, sequence, remembered, options.head_watch));
    }
    let mut head = HeadFile::going_on(directory, sequence, Remembered::of(connection)?, options.head_watch);
    // Both slots, so that neither says what was refused.
    head.remember(|_| ());
    head.remember(|_| ());
    head.sync();
    // Its name has to be durable as well.
    directory.sync()?;
    Ok(head)
}

/// What is remembered of a directory. A file that remembers and can't be made out is no reason to refuse what it is about.
fn remembered(directory: &DataDirectory) -> Result<(u64, Remembered), StorageError> {
    let path = directory.head();
    match head::read(directory).map_err(|error| error::preparing("can't read", &path, &error))? {
        Some(found) => Ok(found),
        None => {
            if path.exists() {
                tracing::warn!(file = %path.display(), "the head that was remembered is damaged; taking what is there for all");
            }
            Ok((0, Remembered::default()))
        }
    }
}

#[async_trait::async_trait]
impl Storage for Sqlite {
    async fn append(&self, append: Append) -> Result<(), StorageError> {
        self.write(Lane::First, move |writer| writes::append(writer, &append)).await
    }

    async fn head(&self) -> Result<Head, StorageError> {
        self.settle().await?;
        self.query(Lane::First, reads::head).await
    }

    async fn read(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError> {
        self.settle().await?;
        self.query(Lane::First, move |connection| reads::journal(connection, after, limit)).await
    }

    async fn blob(&self, digest: &str) -> Result<Option<Bytes>, StorageError> {
        let digest = digest.to_owned();
        self.query(Lane::First, move |connection| reads::blob(connection, &digest)).await
    }

    async fn blob_digests(&self, after: Option<&str>, limit: usize) -> Result<Vec<String>, StorageError> {
        let after = after.map(str::to_owned);
        self.query(Lane::Bulk, move |connection| reads::blob_digests(connection, after.as_deref(), limit)).await
    }

    async fn save_checkpoint(&self, checkpoint: Option<Checkpoint>) -> Result<(), StorageError> {
        let _saving = self.saving.lock().await;
        let Some(Checkpoint { fingerprint, version, body }) = checkpoint else {
            return self.write(Lane::Bulk, writes::drop_checkpoint).await;
        };
        // A piece at a time, so that journal writes needn't wait until all of it is on the disk.
        let save = self.write(Lane::Bulk, writes::next_checkpoint_save).await?;
        let mut pieces: i64 = 0;
        let mut rest = body;
        while !rest.is_empty() {
            let piece = rest.split_to(rest.len().min(writes::CHECKPOINT_PIECE));
            let ordinal = pieces;
            self.write(Lane::Bulk, move |writer| writes::checkpoint_piece(writer, save, ordinal, &piece)).await?;
            pieces += 1;
        }
        self.write(Lane::Bulk, move |writer| {
            writes::finish_checkpoint(writer, save, pieces, &fingerprint, version.cast_signed())
        })
        .await
    }

    async fn checkpoint(&self) -> Result<Option<Checkpoint>, StorageError> {
        self.query(Lane::Bulk, reads::checkpoint).await
    }

    async fn write_rows(&self, write: BulkWrite) -> Result<(), StorageError> {
        check_size(&write)?;
        self.write(Lane::Bulk, move |writer| writes::rows(writer, &write)).await
    }

    async fn rows(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Option<Bytes>>, StorageError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        self.query(Lane::First, move |connection| reads::rows(connection, table, &keys)).await
    }

    async fn row(&self, table: Table, key: &[u8]) -> Result<Option<Bytes>, StorageError> {
        let key = key.to_vec();
        self.query(Lane::First, move |connection| reads::row(connection, table, &key)).await
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let range = storage::keys::KeyRange::of_scan(prefix, after);
        if range.is_empty() {
            return Ok(Vec::new());
        }
        self.query(Lane::Bulk, move |connection| reads::scan(connection, table, &range, Order::Forth, limit)).await
    }

    async fn scan_back(
        &self,
        table: Table,
        prefix: &[u8],
        before: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let range = storage::keys::KeyRange::of_scan_back(prefix, before);
        if range.is_empty() {
            return Ok(Vec::new());
        }
        self.query(Lane::Bulk, move |connection| reads::scan(connection, table, &range, Order::Back, limit)).await
    }

    async fn scan_index(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&IndexPosition>,
        limit: usize,
    ) -> Result<Vec<Indexed>, StorageError> {
        if !table.is_indexed() {
            return Ok(Vec::new());
        }
        let (prefix, after) = (prefix.to_vec(), after.cloned());
        self.query(Lane::Bulk, move |connection| reads::scan_index(connection, table, &prefix, after.as_ref(), limit))
            .await
    }

    async fn entries(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Vec<Vec<u8>>>, StorageError> {
        if !table.is_indexed() || keys.is_empty() {
            return Ok(vec![Vec::new(); keys.len()]);
        }
        self.query(Lane::Bulk, move |connection| reads::entries(connection, table, &keys)).await
    }

    async fn reset(&self) -> Result<Epoch, StorageError> {
        // Behind the bulk writes that were asked for before it, so that it forgets them as well.
        self.write(Lane::Bulk, writes::reset).await
    }

    async fn begin_epoch(&self, epoch: Epoch) -> Result<(), StorageError> {
        self.write(Lane::Bulk, move |writer| writes::begin_epoch(writer, epoch)).await
    }

    async fn settings(&self) -> Result<Vec<(String, Bytes)>, StorageError> {
        self.settle().await?;
        self.query(Lane::First, reads::settings).await
    }

    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError> {
        let (name, initial) = (name.to_owned(), initial.to_vec());
        self.write(Lane::First, move |writer| writes::setting(writer, &name, &initial)).await
    }

    async fn failed(&self) -> String {
        self.death.of().await
    }

    fn statistics(&self) -> Statistics {
        self.counters.read()
    }
}

#[cfg(test)]
mod tests;
