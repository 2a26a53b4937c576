//! The one thread that writes: a transaction at a time, and a known state of the log after one that failed.

use std::fs::File;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};
use storage::{Counters, StorageError};

use crate::directory::DataDirectory;
use crate::error::{before_commit, commit_left_nothing, preparing};
use crate::head::{HeadFile, Remembered};
use crate::queue::{AbandonOnDrop, Queue};

/// Pages in the log from which on it is folded into the file when nobody waits.
const LOG_PAGES_IDLE: i64 = 500;

/// Pages in the log from which on it is folded into the file even if somebody waits.
const LOG_PAGES_BUSY: i64 = 4_000;

/// What the thread is handed.
pub(crate) type WriteJob = Box<dyn FnOnce(&mut Writer) + Send>;

/// The writing connection and what is known about its log.
pub(crate) struct Writer {
    pub(crate) connection: Connection,
    pub(crate) counters: Arc<Counters>,
    /// Whether what this connection sees is what a restart would find. Not so after a commit that failed late: its pages may
    /// be in the log, unseen by us, and a restart would take them for committed.
    is_settled: Arc<AtomicBool>,
    /// Whether there was no room to settle the log at opening: what is there may be read, and has to be settled before anything
    /// is written.
    owes_settling: bool,
    /// What is remembered beside the log.
    pub(crate) head: Option<HeadFile>,
}

impl Writer {
    /// A writer whose log isn't known yet; see [`Writer::settle`].
    pub(crate) fn new(connection: Connection, counters: Arc<Counters>) -> Self {
        Self { connection, counters, is_settled: Arc::default(), owes_settling: false, head: None }
    }

    /// Does the queue's jobs until it is closed and empty.
    pub(crate) fn run(mut self, queue: &Queue<WriteJob>) {
        let _abandon = AbandonOnDrop(queue);
        while let Some(job) = queue.next() {
            job(&mut self);
            self.shorten_log(queue.is_idle());
        }
        if let Some(head) = &self.head {
            head.sync();
        }
    }

    /// Whether what this connection sees is what a restart would find.
    pub(crate) fn is_settled(&self) -> bool {
        self.is_settled.load(Ordering::Acquire)
    }

    /// The same, for those who read.
    pub(crate) fn settled_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.is_settled)
    }

    /// Settles, if that's needed, or says that nothing can be known or written until it succeeds.
    pub(crate) fn ensure_settled(&mut self) -> Result<(), StorageError> {
        if self.is_settled() && !self.owes_settling {
            return Ok(());
        }
        self.settle().map_err(|error| {
            StorageError::Refused(format!("the log can't be brought in order, which has to come first: {error}"))
        })
    }

    /// Notes beside the log what has become durable.
    pub(crate) fn remember(&mut self, change: impl FnOnce(&mut Remembered)) {
        if let Some(head) = &mut self.head {
            head.remember(change);
        }
    }

    /// [`Writer::settle`], or on a full disk at least so much of it that what is there may be read.
    pub(crate) fn settle_at_opening(&mut self, directory: &DataDirectory) -> Result<(), StorageError> {
        let Err(error) = self.settle() else { return Ok(()) };
        if error.sqlite_error_code() != Some(ErrorCode::DiskFull) {
            return Err(before_commit(&error));
        }
        // The log as it is needs no room to become durable. Nothing of another transaction is behind its end: this process
        // has written none.
        match File::open(directory.log()).and_then(|log| log.sync_all()) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(preparing("can't sync", &directory.log(), &error));
            }
            _ => {}
        }
        tracing::warn!(%error, "there is no room to write; what is there can be read");
        self.owes_settling = true;
        self.is_settled.store(true, Ordering::Release);
        Ok(())
    }

    /// One durable transaction: when this returns `Ok`, its log has been synced.
    ///
    /// # Errors
    /// [`StorageError::OutcomeUnknown`] only if the commit failed late; after any other error nothing was changed.
    pub(crate) fn transact<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StorageError>,
    ) -> Result<T, StorageError> {
        // Or the new transaction could stand behind one that was reported as failed.
        self.ensure_settled()?;
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| before_commit(&error))?;
        let outcome = match work(&transaction) {
            Ok(value) => transaction.commit().map(|()| value).map_err(Failure::Commit),
            Err(error) => {
                drop(transaction); // rolls back
                Err(Failure::Work(error))
            }
        };
        if !self.connection.is_autocommit() {
            self.is_settled.store(false, Ordering::Release);
        }
        outcome.map_err(|failure| match failure {
            Failure::Work(error) => error,
            Failure::Commit(error) if commit_left_nothing(&error) => before_commit(&error),
            Failure::Commit(error) => {
                self.is_settled.store(false, Ordering::Release);
                tracing::error!(%error, "a commit failed");
                if let Err(error) = self.settle() {
                    tracing::error!(%error, "the log couldn't be repaired; trying again at the next write");
                }
                StorageError::OutcomeUnknown(error.to_string())
            }
        })
    }

    /// Makes what is there durable, and what isn't there stay away.
    ///
    /// Two cases need it. A process that was killed between a commit's write and its sync leaves a log that the next one can
    /// read and a power failure can still take. And a commit whose sync failed leaves pages that this connection ignores but a
    /// restart would honour. So: fold the log into the file (which syncs the log first and the file after), cut the log, and
    /// make one small write of our own, whose sync shows that syncing works and whose header invalidates all that was in the
    /// log before.
    pub(crate) fn settle(&mut self) -> rusqlite::Result<()> {
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        let busy: i64 = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy != 0 {
            return Err(rusqlite::Error::SqliteFailure(
                rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY),
                Some("somebody else is reading the database file".to_owned()),
            ));
        }
        let version: i32 = self.connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        self.connection.pragma_update(None, "user_version", version)?;
        self.owes_settling = false;
        self.is_settled.store(true, Ordering::Release);
        Ok(())
    }

    /// Folds a long log into the file. Done between jobs and not by the commits themselves, so that nobody who waits for an
    /// answer waits for it.
    fn shorten_log(&mut self, is_idle: bool) {
        let limit = if is_idle { LOG_PAGES_IDLE } else { LOG_PAGES_BUSY };
        let folded = self.log_pages().and_then(|pages| {
            if pages < limit {
                return Ok(());
            }
            let mut statement = self.connection.prepare_cached("PRAGMA wal_checkpoint(PASSIVE)")?;
            statement.query_row([], |_| Ok(()))
        });
        if let Err(error) = folded {
            tracing::warn!(%error, "the log couldn't be folded into the database file; trying again after the next write");
        }
    }

    /// Pages in the log that aren't in the file yet.
    fn log_pages(&self) -> rusqlite::Result<i64> {
        let mut statement = self.connection.prepare_cached("PRAGMA wal_checkpoint(NOOP)")?;
        statement.query_row([], |row| Ok(row.get::<_, i64>(1)? - row.get::<_, i64>(2)?))
    }
}

enum Failure {
    Work(StorageError),
    Commit(rusqlite::Error),
}
