//! What is remembered beside the log: a directory that lost something is refused, and nothing good ever is.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use storage::{Append, BulkWrite, Storage, StorageError, Table};
use storage_sqlite::{DATABASE_FILE, HEAD_FILE, Options, Sqlite};
use tempfile::TempDir;

use crate::{entry, journal, put};

fn temporary() -> TempDir {
    tempfile::tempdir().expect("a temporary directory")
}

fn log() -> String {
    format!("{DATABASE_FILE}-wal")
}

/// A copy of a directory as a killed process leaves it.
fn copied(directory: &Path) -> TempDir {
    let copy = temporary();
    for file in fs::read_dir(directory).expect("readable").flatten() {
        // The index of the log is made anew.
        if !file.file_name().to_string_lossy().ends_with("-shm") {
            fs::copy(file.path(), copy.path().join(file.file_name())).expect("copied");
        }
    }
    copy
}

fn refusal(directory: &Path) -> String {
    match Sqlite::open(directory) {
        Err(StorageError::Unusable(reason)) => reason,
        Err(other) => format!("another error: {other:?}"),
        Ok(_) => "it was opened".to_owned(),
    }
}

fn accepting() -> Options {
    Options { accept_lost_journal: true, ..Options::default() }
}

/// An open storage with 20 entries, of which the first ten are in the database file and all others in the log, and rows.
async fn used(directory: &Path) -> Sqlite {
    let storage = Sqlite::open(directory).expect("opens");
    for version in 0..10 {
        storage.append(entry(version, "entry")).await.expect("appended");
    }
    drop(storage);
    let storage = Sqlite::open(directory).expect("opens");
    for version in 10..20 {
        storage.append(entry(version, "entry")).await.expect("appended");
    }
    storage.write_rows(BulkWrite::new(0, vec![put("key", "value")])).await.expect("written");
    storage
}

async fn opens_with(directory: &Path, entries: usize) {
    let storage = Sqlite::open(directory).expect("opens");
    assert_eq!(journal(&storage).await.len(), entries);
}

#[tokio::test]
async fn a_lost_cut_or_flipped_log_is_refused_with_what_is_missing() {
    let original = temporary();
    let storage = used(original.path()).await;
    let whole = fs::read(original.path().join(log())).expect("a log");
    opens_with(copied(original.path()).path(), 20).await;

    let lost = copied(original.path());
    fs::remove_file(lost.path().join(log())).expect("removed");
    let reason = refusal(lost.path());
    assert!(reason.contains("the journal ends at 10, and 20 had been acknowledged"), "{reason}");
    assert!(reason.contains("--accept-lost-journal") && reason.contains(DATABASE_FILE), "{reason}");

    let cut = copied(original.path());
    fs::write(cut.path().join(log()), &whole[..whole.len() / 2]).expect("written");
    let reason = refusal(cut.path());
    assert!(reason.contains("the journal ends at 1") && reason.contains("20 had been acknowledged"), "{reason}");
    assert_eq!(fs::read(cut.path().join(log())).expect("a log").len(), whole.len() / 2, "what is left is left alone");

    let flipped = copied(original.path());
    let mut bent = whole.clone();
    bent[whole.len() / 2] ^= 1;
    fs::write(flipped.path().join(log()), &bent).expect("written");
    let reason = refusal(flipped.path());
    assert!(reason.contains("20 had been acknowledged"), "{reason}");
    assert!(fs::read(flipped.path().join(log())).expect("a log") == bent, "what is left is left alone");
    // Mended by hand, it is as good as before.
    fs::write(flipped.path().join(log()), &whole).expect("written");
    opens_with(flipped.path(), 20).await;
    drop(storage);
}

#[tokio::test]
async fn lost_rows_are_noticed_even_if_no_entry_came_after_them() {
    let original = temporary();
    let storage = used(original.path()).await;
    drop(storage);
    let storage = Sqlite::open(original.path()).expect("opens");
    let row = storage.row(Table::ConfigurationItems, b"key").await.expect("readable");
    assert_eq!(row.expect("a row"), "value");
    for number in 0..3 {
        storage.write_rows(BulkWrite::new(0, vec![put("key", number.to_string())])).await.expect("written");
    }
    let lost = copied(original.path());
    fs::remove_file(lost.path().join(log())).expect("removed");
    let reason = refusal(lost.path());
    assert!(reason.contains("3 of 4 writes of items and results that had been acknowledged are missing"), "{reason}");
}

#[tokio::test]
async fn an_emptied_removed_or_older_database_is_refused() {
    let original = temporary();
    drop(used(original.path()).await);
    let older = copied(original.path());
    let storage = Sqlite::open(original.path()).expect("opens");
    storage.append(entry(20, "newer")).await.expect("appended");
    drop(storage);

    let emptied = copied(original.path());
    fs::write(emptied.path().join(DATABASE_FILE), "").expect("written");
    fs::write(emptied.path().join(log()), "what is left of it").expect("written");
    let reason = refusal(emptied.path());
    assert!(reason.contains("the database file is empty, and a journal of 21 entries"), "{reason}");
    assert!(emptied.path().join(log()).exists(), "what is left is left alone");

    let removed = copied(original.path());
    fs::remove_file(removed.path().join(DATABASE_FILE)).expect("removed");
    assert!(refusal(removed.path()).contains("the database file is empty"), "{}", refusal(removed.path()));

    let another = temporary();
    drop(Sqlite::open(another.path()).expect("opens"));
    let swapped = copied(original.path());
    fs::copy(another.path().join(DATABASE_FILE), swapped.path().join(DATABASE_FILE)).expect("copied");
    let reason = refusal(swapped.path());
    assert!(reason.contains("the journal ends at 0, and 21 had been acknowledged"), "{reason}");

    let restored = copied(original.path());
    fs::copy(older.path().join(DATABASE_FILE), restored.path().join(DATABASE_FILE)).expect("copied");
    let reason = refusal(restored.path());
    assert!(reason.contains("the journal ends at 20, and 21 had been acknowledged"), "{reason}");
    opens_with(older.path(), 20).await;
}

#[tokio::test]
async fn another_entry_at_the_remembered_version_is_refused() {
    let directory = temporary();
    drop(used(directory.path()).await);
    let change = "UPDATE journal SET body = x'00' WHERE version = 20";
    Connection::open(directory.path().join(DATABASE_FILE)).expect("opens").execute_batch(change).expect("changed");
    let reason = refusal(directory.path());
    assert!(reason.contains("journal entry 20 isn't the one that had been acknowledged"), "{reason}");
}

#[tokio::test]
async fn a_copy_from_before_a_reset_is_refused_and_the_reset_isnt() {
    let directory = temporary();
    drop(used(directory.path()).await);
    let before = copied(directory.path());
    let storage = Sqlite::open(directory.path()).expect("opens");
    assert_eq!(storage.reset().await.expect("reset"), 1);
    drop(storage);
    opens_with(directory.path(), 0).await;
    let restored = copied(directory.path());
    fs::copy(before.path().join(DATABASE_FILE), restored.path().join(DATABASE_FILE)).expect("copied");
    let reason = refusal(restored.path());
    assert!(reason.contains("it is of epoch 0, and had been reset to epoch 1 since"), "{reason}");
    // Killed between the reset and its note: the file that remembers is behind, and that is all.
    let behind = copied(directory.path());
    fs::copy(before.path().join(HEAD_FILE), behind.path().join(HEAD_FILE)).expect("copied");
    opens_with(behind.path(), 0).await;
}

#[tokio::test]
async fn a_loss_that_is_accepted_is_accepted_once_and_for_good() {
    let original = temporary();
    let storage = used(original.path()).await;
    let lost = copied(original.path());
    drop(storage);
    fs::remove_file(lost.path().join(log())).expect("removed");
    let storage = Sqlite::open_with(lost.path(), &accepting()).expect("opens");
    assert_eq!(journal(&storage).await.len(), 10);
    storage.append(entry(10, "going on")).await.expect("appended");
    drop(storage);
    opens_with(lost.path(), 11).await;

    let emptied = copied(original.path());
    for name in [DATABASE_FILE.to_owned(), log()] {
        let _ = fs::remove_file(emptied.path().join(name));
    }
    let storage = Sqlite::open_with(emptied.path(), &accepting()).expect("opens");
    assert_eq!(journal(&storage).await, [""; 0]);
    drop(storage);
    opens_with(emptied.path(), 0).await;
}

/// What older releases left, and what a power failure may leave of the file itself.
#[tokio::test]
async fn a_head_that_is_missing_behind_or_damaged_refuses_nothing() {
    let original = temporary();
    drop(used(original.path()).await);
    let head: PathBuf = original.path().join(HEAD_FILE);
    let whole = fs::read(&head).expect("it is there");
    assert_eq!(whole.len(), 8_192);
    for content in [None, Some(vec![]), Some(vec![0; 8_192]), Some(whole[..30].to_vec()), Some(vec![0xff; 20_000])] {
        let copy = copied(original.path());
        match &content {
            None => fs::remove_file(copy.path().join(HEAD_FILE)).expect("removed"),
            Some(content) => fs::write(copy.path().join(HEAD_FILE), content).expect("written"),
        }
        opens_with(copy.path(), 20).await;
        let again = fs::read(copy.path().join(HEAD_FILE)).expect("written again");
        assert!(again.len() >= 8_192, "{} bytes", again.len());
        // And it is remembered from then on.
        fs::write(copy.path().join(DATABASE_FILE), "").expect("written");
        assert!(refusal(copy.path()).contains("a journal of 20 entries"), "{}", refusal(copy.path()));
    }
    // Each slot by itself, which is what a torn write of the other leaves.
    for slot in [0, 4_096] {
        let copy = copied(original.path());
        let mut torn = whole.clone();
        torn[slot + 10..slot + 60].fill(0xa5);
        fs::write(copy.path().join(HEAD_FILE), torn).expect("written");
        opens_with(copy.path(), 20).await;
    }
}

/// A release that remembered nothing, and counted no bulk transactions.
#[tokio::test]
async fn the_directory_of_an_older_release_is_taken_and_remembered_from_then_on() {
    let directory = temporary();
    drop(used(directory.path()).await);
    fs::remove_file(directory.path().join(HEAD_FILE)).expect("removed");
    let older = "DROP TABLE bulk_commits; DROP TABLE epoch";
    Connection::open(directory.path().join(DATABASE_FILE)).expect("opens").execute_batch(older).expect("changed");
    let older = copied(directory.path());
    opens_with(directory.path(), 20).await;
    let storage = Sqlite::open(directory.path()).expect("opens");
    storage.append(entry(20, "more")).await.expect("appended");
    storage.write_rows(BulkWrite::new(0, vec![put("key", "other")])).await.expect("written");
    drop(storage);
    opens_with(directory.path(), 21).await;
    fs::copy(older.path().join(DATABASE_FILE), directory.path().join(DATABASE_FILE)).expect("copied");
    assert!(refusal(directory.path()).contains("it is older than what had been acknowledged"));
}

/// A database that is ahead was written by a release that remembers nothing, or by a process that was killed before it could.
#[tokio::test]
async fn a_database_that_is_ahead_is_taken() {
    let directory = temporary();
    let storage = used(directory.path()).await;
    let head = fs::read(directory.path().join(HEAD_FILE)).expect("it is there");
    let more = Append { entries: vec!["more".into(); 3], ..entry(20, "") };
    storage.append(more).await.expect("appended");
    storage.write_rows(BulkWrite::new(0, vec![put("key", "other")])).await.expect("written");
    let copy = copied(directory.path());
    fs::write(copy.path().join(HEAD_FILE), head).expect("written");
    opens_with(copy.path(), 23).await;
}
