//! The storage in one SQLite file: the acceptance suite, what outlives what, and what is refused.

#![allow(clippy::expect_used, reason = "what helps tests may fail as tests do")]

mod contract;
#[cfg(unix)]
mod durability;
#[cfg(unix)]
mod failures;
#[cfg(unix)]
mod head;
#[cfg(unix)]
mod opening;
mod ordering;

use bytes::Bytes;
#[cfg(unix)]
use recorded_disk::{disk, file_layer};
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

/// Options that put the recording file layer below SQLite.
#[cfg(unix)]
fn recorded() -> storage_sqlite::Options {
    let head_watch = storage_sqlite::FileWatch { written: disk::written_at, synced: disk::synced };
    storage_sqlite::Options {
        file_layer: Some(file_layer::name().to_owned()),
        head_watch: Some(head_watch),
        ..storage_sqlite::Options::default()
    }
}
