//! Connections that are cut: what was acknowledged is there, nothing is there twice, and what isn't known is said so until it is.

use std::time::Duration;

use bytes::Bytes;
use storage::{BulkWrite, Checkpoint, Guard, Head, Storage, StorageError, Table};
use storage_postgres::{Address, Postgres};
use tokio::task::JoinSet;

use crate::database::{self, Schema, impatient};
use crate::proxy::{Cut, Proxy};
use crate::{entry, journal, put};

const ITEMS: Table = Table::ConfigurationItems;

/// A storage behind a proxy, with an entry and a row in it, so that its sessions have prepared their statements.
async fn behind_a_proxy() -> Option<(Schema, Proxy, Postgres)> {
    let schema = database::schema()?;
    let proxy = Proxy::start(&schema.url).await;
    let address = Address::parse(&schema.schema_url_of(&proxy.url)).expect("a good URL");
    let storage = Postgres::open_with(address, &impatient()).await.expect("opens");
    storage.append(entry(0, "one")).await.expect("appended");
    storage.write_rows(guarded(None, "1")).await.expect("written");
    Some((schema, proxy, storage))
}

/// A write of one row that rests on what it was.
fn guarded(expected: Option<&str>, value: &str) -> BulkWrite {
    let expected = expected.map(|text| Bytes::copy_from_slice(text.as_bytes()));
    let guard = Guard { table: ITEMS, key: b"row".to_vec(), expected };
    BulkWrite { epoch: 0, guards: vec![guard], changes: vec![put("row", value.to_owned())] }
}

async fn row(storage: &Postgres) -> Option<Bytes> {
    storage.row(ITEMS, b"row").await.expect("readable")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_append_that_is_cut_is_made_once() {
    let Some((_schema, proxy, storage)) = behind_a_proxy().await else { return };
    for (cuts, cut) in [Cut::Before, Cut::After].into_iter().enumerate() {
        let head = storage.head().await.expect("readable").version;
        proxy.cut(cut, b"");
        storage.append(entry(head, &format!("{cut:?}"))).await.expect("acknowledged");
        assert_eq!(proxy.cuts(), u32::try_from(cuts + 1).expect("a few"), "the connection was cut");
        storage.append(entry(head + 1, "next")).await.expect("the new session has its statements, too");
    }
    assert_eq!(journal(&storage).await, ["one", "Before", "next", "After", "next"]);
    let statistics = storage.statistics();
    assert_eq!((statistics.journal_commits, statistics.entries), (5, 5));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bulk_write_that_is_cut_is_made_once() {
    let Some((_schema, proxy, storage)) = behind_a_proxy().await else { return };
    // At the beginning, and at the commit.
    let cuts: [(Cut, &[u8]); 4] =
        [(Cut::Before, b"BEGIN"), (Cut::After, b"BEGIN"), (Cut::Before, b"COMMIT"), (Cut::After, b"COMMIT")];
    for (number, (cut, sent)) in (1..).zip(cuts) {
        proxy.cut(cut, sent);
        let (old, new) = (number.to_string(), (number + 1).to_string());
        storage.write_rows(guarded(Some(&old), &new)).await.expect("acknowledged");
        assert_eq!(proxy.cuts(), number, "the connection was cut");
        assert_eq!(row(&storage).await, Some(Bytes::from(new)));
    }
    let late = storage.write_rows(guarded(Some("1"), "late")).await;
    assert!(matches!(late, Err(StorageError::GuardFailed { .. })), "{late:?}");
    assert_eq!(storage.statistics().bulk_commits, 5);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reset_that_is_cut_is_made_once() {
    let Some((_schema, proxy, storage)) = behind_a_proxy().await else { return };
    for (epoch, cut) in [(1, Cut::Before), (2, Cut::After)] {
        proxy.cut(cut, b"COMMIT");
        assert_eq!(storage.reset().await.expect("reset"), epoch);
        assert_eq!(storage.head().await.expect("readable"), Head { epoch, version: 0 });
    }
    assert_eq!(proxy.cuts(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_known_is_told_later_and_stays() {
    for (cut, made) in [(Cut::Before, false), (Cut::After, true)] {
        let Some((_schema, proxy, storage)) = behind_a_proxy().await else { return };
        let before = storage.head().await.expect("readable");
        proxy.close_after_the_cut();
        proxy.cut(cut, b"");
        let answer = storage.append(entry(1, "two")).await;
        assert!(matches!(answer, Err(StorageError::OutcomeUnknown(_))), "{answer:?}");
        for look in [storage.head().await.err(), storage.read(0, 9).await.err(), storage.row(ITEMS, b"row").await.err()]
        {
            assert!(matches!(look, Some(StorageError::Refused(_))), "a look before it is decided: {look:?}");
        }
        let again = storage.append(entry(1, "again")).await;
        assert!(matches!(again, Err(StorageError::Refused(_))), "{again:?}");
        proxy.open();
        let head = truth(&storage).await;
        assert_eq!(head.version > before.version, made);
        assert_eq!(journal(&storage).await, ["one", "two"][..if made { 2 } else { 1 }]);
        let next = storage.append(entry(head.version, "next")).await;
        next.expect("the journal goes on");
        assert_eq!(storage.head().await.expect("readable").version, head.version + 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bulk_write_that_cannot_be_known_is_decided_before_anybody_looks() {
    for (cut, value) in [(Cut::Before, "1"), (Cut::After, "2")] {
        let Some((_schema, proxy, storage)) = behind_a_proxy().await else { return };
        proxy.close_after_the_cut();
        proxy.cut(cut, b"COMMIT");
        let answer = storage.write_rows(guarded(Some("1"), "2")).await;
        assert!(matches!(answer, Err(StorageError::OutcomeUnknown(_))), "{answer:?}");
        let look = storage.row(ITEMS, b"row").await;
        assert!(matches!(look, Err(StorageError::Refused(_))), "{look:?}");
        proxy.open();
        truth(&storage).await;
        assert_eq!(row(&storage).await, Some(Bytes::from(value)));
        storage.write_rows(guarded(Some(value), "3")).await.expect("written");
    }
}

/// The head, once it can be looked at.
async fn truth(storage: &Postgres) -> Head {
    for _ in 0..50 {
        if let Ok(head) = storage.head().await {
            return head;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    storage.head().await.expect("the storage recovers")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_away_is_waited_for_once_and_then_refused_at_once() {
    let Some((_schema, proxy, storage)) = behind_a_proxy().await else { return };
    proxy.close();
    let calls = async {
        // What was sent before anybody noticed may have arrived.
        let sent = storage.append(entry(1, "two")).await;
        assert!(matches!(sent, Err(StorageError::OutcomeUnknown(_) | StorageError::Refused(_))), "{sent:?}");
        for _ in 0..20 {
            let append = storage.append(entry(1, "two")).await;
            assert!(matches!(append, Err(StorageError::Refused(_))), "{append:?}");
            let write = storage.write_rows(guarded(Some("1"), "2")).await;
            assert!(matches!(write, Err(StorageError::Refused(_))), "{write:?}");
            assert!(storage.scan(ITEMS, b"", None, 1).await.is_err());
        }
    };
    // Sixty patiences would be twenty-four seconds.
    tokio::time::timeout(Duration::from_secs(8), calls).await.expect("calls don't wait for one another's patience");
    proxy.open();
    assert_eq!(truth(&storage).await.version, 1);
    storage.append(entry(1, "two")).await.expect("appended");
    storage.write_rows(guarded(Some("1"), "2")).await.expect("written");
}

/// Sessions are ended by the server at any moment, under load: every acknowledged write is there, once, and in order.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_sessions_are_ended() {
    const ENDED: u32 = 60;
    let Some(schema) = database::schema() else { return };
    let url = format!("{}&application_name={}", schema.schema_url(), schema.name);
    let storage = std::sync::Arc::new(Postgres::open(Address::parse(&url).expect("a good URL")).await.expect("opens"));
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let mut writers = JoinSet::new();
    let (appending, ended) = (storage.clone(), stopped.clone());
    writers.spawn(async move {
        let mut version = 0;
        while !*ended.borrow() {
            // The storage finds out by itself what became of it.
            appending.append(entry(version, &format!("entry {version}"))).await.expect("acknowledged");
            version += 1;
        }
        version
    });
    for writer in 0..3 {
        let (storage, ended) = (storage.clone(), stopped.clone());
        writers.spawn(async move {
            let key = format!("writer {writer}").into_bytes();
            let mut number: u64 = 0;
            while !*ended.borrow() {
                let kept = storage.row(ITEMS, &key).await.expect("readable");
                assert_eq!(kept, (number > 0).then(|| Bytes::from(number.to_string())), "the last acknowledged value");
                let guard = Guard { table: ITEMS, key: key.clone(), expected: kept };
                number += 1;
                let changes = vec![put(&format!("writer {writer}"), number.to_string())];
                storage.write_rows(BulkWrite { epoch: 0, guards: vec![guard], changes }).await.expect("acknowledged");
                if number.is_multiple_of(10) {
                    let body = Bytes::from(number.to_string().repeat(500_000));
                    let checkpoint = Checkpoint { fingerprint: "f".to_owned(), version: number, body };
                    storage.save_checkpoint(Some(checkpoint)).await.expect("saved");
                    let found = storage.checkpoint().await.expect("readable").expect("a checkpoint");
                    assert!(found.body == found.version.to_string().repeat(500_000), "a checkpoint in pieces");
                }
            }
            0
        });
    }
    let client = schema.client().await;
    let sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1
               ORDER BY (query LIKE 'SELECT%'), random() LIMIT 1";
    let committed = || {
        let statistics = storage.statistics();
        (statistics.journal_commits, statistics.bulk_commits)
    };
    let mut ends = 0;
    while ends < ENDED {
        let rows = client.query(sql, &[&schema.name]).await.expect("ended");
        ends += u32::try_from(rows.len()).expect("one");
        // Until both writers have got over it, and a little longer, so that the next one comes at another moment.
        let before = committed();
        let over = async {
            while committed().0 == before.0 || committed().1 == before.1 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), over).await.expect("writes go on");
        tokio::time::sleep(Duration::from_micros(u64::from(ends % 16) * 300)).await;
    }
    stop.send_replace(true);
    let acknowledged = writers.join_all().await.into_iter().max().expect("writers");
    let expected: Vec<String> = (0..acknowledged).map(|version| format!("entry {version}")).collect();
    assert!(acknowledged > 20, "{acknowledged} appends");
    assert_eq!(journal(storage.as_ref()).await, expected);
    assert_eq!(storage.head().await.expect("readable").version, acknowledged);
}
