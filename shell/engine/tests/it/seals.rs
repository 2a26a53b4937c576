//! Damage of the journal is noticed whenever it is read, and the version is named.

use crate::{NOON, bodies, caller, command, open, storage_of, try_open_at};
use bytes::Bytes;
use engine::{ManualClock, Until, entries, state_at};
use std::sync::Arc;
use storage::memory::Memory;
use storage::{Append, Storage};

/// An entry of a release that didn't seal.
const PLAIN: &str =
    r#"{"at":1,"account":"000000000001","principal":"x","region":"us-east-1","operation":"X","events":[]}"#;

async fn journal() -> Vec<Bytes> {
    let storage = Arc::new(Memory::new());
    let engine = open(storage.clone()).await;
    for number in 1..=5 {
        engine.execute(caller(number), command()).await.expect("decided");
    }
    bodies(storage.as_ref()).await
}

/// What each way of reading says about these entries.
async fn told(entries_stored: Vec<Bytes>) -> [Option<String>; 3] {
    let storage = storage_of(entries_stored).await;
    let clock = Arc::new(ManualClock::at(NOON));
    let opened = try_open_at(storage.clone(), &clock).await.err().map(|error| error.to_string());
    let past = state_at(storage.as_ref(), Until::Version(99)).await.err().map(|error| error.to_string());
    let mut listed = None;
    for after in 0..5 {
        listed = listed.or(entries(storage.as_ref(), after, 1).await.err().map(|error| error.to_string()));
    }
    [opened, past, listed]
}

#[tokio::test]
async fn what_was_written_is_read() {
    assert_eq!(told(journal().await).await, [None, None, None]);
}

#[tokio::test]
async fn changed_swapped_missing_and_foreign_entries_are_named() {
    let good = journal().await;
    let mut changed = good.clone();
    let mut body = changed[2].to_vec();
    let name = body.windows(5).position(|five| five == b"Manag").expect("a name");
    body[name] ^= 1;
    changed[2] = body.into();
    let mut swapped = good.clone();
    swapped.swap(2, 3);
    let mut missing = good.clone();
    missing.remove(2);
    let mut plain = good.clone();
    plain[2] = Bytes::from_static(PLAIN.as_bytes());
    let mut unmarked = good.clone();
    unmarked[2] = good[2].slice(1..);
    for (what, bad) in
        [("changed", changed), ("swapped", swapped), ("missing", missing), ("plain", plain), ("unmarked", unmarked)]
    {
        for told in told(bad).await {
            let told = told.unwrap_or_default();
            assert!(told.starts_with("journal entry 3 is damaged: "), "{what}: {told}");
        }
    }
    // Sound by itself, but of another installation.
    let other = Arc::new(Memory::new());
    let engine = open(other.clone()).await;
    for number in 11..=15 {
        engine.execute(caller(number), command()).await.unwrap();
    }
    let mut foreign = good;
    foreign[2] = bodies(other.as_ref()).await[2].clone();
    for told in told(foreign).await {
        let told = told.unwrap_or_default();
        assert!(told.starts_with("journal entry 3 is damaged: it doesn't follow"), "{told}");
    }
}

#[tokio::test]
async fn a_journal_of_an_older_release_goes_on_with_seals_that_hold_its_entries_as_well() {
    let old = vec![Bytes::from_static(PLAIN.as_bytes()); 2];
    let storage = storage_of(old.clone()).await;
    let engine = open(storage.clone()).await;
    engine.execute(caller(1), command()).await.unwrap();
    let grown = bodies(storage.as_ref()).await;
    assert_eq!(grown[..2], old, "what was there stays as it is");
    assert_eq!(told(grown.clone()).await, [None, None, None]);
    assert_eq!(open(storage).await.snapshot().state, engine.snapshot().state);
    let mut changed = grown;
    changed[0] = PLAIN.replace(r#""at":1"#, r#""at":2"#).into();
    let told = told(changed).await[0].clone().unwrap_or_default();
    assert!(told.starts_with("journal entry 3 is damaged: it doesn't follow"), "{told}");
}

#[tokio::test]
async fn a_journal_of_another_epoch_is_noticed() {
    let storage = Arc::new(Memory::new());
    let engine = open(storage.clone()).await;
    engine.execute(caller(1), command()).await.unwrap();
    let of_before = bodies(storage.as_ref()).await;
    engine.reset().await.unwrap();
    engine.execute(caller(1), command()).await.unwrap();
    assert!(open(storage.clone()).await.snapshot().state == engine.snapshot().state);
    storage.reset().await.unwrap();
    storage.append(Append { epoch: 2, entries: of_before, ..Append::default() }).await.unwrap();
    let error = try_open_at(storage, &Arc::new(ManualClock::at(NOON))).await.err().unwrap().to_string();
    assert!(error.starts_with("journal entry 1 is damaged"), "{error}");
}
