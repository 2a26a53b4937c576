//! What is written: one function for each kind of transaction.

use bytes::Bytes;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use storage::keys::KeyRange;
use storage::{Append, BulkWrite, Epoch, Head, RowWrite, StorageError, Table, Version};

use crate::error::before_commit;
use crate::head::{self, Remembered};
use crate::index;
use crate::reads;
use crate::writer::Writer;

/// The length of the pieces that a checkpoint is written in, in bytes.
pub(crate) const CHECKPOINT_PIECE: usize = 1 << 20;

fn failed(error: rusqlite::Error) -> StorageError {
    before_commit(&error)
}

/// Appends at the expected version.
pub(crate) fn append(writer: &mut Writer, append: &Append) -> Result<(), StorageError> {
    let outcome = match writer.transact(|transaction| append_in(transaction, append)) {
        Err(StorageError::OutcomeUnknown(reason)) if writer.is_settled() => {
            look_after_failed_append(writer, append, reason)
        }
        other => other,
    };
    let stored = outcome?;
    if let Some(last) = append.entries.last() {
        let (version, entry) = (append.expected + count(append.entries.len()), head::digest(last));
        writer.remember(|head| *head = Remembered { epoch: append.epoch, version, entry, ..*head });
    }
    if stored > 0 {
        writer.counters.journal_commit(count(append.entries.len()));
    }
    Ok(())
}

/// Counts a bulk transaction. Answers how many there are with it.
fn count_bulk_commit(transaction: &Transaction<'_>) -> rusqlite::Result<u64> {
    transaction
        .prepare_cached("UPDATE bulk_commits SET number = number + 1 RETURNING number")?
        .query_row([], |row| row.get(0).map(i64::cast_unsigned))
}

/// The number of rows that the append has stored.
fn append_in(transaction: &Transaction<'_>, append: &Append) -> Result<usize, StorageError> {
    check_epoch(transaction, append.epoch)?;
    let actual = reads::head(transaction)?.version;
    if actual != append.expected {
        return Err(StorageError::VersionConflict { expected: append.expected, actual });
    }
    let mut stored = 0;
    let mut insert = transaction
        .prepare_cached("INSERT INTO blobs (digest, body) VALUES (?1, ?2) ON CONFLICT (digest) DO NOTHING")
        .map_err(failed)?;
    for (digest, body) in &append.blobs {
        stored += insert.execute(params![digest, body.as_ref()]).map_err(failed)?;
    }
    let mut insert =
        transaction.prepare_cached("INSERT INTO journal (stream, version, body) VALUES (0, ?1, ?2)").map_err(failed)?;
    // The head came out of a signed column.
    for (version, body) in (actual.cast_signed() + 1..).zip(&append.entries) {
        stored += insert.execute(params![version, body.as_ref()]).map_err(failed)?;
    }
    Ok(stored)
}

/// The log is in order again after a commit that failed: what the journal says now is what happened.
fn look_after_failed_append(writer: &Writer, append: &Append, reason: String) -> Result<usize, StorageError> {
    let Ok(Head { version: head, .. }) = reads::head(&writer.connection) else {
        return Err(StorageError::OutcomeUnknown(reason));
    };
    if append.entries.is_empty() {
        return Err(StorageError::OutcomeUnknown(reason));
    }
    if head == append.expected { Err(StorageError::Refused(reason)) } else { Ok(append.entries.len()) }
}

fn check_epoch(connection: &Connection, expected: Epoch) -> Result<(), StorageError> {
    let actual = reads::epoch(connection)?;
    if actual == expected { Ok(()) } else { Err(StorageError::EpochOver { expected, actual }) }
}

/// Applies bulk changes in order, if all that they rest on is so.
pub(crate) fn rows(writer: &mut Writer, write: &BulkWrite) -> Result<(), StorageError> {
    let (changed, bulk) = writer.transact(|transaction| {
        check_epoch(transaction, write.epoch)?;
        for guard in &write.guards {
            if reads::row(transaction, guard.table, &guard.key)? != guard.expected {
                return Err(StorageError::GuardFailed { table: guard.table, key: guard.key.clone() });
            }
        }
        let mut changed = 0;
        for change in &write.changes {
            changed += change_row(transaction, change).map_err(failed)?;
        }
        let bulk = if changed > 0 { Some(count_bulk_commit(transaction).map_err(failed)?) } else { None };
        Ok((changed, bulk))
    })?;
    if let Some(bulk) = bulk {
        writer.remember(|head| head.bulk = bulk);
        writer.counters.bulk_commit(count(changed));
    }
    Ok(())
}

/// The number of rows written or deleted.
fn change_row(transaction: &Transaction<'_>, change: &RowWrite) -> rusqlite::Result<usize> {
    match change {
        RowWrite::Put(table, row, entries) if table.is_indexed() => index::put(transaction, *table, row, entries),
        RowWrite::Put(table, row, _) => transaction
            .prepare_cached(&format!(
                "INSERT INTO {} (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                table.name()
            ))?
            .execute(params![row.key, row.value.as_ref()]),
        RowWrite::Delete(table, key) => {
            if table.is_indexed() {
                index::forget(transaction, *table, key)?;
            }
            transaction.prepare_cached(&format!("DELETE FROM {} WHERE key = ?1", table.name()))?.execute([key])
        }
        RowWrite::DeletePrefix(table, prefix) => {
            let range = KeyRange::of_prefix(prefix);
            if table.is_indexed() {
                index::forget_range(transaction, *table, &range)?;
            }
            match range.end {
                Some(end) => transaction
                    .prepare_cached(&format!("DELETE FROM {} WHERE key >= ?1 AND key < ?2", table.name()))?
                    .execute([&range.start, &end]),
                None => transaction
                    .prepare_cached(&format!("DELETE FROM {} WHERE key >= ?1", table.name()))?
                    .execute([&range.start]),
            }
        }
    }
}

/// The number under which to store the pieces of the next checkpoint.
pub(crate) fn next_checkpoint_save(writer: &mut Writer) -> Result<i64, StorageError> {
    let sql = "SELECT 1 + max(coalesce((SELECT max(save) FROM checkpoint_pieces), 0),
                              coalesce((SELECT max(save) FROM checkpoint), 0))";
    writer.connection.query_row(sql, [], |row| row.get(0)).map_err(failed)
}

/// Stores a piece of a checkpoint that isn't the checkpoint yet.
pub(crate) fn checkpoint_piece(writer: &mut Writer, save: i64, ordinal: i64, body: &[u8]) -> Result<(), StorageError> {
    writer.transact(|transaction| {
        transaction
            .prepare_cached("INSERT INTO checkpoint_pieces (save, ordinal, body) VALUES (?1, ?2, ?3)")
            .and_then(|mut insert| insert.execute(params![save, ordinal, body]))
            .map_err(failed)
    })?;
    writer.counters.bulk_commit(0);
    Ok(())
}

/// Makes the stored pieces the checkpoint, and drops all others.
pub(crate) fn finish_checkpoint(
    writer: &mut Writer,
    save: i64,
    pieces: i64,
    fingerprint: &str,
    version: i64,
) -> Result<(), StorageError> {
    writer.transact(|transaction| {
        let stored: i64 = transaction
            .query_row("SELECT count(*) FROM checkpoint_pieces WHERE save = ?1", [save], |row| row.get(0))
            .map_err(failed)?;
        if stored != pieces {
            return Err(StorageError::Refused("the storage was reset while the checkpoint was being saved".to_owned()));
        }
        transaction.execute("DELETE FROM checkpoint_pieces WHERE save <> ?1", [save]).map_err(failed)?;
        transaction
            .execute(
                "INSERT OR REPLACE INTO checkpoint (only, fingerprint, version, save, pieces) VALUES (0, ?1, ?2, ?3, ?4)",
                params![fingerprint, version, save, pieces],
            )
            .map_err(failed)
    })?;
    writer.counters.bulk_commit(0);
    Ok(())
}

/// Drops the checkpoint.
pub(crate) fn drop_checkpoint(writer: &mut Writer) -> Result<(), StorageError> {
    writer.transact(|transaction| {
        transaction.execute_batch("DELETE FROM checkpoint; DELETE FROM checkpoint_pieces").map_err(failed)
    })?;
    writer.counters.bulk_commit(0);
    Ok(())
}

/// Forgets everything but the settings, and begins the next epoch.
pub(crate) fn reset(writer: &mut Writer) -> Result<Epoch, StorageError> {
    let epoch = writer.transact(|transaction| {
        let fixed = ["journal", "blobs", "checkpoint", "checkpoint_pieces"].into_iter();
        for table in fixed.chain(Table::ALL.map(Table::name)) {
            transaction.execute_batch(&format!("DELETE FROM {table}")).map_err(failed)?;
        }
        for table in Table::ALL.into_iter().filter(|table| table.is_indexed()) {
            transaction.execute_batch(&format!("DELETE FROM {}_index", table.name())).map_err(failed)?;
        }
        transaction.execute_batch("UPDATE epoch SET number = number + 1").map_err(failed)?;
        reads::epoch(transaction)
    })?;
    writer.remember(|head| *head = Remembered { epoch, bulk: head.bulk, ..Remembered::default() });
    writer.counters.bulk_commit(0);
    Ok(epoch)
}

/// Begins a later epoch where nothing is kept.
pub(crate) fn begin_epoch(writer: &mut Writer, epoch: Epoch) -> Result<(), StorageError> {
    let number = i64::try_from(epoch).map_err(|_| StorageError::Refused(format!("{epoch} is no epoch")))?;
    writer.transact(|transaction| {
        let actual = reads::epoch(transaction)?;
        if epoch < actual {
            return Err(StorageError::epoch_gone(epoch, actual));
        }
        for table in ["journal", "blobs"].into_iter().chain(Table::ALL.map(Table::name)) {
            let sql = format!("SELECT EXISTS (SELECT 1 FROM {table})");
            if transaction.query_row(&sql, [], |row| row.get(0)).map_err(failed)? {
                return Err(StorageError::epoch_in_use());
            }
        }
        transaction.execute("UPDATE epoch SET number = ?1", [number]).map(drop).map_err(failed)
    })?;
    writer.remember(|head| *head = Remembered { epoch, bulk: head.bulk, ..Remembered::default() });
    Ok(())
}

/// The value of a setting, which is written if there is none.
pub(crate) fn setting(writer: &mut Writer, name: &str, initial: &[u8]) -> Result<Bytes, StorageError> {
    let stored = |connection: &Connection| {
        connection
            .query_row("SELECT value FROM settings WHERE name = ?1", [name], |row| reads::bytes(row, 0))
            .optional()
            .map_err(failed)
    };
    // What can be read needs no room on the disk.
    if writer.is_settled()
        && let Some(value) = stored(&writer.connection)?
    {
        return Ok(value);
    }
    let (value, bulk) = writer.transact(|transaction| {
        if let Some(value) = stored(transaction)? {
            return Ok((value, None));
        }
        transaction
            .execute("INSERT INTO settings (name, value) VALUES (?1, ?2)", params![name, initial])
            .map_err(failed)?;
        let bulk = count_bulk_commit(transaction).map_err(failed)?;
        Ok((Bytes::copy_from_slice(initial), Some(bulk)))
    })?;
    if let Some(bulk) = bulk {
        writer.remember(|head| head.bulk = bulk);
    }
    Ok(value)
}

fn count(number: usize) -> Version {
    Version::try_from(number).unwrap_or(Version::MAX)
}
