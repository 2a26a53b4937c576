//! Every flipped bit of what is kept is noticed or harmless: the storage doesn't open, or the state is the one acknowledged.

use crate::{NOON, bodies, caller, command, open, storage_of, try_open_at};
use engine::{Engine, ManualClock, OpenError, entries};
use governance::State;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use storage::memory::Memory;
use storage::{Checkpoint, Storage, StorageError};
use storage_sqlite::{DATABASE_FILE, HEAD_FILE, Sqlite};

async fn execute(engine: &Engine, numbers: std::ops::RangeInclusive<u64>) {
    for number in numbers {
        engine.execute(caller(number), command()).await.expect("decided");
    }
}

/// The files of a data directory, and the state that was acknowledged.
struct Kept {
    files: Vec<(String, Vec<u8>)>,
    state: State,
}

impl Kept {
    /// Of a process that was killed: some entries, a checkpoint and some more entries, in the database file and in the log.
    async fn killed() -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let used = directory.path().join("data");
        let engine = open(Arc::new(Sqlite::open(&used).expect("opens"))).await;
        execute(&engine, 1..=6).await;
        engine.checkpoint().await.expect("saved");
        execute(&engine, 7..=10).await;
        drop(engine);
        let storage = reopened(&used).await;
        let engine = open(storage.clone()).await;
        execute(&engine, 11..=16).await;
        let state = engine.snapshot().state.clone();
        Self { files: files(&used), state }
    }

    /// The same, closed: all of it is in the database file.
    async fn closed() -> Self {
        let Self { files: killed, state } = Self::killed().await;
        let directory = tempfile::tempdir().expect("a temporary directory");
        for (name, content) in killed {
            fs::write(directory.path().join(name), content).expect("written");
        }
        drop(Sqlite::open(directory.path()).expect("opens"));
        Self { files: files(directory.path()), state }
    }

    fn file(&self, name: &str) -> &[u8] {
        self.files.iter().find(|(found, _)| found == name).map(|(_, content)| content.as_slice()).expect("a file")
    }

    /// Opens the directory with one file in another form. Nothing, when it is noticed that something is wrong.
    async fn opened_with(&self, name: &str, content: &[u8]) -> Result<State, String> {
        let directory = tempfile::tempdir().expect("a temporary directory");
        for (found, whole) in &self.files {
            let content = if found == name { content } else { whole };
            fs::write(directory.path().join(found), content).expect("written");
        }
        let storage = Arc::new(Sqlite::open(directory.path()).map_err(|error| error.to_string())?);
        let engine = try_open_at(storage.clone(), &Arc::new(ManualClock::at(NOON))).await;
        let snapshot = engine.map_err(|error| error.to_string())?.snapshot();
        // As `log` and history read.
        let entries = entries(storage.as_ref(), 0, usize::MAX).await.map_err(|error| error.to_string())?;
        assert_eq!(entries.len() as u64, snapshot.version);
        Ok(snapshot.state.clone())
    }

    /// Flips a bit of each of these bytes, another one each time. Answers how often that was noticed and how often harmless.
    async fn flip(&self, name: &str, bytes: impl Iterator<Item = usize>) -> (usize, usize) {
        let whole = self.file(name);
        let (mut noticed, mut harmless) = (0, 0);
        for (number, byte) in bytes.enumerate() {
            let bit = number % 8;
            let mut bent = whole.to_vec();
            bent[byte] ^= 1 << bit;
            match self.opened_with(name, &bent).await {
                Ok(state) => {
                    assert!(state == self.state, "{name}, byte {byte}, bit {bit}: another state, and nobody noticed");
                    harmless += 1;
                }
                Err(reason) => {
                    assert!(reason.len() > 10, "{name}, byte {byte}, bit {bit}: {reason}");
                    noticed += 1;
                }
            }
        }
        (noticed, harmless)
    }
}

/// What a start finds: the index of the log is made anew.
fn files(directory: &Path) -> Vec<(String, Vec<u8>)> {
    let names = [DATABASE_FILE.to_owned(), format!("{DATABASE_FILE}-wal"), HEAD_FILE.to_owned()].into_iter();
    names.filter_map(|name| fs::read(directory.join(&name)).ok().map(|content| (name, content))).collect()
}

/// Opens a directory as soon as the one before has closed it.
async fn reopened(directory: &Path) -> Arc<Sqlite> {
    loop {
        match Sqlite::open(directory) {
            Ok(storage) => return Arc::new(storage),
            Err(StorageError::Unusable(reason)) if reason.contains("in use") => tokio::task::yield_now().await,
            Err(error) => assert_eq!(error.to_string(), "", "it can be opened"),
        }
    }
}

/// Bytes that hold something: those in long runs of zeros are room.
fn used(content: &[u8], step: usize) -> impl Iterator<Item = usize> {
    (0..content.len()).step_by(step).filter(|byte| {
        let around = byte.saturating_sub(8)..(byte + 8).min(content.len());
        content[around].iter().any(|byte| *byte != 0)
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flipped_bit_of_the_database_file_is_noticed_or_harmless() {
    let closed = Kept::closed().await;
    assert_eq!(closed.files.len(), 2, "no log is left");
    assert_eq!(closed.opened_with("", b"").await.as_ref(), Ok(&closed.state));
    let (noticed, harmless) = closed.flip(DATABASE_FILE, used(closed.file(DATABASE_FILE), 29)).await;
    assert!(noticed > 50 && harmless > 50, "{noticed} noticed, {harmless} harmless");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flipped_bit_of_the_log_is_noticed_or_harmless() {
    let killed = Kept::killed().await;
    let name = format!("{DATABASE_FILE}-wal");
    let whole = killed.file(&name);
    assert!(whole.len() > 10_000, "{} bytes", whole.len());
    let (noticed, harmless) = killed.flip(&name, (0..120).chain(used(whole, 97))).await;
    assert!(noticed > 50, "{noticed} noticed, {harmless} harmless");
    for length in (0..whole.len()).step_by(4_001) {
        let refused = killed.opened_with(&name, &whole[..length]).await;
        assert!(refused.is_err_and(|reason| reason.contains("had been acknowledged")), "cut to {length}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flipped_bit_of_the_remembered_head_is_harmless() {
    let killed = Kept::killed().await;
    let whole = killed.file(HEAD_FILE);
    let (noticed, harmless) = killed.flip(HEAD_FILE, used(whole, 1)).await;
    assert!(noticed == 0 && harmless > 100, "{noticed} noticed, {harmless} harmless");
}

#[tokio::test]
async fn every_flipped_bit_of_a_journal_entry_is_noticed() {
    let storage = Arc::new(Memory::new());
    let engine = open(storage.clone()).await;
    execute(&engine, 1..=3).await;
    let good = bodies(storage.as_ref()).await;
    let clock = Arc::new(ManualClock::at(NOON));
    for byte in 0..good[1].len() {
        for bit in 0..8 {
            let mut bent = good[1].to_vec();
            bent[byte] ^= 1 << bit;
            let mut journal = good.clone();
            journal[1] = bent.into();
            match try_open_at(storage_of(journal).await, &clock).await {
                Err(OpenError::Damaged { version, .. }) => assert_eq!(version, 2),
                Err(other) => assert_eq!(other.to_string(), "", "byte {byte}, bit {bit}"),
                // A digit of the seal in upper case.
                Ok(opened) => assert!(byte < 65 && opened.snapshot().state == engine.snapshot().state, "byte {byte}"),
            }
        }
    }
}

#[tokio::test]
async fn every_flipped_bit_of_a_checkpoint_is_harmless() {
    let storage = Arc::new(Memory::new());
    let engine = open(storage.clone()).await;
    execute(&engine, 1..=2).await;
    engine.checkpoint().await.unwrap();
    execute(&engine, 3..=3).await;
    let good = storage.checkpoint().await.unwrap().unwrap();
    let bent = |bits: usize| {
        let mut body = good.body.to_vec();
        body[bits / 8] ^= 1 << (bits % 8);
        Checkpoint { body: body.into(), ..good.clone() }
    };
    let versions = (0..64).map(|bit| Checkpoint { version: good.version ^ (1 << bit), ..good.clone() });
    for checkpoint in versions.chain((0..good.body.len() * 8).map(bent)) {
        storage.save_checkpoint(Some(checkpoint)).await.unwrap();
        assert_eq!(open(storage.clone()).await.snapshot().state, engine.snapshot().state);
    }
}
