//! What a backend promises about writes that rest on something: the epoch, and rows as they were read.

use std::sync::Arc;

use tokio::task::JoinSet;

use super::tools::{bodies, bytes, entries, keys, put};
use crate::backend::Storage;
use crate::error::StorageError;
use crate::journal::{Append, Head};
use crate::row::{BulkWrite, Guard, RowWrite};
use crate::table::Table;

const ITEMS: Table = Table::ConfigurationItems;

fn guard(key: &[u8], expected: Option<&str>) -> Guard {
    Guard { table: ITEMS, key: key.to_vec(), expected: expected.map(bytes) }
}

fn guarded(guards: Vec<Guard>, changes: Vec<RowWrite>) -> BulkWrite {
    BulkWrite { epoch: 0, guards, changes }
}

/// What belongs to an epoch that is over is refused, rows and entries alike, and leaves nothing.
pub async fn writes_of_another_epoch_are_refused(storage: Arc<dyn Storage>) {
    assert_eq!(storage.head().await.expect("readable"), Head { epoch: 0, version: 0 });
    storage.append(entries(0, &["one"])).await.expect("appended");
    assert_eq!(storage.reset().await.expect("reset"), 1);
    assert_eq!(storage.head().await.expect("readable"), Head { epoch: 1, version: 0 });
    for epoch in [0, 2] {
        let late = storage.write_rows(BulkWrite::new(epoch, vec![put(ITEMS, b"k", "late")])).await;
        let is_over = matches!(late, Err(StorageError::EpochOver { expected, actual: 1 }) if expected == epoch);
        assert!(is_over, "{late:?}");
        let append = Append { epoch, blobs: vec![("aa".to_owned(), bytes("late"))], ..entries(0, &["late"]) };
        let late = storage.append(append).await;
        let is_over = matches!(late, Err(StorageError::EpochOver { expected, actual: 1 }) if expected == epoch);
        assert!(is_over, "{late:?}");
    }
    assert_eq!(storage.row(ITEMS, b"k").await.expect("readable"), None);
    assert_eq!(storage.blob("aa").await.expect("readable"), None);
    assert!(bodies(&storage).await.is_empty());
    storage.write_rows(BulkWrite::new(1, vec![put(ITEMS, b"k", "new")])).await.expect("written");
    storage.append(Append { epoch: 1, ..entries(0, &["new"]) }).await.expect("appended");
    assert_eq!(storage.reset().await.expect("reset again"), 2);
}

/// A write is made only if every row that it rests on is as expected, absent ones too.
pub async fn guards_decide_about_the_whole_write(storage: Arc<dyn Storage>) {
    storage.write_rows(BulkWrite::new(0, vec![put(ITEMS, b"a", "1"), put(ITEMS, b"e", "")])).await.expect("written");
    let failing: [Vec<Guard>; 5] = [
        vec![guard(b"a", Some("2"))],
        vec![guard(b"a", None)],
        vec![guard(b"b", Some(""))],
        vec![guard(b"e", None)],
        vec![guard(b"a", Some("1")), guard(b"b", None), guard(b"e", Some("x"))],
    ];
    for guards in failing {
        let last = guards.last().map(|guard| guard.key.clone()).expect("a guard");
        let answer = storage.write_rows(guarded(guards, vec![put(ITEMS, b"c", "never")])).await;
        let failed = matches!(&answer, Err(StorageError::GuardFailed { table: ITEMS, key }) if *key == last);
        assert!(failed, "{answer:?}");
    }
    assert_eq!(keys(&storage, ITEMS, b"").await, [b"a", b"e"]);
    let holding = vec![guard(b"a", Some("1")), guard(b"b", None), guard(b"e", Some(""))];
    // Guards are about the rows before the write, whatever it changes itself.
    let changes = vec![RowWrite::Delete(ITEMS, b"a".to_vec()), put(ITEMS, b"b", "3")];
    storage.write_rows(guarded(holding, changes)).await.expect("written");
    assert_eq!(keys(&storage, ITEMS, b"").await, [b"b", b"e"]);
    let nothing = storage.write_rows(guarded(vec![guard(b"a", Some("1"))], vec![])).await;
    assert!(matches!(nothing, Err(StorageError::GuardFailed { .. })), "a write without changes is checked, too");
}

/// Callers that read, add one and write what they read under a guard lose no step of another.
pub async fn guarded_writes_lose_no_update(storage: Arc<dyn Storage>) {
    const TASKS: u64 = 12;
    const STEPS: u64 = 8;
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let storage = Arc::clone(&storage);
        tasks.spawn(async move {
            for _ in 0..STEPS {
                loop {
                    let kept = storage.row(ITEMS, b"count").await.expect("readable");
                    let count = kept.as_ref().map_or(0, |kept| String::from_utf8_lossy(kept).parse().unwrap_or(0));
                    let guard = Guard { table: ITEMS, key: b"count".to_vec(), expected: kept };
                    let next: u64 = count + 1;
                    match storage.write_rows(guarded(vec![guard], vec![put(ITEMS, b"count", &next.to_string())])).await
                    {
                        Ok(()) => break,
                        Err(other) => assert!(matches!(other, StorageError::GuardFailed { .. }), "{other}"),
                    }
                }
            }
        });
    }
    tasks.join_all().await;
    assert_eq!(storage.row(ITEMS, b"count").await.expect("readable"), Some(bytes(&(TASKS * STEPS).to_string())));
}

/// Many rows are read at once, those that aren't there too.
pub async fn reads_several_rows_in_the_order_asked(storage: Arc<dyn Storage>) {
    storage.write_rows(BulkWrite::new(0, vec![put(ITEMS, b"a", "1"), put(ITEMS, b"b", "2")])).await.expect("written");
    let asked = [&b"b"[..], b"x", b"a", b"b"].map(<[u8]>::to_vec).to_vec();
    let found = storage.rows(ITEMS, asked).await.expect("readable");
    assert_eq!(found, [Some(bytes("2")), None, Some(bytes("1")), Some(bytes("2"))]);
    assert_eq!(storage.rows(ITEMS, vec![]).await.expect("readable"), []);
    let many: Vec<Vec<u8>> = (0..1_500).map(|number| format!("{number}").into_bytes()).collect();
    assert!(storage.rows(ITEMS, many).await.expect("readable").iter().all(Option::is_none));
}
