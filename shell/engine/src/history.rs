//! The journal as history: its entries, and the state as it was at one of them.

use crate::replay::{OpenError, decode};
use crate::{Snapshot, checkpoint};
use governance::journal::Entry;
use identifiers::Timestamp;
use storage::{Storage, Version};

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
    /// When its last entry was decided; nothing before the first entry.
    pub at: Option<Timestamp>,
}

/// Up to `limit` entries after a version, in order.
///
/// # Errors
/// When the journal can't be read.
pub async fn entries(storage: &dyn Storage, after: Version, limit: usize) -> Result<Vec<(Version, Entry)>, OpenError> {
    let stored = storage.read(after, limit).await?;
    stored.iter().map(|stored| Ok((stored.version, decode(stored)?))).collect()
}

/// The state as it was: the checkpoint, where that is old enough, and every entry after it.
///
/// # Errors
/// When the journal can't be read.
pub async fn state_at(storage: &dyn Storage, until: Until) -> Result<Past, OpenError> {
    let mut past = start(storage, until).await?;
    loop {
        let page = entries(storage, past.snapshot.version, PAGE).await?;
        if page.is_empty() {
            return Ok(past);
        }
        for (version, entry) in page {
            let wanted = match until {
                Until::Version(last) => version <= last,
                Until::Time(last) => entry.at <= last,
            };
            if !wanted {
                return Ok(past);
            }
            entry.events.iter().for_each(|event| past.snapshot.state.evolve(event));
            past.snapshot.version = version;
            past.at = Some(entry.at);
        }
        // A long journal isn't read in one go: others want to be answered, too.
        tokio::task::yield_now().await;
    }
}

async fn start(storage: &dyn Storage, until: Until) -> Result<Past, OpenError> {
    let epoch = storage.head().await?.epoch;
    let nothing = || Past { snapshot: Snapshot { epoch, ..Snapshot::default() }, at: None };
    let Some(snapshot) = checkpoint::load(storage, epoch).await? else { return Ok(nothing()) };
    let Some(before) = snapshot.version.checked_sub(1) else { return Ok(nothing()) };
    let last = entries(storage, before, 1).await?;
    let Some((version, entry)) = last.first() else { return Ok(nothing()) };
    let fits = match until {
        Until::Version(last) => *version <= last,
        Until::Time(last) => entry.at <= last,
    };
    Ok(if fits { Past { snapshot, at: Some(entry.at) } } else { nothing() })
}
