//! The storage on PostgreSQL: the acceptance suite, what outlives what, and what is refused. The database is the one that
//! `BAILIWICK_TEST_POSTGRES` names; where there is none, everything here is skipped.

#![allow(clippy::expect_used, reason = "what helps tests may fail as tests do")]

mod contract;
mod cuts;
mod database;
mod killed;
mod opening;
mod proxy;
mod random;
mod tls;

use bytes::Bytes;
use storage::{Append, JournalEntry, RowWrite, Storage, Table};

fn entry(expected: u64, body: &str) -> Append {
    Append { epoch: 0, expected, entries: vec![Bytes::copy_from_slice(body.as_bytes())], blobs: vec![] }
}

fn put(key: &str, value: impl Into<Bytes>) -> RowWrite {
    RowWrite::put(Table::ConfigurationItems, key.as_bytes().to_vec(), value)
}

async fn journal(storage: &impl Storage) -> Vec<String> {
    let entries = storage.read(0, usize::MAX).await.expect("the journal can be read");
    entries.into_iter().map(|JournalEntry { body, .. }| String::from_utf8_lossy(&body).into_owned()).collect()
}
