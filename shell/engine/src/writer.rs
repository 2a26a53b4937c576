//! The one writer: takes the commands that wait, decides each on the state that the ones before it leave, appends all their
//! facts in one commit, publishes, and only then answers.

use crate::job::{Failure, Job};
use crate::{Shared, Snapshot, checkpoint, replay};
use bytes::Bytes;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Weak;
use std::time::Duration;
use storage::{Append, StorageError, Version};
use tokio::sync::{mpsc, oneshot};

/// Commands decided in one commit at most.
const BATCH: usize = 1_024;
/// Entries between two checkpoints.
const CHECKPOINT_EVERY: Version = 20_000;
/// How often a batch is decided again after its commit failed or its outcome was unknown.
const ATTEMPTS: u32 = 8;

pub(crate) enum Message {
    Job(Box<dyn Job>),
    Reset(oneshot::Sender<Result<(), StorageError>>),
}

/// Runs until the last engine handle is gone.
pub(crate) async fn run(shared: Weak<Shared>, mut queue: mpsc::Receiver<Message>) {
    let mut last_checkpoint = 0;
    let mut messages = Vec::new();
    while queue.recv_many(&mut messages, BATCH).await > 0 {
        let Some(shared) = shared.upgrade() else { return };
        let mut batch = Vec::new();
        for message in messages.drain(..) {
            match message {
                Message::Job(job) => batch.push(job),
                Message::Reset(reply) => {
                    // What was asked for before the reset is carried out before it.
                    commit(&shared, std::mem::take(&mut batch)).await;
                    let _ = reply.send(reset(&shared).await);
                    last_checkpoint = 0;
                }
            }
        }
        commit(&shared, batch).await;
        let snapshot = shared.snapshot.load_full();
        if snapshot.version >= last_checkpoint + CHECKPOINT_EVERY {
            last_checkpoint = snapshot.version;
            let storage = shared.storage.clone();
            tokio::spawn(async move {
                if let Err(error) = checkpoint::save(storage.as_ref(), &snapshot).await {
                    tracing::warn!(%error, "no checkpoint was saved");
                }
            });
        }
    }
}

async fn reset(shared: &Shared) -> Result<(), StorageError> {
    shared.storage.reset().await?;
    shared.publish(Snapshot::default());
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
        match shared.storage.append(decided.append.clone()).await {
            Ok(()) => {
                shared.publish(decided.after);
                break;
            }
            Err(error @ (StorageError::Refused(_) | StorageError::Unusable(_))) => {
                tracing::error!(%error, "storage refused a commit; nothing was changed");
                failure = Some(Failure::Storage(error));
                break;
            }
            Err(error @ (StorageError::VersionConflict { .. } | StorageError::OutcomeUnknown(_))) => {
                tracing::warn!(%error, attempt, "looking at what is really stored");
                failure = Some(Failure::Storage(error));
                if recover(shared, &decided, attempt).await {
                    failure = None;
                    break;
                }
            }
        }
    }
    for job in batch {
        job.answer(failure.clone());
    }
}

/// Forgets memory and reads what is really there. True when that is exactly what the batch wanted to append, so that the batch
/// needn't be decided again.
async fn recover(shared: &Shared, decided: &Decided, attempt: u32) -> bool {
    let known = shared.snapshot.load_full();
    let wanted = &decided.append;
    let stored = shared.storage.read(wanted.expected, wanted.entries.len()).await;
    let ours = stored.is_ok_and(|stored| {
        stored.len() == wanted.entries.len()
            && stored.iter().zip(&wanted.entries).all(|(have, want)| have.body == *want)
    });
    match replay::catch_up(shared.storage.as_ref(), Snapshot::clone(&known)).await {
        Ok(snapshot) => {
            if snapshot.version != known.version {
                shared.publish(snapshot);
            }
            ours
        }
        Err(error) => {
            tracing::error!(%error, "the journal can't be read");
            tokio::time::sleep(Duration::from_millis(u64::from(attempt) * 50)).await;
            false
        }
    }
}

fn decide(shared: &Shared, batch: &mut [Box<dyn Job>]) -> Decided {
    let head = shared.snapshot.load_full();
    let mut after = Snapshot::clone(&head);
    let mut append = Append { expected: head.version, ..Append::default() };
    for job in batch {
        // A decision that panics is a mistake of ours; it must not take the other callers' commands with it.
        let context = shared.context();
        let decided = catch_unwind(AssertUnwindSafe(|| {
            let entry = job.decide(&after.state, &context)?;
            let state = after.state.after(&entry.events);
            let body = serde_json::to_vec(&entry).expect("an entry has only text keys");
            Some((state, Bytes::from(body)))
        }));
        match decided {
            Ok(Some((state, body))) => {
                after = Snapshot { version: after.version + 1, state };
                append.entries.push(body);
                append.blobs.extend(job.blobs().iter().cloned());
            }
            Ok(None) => {}
            Err(_) => {
                tracing::error!("a command could not be decided");
                job.broken();
            }
        }
        job.decided(after.clone());
    }
    Decided { after, append }
}
