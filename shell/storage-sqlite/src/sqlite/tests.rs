//! What a mistake of ours in a storage thread leads to.

use std::time::Duration;

use storage::{Append, Storage, StorageError};

use super::Sqlite;
use crate::queue::Lane;

fn entry(expected: u64) -> Append {
    Append { expected, entries: vec!["entry".into()], ..Append::default() }
}

#[tokio::test]
async fn a_thread_that_dies_is_named_and_nothing_is_written_any_more() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let storage = Sqlite::open(directory.path()).expect("opens");
    storage.append(entry(0)).await.expect("appended");
    let died: Result<(), _> = storage.write(Lane::First, |_| panic!("a test asked for it")).await;
    assert!(matches!(died, Err(StorageError::OutcomeUnknown(_))), "{died:?}");
    let reason = tokio::time::timeout(Duration::from_secs(10), storage.failed()).await.expect("noticed");
    assert_eq!(reason, "the storage's thread sqlite-writer died: a test asked for it");
    assert!(matches!(storage.append(entry(1)).await, Err(StorageError::Refused(_))));
    assert_eq!(storage.head().await.expect("reads go on").version, 1);
    drop(storage);
    let storage = Sqlite::open(directory.path()).expect("opens again");
    storage.append(entry(1)).await.expect("appended");
}

#[tokio::test]
async fn a_reader_that_dies_is_named_too() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let storage = Sqlite::open(directory.path()).expect("opens");
    let died: Result<(), _> = storage.query(Lane::First, |_| panic!("a test asked for it")).await;
    assert!(matches!(died, Err(StorageError::Refused(_))), "{died:?}");
    let reason = tokio::time::timeout(Duration::from_secs(10), storage.failed()).await.expect("noticed");
    assert_eq!(reason, "the storage's thread sqlite-reader died: a test asked for it");
}
