//! No acknowledgement precedes its sync, and a power failure at any moment takes nothing that was acknowledged.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use recorded_disk::disk::{self, Image, Survivors};
use recorded_disk::file_layer;
use rusqlite::{Connection, OpenFlags};
use storage::{Append, BulkWrite, Checkpoint, RowWrite, Storage, Table};
use storage_sqlite::{DATABASE_FILE, HEAD_FILE, Sqlite};

use crate::{entry, journal, put, recorded};

fn log_of(directory: &Path) -> std::path::PathBuf {
    directory.join(format!("{DATABASE_FILE}-wal"))
}

#[tokio::test]
async fn an_append_is_synced_once_before_it_is_answered() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let log = log_of(directory.path());
    let storage = Sqlite::open_with(directory.path(), &recorded()).expect("opens");
    for version in 0..50 {
        let before = disk::syncs(&log);
        storage.append(entry(version, "entry")).await.expect("appended");
        assert_eq!(disk::unsynced(&log), 0, "the append of version {} was answered before its sync", version + 1);
        assert_eq!(disk::syncs(&log) - before, 1, "one commit is one sync");
    }
    assert_eq!(storage.statistics().journal_commits, 50);
}

#[tokio::test]
async fn every_other_write_is_synced_before_it_is_answered() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let log = log_of(directory.path());
    let storage = Sqlite::open_with(directory.path(), &recorded()).expect("opens");
    let mut syncs = disk::syncs(&log);
    let mut synced = |what: &str| {
        assert_eq!(disk::unsynced(&log), 0, "{what}");
        assert!(disk::syncs(&log) > syncs, "{what}");
        syncs = disk::syncs(&log);
    };
    storage.setting("seed", b"seed").await.expect("written");
    synced("setting");
    storage.write_rows(BulkWrite::new(0, vec![put("key", "value")])).await.expect("written");
    synced("write_rows");
    let checkpoint = Checkpoint { fingerprint: "f".to_owned(), version: 0, body: Bytes::from(vec![1; 3_000_000]) };
    storage.save_checkpoint(Some(checkpoint)).await.expect("saved");
    synced("save_checkpoint");
    storage.save_checkpoint(None).await.expect("dropped");
    synced("dropping the checkpoint");
    storage.reset().await.expect("reset");
    synced("reset");
}

/// The model of the disk must be able to tell: with less syncing, acknowledged rows are gone.
#[test]
fn the_model_notices_a_missing_sync() {
    for (synchronous, kept) in [("OFF", 0), ("NORMAL", 0), ("FULL", 1)] {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let (used, left) = (directory.path().join("used"), directory.path().join("left"));
        std::fs::create_dir(&used).expect("a directory");
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let connection = Connection::open_with_flags_and_vfs(used.join(DATABASE_FILE), flags, file_layer::name())
            .expect("opens through the layer");
        connection
            .execute_batch(&format!(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (x);
                 PRAGMA wal_checkpoint(PASSIVE); INSERT INTO t VALUES (0); DELETE FROM t;
                 PRAGMA synchronous = {synchronous}; INSERT INTO t VALUES (1);"
            ))
            .expect("writes");
        Image::of(&used).write_to(&left, Survivors::None);
        let count: i64 = Connection::open(left.join(DATABASE_FILE))
            .and_then(|connection| connection.query_row("SELECT count(*) FROM t", [], |row| row.get(0)))
            .expect("what is left can be read");
        assert_eq!(count, kept, "rows left with synchronous = {synchronous}");
    }
}

/// Appends, bulk writes and checkpoints, one after the other; each round is counted when all of it was acknowledged.
async fn work(storage: &Sqlite, rounds: Range<u64>, acknowledged: &AtomicU64) {
    for round in rounds {
        let name = format!("round {round}");
        let blobs = vec![(name.clone(), Bytes::from(name.clone()))];
        let append = Append { epoch: 0, expected: round, entries: vec![Bytes::from(name)], blobs };
        storage.append(append).await.expect("appended");
        let mut rows: Vec<RowWrite> =
            (0..40).map(|row| put(&format!("row {row}"), format!("{round}/{}", "x".repeat(2_000)))).collect();
        rows.push(put("round", round.to_string()));
        storage.write_rows(BulkWrite::new(0, rows)).await.expect("written");
        if round % 8 == 3 {
            let body = Bytes::from(round.to_string().repeat(700_000));
            let checkpoint = Checkpoint { fingerprint: "f".to_owned(), version: round + 1, body };
            storage.save_checkpoint(Some(checkpoint)).await.expect("saved");
        }
        acknowledged.store(round + 1, Ordering::SeqCst);
    }
}

/// What must be there when `acknowledged` rounds were: each of them, perhaps part of the next, nothing in halves.
async fn check(directory: &Path, acknowledged: u64, context: &str) {
    let storage = Sqlite::open(directory).map_err(|error| format!("{context}: {error}")).expect("opens");
    let head = storage.head().await.expect("readable").version;
    assert!((acknowledged..=acknowledged + 1).contains(&head), "{context}: head {head} after {acknowledged}");
    for (round, body) in journal(&storage).await.iter().enumerate() {
        assert_eq!(*body, format!("round {round}"), "{context}");
        let blob = storage.blob(body).await.expect("readable");
        assert_eq!(blob, Some(Bytes::from(body.clone())), "{context}: the blob of {body}");
    }
    let row = storage.row(Table::ConfigurationItems, b"round").await.expect("readable");
    let Some(row) = row else {
        assert_eq!(acknowledged, 0, "{context}: no row is left");
        return;
    };
    let round: u64 = String::from_utf8_lossy(&row).parse().expect("a round");
    assert!((acknowledged..=acknowledged + 1).contains(&(round + 1)), "{context}: rows of round {round}");
    assert!(round < head, "{context}: rows are never ahead of the journal entry that was acknowledged before them");
    let rows = storage.scan(Table::ConfigurationItems, b"row ", None, 100).await.expect("readable");
    assert_eq!(rows.len(), 40, "{context}");
    let beginning = format!("{round}/");
    assert!(rows.iter().all(|row| row.value.starts_with(beginning.as_bytes())), "{context}: a bulk write in halves");
    let checkpoint = storage.checkpoint().await.expect("readable");
    if let Some(checkpoint) = &checkpoint {
        let whole = (checkpoint.version - 1).to_string().repeat(700_000);
        assert!(checkpoint.body == whole, "{context}: a checkpoint in pieces");
        assert!(checkpoint.version <= head, "{context}: a checkpoint ahead of its journal");
    }
    assert!(checkpoint.is_some() || acknowledged < 4, "{context}: the checkpoint is gone");
}

#[tokio::test]
async fn a_power_failure_at_any_moment_takes_nothing_acknowledged() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let used = directory.path().join("used");
    let acknowledged = Arc::new(AtomicU64::new(0));
    let storage = Sqlite::open_with(&used, &recorded()).expect("opens");
    let database = used.join(DATABASE_FILE);
    let folded = disk::syncs(&database);
    disk::watch(&used, 61, Arc::clone(&acknowledged));
    work(&storage, 0..30, &acknowledged).await;
    // The writer folds the log into the file when nobody waits for it, which on a busy machine may be only now.
    let fold = async {
        while disk::syncs(&database) == folded {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), fold).await.expect("the log is folded into the file on the way");
    work(&storage, 30..34, &acknowledged).await;
    drop(storage);
    let images = disk::watched(&used);
    assert!(images.len() > 20, "{} images", images.len());
    let in_flight = images.iter().filter(|(_, image)| image.unsynced() > 0).count();
    assert!(in_flight > 10, "{in_flight} images with something in flight");
    for (number, (acknowledged, image)) in images.iter().enumerate() {
        let seed = u32::try_from(number).expect("a few images");
        for survivors in [Survivors::None, Survivors::Some(seed), Survivors::All] {
            let left = tempfile::tempdir().expect("a temporary directory");
            image.write_to(left.path(), survivors);
            check(left.path(), *acknowledged, &format!("image {number}, {survivors:?}")).await;
        }
        // What is remembered beside the log is never ahead of what is durable.
        let left = tempfile::tempdir().expect("a temporary directory");
        image.ahead(HEAD_FILE).write_to(left.path(), Survivors::None);
        check(left.path(), *acknowledged, &format!("image {number}, the head first")).await;
    }
}

/// A reset in the middle: the epoch and the journal's beginning, with whatever the head's file says about the one before.
#[tokio::test]
async fn a_power_failure_around_a_reset_leaves_one_epoch_or_the_other() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let used = directory.path().join("used");
    let storage = Sqlite::open_with(&used, &recorded()).expect("opens");
    for version in 0..5 {
        storage.append(entry(version, "old")).await.expect("appended");
    }
    disk::watch(&used, 1, Arc::default());
    storage.reset().await.expect("reset");
    storage.append(Append { epoch: 1, ..entry(0, "new") }).await.expect("appended");
    drop(storage);
    let images = disk::watched(&used);
    assert!(images.len() > 5, "{} images", images.len());
    for (number, (_, image)) in images.iter().enumerate() {
        let seed = u32::try_from(number).expect("a few images");
        for image in [image, &image.ahead(HEAD_FILE)] {
            for survivors in [Survivors::None, Survivors::Some(seed), Survivors::All] {
                let left = tempfile::tempdir().expect("a temporary directory");
                image.write_to(left.path(), survivors);
                let storage = Sqlite::open(left.path()).expect("nothing is missing");
                let epoch = storage.head().await.expect("readable").epoch;
                let journal = journal(&storage).await;
                let fits = match epoch {
                    0 => journal == ["old"; 5],
                    _ => journal.is_empty() || journal == ["new"],
                };
                assert!(fits, "image {number}, {survivors:?}: epoch {epoch}, {journal:?}");
            }
        }
    }
}

/// The state that a storage shows right after opening can't be taken back: what a killed process had written but not synced
/// is either gone or made durable first.
#[tokio::test]
async fn what_is_seen_after_opening_survives_a_power_failure() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let (used, killed, left) =
        (directory.path().join("used"), directory.path().join("killed"), directory.path().join("left"));
    let storage = Sqlite::open_with(&used, &recorded()).expect("opens");
    storage.append(entry(0, "one")).await.expect("appended");
    disk::watch(&used, 1, Arc::default());
    storage.append(entry(1, "two")).await.expect("appended");
    // Written to the last page, and not synced: the moment before the sync.
    let (_, before_sync) = disk::watched(&used).pop().expect("events");
    assert!(before_sync.unsynced() > 0);
    before_sync.write_to(&killed, Survivors::All);
    disk::unsync_on_opening(&killed, &before_sync);
    let reopened = Sqlite::open_with(&killed, &recorded()).expect("opens");
    let seen = journal(&reopened).await;
    assert_eq!(seen, ["one", "two"], "the killed process's last commit was whole");
    Image::of(&killed).write_to(&left, Survivors::None);
    assert_eq!(journal(&Sqlite::open(&left).expect("opens")).await, seen);
}

#[tokio::test]
async fn everything_outlives_closing() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let acknowledged = AtomicU64::new(0);
    let storage = Sqlite::open(directory.path()).expect("opens");
    work(&storage, 0..9, &acknowledged).await;
    storage.setting("seed", b"seed").await.expect("written");
    storage.close();
    check(directory.path(), 9, "after closing").await;
    let storage = Sqlite::open(directory.path()).expect("opens");
    assert_eq!(storage.setting("seed", b"other").await.expect("read"), "seed");
    storage.append(entry(9, "more")).await.expect("the journal goes on");
    assert_eq!(storage.statistics().entries, 1, "counted since opening");
}
