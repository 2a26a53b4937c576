//! The journal as history: its entries, and the state as it was at one of them.

use crate::error::OpenError;
use crate::snapshot::Snapshot;
use crate::{checkpoint, replay};
use governance::journal::Entry;
use identifiers::Timestamp;
use storage::{Epoch, Head, Storage, StorageError, Version};

/// Entries read at a time.
const PAGE: usize = 1_000;

/// Up to where history is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// This version and everything before it.
    Version(Version),
    /// Everything before the first entry that was decided later than this.
    Time(Timestamp),
}

/// A state of the past.
#[derive(Debug, Clone, Default)]
pub struct Past {
    /// The state, with its version.
    pub snapshot: Snapshot,
    /// The time of its last entry; nothing before the first one.
    pub at: Option<Timestamp>,
}

/// Up to `limit` entries after a version, in order.
///
/// # Errors
/// When the journal can't be read, or an entry isn't what was written after the one before it.
pub async fn entries(storage: &dyn Storage, after: Version, limit: usize) -> Result<Vec<(Version, Entry)>, OpenError> {
    // One more, which says what the first one has to follow.
    let before = usize::from(after > 0);
    let stored = storage.read(after.saturating_sub(1), limit.saturating_add(before)).await?;
    let mut chain = None;
    let mut entries = Vec::with_capacity(stored.len());
    for stored in &stored {
        let (entry, follows) = replay::read(chain, stored)?;
        chain = follows;
        if stored.version > after {
            entries.push((stored.version, entry));
        }
    }
    Ok(entries)
}

/// The state as it was: the checkpoint, where that is old enough, and every entry after it.
///
/// # Errors
/// When the journal can't be read, or is emptied meanwhile.
pub async fn state_at(storage: &dyn Storage, until: Until) -> Result<Past, OpenError> {
    let head = storage.head().await?;
    let past = read_up_to(storage, head, until).await;
    // Entries of two epochs don't make one history, and would look damaged.
    let actual = storage.head().await?.epoch;
    if actual == head.epoch { past } else { Err(over(head.epoch, actual)) }
}

fn over(expected: Epoch, actual: Epoch) -> OpenError {
    StorageError::EpochOver { expected, actual }.into()
}

async fn read_up_to(storage: &dyn Storage, head: Head, until: Until) -> Result<Past, OpenError> {
    let mut snapshot = start(storage, head, until).await;
    loop {
        let page = storage.read(snapshot.version, PAGE).await?;
        let mut is_last = page.is_empty();
        if is_last {
            replay::reaches(&snapshot, head.version)?;
        }
        for stored in page {
            let (entry, chain) = replay::next(&snapshot, &stored)?;
            is_last = !until.reaches(stored.version, entry.at);
            if is_last {
                break;
            }
            entry.events.iter().for_each(|event| snapshot.state.evolve(event));
            snapshot.pass(stored.version, &entry, chain);
        }
        if is_last {
            let at = (snapshot.version > 0).then_some(snapshot.at);
            return Ok(Past { snapshot, at });
        }
        // A long journal isn't read in one go: others want to be answered, too.
        tokio::task::yield_now().await;
    }
}

impl Until {
    /// Whether an entry belongs to the history that is wanted.
    fn reaches(self, version: Version, at: Timestamp) -> bool {
        match self {
            Self::Version(last) => version <= last,
            Self::Time(last) => at <= last,
        }
    }
}

async fn start(storage: &dyn Storage, head: Head, until: Until) -> Snapshot {
    let saved = checkpoint::load(storage, head).await;
    saved.filter(|saved| until.reaches(saved.version, saved.at)).unwrap_or_else(|| Snapshot::empty(head.epoch))
}
