//! Journal writes go before bulk writes that wait.

use std::sync::Arc;

use storage::{BulkWrite, MAX_ROWS_PER_WRITE, Storage};
use storage_sqlite::Sqlite;
use tokio::task::JoinSet;

use crate::{entry, put};

// One thread runs all tasks, so that every bulk write has been asked for before the append is.
#[tokio::test]
async fn an_append_overtakes_waiting_bulk_writes() {
    const BULK_WRITES: u64 = 40;
    let directory = tempfile::tempdir().expect("a temporary directory");
    let storage = Arc::new(Sqlite::open(&directory.path().join("data")).expect("opens"));
    let mut bulk = JoinSet::new();
    for write in 0..BULK_WRITES {
        let storage = Arc::clone(&storage);
        let rows = (0..MAX_ROWS_PER_WRITE).map(|row| put(&format!("{row}/{write}"), vec![7; 300])).collect();
        bulk.spawn(async move { storage.write_rows(BulkWrite::new(0, rows)).await });
    }
    // Runs each task up to where it waits.
    tokio::task::yield_now().await;
    storage.append(entry(0, "urgent")).await.expect("appended");
    let before = storage.statistics().bulk_commits;
    assert!(before < BULK_WRITES / 2, "{before} of {BULK_WRITES} bulk writes went first");
    for answer in bulk.join_all().await {
        answer.expect("written");
    }
    assert_eq!(storage.statistics().bulk_commits, BULK_WRITES);
}

#[tokio::test]
async fn a_cancelled_write_stands() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let storage = Arc::new(Sqlite::open(&directory.path().join("data")).expect("opens"));
    let cancelled = tokio::spawn({
        let storage = Arc::clone(&storage);
        async move { storage.append(entry(0, "cancelled")).await }
    });
    tokio::task::yield_now().await;
    cancelled.abort();
    // The next append is behind it, so it has been done by then.
    storage.append(entry(1, "next")).await.expect("appended at the version after the cancelled one");
}
