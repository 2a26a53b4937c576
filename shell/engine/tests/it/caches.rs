//! A checkpoint is only a cache: whatever is wrong with it, the journal is read instead.

use crate::{caller, command, faulty, open};
use bytes::Bytes;
use engine::Engine;
use std::sync::Arc;
use std::time::Duration;
use storage::faulty::Faulty;
use storage::memory::Memory;
use storage::{Append, Checkpoint, Storage};

#[tokio::test]
async fn a_checkpoint_that_doesnt_fit_is_dropped_for_the_journal() {
    let storage: Arc<dyn Storage> = Arc::new(Memory::new());
    let engine = open(storage.clone()).await;
    for number in 1..=3 {
        engine.execute(caller(number), command()).await.unwrap();
    }
    engine.checkpoint().await.unwrap();
    let ours = storage.checkpoint().await.unwrap().unwrap();
    engine.execute(caller(4), command()).await.unwrap();
    let mut bent = ours.body.to_vec();
    bent[100] ^= 1;
    // The same number of entries, other ones.
    let other = Arc::new(Memory::new());
    let others = open(other.clone()).await;
    for number in 11..=13 {
        others.execute(caller(number), command()).await.unwrap();
    }
    others.checkpoint().await.unwrap();
    let foreign = other.checkpoint().await.unwrap().unwrap();
    // Of the same entries, before a reset.
    let reset = Arc::new(Memory::new());
    let again = open(reset.clone()).await;
    again.reset().await.unwrap();
    for number in 1..=3 {
        again.execute(caller(number), command()).await.unwrap();
    }
    again.checkpoint().await.unwrap();
    let other_epoch = reset.checkpoint().await.unwrap().unwrap();
    for (what, checkpoint) in [
        ("of other code", Checkpoint { fingerprint: "other".into(), body: "x".into(), ..ours.clone() }),
        ("cut", Checkpoint { body: ours.body.slice(..ours.body.len() / 2), ..ours.clone() }),
        ("bent", Checkpoint { body: bent.into(), ..ours.clone() }),
        ("empty", Checkpoint { body: Bytes::new(), ..ours.clone() }),
        ("of a lower version", Checkpoint { version: 2, ..ours.clone() }),
        ("of a higher version", Checkpoint { version: 4, ..ours.clone() }),
        ("of version 0", Checkpoint { version: 0, ..ours.clone() }),
        ("from the future", Checkpoint { version: 99, ..ours.clone() }),
        ("of another journal", foreign),
        ("of another epoch", other_epoch),
    ] {
        storage.save_checkpoint(Some(checkpoint)).await.unwrap();
        let opened = open(storage.clone()).await.snapshot();
        assert_eq!(opened.version, 4, "{what}");
        assert_eq!(opened.state, engine.snapshot().state, "{what}");
    }
    storage.save_checkpoint(Some(ours)).await.unwrap();
    assert_eq!(open(storage).await.snapshot().state, engine.snapshot().state);
}

#[tokio::test]
async fn a_checkpoint_that_cant_be_read_doesnt_keep_the_engine_from_opening() {
    let (storage, engine) = faulty().await;
    engine.execute(caller(1), command()).await.unwrap();
    engine.checkpoint().await.unwrap();
    storage.damage_checkpoint();
    assert_eq!(open(storage).await.snapshot().state, engine.snapshot().state);
}

async fn saved_after_a_commit(storage: &Faulty<Memory>, engine: &Engine, number: u64) -> u64 {
    let before = storage.checkpoints();
    engine.execute(caller(number), command()).await.expect("decided");
    // What is saved, is saved in the background.
    tokio::time::sleep(Duration::from_millis(300)).await;
    storage.checkpoints() - before
}

/// A start isn't 20,000 entries.
#[tokio::test]
async fn the_first_commit_after_a_start_saves_no_checkpoint_because_of_the_start() {
    let entry = r#"{"at":1,"account":"000000000001","principal":"x","region":"us-east-1","operation":"X","events":[]}"#;
    let storage = Arc::new(Faulty::new(Arc::new(Memory::new())));
    let entries = vec![Bytes::from_static(entry.as_bytes()); 20_500];
    storage.append(Append { entries, ..Append::default() }).await.unwrap();
    let engine = open(storage.clone()).await;
    assert_eq!(saved_after_a_commit(&storage, &engine, 1).await, 1, "there was none");
    let engine = open(storage.clone()).await;
    assert_eq!(saved_after_a_commit(&storage, &engine, 2).await, 0, "the one that was loaded is young");
}
