//! What is read, and the threads that read.

use bytes::{Bytes, BytesMut};
use rusqlite::{Connection, OptionalExtension, params};
use storage::keys::KeyRange;
use storage::{Checkpoint, Epoch, Head, IndexPosition, Indexed, JournalEntry, Row, StorageError, Table, Version};

use crate::error::before_commit;
use crate::index;
use crate::queue::{AbandonOnDrop, Queue};

/// What a reading thread is handed.
pub(crate) type ReadJob = Box<dyn FnOnce(&Connection) + Send>;

/// Where a scan begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// At the first key.
    Forth,
    /// At the last.
    Back,
}

fn failed(error: rusqlite::Error) -> StorageError {
    before_commit(&error)
}

/// Does the queue's jobs until it is closed and empty.
pub(crate) fn run(connection: &Connection, queue: &Queue<ReadJob>) {
    let _abandon = AbandonOnDrop(queue);
    while let Some(job) = queue.next() {
        job(connection);
    }
}

/// A column's bytes, whatever its stored type.
pub(crate) fn bytes(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Bytes> {
    Ok(Bytes::copy_from_slice(row.get_ref(column)?.as_bytes()?))
}

pub(crate) fn epoch(connection: &Connection) -> Result<Epoch, StorageError> {
    let epoch: i64 = connection
        .prepare_cached("SELECT number FROM epoch")
        .and_then(|mut query| query.query_row([], |row| row.get(0)))
        .map_err(failed)?;
    Epoch::try_from(epoch).map_err(|_| StorageError::Unusable("the storage is damaged: a negative epoch".to_owned()))
}

/// Bulk transactions since the beginning. A file that doesn't count them yet has none to miss.
pub(crate) fn bulk_commits(connection: &Connection) -> Result<u64, StorageError> {
    let count: Option<i64> = connection
        .prepare_cached("SELECT number FROM bulk_commits")
        .and_then(|mut query| query.query_row([], |row| row.get(0)).optional())
        .map_err(failed)?;
    u64::try_from(count.unwrap_or(0))
        .map_err(|_| StorageError::Unusable("the storage is damaged: a negative number of writes".to_owned()))
}

/// The epoch and the version, of one moment.
pub(crate) fn head(connection: &Connection) -> Result<Head, StorageError> {
    let (epoch, version): (i64, Option<i64>) = connection
        .prepare_cached("SELECT number, (SELECT max(version) FROM journal WHERE stream = 0) FROM epoch")
        .and_then(|mut query| query.query_row([], |row| Ok((row.get(0)?, row.get(1)?))))
        .map_err(failed)?;
    let number = |number: i64| {
        u64::try_from(number)
            .map_err(|_| StorageError::Unusable("the journal is damaged: it has a negative version".to_owned()))
    };
    Ok(Head { epoch: number(epoch)?, version: number(version.unwrap_or(0))? })
}

pub(crate) fn journal(
    connection: &Connection,
    after: Version,
    limit: usize,
) -> Result<Vec<JournalEntry>, StorageError> {
    let Ok(after) = i64::try_from(after) else { return Ok(Vec::new()) };
    // One snapshot for the two queries.
    let snapshot = connection.unchecked_transaction().map_err(failed)?;
    let mut query = snapshot
        .prepare_cached("SELECT version, body FROM journal WHERE stream = 0 AND version > ?1 ORDER BY version LIMIT ?2")
        .map_err(failed)?;
    let entries = query
        .query_map(params![after, sql_limit(limit)], |row| {
            Ok(JournalEntry { version: row.get::<_, i64>(0)?.cast_unsigned(), body: bytes(row, 1)? })
        })
        .and_then(Iterator::collect::<rusqlite::Result<Vec<_>>>)
        .map_err(failed)?;
    // A journal with a hole, or without its end, must not be taken for a whole one.
    let missing =
        |version| Err(StorageError::Unusable(format!("the journal is damaged: version {version} is missing")));
    let mut next = after.cast_unsigned().saturating_add(1);
    for entry in &entries {
        if entry.version != next {
            return missing(next);
        }
        next = next.saturating_add(1);
    }
    if entries.len() < limit && next <= head(&snapshot)?.version {
        return missing(next);
    }
    Ok(entries)
}

pub(crate) fn blob(connection: &Connection, digest: &str) -> Result<Option<Bytes>, StorageError> {
    connection
        .prepare_cached("SELECT body FROM blobs WHERE digest = ?1")
        .and_then(|mut query| query.query_row([digest], |row| bytes(row, 0)).optional())
        .map_err(failed)
}

pub(crate) fn blob_digests(
    connection: &Connection,
    after: Option<&str>,
    limit: usize,
) -> Result<Vec<String>, StorageError> {
    let after_it = if after.is_some() { "digest > ?1" } else { "?1 IS NULL" };
    let sql = format!("SELECT digest FROM blobs WHERE {after_it} ORDER BY digest LIMIT ?2");
    let mut query = connection.prepare_cached(&sql).map_err(failed)?;
    query.query_map(params![after, sql_limit(limit)], |row| row.get(0)).and_then(Iterator::collect).map_err(failed)
}

pub(crate) fn settings(connection: &Connection) -> Result<Vec<(String, Bytes)>, StorageError> {
    let mut query = connection.prepare_cached("SELECT name, value FROM settings ORDER BY name").map_err(failed)?;
    query.query_map([], |row| Ok((row.get(0)?, bytes(row, 1)?))).and_then(Iterator::collect).map_err(failed)
}

pub(crate) fn checkpoint(connection: &Connection) -> Result<Option<Checkpoint>, StorageError> {
    // One snapshot for the two queries.
    let snapshot = connection.unchecked_transaction().map_err(failed)?;
    let found: Option<(String, i64, i64, i64)> = snapshot
        .query_row("SELECT fingerprint, version, save, pieces FROM checkpoint", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .optional()
        .map_err(failed)?;
    let Some((fingerprint, version, save, pieces)) = found else { return Ok(None) };
    let mut query = snapshot
        .prepare_cached("SELECT body FROM checkpoint_pieces WHERE save = ?1 ORDER BY ordinal")
        .map_err(failed)?;
    let mut rows = query.query([save]).map_err(failed)?;
    let mut body = BytesMut::new();
    let mut missing = pieces;
    while let Some(row) = rows.next().map_err(failed)? {
        body.extend_from_slice(row.get_ref(0).and_then(|value| Ok(value.as_bytes()?)).map_err(failed)?);
        missing -= 1;
    }
    if missing != 0 {
        return Err(StorageError::Unusable("the checkpoint is damaged: its pieces don't add up".to_owned()));
    }
    Ok(Some(Checkpoint { fingerprint, version: version.cast_unsigned(), body: body.freeze() }))
}

pub(crate) fn row(connection: &Connection, table: Table, key: &[u8]) -> Result<Option<Bytes>, StorageError> {
    connection
        .prepare_cached(&format!("SELECT value FROM {} WHERE key = ?1", table.name()))
        .and_then(|mut query| query.query_row([key], |row| bytes(row, 0)).optional())
        .map_err(failed)
}

pub(crate) fn rows(
    connection: &Connection,
    table: Table,
    keys: &[Vec<u8>],
) -> Result<Vec<Option<Bytes>>, StorageError> {
    // One snapshot for all of them.
    let snapshot = connection.unchecked_transaction().map_err(failed)?;
    keys.iter().map(|key| row(&snapshot, table, key)).collect()
}

pub(crate) fn scan(
    connection: &Connection,
    table: Table,
    range: &KeyRange,
    order: Order,
    limit: usize,
) -> Result<Vec<Row>, StorageError> {
    let below = if range.end.is_some() { "AND key < ?3" } else { "AND ?3 IS NULL" };
    let by = match order {
        Order::Forth => "key",
        Order::Back => "key DESC",
    };
    let sql = format!("SELECT key, value FROM {} WHERE key >= ?1 {below} ORDER BY {by} LIMIT ?2", table.name());
    let mut query = connection.prepare_cached(&sql).map_err(failed)?;
    query
        .query_map(params![range.start, sql_limit(limit), range.end], |row| {
            Ok(Row { key: row.get(0)?, value: bytes(row, 1)? })
        })
        .and_then(Iterator::collect)
        .map_err(failed)
}

pub(crate) fn scan_index(
    connection: &Connection,
    table: Table,
    prefix: &[u8],
    after: Option<&IndexPosition>,
    limit: usize,
) -> Result<Vec<Indexed>, StorageError> {
    let range = KeyRange::of_prefix(prefix);
    let below = if range.end.is_some() { "AND i.entry < ?3" } else { "AND ?3 IS NULL" };
    let (start, sql) = match after.filter(|after| after.entry >= range.start) {
        Some(after) => ((after.entry.clone(), after.key.clone()), "(i.entry, i.key) > (?1, ?2)"),
        None => ((range.start, Vec::new()), "(i.entry, i.key) >= (?1, ?2)"),
    };
    let sql = format!(
        "SELECT i.entry, i.key, t.value FROM {name}_index i JOIN {name} t ON t.key = i.key
         WHERE {sql} {below} ORDER BY i.entry, i.key LIMIT ?4",
        name = table.name()
    );
    let mut query = connection.prepare_cached(&sql).map_err(failed)?;
    query
        .query_map(params![start.0, start.1, range.end, sql_limit(limit)], |row| {
            Ok(Indexed { entry: row.get(0)?, row: Row { key: row.get(1)?, value: bytes(row, 2)? } })
        })
        .and_then(Iterator::collect)
        .map_err(failed)
}

/// The index entries of rows of an indexed table.
pub(crate) fn entries(
    connection: &Connection,
    table: Table,
    keys: &[Vec<u8>],
) -> Result<Vec<Vec<Vec<u8>>>, StorageError> {
    // One snapshot for all of them.
    let snapshot = connection.unchecked_transaction().map_err(failed)?;
    keys.iter().map(|key| index::of_row(&snapshot, table, key).map_err(failed)).collect()
}

fn sql_limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
