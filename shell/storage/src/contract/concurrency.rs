//! What a backend promises to callers that act at the same time.

use std::sync::Arc;

use bytes::Bytes;
use tokio::task::JoinSet;

use super::tools::{bodies, bytes, entries, large, put};
use crate::backend::Storage;
use crate::error::StorageError;
use crate::journal::{Append, Checkpoint};
use crate::row::{BulkWrite, RowWrite};
use crate::table::Table;

const TASKS: usize = 24;

/// Of many appends at one version exactly one gets in; the others learn so, and leave no trace.
pub async fn one_of_many_appends_at_a_version_wins(storage: Arc<dyn Storage>) {
    let mut tasks = JoinSet::new();
    for number in 0..TASKS {
        let storage = Arc::clone(&storage);
        tasks.spawn(async move {
            let name = number.to_string();
            let append = Append {
                epoch: 0,
                expected: 0,
                entries: vec![bytes(&name), bytes(&name)],
                blobs: vec![(name.clone(), bytes(&name))],
            };
            (name, storage.append(append).await)
        });
    }
    let mut winners = Vec::new();
    let mut losers = Vec::new();
    for (name, answer) in tasks.join_all().await {
        match answer {
            Ok(()) => winners.push(name),
            Err(StorageError::VersionConflict { expected: 0, actual: 2 }) => losers.push(name),
            Err(other) => assert!(matches!(other, StorageError::VersionConflict { .. }), "{other}"),
        }
    }
    assert_eq!((winners.len(), losers.len()), (1, TASKS - 1));
    assert_eq!(bodies(&storage).await, [bytes(&winners[0]), bytes(&winners[0])]);
    for loser in losers {
        assert_eq!(storage.blob(&loser).await.expect("readable"), None, "the blob of a loser");
    }
    assert_eq!(storage.statistics().journal_commits, 1);
}

/// Writers that look again after a conflict all get in, once each.
pub async fn retried_appends_all_get_in(storage: Arc<dyn Storage>) {
    let mut tasks = JoinSet::new();
    for number in 0..TASKS {
        let storage = Arc::clone(&storage);
        tasks.spawn(async move {
            let mut expected = 0;
            loop {
                match storage.append(entries(expected, &[&number.to_string()])).await {
                    Ok(()) => return,
                    Err(StorageError::VersionConflict { actual, .. }) => {
                        assert!(actual > expected, "the journal never shrinks");
                        expected = actual;
                    }
                    Err(other) => assert!(matches!(other, StorageError::VersionConflict { .. }), "{other}"),
                }
            }
        });
    }
    tasks.join_all().await;
    let mut found = bodies(&storage).await;
    let mut expected: Vec<Bytes> = (0..TASKS).map(|number| bytes(&number.to_string())).collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

/// Two rows that are always written together are always read together.
pub async fn scans_see_whole_bulk_writes(storage: Arc<dyn Storage>) {
    const ROUNDS: usize = 60;
    let writer = Arc::clone(&storage);
    let writing = tokio::spawn(async move {
        for round in 0..ROUNDS {
            let value = round.to_string();
            let writes = vec![
                RowWrite::DeletePrefix(Table::AccountFacts, b"pair/".to_vec()),
                put(Table::AccountFacts, b"pair/left", &value),
                put(Table::AccountFacts, b"pair/right", &value),
            ];
            writer.write_rows(BulkWrite::new(0, writes)).await.expect("written");
        }
    });
    loop {
        let finished = writing.is_finished();
        let rows = storage.scan(Table::AccountFacts, b"pair/", None, 10).await.expect("readable");
        if let [left, right] = rows.as_slice() {
            assert_eq!(left.value, right.value);
        } else {
            assert!(rows.is_empty() && !finished, "{rows:?}");
        }
        if finished {
            break;
        }
    }
    writing.await.expect("the writer is well");
}

/// A reader beside a writer sees a beginning of the journal, each entry with its blob, and never less than before.
pub async fn readers_see_a_journal_without_gaps(storage: Arc<dyn Storage>) {
    const ROUNDS: u64 = 60;
    let writer = Arc::clone(&storage);
    let writing = tokio::spawn(async move {
        for round in 0..ROUNDS {
            let name = (round * 2 + 1).to_string();
            let blobs = vec![(name.clone(), bytes(&name))];
            let append = Append { epoch: 0, expected: round * 2, entries: vec![bytes(&name), bytes("second")], blobs };
            writer.append(append).await.expect("appended");
        }
    });
    let mut known = 0;
    while known < ROUNDS * 2 {
        let head = storage.head().await.expect("readable").version;
        assert!(head >= known && head % 2 == 0, "the head went from {known} to {head}");
        let found = bodies(&storage).await;
        assert!(found.len() as u64 >= head && found.len() % 2 == 0, "{} entries at head {head}", found.len());
        if let Some(entry) = found.iter().rev().nth(1) {
            let name = String::from_utf8_lossy(entry);
            assert_eq!(storage.blob(&name).await.expect("readable"), Some(entry.clone()));
        }
        known = head;
        tokio::task::yield_now().await;
    }
    writing.await.expect("the writer is well");
}

/// Callers that race for a setting agree on it.
pub async fn a_setting_has_one_first_value(storage: Arc<dyn Storage>) {
    let mut tasks = JoinSet::new();
    for number in 0..TASKS {
        let storage = Arc::clone(&storage);
        tasks.spawn(async move { storage.setting("seed", number.to_string().as_bytes()).await.expect("written") });
    }
    let values = tasks.join_all().await;
    assert!(values.iter().all(|value| *value == values[0]), "{values:?}");
    assert_eq!(storage.setting("seed", b"late").await.expect("read"), values[0]);
}

/// Checkpoints that are saved at the same time leave one of them, whole, while a reader sees none in parts.
pub async fn checkpoints_replace_each_other_whole(storage: Arc<dyn Storage>) {
    let sample = |seed: u8| Checkpoint {
        fingerprint: seed.to_string(),
        version: u64::from(seed),
        body: large(1_200_000 + usize::from(seed) * 300_000, seed),
    };
    let mut tasks = JoinSet::new();
    for seed in 0..6 {
        let storage = Arc::clone(&storage);
        let checkpoint = sample(seed);
        tasks.spawn(async move { storage.save_checkpoint(Some(checkpoint)).await.expect("saved") });
    }
    while !tasks.is_empty() {
        if let Some(found) = storage.checkpoint().await.expect("readable") {
            let seed = u8::try_from(found.version).expect("a version that was saved");
            assert!(found == sample(seed), "checkpoint {seed} differs");
        }
        while tasks.try_join_next().is_some() {}
        tokio::task::yield_now().await;
    }
    assert!(storage.checkpoint().await.expect("readable").is_some());
}
