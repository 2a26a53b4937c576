//! The baseline of imports: a thread that puts the same texts into a SQLite table, as they are, under keys of the same length, as
//! many in a transaction, each transaction synced.

use crate::{Problem, clock};
use rusqlite::{Connection, params};
use std::path::Path;

/// Rows in a transaction.
const TOGETHER: usize = 350;

/// Rows a second.
///
/// # Errors
/// When the file can't be written.
#[expect(clippy::cast_precision_loss, reason = "a figure for people")]
pub fn run(file: &Path, rows: usize, text: impl Fn(usize) -> String) -> Result<f64, Problem> {
    let mut connection = Connection::open(file)?;
    connection.execute_batch(
        "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE items (key BLOB NOT NULL PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    )?;
    // Made before the clock runs.
    let texts: Vec<String> = (0..rows.min(2_000)).map(text).collect();
    let started = clock::now();
    let mut number = 0;
    while number < rows {
        let transaction = connection.transaction()?;
        {
            let mut insert = transaction.prepare_cached("INSERT INTO items (key, value) VALUES (?1, ?2)")?;
            for _ in 0..TOGETHER {
                let key = format!("111122223333\0us-east-1\0AWS::EC2::Instance\0i-{number:017x}\0");
                let text = texts.get(number % texts.len().max(1)).map(String::as_str).unwrap_or_default();
                insert.execute(params![key.as_bytes(), text.as_bytes()])?;
                number += 1;
            }
        }
        transaction.commit()?;
    }
    Ok(number as f64 / started.elapsed().as_secs_f64())
}
