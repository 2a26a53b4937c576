//! What opening accepts, what it refuses, and in which words.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rusqlite::Connection;
use storage::{BulkWrite, Storage, StorageError};
use storage_sqlite::{DATABASE_FILE, Sqlite};
use tempfile::TempDir;

use crate::{entry, journal, put};

fn temporary() -> TempDir {
    tempfile::tempdir().expect("a temporary directory")
}

fn unusable(directory: &Path) -> String {
    match Sqlite::open(directory) {
        Err(StorageError::Unusable(reason)) => reason,
        Err(other) => format!("another error: {other:?}"),
        Ok(_) => "it was opened".to_owned(),
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode can be set");
}

const PAGE: usize = 8_192;

async fn filled(directory: &Path) {
    let storage = Sqlite::open(directory).expect("opens");
    for version in 0..200 {
        storage.append(entry(version, &"body ".repeat(200))).await.expect("appended");
    }
}

#[tokio::test]
async fn the_directory_and_its_files_are_for_the_owner_only() {
    let parent = temporary();
    let directory = parent.path().join("new/data");
    let storage = Sqlite::open(&directory).expect("opens");
    storage.append(entry(0, "one")).await.expect("appended");
    assert_eq!((mode(&parent.path().join("new")), mode(&directory)), (0o700, 0o700));
    let mut names = Vec::new();
    for file in fs::read_dir(&directory).expect("readable") {
        let file = file.expect("readable");
        assert_eq!(mode(&file.path()), 0o600, "{file:?}");
        names.push(file.file_name().into_string().expect("a plain name"));
    }
    names.sort();
    let expected =
        ["bailiwick.head", "bailiwick.lock", "bailiwick.sqlite3", "bailiwick.sqlite3-shm", "bailiwick.sqlite3-wal"];
    assert_eq!(names, expected);
}

#[tokio::test]
async fn what_is_ours_or_empty_is_closed_to_others() {
    let directory = temporary();
    set_mode(directory.path(), 0o755);
    drop(Sqlite::open(directory.path()).expect("an empty directory will do"));
    assert_eq!(mode(directory.path()), 0o700);
    set_mode(directory.path(), 0o750);
    set_mode(&directory.path().join(DATABASE_FILE), 0o644);
    drop(Sqlite::open(directory.path()).expect("opens again"));
    assert_eq!(mode(directory.path()), 0o700);
    assert_eq!(mode(&directory.path().join(DATABASE_FILE)), 0o600);
}

#[test]
fn an_open_directory_of_somebody_elses_files_is_left_alone() {
    let directory = temporary();
    fs::write(directory.path().join("letter.txt"), "").expect("written");
    set_mode(directory.path(), 0o755);
    let reason = unusable(directory.path());
    assert!(reason.contains("open to other users (mode 0755)") && reason.contains("chmod 700"), "{reason}");
    assert_eq!(mode(directory.path()), 0o755);
    assert_eq!(fs::read_dir(directory.path()).expect("readable").count(), 1, "nothing was put into it");
    set_mode(directory.path(), 0o700);
    drop(Sqlite::open(directory.path()).expect("its owner has closed it"));
}

#[test]
fn a_file_is_no_directory() {
    let directory = temporary();
    let file = directory.path().join("file");
    fs::write(&file, "").expect("written");
    assert!(unusable(&file).contains("isn't a directory"), "{}", unusable(&file));
    assert!(unusable(&file.join("below")).contains("can't create"), "{}", unusable(&file.join("below")));
}

#[tokio::test]
async fn one_process_at_a_time() {
    let directory = temporary();
    let storage = Sqlite::open(directory.path()).expect("opens");
    let reason = unusable(directory.path());
    assert!(reason.contains("is in use by another process"), "{reason}");
    storage.append(entry(0, "one")).await.expect("the first one isn't disturbed");
    drop(storage);
    let storage = Sqlite::open(directory.path()).expect("opens when the other is gone");
    assert_eq!(journal(&storage).await, ["one"]);
}

#[tokio::test]
async fn a_newer_file_is_refused_untouched() {
    let directory = temporary();
    filled(directory.path()).await;
    let file = directory.path().join(DATABASE_FILE);
    Connection::open(&file).expect("opens").execute_batch("PRAGMA user_version = 2").expect("written");
    let before = fs::read(&file).expect("readable");
    let reason = unusable(directory.path());
    assert!(reason.contains("written by a newer Bailiwick (schema version 2; this one knows 1)"), "{reason}");
    assert!(fs::read(&file).expect("readable") == before, "the file was changed");
}

#[test]
fn a_database_of_another_program_is_refused() {
    let directory = temporary();
    let file = directory.path().join(DATABASE_FILE);
    Connection::open(&file).expect("opens").execute_batch("CREATE TABLE t (x)").expect("written");
    let reason = unusable(directory.path());
    assert!(reason.contains("a database of another program"), "{reason}");
}

#[test]
fn a_file_that_is_no_database_is_refused() {
    let directory = temporary();
    fs::write(directory.path().join(DATABASE_FILE), "this is a letter ".repeat(1_000)).expect("written");
    let reason = unusable(directory.path());
    assert!(reason.contains("is damaged") && reason.contains(DATABASE_FILE), "{reason}");
}

/// Whatever is damaged: no panic, no entry that wasn't written, and the right kind of error.
#[tokio::test]
async fn damage_is_reported_and_never_served() {
    let original = temporary();
    filled(original.path()).await;
    let whole = fs::read(original.path().join(DATABASE_FILE)).expect("readable");
    let pages = whole.len() / PAGE;
    assert!(pages > 30, "{pages} pages");
    let (mut refused, mut served) = (0, 0);
    for page in 0..pages {
        let directory = temporary();
        let mut damaged = whole.clone();
        for byte in &mut damaged[page * PAGE + 20..page * PAGE + 60] {
            *byte ^= 0xa5;
        }
        fs::write(directory.path().join(DATABASE_FILE), damaged).expect("written");
        let outcome = match Sqlite::open(directory.path()) {
            Err(error) => Err(error),
            Ok(storage) => storage.read(0, usize::MAX).await,
        };
        match outcome {
            Err(StorageError::Unusable(_)) => refused += 1,
            Err(other) => panic!("page {page}: {other:?}"),
            Ok(_) => served += 1, // Damage within a body or an unused table isn't visible to SQLite.
        }
    }
    assert!(refused > 1 && served > 1, "{refused} refused, {served} served");
}

#[tokio::test]
async fn a_cut_file_is_reported() {
    let directory = temporary();
    filled(directory.path()).await;
    let file = directory.path().join(DATABASE_FILE);
    let whole = fs::read(&file).expect("readable");
    for length in [100, PAGE, whole.len() / 2, whole.len() - PAGE] {
        fs::write(&file, &whole[..length]).expect("written");
        let outcome = match Sqlite::open(directory.path()) {
            Err(error) => Err(error),
            Ok(storage) => storage.read(0, usize::MAX).await,
        };
        assert!(matches!(outcome, Err(StorageError::Unusable(_))), "{length} bytes: {outcome:?}");
    }
}

#[tokio::test]
async fn a_journal_with_a_hole_is_reported() {
    let directory = temporary();
    filled(directory.path()).await;
    let file = directory.path().join(DATABASE_FILE);
    Connection::open(file).expect("opens").execute_batch("DELETE FROM journal WHERE version = 7").expect("written");
    let storage = Sqlite::open(directory.path()).expect("opens");
    let answer = storage.read(0, 100).await;
    assert!(
        matches!(&answer, Err(StorageError::Unusable(reason)) if reason.contains("version 7 is missing")),
        "{answer:?}"
    );
    assert_eq!(storage.read(7, 2).await.expect("beyond the hole").len(), 2);
}

#[tokio::test]
async fn a_missing_bulk_table_is_created() {
    let directory = temporary();
    filled(directory.path()).await;
    let file = directory.path().join(DATABASE_FILE);
    Connection::open(file).expect("opens").execute_batch("DROP TABLE configuration_items").expect("written");
    let storage = Sqlite::open(directory.path()).expect("opens");
    storage.write_rows(BulkWrite::new(0, vec![put("key", "value")])).await.expect("written");
}
