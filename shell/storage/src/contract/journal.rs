//! What a backend promises about the journal and its blobs.

use std::sync::Arc;

use bytes::Bytes;

use super::tools::{bodies, bytes, entries, large};
use crate::backend::Storage;
use crate::error::StorageError;
use crate::journal::{Append, JournalEntry};

/// Entries come back as they were written, and the head counts them.
pub async fn appends_and_reads_back(storage: Arc<dyn Storage>) {
    assert_eq!(storage.head().await.expect("readable").version, 0);
    assert_eq!(storage.read(0, 10).await.expect("readable"), []);
    storage.append(entries(0, &["one", "two"])).await.expect("appended");
    assert_eq!(storage.head().await.expect("readable").version, 2);
    storage.append(entries(2, &["three"])).await.expect("appended");
    assert_eq!(storage.head().await.expect("readable").version, 3);
    assert_eq!(bodies(&storage).await, ["one", "two", "three"]);
}

/// A reader pages through the journal.
pub async fn reads_after_a_version_and_up_to_a_limit(storage: Arc<dyn Storage>) {
    storage.append(entries(0, &["a", "b", "c", "d"])).await.expect("appended");
    let page = storage.read(1, 2).await.expect("readable");
    let expected = [(2, "b"), (3, "c")].map(|(version, body)| JournalEntry { version, body: bytes(body) });
    assert_eq!(page, expected);
    assert_eq!(storage.read(3, 2).await.expect("readable").len(), 1);
    assert_eq!(storage.read(4, 2).await.expect("readable"), []);
    assert_eq!(storage.read(1_000, 2).await.expect("readable"), []);
    assert_eq!(storage.read(u64::MAX, 2).await.expect("readable"), []);
    assert_eq!(storage.read(0, 0).await.expect("readable"), []);
}

/// An append at another version than the head's changes nothing and says where the journal is.
pub async fn a_version_conflict_leaves_all_untouched(storage: Arc<dyn Storage>) {
    storage.append(entries(0, &["one"])).await.expect("appended");
    for expected in [0, 2, 7, u64::MAX] {
        let append = Append {
            epoch: 0,
            expected,
            entries: vec![bytes("stray"), bytes("stray")],
            blobs: vec![("stray".to_owned(), bytes("stray"))],
        };
        let found = match storage.append(append).await {
            Err(StorageError::VersionConflict { expected, actual }) => Some((expected, actual)),
            Ok(()) | Err(_) => None,
        };
        assert_eq!(found, Some((expected, 1)));
    }
    assert_eq!(bodies(&storage).await, ["one"]);
    assert_eq!(storage.blob("stray").await.expect("readable"), None);
    storage.append(entries(1, &["two"])).await.expect("the right version is still free");
}

/// An append of nothing succeeds at the head's version and changes nothing.
pub async fn an_empty_append_only_checks_the_version(storage: Arc<dyn Storage>) {
    storage.append(entries(0, &[])).await.expect("the head is 0");
    storage.append(entries(0, &["one"])).await.expect("appended");
    storage.append(entries(1, &[])).await.expect("the head is 1");
    let answer = storage.append(entries(0, &[])).await;
    assert!(matches!(answer, Err(StorageError::VersionConflict { expected: 0, actual: 1 })), "{answer:?}");
    assert_eq!(bodies(&storage).await, ["one"]);
    assert_eq!(storage.statistics().journal_commits, 1, "an empty append commits nothing");
}

/// Blobs are stored by the append that names them, with or without entries.
pub async fn blobs_come_with_their_entries(storage: Arc<dyn Storage>) {
    assert_eq!(storage.blob("aa").await.expect("readable"), None);
    let blobs = vec![("aa".to_owned(), bytes("first")), ("bb".to_owned(), Bytes::new())];
    storage.append(Append { epoch: 0, expected: 0, entries: vec![bytes("one")], blobs }).await.expect("appended");
    assert_eq!(storage.blob("aa").await.expect("readable"), Some(bytes("first")));
    assert_eq!(storage.blob("bb").await.expect("readable"), Some(Bytes::new()), "an empty blob is a blob");
    let blobs = vec![("cc".to_owned(), bytes("alone"))];
    storage.append(Append { epoch: 0, expected: 1, entries: vec![], blobs }).await.expect("appended");
    assert_eq!(storage.blob("cc").await.expect("readable"), Some(bytes("alone")));
    assert_eq!(storage.head().await.expect("readable").version, 1);
}

/// A digest that is there already is left as it is, also within one append.
pub async fn the_first_blob_of_a_digest_stays(storage: Arc<dyn Storage>) {
    let twice = vec![("aa".to_owned(), bytes("first")), ("aa".to_owned(), bytes("second"))];
    storage
        .append(Append { epoch: 0, expected: 0, entries: vec![bytes("one")], blobs: twice })
        .await
        .expect("appended");
    let again = vec![("aa".to_owned(), bytes("third")), ("bb".to_owned(), bytes("new"))];
    storage
        .append(Append { epoch: 0, expected: 1, entries: vec![bytes("two")], blobs: again })
        .await
        .expect("appended");
    assert_eq!(storage.blob("aa").await.expect("readable"), Some(bytes("first")));
    assert_eq!(storage.blob("bb").await.expect("readable"), Some(bytes("new")));
    assert_eq!(bodies(&storage).await, ["one", "two"]);
}

/// Bodies are bytes: empty, not UTF-8, and of some megabytes.
pub async fn keeps_large_and_odd_bodies(storage: Arc<dyn Storage>) {
    let odd = vec![Bytes::new(), Bytes::from_static(&[0, 0xff, 0, 0xfe]), large(5_000_003, 1)];
    let blobs = vec![("large".to_owned(), large(3_000_001, 2)), ("a\0b ü".to_owned(), bytes("odd name"))];
    storage.append(Append { epoch: 0, expected: 0, entries: odd.clone(), blobs }).await.expect("appended");
    assert!(bodies(&storage).await == odd, "the bodies differ");
    assert!(storage.blob("large").await.expect("readable") == Some(large(3_000_001, 2)), "the blob differs");
    assert_eq!(storage.blob("a\0b ü").await.expect("readable"), Some(bytes("odd name")));
    assert_eq!(storage.blob("a").await.expect("readable"), None);
}

/// Digests are listed in bytewise order, each once, after any text.
pub async fn digests_of_blobs_come_in_order_a_page_at_a_time(storage: Arc<dyn Storage>) {
    let page = async |after: Option<&str>, limit: usize| storage.blob_digests(after, limit).await.expect("readable");
    assert!(page(None, 10).await.is_empty());
    let names = ["b", "a\0b", "Z", "ü", "a", "ab"];
    let blobs = names.map(|name| (name.to_owned(), bytes(name))).to_vec();
    storage.append(Append { epoch: 0, expected: 0, entries: vec![], blobs }).await.expect("appended");
    let again = vec![("b".to_owned(), bytes("again"))];
    storage
        .append(Append { epoch: 0, expected: 0, entries: vec![bytes("one")], blobs: again })
        .await
        .expect("appended");
    assert_eq!(page(None, usize::MAX).await, ["Z", "a", "a\0b", "ab", "b", "ü"]);
    assert_eq!(page(None, 2).await, ["Z", "a"]);
    assert_eq!(page(Some("a"), 2).await, ["a\0b", "ab"]);
    assert_eq!(page(Some("aa"), 1).await, ["ab"], "after a digest that isn't there");
    assert_eq!(page(Some(""), 1).await, ["Z"]);
    assert!(page(Some("ü"), 9).await.is_empty());
    assert!(page(None, 0).await.is_empty());
}

/// One append is one commit, however many entries it has.
pub async fn counts_commits_and_entries(storage: Arc<dyn Storage>) {
    storage.append(entries(0, &["one", "two", "three"])).await.expect("appended");
    storage.append(entries(3, &["four"])).await.expect("appended");
    let answer = storage.append(entries(3, &["stray"])).await;
    assert!(answer.is_err(), "a conflict");
    let statistics = storage.statistics();
    assert_eq!((statistics.journal_commits, statistics.entries), (2, 4));
}
