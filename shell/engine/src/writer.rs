//! The one writer: takes the commands that wait, decides each on the state that the ones before it leave, appends all their
//! facts in one commit, publishes, and only then answers.

use crate::job::{Failure, Job};
use crate::message::Message;
use crate::shared::Shared;
use crate::snapshot::Snapshot;
use crate::{checkpoint, replay};
use governance::Context;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Weak;
use std::time::Duration;
use storage::{Append, StorageError, Version};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::Instant;

/// Commands decided in one commit at most.
const BATCH: usize = 1_024;
/// Entries between two checkpoints.
const CHECKPOINT_EVERY: Version = 20_000;
/// How often a batch is decided again after its commit failed or its outcome was unknown.
const ATTEMPTS: u32 = 8;
/// How often storage that can't be read is looked at before the callers are told that it can't.
const LOOKS: u32 = 20;
/// The pause between two looks.
const LOOK_PAUSE: Duration = Duration::from_millis(100);

/// Runs until the last engine handle is gone. Checkpoints are saved, counted from the last one's version; or never.
pub(crate) async fn run(
    shared: Weak<Shared>,
    mut queue: mpsc::Receiver<Message>,
    mut last_checkpoint: Option<Version>,
) {
    let mut saving: Option<JoinHandle<()>> = None;
    let mut messages = Vec::new();
    while queue.recv_many(&mut messages, BATCH).await > 0 {
        let Some(shared) = shared.upgrade() else { return };
        let (mut batch, mut checks) = (Vec::new(), Vec::new());
        for message in messages.drain(..) {
            match message {
                Message::Job(job) => batch.push(job),
                Message::Check(reply) => checks.push(reply),
                Message::Reset(reply) => {
                    // What was asked for before the reset is carried out before it.
                    commit(&shared, std::mem::take(&mut batch)).await;
                    // A checkpoint that landed after the reset would be one of another journal.
                    if let Some(saving) = saving.take() {
                        let _ = saving.await;
                    }
                    let _ = reply.send(reset(&shared).await);
                    last_checkpoint = last_checkpoint.map(|_| 0);
                }
            }
        }
        commit(&shared, batch).await;
        check(&shared, checks).await;
        let snapshot = shared.snapshot.load_full();
        if last_checkpoint.is_some_and(|last| snapshot.version >= last + CHECKPOINT_EVERY) {
            last_checkpoint = Some(snapshot.version);
            let storage = shared.storage.clone();
            saving = Some(tokio::spawn(async move {
                if let Err(error) = checkpoint::save(storage.as_ref(), snapshot).await {
                    tracing::warn!(%error, "no checkpoint was saved");
                }
            }));
        }
    }
}

/// Answers all who ask whether something could be written by one try: however many ask, nobody's write waits longer.
async fn check(shared: &Shared, mut waiting: Vec<oneshot::Sender<Result<(), StorageError>>>) {
    waiting.retain(|reply| !reply.is_closed());
    if waiting.is_empty() {
        return;
    }
    let Snapshot { epoch, version, .. } = *shared.snapshot.load_full();
    // The contract's append of nothing goes all the way of one of something, and writes nothing.
    let nothing = Append { epoch, expected: version, ..Append::default() };
    let answer = match shared.storage.append(nothing).await {
        // Somebody else has written, and it was noticed: that is an answer, too.
        Err(StorageError::VersionConflict { .. } | StorageError::EpochOver { .. }) => Ok(()),
        answer => answer,
    };
    for reply in waiting {
        let _ = reply.send(answer.clone());
    }
}

async fn reset(shared: &Shared) -> Result<(), StorageError> {
    let epoch = shared.storage.reset().await?;
    shared.faults.change(|faults| faults.clear(None));
    shared.timeline.begin_anew();
    shared.publish(Snapshot::empty(epoch));
    Ok(())
}

/// The outcome of deciding a batch: the state that it leaves and what has to be appended for it.
struct Decided {
    after: Snapshot,
    append: Append,
}

async fn commit(shared: &Shared, mut batch: Vec<Box<dyn Job>>) {
    if batch.is_empty() {
        return;
    }
    let mut failure = None;
    for attempt in 1..=ATTEMPTS {
        failure = None;
        let decided = decide(shared, &mut batch);
        if decided.append.entries.is_empty() {
            break;
        }
        let begun = Instant::now();
        match shared.storage.append(decided.append.clone()).await {
            Ok(()) => {
                shared.commits.observe(begun.elapsed());
                shared.publish(decided.after);
                break;
            }
            Err(
                error @ (StorageError::Refused(_)
                | StorageError::Full(_)
                | StorageError::Unusable(_)
                | StorageError::EpochOver { .. }
                | StorageError::GuardFailed { .. }),
            ) => {
                tracing::error!(%error, "storage refused a commit; nothing was changed");
                failure = Some(Failure::Storage(error));
                break;
            }
            Err(error @ (StorageError::VersionConflict { .. } | StorageError::OutcomeUnknown(_))) => {
                tracing::warn!(%error, attempt, "looking at what is really stored");
                failure = Some(Failure::Storage(error));
                match recover(shared, &decided).await {
                    Found::Ours => failure = None,
                    Found::Others => continue,
                    Found::Nothing => {}
                }
                break;
            }
        }
    }
    for job in batch {
        job.answer(failure.clone());
    }
}

/// What a look at storage found after a commit that failed or whose outcome is unknown.
enum Found {
    /// Exactly what the batch wanted to append: it is done.
    Ours,
    /// Something else: the batch has to be decided again.
    Others,
    /// Storage can't be looked at: the outcome stays unknown, and nothing may be appended on top of it.
    Nothing,
}

/// Forgets memory and reads what is really there, again and again while storage can't be read.
async fn recover(shared: &Shared, decided: &Decided) -> Found {
    let known = shared.snapshot.load_full();
    let wanted = &decided.append;
    for look in 1..=LOOKS {
        let stored = shared.storage.read(wanted.expected, wanted.entries.len()).await;
        let caught_up = replay::catch_up(shared.storage.as_ref(), Snapshot::clone(&known)).await;
        match (stored, caught_up) {
            (Ok(stored), Ok(snapshot)) => {
                if snapshot.version != known.version {
                    shared.publish(snapshot);
                }
                let ours = stored.len() == wanted.entries.len()
                    && stored.iter().zip(&wanted.entries).all(|(have, want)| have.body == *want);
                return if ours { Found::Ours } else { Found::Others };
            }
            (Err(error), _) => tracing::error!(%error, look, "the journal can't be read"),
            (_, Err(error)) => tracing::error!(%error, look, "the journal can't be read"),
        }
        tokio::time::sleep(LOOK_PAUSE).await;
    }
    Found::Nothing
}

fn decide(shared: &Shared, batch: &mut [Box<dyn Job>]) -> Decided {
    let head = shared.snapshot.load_full();
    let mut after = Snapshot::clone(&head);
    let mut append = Append { epoch: head.epoch, expected: head.version, ..Append::default() };
    for job in batch {
        // A decision that panics is a mistake of ours; it must not take the other callers' commands with it.
        let context = shared.context();
        let context = Context { now: context.now.max(after.at), ..context };
        let decided = catch_unwind(AssertUnwindSafe(|| {
            let Some(entry) = job.decide(&after.state, &context) else { return Ok(None) };
            let state = after.state.after(&entry.events);
            let content = serde_json::to_vec(&entry)?;
            let version = after.version + 1;
            let (body, chain) = after.chain.seal(version, &content);
            let mut next = Snapshot { state, ..after.clone() };
            next.pass(version, &entry, chain);
            Ok::<_, serde_json::Error>(Some((next, body)))
        }));
        match decided {
            Ok(Ok(Some((next, body)))) => {
                after = next;
                append.entries.push(body);
                append.blobs.extend(job.blobs().iter().cloned());
            }
            Ok(Ok(None)) => {}
            Ok(Err(problem)) => {
                tracing::error!(%problem, "what was decided can't be written down");
                job.broken();
            }
            Err(_) => {
                tracing::error!("a command could not be decided");
                job.broken();
            }
        }
        job.decided(after.clone());
    }
    Decided { after, append }
}
