//! What a backend answers when it can't do as it was asked, so that callers know what is so now.

use crate::journal::{Epoch, Version};
use crate::table::Table;

/// What went wrong below the contract.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StorageError {
    /// The journal is not at the expected version: somebody else has written. Nothing was changed.
    #[error("the journal is at version {actual}, not at {expected}")]
    VersionConflict {
        /// The version the writer expected.
        expected: Version,
        /// The version found.
        actual: Version,
    },
    /// Everything was forgotten since the writer looked: what it writes belongs to nothing any more. Nothing was changed.
    #[error("everything was reset: this is epoch {actual}, and the write belongs to {expected}")]
    EpochOver {
        /// The epoch the writer expected.
        expected: Epoch,
        /// The epoch found.
        actual: Epoch,
    },
    /// A row that a guard names hasn't the value that it expects. Nothing was changed; look again, and decide again.
    #[error("a row of {} was changed by somebody else", table.name())]
    GuardFailed {
        /// The row's table.
        table: Table,
        /// The row's key.
        key: Vec<u8>,
    },
    /// Nothing was changed, and trying again may help (a full disk, a busy file).
    #[error("storage refused the write: {0}")]
    Refused(String),
    /// Nothing was changed: it holds as much as it may, and trying again doesn't help.
    #[error("{0}")]
    Full(String),
    /// It isn't known whether the change was made; look before doing anything else. The next [`Storage::head`] or
    /// [`Storage::read`] that succeeds tells the truth, which then stays.
    #[error("the outcome of the write is unknown: {0}")]
    OutcomeUnknown(String),
    /// What is stored can't be used (locked by another process, from a newer version, damaged).
    #[error("{0}")]
    Unusable(String),
}

impl StorageError {
    /// Why another epoch isn't begun where something is kept.
    #[must_use]
    pub fn epoch_in_use() -> Self {
        Self::Refused("another epoch can only be begun where nothing is kept".to_owned())
    }

    /// Why an earlier epoch isn't begun.
    #[must_use]
    pub fn epoch_gone(wanted: Epoch, actual: Epoch) -> Self {
        Self::Refused(format!("this is epoch {actual}, and none before it can be begun, such as {wanted}"))
    }
}
