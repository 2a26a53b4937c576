//! A writer that dies is noticed, and whoever asks whether all is well asks the write lane.

use crate::{caller, command, faulty};
use engine::ExecuteError;
use std::time::Duration;
use storage::faulty::Fault;
use storage::{Storage, StorageError};
use tokio::time::timeout;

#[tokio::test]
async fn a_dead_writer_is_noticed() {
    let (storage, engine) = faulty().await;
    engine.check().await.unwrap();
    storage.fail_appends(1, Fault::Panic);
    let failed = tokio::spawn({
        let engine = engine.clone();
        async move { engine.failed().await }
    });
    assert!(matches!(engine.execute(caller(1), command()).await, Err(ExecuteError::Stopping)));
    let reason = timeout(Duration::from_secs(10), failed).await.unwrap().unwrap();
    assert_eq!(reason, "the journal's writer died: a test asked for it");
    assert_eq!(engine.failed().await, reason, "and stays noticed");
    assert!(matches!(engine.check().await, Err(ExecuteError::Stopping)));
}

#[tokio::test]
async fn a_storage_that_failed_for_good_is_noticed_too() {
    let (storage, engine) = faulty().await;
    assert!(timeout(Duration::from_millis(50), engine.failed()).await.is_err(), "all is well");
    storage.fail_for_good("its thread died");
    assert_eq!(engine.failed().await, "its thread died");
}

#[tokio::test]
async fn a_check_writes_nothing_and_waits_for_the_write_lane() {
    let (storage, engine) = faulty().await;
    engine.execute(caller(1), command()).await.unwrap();
    let before = storage.statistics();
    engine.check().await.unwrap();
    assert_eq!((storage.statistics(), storage.head().await.unwrap().version), (before, 1));
    storage.fail_appends(1, Fault::Refused);
    assert!(matches!(engine.check().await, Err(ExecuteError::Storage(StorageError::Refused(_)))));
    storage.hold_appends();
    assert!(timeout(Duration::from_millis(100), engine.check()).await.is_err(), "nobody answers");
    storage.release();
    engine.check().await.unwrap();
    assert!(timeout(Duration::from_millis(50), engine.failed()).await.is_err(), "nothing has died");
}

#[tokio::test]
async fn however_many_check_storage_is_asked_once() {
    let (storage, engine) = faulty().await;
    storage.hold_appends();
    let checks: Vec<_> = (0..500)
        .map(|_| {
            let engine = engine.clone();
            tokio::spawn(async move { engine.check().await })
        })
        .collect();
    storage.until_held(1).await;
    storage.release();
    for check in checks {
        check.await.unwrap().unwrap();
    }
    assert!((1..10).contains(&storage.appends()), "{}", storage.appends());
}
