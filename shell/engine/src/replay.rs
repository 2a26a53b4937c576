//! From what is stored to the state: the checkpoint if it fits, then every later entry of the journal.

use crate::checkpoint;
use crate::error::OpenError;
use crate::seal::{self, Chain};
use crate::snapshot::Snapshot;
use governance::journal::Entry;
use storage::{JournalEntry, Storage, Version};

/// Entries read at a time.
const PAGE: usize = 1_000;

/// The state at the journal's head, and the version of the checkpoint that it was read from: 0 without one.
pub(crate) async fn load(storage: &dyn Storage) -> Result<(Snapshot, Version), OpenError> {
    let head = storage.head().await?;
    let start = checkpoint::load(storage, head).await.unwrap_or_else(|| Snapshot::empty(head.epoch));
    let saved = start.version;
    let snapshot = catch_up(storage, start).await?;
    reaches(&snapshot, head.version)?;
    Ok((snapshot, saved))
}

/// Whether everything was read up to a version that the journal is known to reach.
pub(crate) fn reaches(snapshot: &Snapshot, head: Version) -> Result<(), OpenError> {
    if snapshot.version >= head {
        return Ok(());
    }
    Err(OpenError::Damaged { version: snapshot.version + 1, reason: "it is missing, and later ones aren't" })
}

/// Applies every entry after the snapshot's version.
pub(crate) async fn catch_up(storage: &dyn Storage, mut snapshot: Snapshot) -> Result<Snapshot, OpenError> {
    loop {
        let entries = storage.read(snapshot.version, PAGE).await?;
        if entries.is_empty() {
            return Ok(snapshot);
        }
        for stored in entries {
            snapshot.follow(&stored)?;
        }
    }
}

impl Snapshot {
    /// Applies the entry that follows, as it was stored.
    ///
    /// # Errors
    /// When it isn't the entry that follows, or has a form that this version doesn't know. The snapshot stays as it was.
    pub fn follow(&mut self, stored: &JournalEntry) -> Result<(), OpenError> {
        let (entry, chain) = next(self, stored)?;
        entry.events.iter().for_each(|event| self.state.evolve(event));
        self.pass(stored.version, &entry, chain);
        Ok(())
    }
}

/// The entry that follows a snapshot, and the chain after it.
pub(crate) fn next(snapshot: &Snapshot, stored: &JournalEntry) -> Result<(Entry, Chain), OpenError> {
    let (entry, chain) = read(Some(snapshot.chain), stored)?;
    // Behind a known chain there is always a known one.
    Ok((entry, chain.unwrap_or(snapshot.chain)))
}

/// An entry, as it was stored, and the chain after it if that is known.
pub(crate) fn read(before: Option<Chain>, stored: &JournalEntry) -> Result<(Entry, Option<Chain>), OpenError> {
    let (content, chain) = seal::open(before, stored)?;
    let entry = serde_json::from_slice(content)
        .map_err(|error| OpenError::UnknownEntry { version: stored.version, reason: error.to_string() })?;
    Ok((entry, chain))
}
