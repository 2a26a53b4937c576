//! The storage as a whole: the connections to a schema, and the contract's operations as jobs for them.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use storage::keys::KeyRange;
use storage::{
    Append, BulkWrite, Checkpoint, Counters, Epoch, Head, IndexPosition, Indexed, JournalEntry, Row, Statistics,
    Storage, StorageError, Table, Version, check_size,
};
use tokio::sync::{Mutex, mpsc, watch};
use tokio::task::JoinHandle;

use crate::address::Address;
use crate::bulk::BulkJob;
use crate::journal::JournalJob;
use crate::reads::{Order, Readers};
use crate::schema::Hold;
use crate::session::{Session, Target};
use crate::settings::Options;
use crate::steps::Finish;
use crate::writer::{Shared, Writer, ask};
use crate::{schema, tls};

/// The length of the pieces that a checkpoint is written in, in bytes.
const CHECKPOINT_PIECE: usize = 1 << 20;

/// One schema of a database, open and held.
///
/// One append is one statement, and one commit. Dropping the value lets the writers finish what is waiting; they then let go of
/// the schema. [`Postgres::close`] waits for that.
pub struct Postgres {
    appends: mpsc::UnboundedSender<JournalJob>,
    writes: mpsc::UnboundedSender<BulkJob>,
    readers: Readers,
    shared: Arc<Shared>,
    /// Whether what readers see is what stays; not so after a commit whose outcome isn't known yet.
    settled: [watch::Receiver<bool>; 2],
    /// Held while a checkpoint is saved in its several transactions.
    saving: Mutex<()>,
    writers: Vec<JoinHandle<()>>,
}

impl Postgres {
    /// Opens the storage in a schema, which is created if it isn't there.
    ///
    /// # Errors
    /// [`StorageError::Unusable`] if another process has it open, if what is there isn't ours or is from a newer version, or if
    /// the database doesn't let us in; [`StorageError::Refused`] if it can't be reached at present.
    pub async fn open(address: Address) -> Result<Self, StorageError> {
        Self::open_with(address, &Options::default()).await
    }

    /// Opens the storage with other than the usual options.
    ///
    /// # Errors
    /// As [`Postgres::open`].
    pub async fn open_with(address: Address, options: &Options) -> Result<Self, StorageError> {
        let tls = tls::connector(&address.trust)?;
        let target = Arc::new(Target { address, tls });
        let address = &target.address;
        let mut journal = Session::connect(&target).await?;
        let mut bulk = Session::connect(&target).await?;
        schema::prepare(&mut journal).await?;
        for (session, hold) in [(&mut journal, Hold::Journal), (&mut bulk, Hold::Bulk)] {
            // A server whose client was killed in the middle of a statement needs a moment to notice.
            let held = schema::hold(session, hold, options.patience).await;
            if !held.map_err(|error| session.refusal(&error))? {
                return Err(StorageError::Unusable(format!("`{address}` is in use by another process")));
            }
        }
        let (head, opening) = schema::opening(&mut journal).await.map_err(|error| journal.refusal(&error))?;
        if schema::forgets(&mut journal).await.map_err(|error| journal.refusal(&error))? {
            tracing::warn!("{address} runs with fsync off: a failure of its machine takes what was acknowledged");
        }
        let shared = Arc::new(Shared {
            target,
            patience: options.patience,
            opening,
            counters: Counters::default(),
            is_unreachable: false.into(),
        });
        let journal = Writer::new(shared.clone(), Hold::Journal, journal, head);
        let bulk = Writer::new(shared.clone(), Hold::Bulk, bulk, head);
        let settled = [journal.settled(), bulk.settled()];
        let ((appends, first), (writes, second)) = (mpsc::unbounded_channel(), mpsc::unbounded_channel());
        let writers = vec![tokio::spawn(journal.run(first)), tokio::spawn(bulk.run(second))];
        let readers = Readers::new(shared.clone(), options.readers);
        Ok(Self { appends, writes, readers, shared, settled, saving: Mutex::new(()), writers })
    }

    /// Finishes what is waiting, closes the connections and lets go of the schema.
    pub async fn close(self) {
        let Self { appends, writes, readers, writers, .. } = self;
        drop((appends, writes));
        readers.close();
        for writer in writers {
            if writer.await.is_err() {
                tracing::error!("a storage writer panicked");
            }
        }
    }

    async fn append_job<T>(
        &self,
        job: impl FnOnce(tokio::sync::oneshot::Sender<Result<T, StorageError>>) -> JournalJob,
    ) -> Result<T, StorageError> {
        ask(&self.appends, job).await
    }

    async fn bulk_job<T>(
        &self,
        job: impl FnOnce(tokio::sync::oneshot::Sender<Result<T, StorageError>>) -> BulkJob,
    ) -> Result<T, StorageError> {
        ask(&self.writes, job).await
    }

    /// Before anything is looked at. After a commit with an unknown outcome, whoever looks wants to know what became of it: that
    /// is decided now, or the look is refused.
    async fn settle(&self) -> Result<(), StorageError> {
        for settled in &self.settled {
            if *settled.borrow() {
                continue;
            }
            let mut settled = settled.clone();
            let waiting = settled.wait_for(|settled| *settled);
            if self.shared.is_unreachable.load(Ordering::Acquire)
                || !matches!(tokio::time::timeout(self.shared.patience, waiting).await, Ok(Ok(_)))
            {
                return Err(StorageError::Refused("the storage hasn't recovered from a failed write".to_owned()));
            }
        }
        Ok(())
    }
}

#[async_trait::async_trait]
impl Storage for Postgres {
    async fn append(&self, append: Append) -> Result<(), StorageError> {
        self.append_job(|reply| JournalJob::Append(append, reply)).await
    }

    async fn head(&self) -> Result<Head, StorageError> {
        self.settle().await?;
        self.readers.head().await
    }

    async fn read(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError> {
        self.settle().await?;
        self.readers.journal(after, limit).await
    }

    async fn blob(&self, digest: &str) -> Result<Option<Bytes>, StorageError> {
        self.settle().await?;
        self.readers.blob(digest).await
    }

    async fn blob_digests(&self, after: Option<&str>, limit: usize) -> Result<Vec<String>, StorageError> {
        self.settle().await?;
        self.readers.blob_digests(after, limit).await
    }

    async fn save_checkpoint(&self, checkpoint: Option<Checkpoint>) -> Result<(), StorageError> {
        let _saving = self.saving.lock().await;
        let Some(Checkpoint { fingerprint, version, body }) = checkpoint else {
            return self.bulk_job(BulkJob::DropCheckpoint).await;
        };
        // A piece at a time, so that other bulk writes needn't wait until all of it is on the disk.
        let save = self.bulk_job(BulkJob::NextSave).await?;
        let mut pieces: i64 = 0;
        let mut rest = body;
        while !rest.is_empty() {
            let piece = rest.split_to(rest.len().min(CHECKPOINT_PIECE));
            self.bulk_job(|reply| BulkJob::Piece(save, pieces, piece, reply)).await?;
            pieces += 1;
        }
        let finish = Finish { save, pieces, fingerprint, version: version.cast_signed() };
        self.bulk_job(|reply| BulkJob::Finish(finish, reply)).await
    }

    async fn checkpoint(&self) -> Result<Option<Checkpoint>, StorageError> {
        self.settle().await?;
        self.readers.checkpoint().await
    }

    async fn write_rows(&self, write: BulkWrite) -> Result<(), StorageError> {
        check_size(&write)?;
        self.bulk_job(|reply| BulkJob::Rows(write, reply)).await
    }

    async fn rows(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Option<Bytes>>, StorageError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        self.settle().await?;
        self.readers.values(table, &keys).await
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let range = KeyRange::of_scan(prefix, after);
        if range.is_empty() {
            return Ok(Vec::new());
        }
        self.settle().await?;
        self.readers.scan(table, &range, Order::Forth, limit).await
    }

    async fn scan_back(
        &self,
        table: Table,
        prefix: &[u8],
        before: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let range = KeyRange::of_scan_back(prefix, before);
        if range.is_empty() {
            return Ok(Vec::new());
        }
        self.settle().await?;
        self.readers.scan(table, &range, Order::Back, limit).await
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
        self.settle().await?;
        self.readers.scan_index(table, prefix, after, limit).await
    }

    async fn entries(&self, table: Table, keys: Vec<Vec<u8>>) -> Result<Vec<Vec<Vec<u8>>>, StorageError> {
        if !table.is_indexed() || keys.is_empty() {
            return Ok(vec![Vec::new(); keys.len()]);
        }
        self.settle().await?;
        self.readers.entries(table, &keys).await
    }

    async fn reset(&self) -> Result<Epoch, StorageError> {
        // Behind the bulk writes that were asked for before it, so that it forgets them as well.
        self.bulk_job(BulkJob::Reset).await
    }

    async fn begin_epoch(&self, epoch: Epoch) -> Result<(), StorageError> {
        self.bulk_job(|reply| BulkJob::Begin(epoch, reply)).await
    }

    async fn settings(&self) -> Result<Vec<(String, Bytes)>, StorageError> {
        self.settle().await?;
        self.readers.settings().await
    }

    async fn setting(&self, name: &str, initial: &[u8]) -> Result<Bytes, StorageError> {
        let (name, initial) = (name.as_bytes().to_vec(), initial.to_vec());
        self.append_job(|reply| JournalJob::Setting(name, initial, reply)).await
    }

    fn statistics(&self) -> Statistics {
        self.shared.counters.read()
    }
}
