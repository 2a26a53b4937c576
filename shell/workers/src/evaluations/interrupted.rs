//! Why work on a place is given up.

use crate::error::WorkError;
use storage::StorageError;

/// Why work on a place was given up.
#[derive(Debug)]
pub(super) enum Interrupted {
    /// Storage couldn't be read or written.
    Storage(StorageError),
    /// Rows of the place can't be read: all that was found in it is forgotten and made anew.
    Unreadable,
    /// A mistake of ours.
    Broken(String),
}

impl From<StorageError> for Interrupted {
    fn from(problem: StorageError) -> Self {
        Self::Storage(problem)
    }
}

impl From<Interrupted> for WorkError {
    fn from(problem: Interrupted) -> Self {
        match problem {
            Interrupted::Storage(problem) => Self::Storage(problem),
            Interrupted::Unreadable => Self::Broken("rows of a place can't be read".to_owned()),
            Interrupted::Broken(problem) => Self::Broken(problem),
        }
    }
}
