//! The engine as everybody above sees it: a handle that takes commands and answers with the state.

use crate::clock::Clock;
use crate::durations::{Counted, Durations};
use crate::error::{ExecuteError, OpenError};
use crate::executed::Executed;
use crate::faults::FaultTable;
use crate::job::CommandJob;
use crate::message::Message;
use crate::shared::Shared;
use crate::snapshot::Snapshot;
use crate::timeline::Timeline;
use crate::watch::Death;
use crate::{checkpoint, replay, writer};
use arc_swap::ArcSwap;
use bytes::Bytes;
use governance::{Caller, Command, Context, Settings};
use identifiers::{Seed, Timestamp};
use std::sync::Arc;
use storage::{Storage, StorageError, Version};
use tokio::sync::{mpsc, oneshot};

/// How many commands may wait for the writer before callers wait in turn.
const QUEUE: usize = 4_096;

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

    /// The same for a storage that is used for a while: [`Engine::now`] never goes back.
    pub fn going_on(storage: Arc<dyn Storage>, snapshot: Snapshot, options: Options) -> Self {
        let (engine, waiting) = Self::new(storage, snapshot, options, false);
        engine.start(waiting, None);
        engine
    }

    fn new(
        storage: Arc<dyn Storage>,
        snapshot: Snapshot,
        options: Options,
        is_rehearsed: bool,
    ) -> (Self, mpsc::Receiver<Message>) {
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
            commits: Durations::default(),
            death: Death::default(),
        });
        (Self { shared }, waiting)
    }

    fn start(&self, waiting: mpsc::Receiver<Message>, saved: Option<Version>) {
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

    /// The moment at which the installation's clock stands for good, if it does.
    pub fn stands_at(&self) -> Option<Timestamp> {
        self.shared.clock.stands_at()
    }

    /// The clock that time is taken from.
    pub fn clock(&self) -> Arc<dyn Clock> {
        self.shared.clock.clone()
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

    /// How long commits of the journal took since the start.
    pub fn commits(&self) -> Counted {
        self.shared.commits.read()
    }

    /// How many commands wait for the writer now.
    pub fn waiting(&self) -> usize {
        self.shared.queue.max_capacity().saturating_sub(self.shared.queue.capacity())
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
        let job = CommandJob::new(caller, command, blobs, reply);
        self.shared.queue.send(Message::Job(Box::new(job))).await.map_err(|_| ExecuteError::Stopping)?;
        answer.await.map_err(|_| ExecuteError::Stopping)?
    }

    /// Asks the writer and the storage's write lane to answer; nothing is written.
    ///
    /// # Errors
    /// Why nothing could be written at present.
    pub async fn check(&self) -> Result<(), ExecuteError> {
        let (reply, answer) = oneshot::channel();
        self.shared.queue.send(Message::Check(reply)).await.map_err(|_| ExecuteError::Stopping)?;
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
        self.shared.queue.send(Message::Reset(reply)).await.map_err(|_| ExecuteError::Stopping)?;
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
