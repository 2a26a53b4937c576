//! The database is restarted without a clean stop, under load. `BAILIWICK_TEST_POSTGRES_RESTART` is a command that does it; a
//! program of its own, so that no other test's database goes away.

#![allow(clippy::expect_used, reason = "what helps tests may fail as tests do")]

#[path = "../it/database.rs"]
#[expect(dead_code, reason = "shared with the other tests, which use more of it")]
mod database;

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use storage::{Append, BulkWrite, Guard, RowWrite, Storage, Table};
use storage_postgres::{Options, Postgres};
use tokio::sync::watch;
use tokio::task::JoinSet;

const ITEMS: Table = Table::ConfigurationItems;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_the_database_is_restarted() {
    let Some(schema) = database::schema() else { return };
    let Some(restart) = database::variable("BAILIWICK_TEST_POSTGRES_RESTART") else {
        database::skipped("BAILIWICK_TEST_POSTGRES_RESTART names no command");
        return;
    };
    // Longer than a restart takes on a busy machine.
    let options = Options { patience: Duration::from_secs(60), ..Options::default() };
    let storage = Arc::new(Postgres::open_with(schema.address(), &options).await.expect("opens"));
    let (stop, stopped) = watch::channel(false);
    let mut writers = JoinSet::new();
    let (appending, ended) = (storage.clone(), stopped.clone());
    writers.spawn(async move {
        let mut version = 0;
        while !*ended.borrow() {
            let body = Bytes::from(format!("entry {version}"));
            let append = Append { epoch: 0, expected: version, entries: vec![body], blobs: vec![] };
            // The storage waits for the database, and finds out by itself what became of what was under way.
            appending.append(append).await.expect("acknowledged");
            version += 1;
        }
        version
    });
    for writer in 0..3_u64 {
        let (storage, ended) = (storage.clone(), stopped.clone());
        writers.spawn(async move {
            let (key, mut number) = (writer.to_be_bytes().to_vec(), 0_u64);
            while !*ended.borrow() {
                let kept = storage.row(ITEMS, &key).await.expect("readable");
                assert_eq!(kept, (number > 0).then(|| Bytes::from(number.to_string())), "the last acknowledged value");
                number += 1;
                let guards = vec![Guard { table: ITEMS, key: key.clone(), expected: kept }];
                let changes = vec![RowWrite::put(ITEMS, key.clone(), number.to_string())];
                storage.write_rows(BulkWrite { epoch: 0, guards, changes }).await.expect("acknowledged");
            }
            0
        });
    }
    for _ in 0..3 {
        let before = storage.statistics().journal_commits;
        let more = async {
            while storage.statistics().journal_commits < before + 50 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(90), more).await.expect("writes go on");
        let mut command = Command::new("sh");
        command.args(["-c", &restart]);
        let status =
            tokio::task::spawn_blocking(move || command.stdin(Stdio::null()).status()).await.expect("waited for");
        assert!(status.is_ok_and(|status| status.success()), "{restart}");
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    stop.send_replace(true);
    let acknowledged = writers.join_all().await.into_iter().max().expect("writers");
    let entries = storage.read(0, usize::MAX).await.expect("readable");
    assert_eq!(u64::try_from(entries.len()).expect("a number"), acknowledged);
    for entry in entries {
        assert_eq!(entry.body, format!("entry {}", entry.version - 1));
    }
}
