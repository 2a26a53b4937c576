//! The file's tables, its version, and how connections to it are set up.

use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use storage::{StorageError, Table};

use crate::directory::DataDirectory;
use crate::error::before_commit;
use crate::head::{Missing, Remembered};
use crate::settings::Options;

/// `BAIL` in the file's header: how to know a database of ours.
const APPLICATION_ID: i32 = 0x4241_494C;

/// What `user_version` says of a file that this code has written. A file with a greater one is refused; bulk tables are
/// created when they are missing, so a new one needs no new version.
const SCHEMA_VERSION: i32 = 1;

/// Bytes in a page. A row of a bulk table or the journal is stored in place up to a quarter of this, and a longer one takes
/// whole pages of its own: at 4,096, rows of 1.3 kB took 4.7 kB each, at 8,192 they take 1.6 kB and are written 1.3 times as
/// fast; single appends are as fast with either.
const PAGE_SIZE: i32 = 8_192;

/// How long to wait for somebody else's lock, such as that of a backup in progress.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

// `stream` is 0 throughout: the column is there for the day when one file holds several journals. Large bodies (blobs,
// pieces of checkpoints) are in tables with row ids, which keep them out of the tree's inner pages.
const TABLES: &str = "
    CREATE TABLE journal (
        stream INTEGER NOT NULL, version INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (stream, version)
    ) WITHOUT ROWID;
    CREATE TABLE blobs (digest TEXT NOT NULL PRIMARY KEY, body BLOB NOT NULL);
    CREATE TABLE checkpoint (
        only INTEGER NOT NULL PRIMARY KEY CHECK (only = 0), fingerprint TEXT NOT NULL, version INTEGER NOT NULL,
        save INTEGER NOT NULL, pieces INTEGER NOT NULL
    );
    CREATE TABLE checkpoint_pieces (
        save INTEGER NOT NULL, ordinal INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (save, ordinal)
    );
    CREATE TABLE settings (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
";

/// How often everything was forgotten, in one row. A file that has none yet is in its first epoch.
const EPOCH: &str = "
    CREATE TABLE IF NOT EXISTS epoch (only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 0), number INTEGER NOT NULL);
    INSERT OR IGNORE INTO epoch (only_row, number) VALUES (0, 0);
";

/// How many bulk transactions there were, in one row.
const BULK_COMMITS: &str = "
    CREATE TABLE IF NOT EXISTS bulk_commits (
        only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 0), number INTEGER NOT NULL
    );
    INSERT OR IGNORE INTO bulk_commits (only_row, number) VALUES (0, 0);
";

/// Opens the connection of the writer, and creates the tables of a new file. Nothing is changed, and the log is left as it is,
/// when what is there lacks something that is remembered.
pub(crate) fn open_for_writing(
    directory: &DataDirectory,
    options: &Options,
    remembered: &Remembered,
) -> Result<Connection, StorageError> {
    if *remembered != Remembered::default() {
        // SQLite would throw away a log beside an empty file.
        let length = std::fs::metadata(directory.database()).map_or(0, |metadata| metadata.len());
        if length == 0 {
            let missing = format!("the database file is empty, and {} had been acknowledged", described(remembered));
            accept(directory, options, missing)?;
        }
    }
    let mut connection = connect(directory, options, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    keep_log_on_close(&connection, true).map_err(|error| named(directory, &error))?;
    let is_new = check_identity(&connection, directory)?;
    if !is_new {
        check_head(&connection, directory, options, remembered)?;
    } else if *remembered != Remembered::default() {
        let missing = format!("there is nothing in it, and {} had been acknowledged", described(remembered));
        accept(directory, options, missing)?;
    }
    keep_log_on_close(&connection, false).map_err(|error| named(directory, &error))?;
    if is_new {
        connection.pragma_update(None, "page_size", PAGE_SIZE).map_err(|error| named(directory, &error))?;
    }
    set_up_log(&connection, directory)?;
    create_tables(&mut connection, is_new).map_err(|error| named(directory, &error))?;
    Ok(connection)
}

fn described(remembered: &Remembered) -> String {
    let Remembered { version, bulk, .. } = remembered;
    format!("a journal of {version} entries and {bulk} writes of items and results")
}

/// Whether closing the connection leaves the log alone, instead of folding it into the file and deleting it.
fn keep_log_on_close(connection: &Connection, keep: bool) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep).map(|_| ())
}

/// Refuses a file that lacks something that is remembered, unless the loss is accepted.
fn check_head(
    connection: &Connection,
    directory: &DataDirectory,
    options: &Options,
    remembered: &Remembered,
) -> Result<(), StorageError> {
    // A file of an older release has no epoch yet, and doesn't count.
    let fits: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema WHERE name IN ('epoch', 'bulk_commits')", [], |row| row.get(0))
        .map_err(|error| named(directory, &error))?;
    if fits < 2 {
        let missing = "it is older than what had been acknowledged".to_owned();
        return if *remembered == Remembered::default() { Ok(()) } else { accept(directory, options, missing) };
    }
    match remembered.is_kept_by(connection) {
        Ok(()) => Ok(()),
        Err(Missing::Told(missing)) => accept(directory, options, missing),
        Err(Missing::Unreadable(error)) => Err(error),
    }
}

fn accept(directory: &DataDirectory, options: &Options, missing: String) -> Result<(), StorageError> {
    let path = directory.database();
    if options.accept_lost_journal {
        tracing::warn!(file = %path.display(), missing, "something that had been acknowledged is lost, which was accepted");
        return Ok(());
    }
    Err(StorageError::Unusable(format!(
        "`{}` is damaged or an older copy: {missing}. Restore it together with the files beside it, or go on without what is \
         missing: --accept-lost-journal",
        path.display()
    )))
}

/// Opens a connection that can't write.
pub(crate) fn open_for_reading(directory: &DataDirectory, options: &Options) -> Result<Connection, StorageError> {
    let connection = connect(directory, options, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    // Several of them are open: what they read again is in the system's cache of the file as well.
    connection
        .execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -4000")
        .map_err(|error| named(directory, &error))?;
    Ok(connection)
}

fn connect(directory: &DataDirectory, options: &Options, access: OpenFlags) -> Result<Connection, StorageError> {
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let database = directory.database();
    let set_up = || {
        let connection = match &options.file_layer {
            None => Connection::open_with_flags(&database, flags)?,
            Some(name) => Connection::open_with_flags_and_vfs(&database, flags, name.as_str())?,
        };
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_prepared_statement_cache_capacity(64);
        connection
            .execute_batch("PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000")?;
        Ok(connection)
    };
    set_up().map_err(|error: rusqlite::Error| named(directory, &error))
}

/// An error met while opening, with the file that it is about.
fn named(directory: &DataDirectory, error: &rusqlite::Error) -> StorageError {
    let path = directory.database();
    match before_commit(error) {
        StorageError::Unusable(reason) => StorageError::Unusable(format!("`{}`: {reason}", path.display())),
        StorageError::Refused(reason) => StorageError::Refused(format!("`{}`: {reason}", path.display())),
        other => other,
    }
}

/// Whether the file is new, before anything in it is touched.
fn check_identity(connection: &Connection, directory: &DataDirectory) -> Result<bool, StorageError> {
    let number =
        |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i32>(0)).map_err(|error| named(directory, &error));
    let application = number("PRAGMA application_id")?;
    let version = number("PRAGMA user_version")?;
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    if (application, version, tables) == (0, 0, 0) {
        return Ok(true);
    }
    let path = directory.database();
    let path = path.display();
    if application != APPLICATION_ID || version < 1 {
        return Err(StorageError::Unusable(format!("`{path}` is a database of another program")));
    }
    if version > SCHEMA_VERSION {
        return Err(StorageError::Unusable(format!(
            "`{path}` was written by a newer Bailiwick (schema version {version}; this one knows {SCHEMA_VERSION})"
        )));
    }
    Ok(false)
}

/// A log that is synced at every commit, and folded into the file when the writer says so.
fn set_up_log(connection: &Connection, directory: &DataDirectory) -> Result<(), StorageError> {
    let set_up = || {
        let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        // fullfsync matters on systems whose fsync leaves data in the drive's cache; elsewhere it does nothing.
        connection.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;
             PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 67108864",
        )?;
        let synchronous: i32 = connection.query_row("PRAGMA synchronous", [], |row| row.get(0))?;
        Ok((mode, synchronous))
    };
    match set_up().map_err(|error: rusqlite::Error| named(directory, &error))? {
        (mode, 2) if mode == "wal" => Ok(()),
        (mode, synchronous) => Err(StorageError::Unusable(format!(
            "`{}`: the file system can't carry a write-ahead log (journal mode {mode}, synchronous {synchronous})",
            directory.database().display()
        ))),
    }
}

fn create_tables(connection: &mut Connection, is_new: bool) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if is_new {
        transaction.execute_batch(TABLES)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    }
    transaction.execute_batch(EPOCH)?;
    transaction.execute_batch(BULK_COMMITS)?;
    for table in Table::ALL {
        let name = table.name();
        // A row of an indexed table knows its entries, so that they can be taken away with it.
        let (column, index) = if table.is_indexed() {
            (
                ", entries BLOB",
                format!(
                    "CREATE TABLE IF NOT EXISTS {name}_index (
                         entry BLOB NOT NULL, key BLOB NOT NULL, PRIMARY KEY (entry, key)
                     ) WITHOUT ROWID"
                ),
            )
        } else {
            ("", String::new())
        };
        transaction.execute_batch(&format!(
            "CREATE TABLE IF NOT EXISTS {name} (key BLOB NOT NULL PRIMARY KEY, value BLOB NOT NULL{column}) WITHOUT ROWID;
             {index}"
        ))?;
    }
    transaction.commit()
}
