//! What a backend promises about its checkpoint, its settings and forgetting.

use std::sync::Arc;

use bytes::Bytes;

use super::tools::{bodies, bytes, entries, keys, large, put};
use crate::backend::Storage;
use crate::error::StorageError;
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

/// Settings are listed by name, those with an empty value, too.
pub async fn tells_every_setting(storage: Arc<dyn Storage>) {
    assert_eq!(storage.settings().await.expect("readable"), []);
    for (name, value) in [("seed", &b"one"[..]), ("key", b"\0\xff"), ("empty", b""), ("seed", b"two")] {
        storage.setting(name, value).await.expect("written");
    }
    storage.reset().await.expect("reset");
    let expected = [("empty", &b""[..]), ("key", b"\0\xff"), ("seed", b"one")];
    let expected = expected.map(|(name, value)| (name.to_owned(), Bytes::copy_from_slice(value)));
    assert_eq!(storage.settings().await.expect("readable"), expected);
}

/// An epoch goes on where nothing is kept: any later one, and none where something is.
pub async fn a_later_epoch_begins_where_nothing_is_kept(storage: Arc<dyn Storage>) {
    let epoch = async || storage.head().await.expect("readable").epoch;
    let refused = async |wanted| {
        let answer = storage.begin_epoch(wanted).await;
        assert!(matches!(answer, Err(StorageError::Refused(_))), "{wanted}: {answer:?}");
    };
    storage.setting("seed", b"one").await.expect("written");
    storage.begin_epoch(0).await.expect("it is that one already");
    storage.begin_epoch(7).await.expect("nothing is kept");
    assert_eq!(epoch().await, 7);
    refused(6).await;
    let append = Append { epoch: 7, expected: 0, entries: vec![bytes("one")], blobs: vec![] };
    storage.append(append.clone()).await.expect("in its epoch");
    refused(8).await;
    refused(7).await;
    assert_eq!(storage.reset().await.expect("reset"), 8);
    storage.write_rows(BulkWrite::new(8, vec![put(Table::Upkeep, b"k", "v")])).await.expect("written");
    refused(9).await;
    storage.reset().await.expect("reset");
    let blobs = vec![("aa".to_owned(), bytes("alone"))];
    storage.append(Append { epoch: 9, expected: 0, entries: vec![], blobs }).await.expect("appended");
    refused(10).await;
    assert_eq!(epoch().await, 9);
    storage.reset().await.expect("reset");
    storage.begin_epoch(1_000_000_007).await.expect("nothing is kept");
    storage.append(Append { epoch: 1_000_000_007, ..append }).await.expect("in its epoch");
    assert_eq!(storage.setting("seed", b"two").await.expect("read"), bytes("one"));
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
