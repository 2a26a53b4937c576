//! Why a file isn't written, isn't read, or isn't loaded.

use crate::format::FORMAT;
use engine::OpenError;
use std::io;
use storage::StorageError;

/// Why a file can't be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The system refuses.
    #[error("it can't be read: {0}")]
    Io(#[from] io::Error),
    /// It doesn't begin like one.
    #[error("it is no snapshot of Bailiwick")]
    NotASnapshot,
    /// A later program wrote it.
    #[error("it was written by a newer Bailiwick: it has format {found}, and this one reads formats up to {FORMAT}")]
    Newer {
        /// The format that it has.
        found: u32,
    },
    /// Its bytes aren't those that were written.
    #[error("it isn't whole: it was cut off or changed since it was written")]
    Changed,
    /// Its bytes are those that were written, and what they say can't be.
    #[error("it can't be used: {0}")]
    Wrong(String),
    /// More is in it than is taken from a file.
    #[error("it can't be used: {0}")]
    TooLarge(String),
    /// Its journal can't be read.
    #[error("it can't be used: {0}")]
    Journal(#[from] OpenError),
}

/// Why nothing is saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// What is kept can't be read.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// An object can't be read.
    #[error("the object behind {after:?} in the bucket {bucket}: {problem}")]
    Object {
        /// The bucket.
        bucket: String,
        /// The key before it.
        after: String,
        /// What the disk says.
        problem: io::Error,
    },
    /// The system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// Nothing was ever kept there.
    #[error("there is nothing to save: no installation was ever started on it")]
    Empty,
    /// A snapshot was being loaded when its program ended.
    #[error("a snapshot was being loaded here, and not all of it was: load it again first")]
    Unfinished,
    /// What is kept isn't what was written.
    #[error("what is kept is damaged: {0}")]
    Damaged(String),
    /// More is kept than is taken from a file.
    #[error("{0}; --state-only leaves evidence and objects out")]
    TooLarge(String),
    /// Nobody takes it any more.
    #[error("nobody takes the snapshot any more")]
    Gone,
}

/// Why a file isn't loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file can't be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// It can't be kept.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A bucket or an object can't be kept.
    #[error("{what}: {problem}")]
    Bucket {
        /// Which one.
        what: String,
        /// What the disk says.
        problem: io::Error,
    },
    /// The operating system gives no random numbers.
    #[error("no random numbers: {0}")]
    NoRandomness(String),
    /// Something is there already.
    #[error("something is kept there already, and nothing was changed: a snapshot is loaded where nothing is")]
    Occupied,
    /// Another snapshot was being loaded when its program ended.
    #[error(
        "another snapshot was being loaded there, and not all of it was: load that one again, or remove what is there"
    )]
    Unfinished,
}
