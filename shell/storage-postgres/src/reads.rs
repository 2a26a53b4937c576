//! What is read, each by one statement and so of one moment, on a few connections that are shared.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use storage::keys::KeyRange;
use storage::{Checkpoint, Head, IndexPosition, Indexed, JournalEntry, StorageError, Table, Version};
use tokio::sync::Semaphore;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Error, Row};

use crate::error::is_lost;
use crate::schema;
use crate::session::{Parameter, Session};
use crate::writer::Shared;

/// How often a read is tried whose connection was cut.
const ATTEMPTS: u32 = 8;

/// How urgent a read is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lane {
    /// What requests wait for.
    First,
    /// What may be long: it leaves a connection to the others.
    Bulk,
}

/// Where a scan begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// At the first key.
    Forth,
    /// At the last.
    Back,
}

/// Connections that read.
pub(crate) struct Readers {
    shared: Arc<Shared>,
    idle: Mutex<Vec<Session>>,
    all: Semaphore,
    bulk: Semaphore,
}

impl Readers {
    /// At most so many connections, made when they are first needed.
    pub(crate) fn new(shared: Arc<Shared>, count: usize) -> Self {
        let count = count.max(2);
        Self { shared, idle: Mutex::default(), all: Semaphore::new(count), bulk: Semaphore::new(count - 1) }
    }

    /// The rows that a statement answers.
    async fn rows(&self, lane: Lane, sql: &str, parameters: &[Parameter<'_>]) -> Result<Vec<Row>, StorageError> {
        let closed = |_| StorageError::Refused("the storage is closed".to_owned());
        let _bulk = match lane {
            Lane::Bulk => Some(self.bulk.acquire().await.map_err(closed)?),
            Lane::First => None,
        };
        let _one = self.all.acquire().await.map_err(closed)?;
        let mut reason = String::new();
        for _ in 0..ATTEMPTS {
            let idle = self.idle().pop().filter(|session| !session.is_closed());
            let mut session = match idle {
                Some(session) => session,
                None => self.shared.connect(self.shared.patience).await?,
            };
            let answer = session.query(sql, parameters).await;
            match answer {
                Err(error) if is_lost(&error) || session.is_closed() => {
                    reason = session.target.address.told(&error);
                }
                answer => {
                    let answer = answer.map_err(|error| session.refusal(&error));
                    self.idle().push(session);
                    return answer;
                }
            }
        }
        Err(StorageError::Refused(format!("the connection to the database is cut again and again: {reason}")))
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Session>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A row in which a column isn't as it was made.
    fn odd(&self, error: Error) -> StorageError {
        let told = self.shared.target.address.told(&error);
        StorageError::Unusable(format!("the database isn't as expected: {told}"))
    }

    pub(crate) async fn head(&self) -> Result<Head, StorageError> {
        let rows = self.rows(Lane::First, "SELECT epoch, version FROM head", &[]).await?;
        let row = rows.first().ok_or_else(|| StorageError::Unusable("the storage is damaged: no head".to_owned()))?;
        schema::head(row).map_err(|error| self.odd(error))
    }

    pub(crate) async fn journal(&self, after: Version, limit: usize) -> Result<Vec<JournalEntry>, StorageError> {
        let Ok(start) = i64::try_from(after) else { return Ok(Vec::new()) };
        let sql = "SELECT version, body FROM journal WHERE version > $1 ORDER BY version LIMIT $2";
        let rows = self.rows(Lane::First, sql, &[&start, &sql_limit(limit)]).await?;
        let entry =
            |row: &Row| Ok(JournalEntry { version: row.try_get::<_, i64>(0)?.cast_unsigned(), body: bytes(row, 1)? });
        let entries: Vec<JournalEntry> =
            rows.iter().map(entry).collect::<Result<_, Error>>().map_err(|error| self.odd(error))?;
        // A journal with a hole must not be taken for one without.
        for (entry, expected) in entries.iter().zip(after + 1..) {
            if entry.version != expected {
                return Err(StorageError::Unusable(format!("the journal is damaged: version {expected} is missing")));
            }
        }
        Ok(entries)
    }

    pub(crate) async fn blob(&self, digest: &str) -> Result<Option<Bytes>, StorageError> {
        let rows = self.rows(Lane::First, "SELECT body FROM blobs WHERE digest = $1", &[&digest.as_bytes()]).await?;
        rows.first().map(|row| bytes(row, 0)).transpose().map_err(|error| self.odd(error))
    }

    pub(crate) async fn blob_digests(&self, after: Option<&str>, limit: usize) -> Result<Vec<String>, StorageError> {
        let limit = sql_limit(limit);
        let sql = "SELECT digest FROM blobs ORDER BY digest LIMIT $1";
        let later = "SELECT digest FROM blobs WHERE digest > $2 ORDER BY digest LIMIT $1";
        let rows = match after.map(str::as_bytes) {
            None => self.rows(Lane::Bulk, sql, &[&limit]).await?,
            Some(after) => self.rows(Lane::Bulk, later, &[&limit, &after]).await?,
        };
        rows.iter().map(|row| text(row, 0)).collect::<Result<_, Error>>().map_err(|error| self.odd(error))
    }

    pub(crate) async fn settings(&self) -> Result<Vec<(String, Bytes)>, StorageError> {
        let rows = self.rows(Lane::First, "SELECT name, value FROM settings ORDER BY name", &[]).await?;
        let setting = |row: &Row| Ok((text(row, 0)?, bytes(row, 1)?));
        rows.iter().map(setting).collect::<Result<_, Error>>().map_err(|error| self.odd(error))
    }

    pub(crate) async fn checkpoint(&self) -> Result<Option<Checkpoint>, StorageError> {
        let sql = "SELECT c.fingerprint, c.version, c.pieces, p.body
                   FROM checkpoint AS c LEFT JOIN checkpoint_pieces AS p ON p.save = c.save ORDER BY p.ordinal";
        let rows = self.rows(Lane::Bulk, sql, &[]).await?;
        let Some(first) = rows.first() else { return Ok(None) };
        let found = || -> Result<_, Error> {
            let (fingerprint, version, pieces): (Vec<u8>, i64, i64) =
                (first.try_get(0)?, first.try_get(1)?, first.try_get(2)?);
            let (mut body, mut missing) = (BytesMut::new(), pieces);
            for row in &rows {
                if let Some(piece) = row.try_get::<_, Option<&[u8]>>(3)? {
                    body.extend_from_slice(piece);
                    missing -= 1;
                }
            }
            Ok((fingerprint, version, body, missing))
        };
        let (fingerprint, version, body, missing) = found().map_err(|error| self.odd(error))?;
        if missing != 0 {
            return Err(StorageError::Unusable("the checkpoint is damaged: its pieces don't add up".to_owned()));
        }
        let fingerprint = String::from_utf8_lossy(&fingerprint).into_owned();
        Ok(Some(Checkpoint { fingerprint, version: version.cast_unsigned(), body: body.freeze() }))
    }

    pub(crate) async fn values(&self, table: Table, keys: &[Vec<u8>]) -> Result<Vec<Option<Bytes>>, StorageError> {
        if let [key] = keys {
            let sql = format!("SELECT value FROM {} WHERE key = $1", table.name());
            let rows = self.rows(Lane::First, &sql, &[key]).await?;
            let value = rows.first().map(|row| bytes(row, 0)).transpose().map_err(|error| self.odd(error))?;
            return Ok(vec![value]);
        }
        let sql = format!("SELECT key, value FROM {} WHERE key = ANY($1)", table.name());
        let rows = self.rows(Lane::First, &sql, &[&keys]).await?;
        let found: HashMap<&[u8], Bytes> = rows
            .iter()
            .map(|row| Ok((row.try_get(0)?, bytes(row, 1)?)))
            .collect::<Result<_, Error>>()
            .map_err(|error| self.odd(error))?;
        Ok(keys.iter().map(|key| found.get(key.as_slice()).cloned()).collect())
    }

    /// The index entries of rows of an indexed table.
    pub(crate) async fn entries(&self, table: Table, keys: &[Vec<u8>]) -> Result<Vec<Vec<Vec<u8>>>, StorageError> {
        let sql = format!("SELECT key, entries FROM {} WHERE key = ANY($1)", table.name());
        let rows = self.rows(Lane::Bulk, &sql, &[&keys]).await?;
        let mut found: HashMap<Vec<u8>, Vec<Vec<u8>>> = rows
            .iter()
            .map(|row| Ok((row.try_get(0)?, row.try_get::<_, Option<Vec<Vec<u8>>>>(1)?.unwrap_or_default())))
            .collect::<Result<_, Error>>()
            .map_err(|error| self.odd(error))?;
        Ok(keys.iter().map(|key| found.remove(key).unwrap_or_default()).collect())
    }

    pub(crate) async fn scan(
        &self,
        table: Table,
        range: &KeyRange,
        order: Order,
        limit: usize,
    ) -> Result<Vec<storage::Row>, StorageError> {
        // The end is a part of the text: of a parameter that may be nothing the server can't tell that it ends the range.
        let below = if range.end.is_some() { "AND key < $3" } else { "" };
        let by = match order {
            Order::Forth => "key",
            Order::Back => "key DESC",
        };
        let sql = format!("SELECT key, value FROM {} WHERE key >= $1 {below} ORDER BY {by} LIMIT $2", table.name());
        let limit = sql_limit(limit);
        let mut parameters: Vec<&(dyn ToSql + Sync)> = vec![&range.start, &limit];
        parameters.extend(range.end.as_ref().map(|end| -> &(dyn ToSql + Sync) { end }));
        let rows = self.rows(Lane::Bulk, &sql, &parameters).await?;
        let row = |row: &Row| Ok(storage::Row { key: row.try_get(0)?, value: bytes(row, 1)? });
        rows.iter().map(row).collect::<Result<_, Error>>().map_err(|error| self.odd(error))
    }

    pub(crate) async fn scan_index(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&IndexPosition>,
        limit: usize,
    ) -> Result<Vec<Indexed>, StorageError> {
        let range = KeyRange::of_prefix(prefix);
        let (entry, key, than) = match after.filter(|after| after.entry >= range.start) {
            Some(after) => (after.entry.clone(), after.key.clone(), ">"),
            None => (range.start, Vec::new(), ">="),
        };
        let below = if range.end.is_some() { "AND i.entry < $4" } else { "" };
        // Along the index in any case, whatever the tables held when the plan was made: see `steps::forget`.
        let sql = format!(
            "SELECT i.entry, i.key, t.value
             FROM {name}_index AS i, LATERAL (SELECT value FROM {name} WHERE key = i.key OFFSET 0) AS t
             WHERE (i.entry, i.key) {than} ($1, $2) {below} ORDER BY i.entry, i.key LIMIT $3",
            name = table.name()
        );
        let limit = sql_limit(limit);
        let mut parameters: Vec<&(dyn ToSql + Sync)> = vec![&entry, &key, &limit];
        parameters.extend(range.end.as_ref().map(|end| -> &(dyn ToSql + Sync) { end }));
        let rows = self.rows(Lane::Bulk, &sql, &parameters).await?;
        let indexed = |row: &Row| {
            let found = storage::Row { key: row.try_get(1)?, value: bytes(row, 2)? };
            Ok(Indexed { entry: row.try_get(0)?, row: found })
        };
        rows.iter().map(indexed).collect::<Result<_, Error>>().map_err(|error| self.odd(error))
    }

    /// Closes the connections.
    pub(crate) fn close(&self) {
        self.all.close();
        self.bulk.close();
        self.idle().clear();
    }
}

fn bytes(row: &Row, column: usize) -> Result<Bytes, Error> {
    Ok(Bytes::copy_from_slice(row.try_get(column)?))
}

/// A column of bytes that were a text when they were written.
fn text(row: &Row, column: usize) -> Result<String, Error> {
    Ok(String::from_utf8_lossy(row.try_get(column)?).into_owned())
}

fn sql_limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
