//! The faults do what they say.

use std::sync::Arc;

use bytes::Bytes;
use storage::faulty::{Fault, Faulty};
use storage::memory::Memory;
use storage::{Append, BulkWrite, RowWrite, Storage, StorageError, Table};

fn faulty() -> Arc<Faulty<Memory>> {
    Arc::new(Faulty::new(Arc::new(Memory::new())))
}

fn one(expected: u64) -> Append {
    Append { epoch: 0, expected, entries: vec![Bytes::from_static(b"entry")], blobs: vec![] }
}

#[tokio::test]
async fn appends_fail_as_told_and_then_no_more() {
    let storage = faulty();
    storage.fail_appends(2, Fault::Refused);
    storage.fail_appends(1, Fault::UnknownNotApplied);
    storage.fail_appends(1, Fault::UnknownApplied);
    assert!(matches!(storage.append(one(0)).await, Err(StorageError::Refused(_))));
    assert!(matches!(storage.append(one(0)).await, Err(StorageError::Refused(_))));
    assert!(matches!(storage.append(one(0)).await, Err(StorageError::OutcomeUnknown(_))));
    assert_eq!(storage.head().await.unwrap().version, 0);
    assert!(matches!(storage.append(one(0)).await, Err(StorageError::OutcomeUnknown(_))));
    assert_eq!(storage.head().await.unwrap().version, 1);
    storage.append(one(1)).await.unwrap();
    assert_eq!(storage.appends(), 5);
}

#[tokio::test]
async fn an_append_that_conflicts_is_no_unknown_outcome() {
    let storage = faulty();
    storage.fail_appends(1, Fault::UnknownApplied);
    let answer = storage.append(one(7)).await;
    assert!(matches!(answer, Err(StorageError::VersionConflict { expected: 7, actual: 0 })), "{answer:?}");
}

#[tokio::test]
async fn bulk_writes_fail_as_told() {
    let storage = faulty();
    let put = || vec![RowWrite::put(Table::AccountFacts, b"k".to_vec(), Bytes::new())];
    storage.fail_row_writes(1, Fault::UnknownNotApplied);
    storage.fail_row_writes(1, Fault::UnknownApplied);
    assert!(matches!(storage.write_rows(BulkWrite::new(0, put())).await, Err(StorageError::OutcomeUnknown(_))));
    assert_eq!(storage.row(Table::AccountFacts, b"k").await.unwrap(), None);
    assert!(matches!(storage.write_rows(BulkWrite::new(0, put())).await, Err(StorageError::OutcomeUnknown(_))));
    assert_eq!(storage.row(Table::AccountFacts, b"k").await.unwrap(), Some(Bytes::new()));
    assert_eq!((storage.row_writes(), storage.appends()), (2, 0));
}

#[tokio::test]
async fn held_appends_wait_until_released() {
    let storage = faulty();
    storage.hold_appends();
    let held = tokio::spawn({
        let storage = Arc::clone(&storage);
        async move { storage.append(one(0)).await }
    });
    storage.until_held(1).await;
    assert_eq!(storage.head().await.unwrap().version, 0, "nothing is changed while it is held");
    assert!(!held.is_finished());
    storage.release();
    held.await.unwrap().unwrap();
    assert_eq!(storage.head().await.unwrap().version, 1);
    storage.append(one(1)).await.unwrap();
}

#[tokio::test]
async fn a_cancelled_append_is_held_no_longer() {
    let storage = faulty();
    storage.hold_appends();
    let cancelled = tokio::spawn({
        let storage = Arc::clone(&storage);
        async move { storage.append(one(0)).await }
    });
    storage.until_held(1).await;
    cancelled.abort();
    assert!(cancelled.await.is_err());
    let held = tokio::spawn({
        let storage = Arc::clone(&storage);
        async move { storage.append(one(0)).await }
    });
    storage.until_held(1).await;
    storage.release();
    held.await.unwrap().unwrap();
    assert_eq!(storage.head().await.unwrap().version, 1);
}
