//! What a backend promises about its checkpoint, its settings and forgetting.

use std::sync::Arc;

use bytes::Bytes;

use super::tools::{bodies, bytes, entries, keys, large, put};
use crate::backend::Storage;
use crate::journal::{Append, Checkpoint};
use crate::row::BulkWrite;
use crate::table::Table;

/// There is at most one checkpoint.
pub async fn replaces_and_drops_the_checkpoint(storage: Arc<dyn Storage>) {
    assert_eq!(storage.checkpoint().await.expect("readable"), None);
    storage.save_checkpoint(None).await.expect("nothing to drop");
    let first = Checkpoint { fingerprint: "a".to_owned(), version: 3, body: bytes("first") };
    storage.save_checkpoint(Some(first.clone())).await.expect("saved");
    assert_eq!(storage.checkpoint().await.expect("readable"), Some(first));
    let second = Checkpoint { fingerprint: String::new(), version: 2, body: Bytes::new() };
    storage.save_checkpoint(Some(second.clone())).await.expect("saved");
    assert_eq!(storage.checkpoint().await.expect("readable"), Some(second));
    storage.save_checkpoint(None).await.expect("dropped");
    assert_eq!(storage.checkpoint().await.expect("readable"), None);
}

/// A checkpoint of many megabytes comes back whole.
pub async fn keeps_a_large_checkpoint(storage: Arc<dyn Storage>) {
    for (length, seed) in [(10_000_019, 5), (1 << 20, 6), (2 << 20, 7), (9, 8)] {
        let checkpoint = Checkpoint { fingerprint: "f".to_owned(), version: 1, body: large(length, seed) };
        storage.save_checkpoint(Some(checkpoint.clone())).await.expect("saved");
        let found = storage.checkpoint().await.expect("readable");
        assert!(found == Some(checkpoint), "the checkpoint of {length} bytes differs");
    }
}

/// The first value written for a name is what everybody gets.
pub async fn the_first_value_of_a_setting_stays(storage: Arc<dyn Storage>) {
    assert_eq!(storage.setting("seed", b"one").await.expect("written"), bytes("one"));
    assert_eq!(storage.setting("seed", b"two").await.expect("read"), bytes("one"));
    assert_eq!(storage.setting("key", b"\0\xff").await.expect("written"), Bytes::from_static(b"\0\xff"));
    assert_eq!(storage.setting("empty", b"").await.expect("written"), Bytes::new());
    assert_eq!(storage.setting("empty", b"late").await.expect("read"), Bytes::new(), "an empty value is a value");
}

/// A reset leaves the settings, and a storage that begins at version 0 again.
pub async fn a_reset_forgets_all_but_settings(storage: Arc<dyn Storage>) {
    let blobs = vec![("aa".to_owned(), bytes("old"))];
    let append = Append { epoch: 0, expected: 0, entries: vec![bytes("one"), bytes("two")], blobs };
    storage.append(append).await.expect("appended");
    let checkpoint = Checkpoint { fingerprint: "f".to_owned(), version: 2, body: large(2_500_000, 9) };
    storage.save_checkpoint(Some(checkpoint)).await.expect("saved");
    storage
        .write_rows(BulkWrite::new(0, Table::ALL.map(|table| put(table, b"k", "v")).to_vec()))
        .await
        .expect("written");
    storage.setting("seed", b"one").await.expect("written");

    storage.reset().await.expect("reset");

    assert_eq!(storage.head().await.expect("readable").version, 0);
    assert!(bodies(&storage).await.is_empty());
    assert_eq!(storage.blob("aa").await.expect("readable"), None);
    assert_eq!(storage.checkpoint().await.expect("readable"), None);
    for table in Table::ALL {
        assert_eq!(keys(&storage, table, b"").await, [b""; 0], "{}", table.name());
    }
    assert_eq!(storage.setting("seed", b"two").await.expect("read"), bytes("one"));
    storage.append(Append { epoch: 1, ..entries(0, &["new"]) }).await.expect("the journal begins again");
    assert_eq!(bodies(&storage).await, ["new"]);
    storage.reset().await.expect("reset again");
}

/// Whoever waits for a failure waits for as long as there is none, whatever is done meanwhile.
pub async fn nothing_fails_while_all_is_well(storage: Arc<dyn Storage>) {
    let work = async {
        storage.append(entries(0, &["one"])).await.expect("appended");
        storage.append(entries(0, &["stray"])).await.expect_err("a conflict");
        storage.reset().await.expect("reset");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    };
    tokio::select! {
        reason = storage.failed() => assert_eq!(reason, "", "nothing has failed"),
        () = work => {}
    }
}
