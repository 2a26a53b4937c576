//! What SQLite's errors mean to the contract.

use rusqlite::{Error, ErrorCode, ffi};
use storage::StorageError;

/// An error that left nothing changed: everything but a failed commit.
pub(crate) fn before_commit(error: &Error) -> StorageError {
    // The log's index is made anew after everything was closed, and the log with the first write.
    if error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_IOERR_SHMSIZE) {
        return StorageError::Refused(format!(
            "the disk is full: there is no room for the log's index (32 kB): {error}"
        ));
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            StorageError::Unusable(format!("the database file is damaged: {error}"))
        }
        // A full disk, a busy or read-only file, no memory, failed input or output: rolled back, and it may pass.
        Some(
            ErrorCode::PermissionDenied
            | ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::OutOfMemory
            | ErrorCode::ReadOnly
            | ErrorCode::OperationInterrupted
            | ErrorCode::SystemIoFailure
            | ErrorCode::DiskFull
            | ErrorCode::CannotOpen
            | ErrorCode::FileLockingProtocolFailed
            | ErrorCode::TooBig,
        ) => StorageError::Refused(error.to_string()),
        // A statement that doesn't fit the schema: somebody has changed the file.
        _ => StorageError::Unusable(format!("the database file isn't as expected: {error}")),
    }
}

/// Whether a commit that failed like this surely left nothing behind.
///
/// A transaction counts once its last page is in the log, and syncing comes after that. So a full disk (met while writing) or
/// a busy file (met before) leave nothing; after any other failure the log may hold all of it.
pub(crate) fn commit_left_nothing(error: &Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DiskFull | ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::ReadOnly)
    )
}

/// A file system error while the data directory is prepared.
pub(crate) fn preparing(what: &str, path: &std::path::Path, error: &std::io::Error) -> StorageError {
    StorageError::Unusable(format!("{what} `{}`: {error}", path.display()))
}
