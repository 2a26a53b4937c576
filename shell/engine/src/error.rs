//! Why an installation can't be opened, and why a command wasn't carried out.

use governance::Rejection;
use storage::{StorageError, Version};

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
    /// An entry isn't what was once written there.
    #[error("journal entry {version} is damaged: {reason}")]
    Damaged {
        /// The entry's version.
        version: Version,
        /// How that shows.
        reason: &'static str,
    },
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
