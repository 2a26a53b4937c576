//! What a failing disk makes of writes: refused, or unknown and then settled, never a wrong answer.

use std::path::{Path, PathBuf};

use recorded_disk::disk::{self, Image, Survivors};
use rusqlite::ffi;
use storage::{Append, BulkWrite, Storage, StorageError};
use storage_sqlite::{DATABASE_FILE, Sqlite};
use tempfile::TempDir;

use crate::{entry, journal, put, recorded};

struct Fixture {
    directory: TempDir,
    log: PathBuf,
    storage: Sqlite,
}

async fn fixture() -> Fixture {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let used = directory.path().join("used");
    let storage = Sqlite::open_with(&used, &recorded()).expect("opens");
    storage.append(entry(0, "one")).await.expect("appended");
    Fixture { log: used.join(format!("{DATABASE_FILE}-wal")), directory, storage }
}

impl Fixture {
    /// The journal that a restart after a killed process or a power failure finds.
    async fn found_by_restart(&self, survivors: Survivors) -> Vec<String> {
        let left = tempfile::tempdir_in(self.directory.path()).expect("a temporary directory");
        Image::of(self.log.parent().unwrap_or(Path::new("."))).write_to(left.path(), survivors);
        journal(&Sqlite::open(left.path()).expect("opens")).await
    }
}

#[tokio::test]
async fn an_append_whose_sync_failed_once_is_refused_and_stays_away() {
    let fixture = fixture().await;
    disk::fail_syncs(&fixture.log, 1);
    let answer = fixture.storage.append(entry(1, "lost")).await;
    assert!(matches!(answer, Err(StorageError::Refused(_))), "{answer:?}");
    assert_eq!(fixture.storage.statistics().entries, 1, "a failed append isn't counted");
    for survivors in [Survivors::None, Survivors::Some(1), Survivors::Some(2), Survivors::All] {
        assert_eq!(fixture.found_by_restart(survivors).await, ["one"], "{survivors:?}");
    }
    fixture.storage.append(entry(1, "two")).await.expect("appended");
    assert_eq!(journal(&fixture.storage).await, ["one", "two"]);
    for survivors in [Survivors::None, Survivors::All] {
        assert_eq!(fixture.found_by_restart(survivors).await, ["one", "two"], "{survivors:?}");
    }
}

#[tokio::test]
async fn an_append_whose_fate_is_open_is_unknown_and_blocks_others_until_settled() {
    let fixture = fixture().await;
    disk::fail_syncs(&fixture.log, 1_000);
    let answer = fixture.storage.append(entry(1, "doubtful")).await;
    assert!(matches!(answer, Err(StorageError::OutcomeUnknown(_))), "{answer:?}");
    // A restart now would find it: that is what makes it unknown.
    assert_eq!(fixture.found_by_restart(Survivors::All).await, ["one", "doubtful"]);
    assert_eq!(fixture.found_by_restart(Survivors::None).await, ["one"]);
    let answer = fixture.storage.append(entry(1, "two")).await;
    assert!(matches!(answer, Err(StorageError::Refused(_))), "{answer:?}");
    let answer = fixture.storage.write_rows(BulkWrite::new(0, vec![put("key", "value")])).await;
    assert!(matches!(answer, Err(StorageError::Refused(_))), "{answer:?}");
    let answer = fixture.storage.head().await;
    assert!(matches!(answer, Err(StorageError::Refused(_))), "nobody can know the head now: {answer:?}");
    disk::fail_syncs(&fixture.log, 0);
    assert_eq!(journal(&fixture.storage).await, ["one"], "looking decides it");
    for survivors in [Survivors::None, Survivors::Some(4), Survivors::All] {
        assert_eq!(fixture.found_by_restart(survivors).await, ["one"], "{survivors:?}");
    }
    fixture.storage.append(entry(1, "two")).await.expect("appended once the disk is well");
    for survivors in [Survivors::None, Survivors::Some(3), Survivors::All] {
        assert_eq!(fixture.found_by_restart(survivors).await, ["one", "two"], "{survivors:?}");
    }
}

#[tokio::test]
async fn a_bulk_write_whose_sync_failed_is_unknown() {
    let fixture = fixture().await;
    disk::fail_syncs(&fixture.log, 1);
    let answer = fixture.storage.write_rows(BulkWrite::new(0, vec![put("key", "value")])).await;
    assert!(matches!(answer, Err(StorageError::OutcomeUnknown(_))), "{answer:?}");
    fixture.storage.write_rows(BulkWrite::new(0, vec![put("key", "value")])).await.expect("written again");
}

#[tokio::test]
async fn a_full_disk_refuses_and_recovers() {
    let fixture = fixture().await;
    disk::fail_writes(&fixture.log, Some(ffi::SQLITE_FULL));
    for _ in 0..2 {
        let answer = fixture.storage.append(entry(1, "no room")).await;
        assert!(matches!(answer, Err(StorageError::Refused(_))), "{answer:?}");
        let answer = fixture.storage.write_rows(BulkWrite::new(0, vec![put("key", "no room")])).await;
        assert!(matches!(answer, Err(StorageError::Refused(_))), "{answer:?}");
    }
    assert_eq!(fixture.storage.head().await.expect("readable").version, 1);
    assert_eq!(fixture.found_by_restart(Survivors::All).await, ["one"]);
    disk::fail_writes(&fixture.log, None);
    fixture.storage.append(entry(1, "two")).await.expect("appended");
    assert_eq!(journal(&fixture.storage).await, ["one", "two"]);
}

/// Whatever was read before can be read again after a restart.
#[tokio::test]
async fn a_full_disk_lets_a_restart_read() {
    let fixture = fixture().await;
    fixture.storage.setting("seed", b"seed").await.expect("written");
    fixture.storage.write_rows(BulkWrite::new(0, vec![put("key", "value")])).await.expect("written");
    let killed = fixture.directory.path().join("killed");
    let log = killed.join(format!("{DATABASE_FILE}-wal"));
    Image::of(fixture.log.parent().expect("a directory")).write_to(&killed, Survivors::All);
    for file in [log.clone(), killed.join(DATABASE_FILE)] {
        disk::fail_writes(&file, Some(ffi::SQLITE_FULL));
    }
    let storage = Sqlite::open_with(&killed, &recorded()).expect("opens to be read");
    assert_eq!(journal(&storage).await, ["one"]);
    assert_eq!(storage.setting("seed", b"other").await.expect("readable"), "seed");
    let row = storage.row(storage::Table::ConfigurationItems, b"key").await.expect("readable");
    assert_eq!(row.expect("a row"), "value");
    for _ in 0..2 {
        let answer = storage.append(entry(1, "no room")).await;
        assert!(matches!(answer, Err(StorageError::Refused(_))), "{answer:?}");
        let answer = storage.append(Append { expected: 1, ..Append::default() }).await;
        assert!(matches!(answer, Err(StorageError::Refused(_))), "who asks whether writing works: {answer:?}");
    }
    for file in [log, killed.join(DATABASE_FILE)] {
        disk::fail_writes(&file, None);
    }
    storage.append(entry(1, "two")).await.expect("appended once there is room");
    drop(storage);
    assert_eq!(journal(&Sqlite::open(&killed).expect("opens")).await, ["one", "two"]);
}

#[tokio::test]
async fn a_disk_that_takes_no_writes_never_acknowledges() {
    let fixture = fixture().await;
    disk::fail_writes(&fixture.log, Some(ffi::SQLITE_IOERR_WRITE));
    for _ in 0..3 {
        let answer = fixture.storage.append(entry(1, "no")).await;
        assert!(matches!(answer, Err(StorageError::Refused(_) | StorageError::OutcomeUnknown(_))), "{answer:?}");
    }
    disk::fail_writes(&fixture.log, None);
    fixture.storage.append(entry(1, "two")).await.expect("appended");
    assert_eq!(fixture.found_by_restart(Survivors::None).await, ["one", "two"]);
}
