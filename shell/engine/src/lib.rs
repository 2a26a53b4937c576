//! Where domain meets storage: one writer decides commands and appends their facts in groups; readers see snapshots.

mod checkpoint;
mod clock;
mod faults;
mod history;
mod job;
mod replay;
mod seal;
pub mod templates;
mod timeline;
mod watch;
mod writer;

pub use clock::{Clock, ManualClock, SystemClock};
pub use history::{Past, Until, entries, state_at};
pub use replay::OpenError;

pub use faults::FaultTable;

use arc_swap::ArcSwap;
use bytes::Bytes;
use governance::journal::Entry;
use governance::{Caller, Command, Context, Rejection, Settings, State};
use identifiers::{Seed, Timestamp};
use seal::Chain;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use storage::{Epoch, Head, Storage, StorageError, Version};
use timeline::Timeline;
use tokio::sync::{mpsc, oneshot};

/// How many commands may wait for the writer before callers wait in turn.
const QUEUE: usize = 4_096;

/// The state at one version of the journal.
#[derive(Debug, Clone, Default)]
pub struct Snapshot {
    /// How often everything was forgotten before it.
    pub epoch: Epoch,
    /// The version.
    pub version: Version,
    /// The latest time of an entry up to it.
    pub at: Timestamp,
    /// What the next entry's seal has to follow.
    pub(crate) chain: Chain,
    /// What is true at it.
    pub state: State,
}

impl Snapshot {
    /// Before the first entry of an epoch.
    pub fn empty(epoch: Epoch) -> Self {
        Self { epoch, chain: Chain::before_first(epoch), ..Self::default() }
    }

    /// Stands behind an entry, whose events are part of the state already.
    pub(crate) fn pass(&mut self, version: Version, entry: &Entry, chain: Chain) {
        self.version = version;
        // Releases up to 0.1 took the time from the clock as it was.
        self.at = self.at.max(entry.at);
        self.chain = chain;
    }

    /// Where it stands.
    pub fn head(&self) -> Head {
        Head { epoch: self.epoch, version: self.version }
    }
}

/// A command that was accepted, and the state right after it.
#[derive(Debug)]
pub struct Executed<T> {
    /// What the command answers.
    pub output: T,
    /// The state after it and before the next command.
    pub after: Snapshot,
}

/// Why a command wasn't carried out.
#[derive(Debug, thiserror::Error)]
pub enum ExecuteError {
    /// The domain refused it.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// Storage refused it; nothing was changed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// Deciding it failed in a way that is a mistake of ours; nothing was changed.
    #[error("the command could not be decided")]
    Broken,
    /// The engine has stopped.
    #[error("the installation is stopping")]
    Stopping,
}

/// What an engine is opened with.
pub struct Options {
    /// The domain's settings.
    pub settings: Settings,
    /// The source of ids.
    pub seed: Seed,
    /// The clock.
    pub clock: Arc<dyn Clock>,
}

/// A handle to the one writer and the current snapshot. Cloning is cheap.
#[derive(Clone)]
pub struct Engine {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    storage: Arc<dyn Storage>,
    snapshot: ArcSwap<Snapshot>,
    queue: mpsc::Sender<writer::Message>,
    changes: tokio::sync::watch::Sender<u64>,
    settings: Settings,
    seed: Seed,
    clock: Arc<dyn Clock>,
    timeline: Timeline,
    /// Whether the moment that is told may go back with the clock; that of decisions never does.
    is_rehearsed: bool,
    faults: FaultTable,
    death: watch::Death,
}

impl Engine {
    /// Reads what is stored and starts the writer.
    ///
    /// # Errors
    /// When the journal can't be read, or was written by a newer version.
    pub async fn open(storage: Arc<dyn Storage>, options: Options) -> Result<Self, OpenError> {
        let (snapshot, saved) = replay::load(storage.as_ref()).await?;
        let (engine, waiting) = Self::new(storage, snapshot, options, false);
        engine.start(waiting, Some(saved));
        Ok(engine)
    }

    /// Starts a writer on a state that is known already, in a storage whose journal ends at its version. Nothing is replayed,
    /// and no checkpoint is saved: for storages that are soon gone. [`Engine::now`] is what the clock says, whose owner may set
    /// it back; decisions are never made before the last entry all the same.
    pub fn on(storage: Arc<dyn Storage>, snapshot: Snapshot, options: Options) -> Self {
        let (engine, waiting) = Self::new(storage, snapshot, options, true);
        engine.start(waiting, None);
        engine
    }

    fn new(
        storage: Arc<dyn Storage>,
        snapshot: Snapshot,
        options: Options,
        is_rehearsed: bool,
    ) -> (Self, mpsc::Receiver<writer::Message>) {
        let (queue, waiting) = mpsc::channel(QUEUE);
        let shared = Arc::new(Shared {
            storage,
            timeline: Timeline::after(snapshot.at, options.clock.clone()),
            snapshot: ArcSwap::from_pointee(snapshot),
            queue,
            changes: tokio::sync::watch::Sender::new(0),
            settings: options.settings,
            seed: options.seed,
            clock: options.clock,
            is_rehearsed,
            faults: FaultTable::default(),
            death: watch::Death::default(),
        });
        (Self { shared }, waiting)
    }

    fn start(&self, waiting: mpsc::Receiver<writer::Message>, saved: Option<Version>) {
        self.shared.death.watch(tokio::spawn(writer::run(Arc::downgrade(&self.shared), waiting, saved)));
    }

    /// The state at head.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.shared.snapshot.load_full()
    }

    /// The moment, by the installation's clock: never before an earlier answer or an entry of the journal, even where the clock
    /// was set back.
    pub fn now(&self) -> Timestamp {
        self.shared.now()
    }

    /// The arguments of a decision made now.
    pub fn context(&self) -> Context<'_> {
        self.shared.context()
    }

    /// The installation's settings.
    pub fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    /// The installation's seed.
    pub fn seed(&self) -> &Seed {
        &self.shared.seed
    }

    /// The faults that were asked for: in memory only, what comes of them is in the journal.
    pub fn faults(&self) -> &FaultTable {
        &self.shared.faults
    }

    /// The storage below, for bulk tables and blobs.
    pub fn storage(&self) -> &Arc<dyn Storage> {
        &self.shared.storage
    }

    /// A counter that goes up with every commit and every [`Engine::touch`]: what workers wait for.
    pub fn changes(&self) -> tokio::sync::watch::Receiver<u64> {
        self.shared.changes.subscribe()
    }

    /// Wakes the workers after something changed that isn't in the journal.
    pub fn touch(&self) {
        self.shared.changes.send_modify(|count| *count += 1);
    }

    /// Decides a command, makes its facts durable, and answers.
    ///
    /// # Errors
    /// The domain's rejection, or why storage couldn't take it.
    pub async fn execute<C: Command>(&self, caller: Caller, command: C) -> Result<Executed<C::Output>, ExecuteError> {
        self.execute_with(caller, command, Vec::new()).await
    }

    /// [`Engine::execute`] with blobs (by digest) that become durable together with the facts that name them.
    ///
    /// # Errors
    /// As [`Engine::execute`].
    pub async fn execute_with<C: Command>(
        &self,
        caller: Caller,
        command: C,
        blobs: Vec<(String, Bytes)>,
    ) -> Result<Executed<C::Output>, ExecuteError> {
        let (reply, answer) = oneshot::channel();
        let job = job::CommandJob::new(caller, command, blobs, reply);
        self.shared.queue.send(writer::Message::Job(Box::new(job))).await.map_err(|_| ExecuteError::Stopping)?;
        answer.await.map_err(|_| ExecuteError::Stopping)?
    }

    /// Asks the writer and the storage's write lane to answer; nothing is written.
    ///
    /// # Errors
    /// Why nothing could be written at present.
    pub async fn check(&self) -> Result<(), ExecuteError> {
        let (reply, answer) = oneshot::channel();
        self.shared.queue.send(writer::Message::Check(reply)).await.map_err(|_| ExecuteError::Stopping)?;
        answer.await.map_err(|_| ExecuteError::Stopping)?.map_err(ExecuteError::Storage)
    }

    /// Answers what died, once the writer or the storage's threads have, by a mistake of ours: from then on nothing can be
    /// written any more, and the process had better end. Waits for ever while they live.
    pub async fn failed(&self) -> String {
        tokio::select! {
            reason = self.shared.death.of() => format!("the journal's writer died: {reason}"),
            reason = self.shared.storage.failed() => reason,
        }
    }

    /// Back to empty: the journal, the blobs, the tables. The seed stays.
    ///
    /// # Errors
    /// When storage couldn't do it.
    pub async fn reset(&self) -> Result<(), ExecuteError> {
        let (reply, answer) = oneshot::channel();
        self.shared.queue.send(writer::Message::Reset(reply)).await.map_err(|_| ExecuteError::Stopping)?;
        answer.await.map_err(|_| ExecuteError::Stopping)?.map_err(ExecuteError::Storage)
    }

    /// Saves a checkpoint, so that the next start needn't read the whole journal.
    ///
    /// # Errors
    /// When it couldn't be written; nothing is lost by that.
    pub async fn checkpoint(&self) -> Result<(), StorageError> {
        checkpoint::save(self.shared.storage.as_ref(), self.snapshot()).await
    }
}

impl Shared {
    fn now(&self) -> Timestamp {
        if self.is_rehearsed { self.clock.now() } else { self.timeline.now() }
    }

    fn context(&self) -> Context<'_> {
        Context { now: self.now(), seed: &self.seed, settings: &self.settings }
    }

    fn publish(&self, snapshot: Snapshot) {
        self.timeline.reach(snapshot.at);
        self.snapshot.store(Arc::new(snapshot));
        self.changes.send_modify(|count| *count += 1);
    }
}

/// The name under which a blob is stored: its SHA-256 in hexadecimal.
pub fn digest(body: &[u8]) -> String {
    hex::encode(Sha256::digest(body))
}
