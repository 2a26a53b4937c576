//! What PostgreSQL's errors mean to the contract.

use storage::StorageError;
use tokio_postgres::error::{Severity, SqlState};

use crate::address::Address;

/// Whether the connection is gone, or about to go: what was asked on it may or may not have been done.
pub(crate) fn is_lost(error: &tokio_postgres::Error) -> bool {
    let Some(answer) = error.as_db_error() else {
        // No answer of the server: the connection broke. (What can't be encoded or decoded is a mistake of ours, and a new
        // connection does no harm.)
        return true;
    };
    matches!(answer.parsed_severity(), Some(Severity::Fatal | Severity::Panic))
}

/// An answer of the server that left nothing changed.
pub(crate) fn refusal(address: &Address, error: &tokio_postgres::Error) -> StorageError {
    let told = address.told(error);
    let Some(answer) = error.as_db_error() else { return StorageError::Refused(told) };
    let code = answer.code();
    if [SqlState::DATA_CORRUPTED, SqlState::INDEX_CORRUPTED].contains(code) {
        return StorageError::Unusable(format!("the database is damaged: {told}"));
    }
    if *code == SqlState::READ_ONLY_SQL_TRANSACTION {
        return StorageError::Refused(format!("the database can only be read: {told}"));
    }
    // By class: what was asked for conflicts with others, is too much at present, or is longer than the server takes.
    match code.code().get(..2) {
        Some("08" | "22" | "40" | "53" | "54" | "55" | "57" | "58") => StorageError::Refused(told),
        // A statement that doesn't fit the tables, or that this user may not make: somebody has changed something.
        _ => StorageError::Unusable(format!("the database isn't as expected: {told}")),
    }
}

/// What is told when no connection can be made.
pub(crate) fn unreachable(address: &Address, error: &tokio_postgres::Error) -> StorageError {
    let told = address.told(error);
    let class = error.code().and_then(|code| code.code().get(..2));
    match class {
        // Who may connect, to which database: waiting doesn't help.
        Some("28" | "3D" | "42") => StorageError::Unusable(format!("`{address}` can't be used: {told}")),
        _ => StorageError::Refused(format!("`{address}` can't be reached: {told}")),
    }
}
