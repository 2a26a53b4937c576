//! The tables, their version, and how one process at a time gets hold of them.

use std::time::Duration;

use storage::{Head, StorageError, Table};
use tokio_postgres::{Error, Row};

use crate::session::Session;

/// What the table `bailiwick_format` says of a schema that this code has made. One with a greater version is refused; bulk
/// tables are created when they are missing, so a new one needs no new version.
const VERSION: i32 = 1;

/// Our advisory locks have this in their upper half: `BAIL`, and the next numbers.
const LOCKS: i64 = 0x4241_494C;

/// The pause between two attempts to get a lock.
const LOCK_PAUSE: Duration = Duration::from_millis(50);

// What is long is stored as it comes, uncompressed: rows and checkpoints are compact already.
const TABLES: &str = "
    CREATE TABLE bailiwick_format (
        only_row integer PRIMARY KEY CHECK (only_row = 0), version integer NOT NULL
    );
    -- Where the journal stands, and how often a process has opened this schema.
    CREATE TABLE head (
        only_row integer PRIMARY KEY CHECK (only_row = 0),
        epoch bigint NOT NULL, version bigint NOT NULL, opened bigint NOT NULL
    );
    INSERT INTO head VALUES (0, 0, 0, 0);
    -- How many bulk transactions were committed: what became of the last one can be seen here.
    CREATE TABLE bulk_head (only_row integer PRIMARY KEY CHECK (only_row = 0), writes bigint NOT NULL);
    INSERT INTO bulk_head VALUES (0, 0);
    CREATE TABLE journal (version bigint PRIMARY KEY, body bytea NOT NULL);
    CREATE TABLE blobs (digest bytea PRIMARY KEY, body bytea NOT NULL);
    CREATE TABLE checkpoint (
        only_row integer PRIMARY KEY CHECK (only_row = 0), fingerprint bytea NOT NULL, version bigint NOT NULL,
        save bigint NOT NULL, pieces bigint NOT NULL
    );
    CREATE TABLE checkpoint_pieces (
        save bigint, ordinal bigint, body bytea NOT NULL, PRIMARY KEY (save, ordinal)
    );
    ALTER TABLE checkpoint_pieces ALTER body SET STORAGE EXTERNAL;
    CREATE TABLE settings (name bytea PRIMARY KEY, value bytea NOT NULL);
";

/// What a session holds for as long as it lives, so that no other process writes beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// The right to append to the journal.
    Journal,
    /// The right to write rows.
    Bulk,
}

/// Creates the schema and its tables, or sees to it that they are ours and of a version that is known.
pub(crate) async fn prepare(session: &mut Session) -> Result<(), StorageError> {
    let name = session.target.address.schema.clone();
    let failed = |session: &Session, error: &Error| session.refusal(error);
    // Two processes that create the same tables would get in each other's way.
    let begin = format!("BEGIN; SELECT pg_advisory_xact_lock({})", (LOCKS + 2) << 32);
    session.client.batch_execute(&begin).await.map_err(|error| failed(session, &error))?;
    let found = "SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = $1 AND c.relkind IN ('r', 'v', 'm', 'f', 'p')";
    let tables = session.query(found, &[&name]).await.map_err(|error| failed(session, &error))?;
    let tables: Vec<String> =
        tables.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>().map_err(|error| failed(session, &error))?;
    let address = &session.target.address;
    if tables.is_empty() {
        let exists = session
            .query("SELECT 1 FROM pg_namespace WHERE nspname = $1", &[&name])
            .await
            .map_err(|error| failed(session, &error))?;
        // Who may use a schema may still not be allowed to create one.
        let create = if exists.is_empty() {
            format!("CREATE SCHEMA {};", session.target.address.quoted_schema())
        } else {
            String::new()
        };
        let version = format!("INSERT INTO bailiwick_format VALUES (0, {VERSION})");
        let sql = format!("{create}{TABLES}{version}");
        session.client.batch_execute(&sql).await.map_err(|error| failed(session, &error))?;
    } else if !tables.iter().any(|table| table == "bailiwick_format") {
        return Err(StorageError::Unusable(format!(
            "the schema {name} of `{address}` has tables of another program; name another one by \
             ?options=-csearch_path%3DNAME"
        )));
    } else {
        let row = session.query_one("SELECT version FROM bailiwick_format", &[]).await;
        let version: i32 = row.and_then(|row| row.try_get(0)).map_err(|error| failed(session, &error))?;
        if version > VERSION {
            return Err(StorageError::Unusable(format!(
                "`{}` was written by a newer Bailiwick (schema version {version}; this one knows {VERSION})",
                session.target.address
            )));
        }
    }
    let missing = Table::ALL.into_iter().filter(|table| !tables.iter().any(|name| name == table.name()));
    let bulk: String = missing.map(bulk_table).collect();
    session.client.batch_execute(&format!("{bulk}COMMIT")).await.map_err(|error| failed(session, &error))
}

fn bulk_table(table: Table) -> String {
    let name = table.name();
    // A row of an indexed table knows its entries, so that they can be taken away with it.
    let (column, index) = if table.is_indexed() {
        let index =
            format!("CREATE TABLE {name}_index (entry bytea NOT NULL, key bytea NOT NULL, PRIMARY KEY (entry, key));");
        (", entries bytea[]", index)
    } else {
        ("", String::new())
    };
    format!(
        "CREATE TABLE {name} (key bytea PRIMARY KEY, value bytea NOT NULL{column});
         ALTER TABLE {name} ALTER value SET STORAGE EXTERNAL; {index}"
    )
}

/// Takes a lock that goes with the session. Answers whether it was got before the patience was over.
pub(crate) async fn hold(session: &mut Session, hold: Hold, patience: Duration) -> Result<bool, Error> {
    let class = match hold {
        Hold::Journal => LOCKS,
        Hold::Bulk => LOCKS + 1,
    };
    let schema = session.target.address.schema.clone();
    let sql = "SELECT pg_try_advisory_lock(($1::bigint << 32) | oid::bigint) FROM pg_namespace WHERE nspname = $2";
    let attempts = async {
        loop {
            let row = session.query_one(sql, &[&class, &schema]).await?;
            if row.try_get(0)? {
                return Ok(true);
            }
            tokio::time::sleep(LOCK_PAUSE).await;
        }
    };
    tokio::time::timeout(patience, attempts).await.unwrap_or(Ok(false))
}

/// Where the journal stands, and how often the schema has been opened.
pub(crate) async fn standing(session: &mut Session) -> Result<(Head, i64), Error> {
    let row = session.query_one("SELECT epoch, version, opened FROM head", &[]).await?;
    Ok((head(&row)?, row.try_get(2)?))
}

/// Counts an opening, whose number nobody else has.
pub(crate) async fn opening(session: &mut Session) -> Result<(Head, i64), Error> {
    let row = session.query_one("UPDATE head SET opened = opened + 1 RETURNING epoch, version, opened", &[]).await?;
    Ok((head(&row)?, row.try_get(2)?))
}

/// The epoch and the version in the first two columns.
pub(crate) fn head(row: &Row) -> Result<Head, Error> {
    Ok(Head { epoch: row.try_get::<_, i64>(0)?.cast_unsigned(), version: row.try_get::<_, i64>(1)?.cast_unsigned() })
}

/// Whether the server doesn't wait for its disk.
pub(crate) async fn forgets(session: &mut Session) -> Result<bool, Error> {
    session.query_one("SELECT current_setting('fsync') = 'off'", &[]).await?.try_get(0)
}
