//! From what is stored to the state: the checkpoint if it fits, then every later entry of the journal.

use crate::{Snapshot, checkpoint};
use governance::journal::Entry;
use storage::{JournalEntry, Storage, StorageError, Version};

/// Entries read at a time.
const PAGE: usize = 1_000;

/// Why the journal can't be used.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Storage can't be read.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// An entry has a form that this version doesn't know.
    #[error(
        "journal entry {version} can't be read by this version of bailiwick, perhaps because a newer one wrote it: {reason}"
    )]
    UnknownEntry {
        /// The entry's version.
        version: Version,
        /// What the decoder says.
        reason: String,
    },
}

/// The state at the journal's head.
pub(crate) async fn load(storage: &dyn Storage) -> Result<Snapshot, OpenError> {
    let head = storage.head().await?;
    let start = match checkpoint::load(storage, head.epoch).await? {
        Some(snapshot) if snapshot.version <= head.version => snapshot,
        _ => Snapshot { epoch: head.epoch, ..Snapshot::default() },
    };
    catch_up(storage, start).await
}

/// Applies every entry after the snapshot's version.
pub(crate) async fn catch_up(storage: &dyn Storage, mut snapshot: Snapshot) -> Result<Snapshot, OpenError> {
    loop {
        let entries = storage.read(snapshot.version, PAGE).await?;
        if entries.is_empty() {
            return Ok(snapshot);
        }
        for stored in entries {
            let entry = decode(&stored)?;
            entry.events.iter().for_each(|event| snapshot.state.evolve(event));
            snapshot.version = stored.version;
        }
    }
}

/// An entry, as it was stored.
pub(crate) fn decode(stored: &JournalEntry) -> Result<Entry, OpenError> {
    serde_json::from_slice(&stored.body)
        .map_err(|error| OpenError::UnknownEntry { version: stored.version, reason: error.to_string() })
}
