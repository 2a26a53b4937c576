//! An overlay over something: it answers like a storage that was really written to, and what is below stays as it was.

use std::sync::Arc;

use bytes::Bytes;
use storage::memory::Memory;
use storage::overlay::Overlay;
use storage::{Append, BulkWrite, Head, IndexPosition, Row, RowWrite, Storage, Table};

pub(crate) const TABLE: Table = Table::Results;

pub(crate) fn put(key: &str, value: &str) -> RowWrite {
    RowWrite::Put(TABLE, Row { key: key.into(), value: Bytes::copy_from_slice(value.as_bytes()) }, vec![])
}

fn entry(text: &str, expected: u64) -> Append {
    let blob = (text.to_owned(), Bytes::copy_from_slice(text.as_bytes()));
    Append { epoch: 0, expected, entries: vec![Bytes::copy_from_slice(text.as_bytes())], blobs: vec![blob] }
}

pub(crate) async fn all(storage: &dyn Storage, prefix: &str) -> Vec<(String, String)> {
    let rows = storage.scan(TABLE, prefix.as_bytes(), None, usize::MAX).await.unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    rows.iter().map(|row| (text(&row.key), text(&row.value))).collect()
}

async fn bodies(storage: &dyn Storage, after: u64, limit: usize) -> Vec<(u64, String)> {
    let entries = storage.read(after, limit).await.unwrap();
    entries.iter().map(|entry| (entry.version, String::from_utf8(entry.body.to_vec()).unwrap())).collect()
}

#[tokio::test]
async fn the_journal_goes_on_where_the_base_was_and_the_base_does_not_see_it() {
    let base = Arc::new(Memory::new());
    for (text, expected) in ["one", "two", "three"].into_iter().zip(0..) {
        base.append(entry(text, expected)).await.unwrap();
    }
    let overlay = Overlay::new(base.clone(), Head { epoch: 0, version: 2 });
    assert_eq!(overlay.head().await.unwrap().version, 2);
    assert!(overlay.append(entry("other", 3)).await.is_err(), "a conflict with the version that is seen");
    overlay.append(entry("other", 2)).await.unwrap();
    let said = |version, text: &str| (version, text.to_owned());
    assert_eq!(bodies(&overlay, 0, 9).await, [said(1, "one"), said(2, "two"), said(3, "other")]);
    assert_eq!(bodies(&overlay, 1, 1).await, [said(2, "two")]);
    assert_eq!(bodies(&overlay, 1, 2).await, [said(2, "two"), said(3, "other")]);
    assert_eq!(bodies(&overlay, 2, 9).await, [said(3, "other")]);
    assert_eq!(bodies(&overlay, 3, 9).await, []);
    assert_eq!(bodies(&overlay, 9, 9).await, []);
    assert_eq!(overlay.blob("one").await.unwrap(), Some(Bytes::from_static(b"one")));
    assert_eq!(overlay.blob("other").await.unwrap(), Some(Bytes::from_static(b"other")));
    assert_eq!(base.blob("other").await.unwrap(), None);
    assert_eq!(bodies(base.as_ref(), 2, 9).await, [said(3, "three")]);
}

#[tokio::test]
async fn a_reset_hides_the_base_and_leaves_it() {
    let base = Arc::new(Memory::new());
    base.append(entry("one", 0)).await.unwrap();
    base.write_rows(BulkWrite::new(0, vec![put("a", "1")])).await.unwrap();
    let overlay = Overlay::new(base.clone(), Head { epoch: 0, version: 1 });
    overlay.reset().await.unwrap();
    assert_eq!((overlay.head().await.unwrap().version, overlay.blob("one").await.unwrap()), (0, None));
    assert_eq!((all(&overlay, "").await, overlay.row(TABLE, b"a").await.unwrap()), (vec![], None));
    assert_eq!((base.head().await.unwrap().version, all(base.as_ref(), "").await.len()), (1, 1));
}

#[tokio::test]
async fn blobs_of_both_are_listed_once_and_in_order() {
    let base = Arc::new(Memory::new());
    for (text, expected) in ["b", "d", "a"].into_iter().zip(0..) {
        base.append(entry(text, expected)).await.unwrap();
    }
    let overlay = Overlay::new(base.clone(), base.head().await.unwrap());
    for (text, expected) in ["c", "b", "e"].into_iter().zip(3..) {
        overlay.append(entry(text, expected)).await.unwrap();
    }
    assert_eq!(overlay.blob_digests(None, 9).await.unwrap(), ["a", "b", "c", "d", "e"]);
    assert_eq!(overlay.blob_digests(None, 2).await.unwrap(), ["a", "b"]);
    assert_eq!(overlay.blob_digests(Some("b"), 2).await.unwrap(), ["c", "d"]);
    assert!(overlay.begin_epoch(1).await.is_err(), "something is there");
    overlay.reset().await.unwrap();
    assert!(overlay.blob_digests(None, 9).await.unwrap().is_empty());
    overlay.begin_epoch(5).await.unwrap();
    assert_eq!((overlay.head().await.unwrap().epoch, base.head().await.unwrap().epoch), (5, 0));
}

#[tokio::test]
async fn what_was_touched_is_told() {
    let base = Arc::new(Memory::new());
    let overlay = Overlay::new(base, Head::default());
    let delete = RowWrite::Delete(TABLE, b"b".to_vec());
    overlay
        .write_rows(BulkWrite::new(0, vec![put("a1", "1"), delete, RowWrite::DeletePrefix(TABLE, b"a".to_vec())]))
        .await
        .unwrap();
    let touched: Vec<Vec<u8>> = overlay.touched(TABLE).into_iter().collect();
    assert_eq!(touched, [b"a".to_vec(), b"b".to_vec()]);
    assert!(overlay.touched(Table::EvaluationProgress).is_empty());
}

/// Numbers that look random and are the same in every run.
pub(crate) struct Numbers(pub(crate) u32);

impl Numbers {
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) % bound
    }

    /// A key over two letters, so that many collide and many are prefixes of others.
    fn key(&mut self) -> String {
        (0..self.below(5)).map(|_| if self.below(2) == 0 { 'a' } else { 'b' }).collect()
    }

    pub(crate) fn write(&mut self) -> RowWrite {
        match self.below(6) {
            0 => RowWrite::Delete(TABLE, self.key().into_bytes()),
            1 => {
                let prefix = self.key();
                // Seldom everything.
                if prefix.is_empty() { put("ab", "kept") } else { RowWrite::DeletePrefix(TABLE, prefix.into_bytes()) }
            }
            _ => {
                let (key, value) = (self.key(), self.below(1_000).to_string());
                let entries =
                    (0..self.below(3)).map(|_| self.key().into_bytes()).collect::<std::collections::BTreeSet<_>>();
                let row = Row { key: key.into(), value: value.into() };
                RowWrite::Put(TABLE, row, entries.into_iter().collect())
            }
        }
    }
}

#[tokio::test]
async fn rows_are_those_of_a_storage_that_was_really_written_to() {
    for seed in 0..300 {
        let mut numbers = Numbers(seed);
        let (base, twin) = (Arc::new(Memory::new()), Memory::new());
        let before: Vec<RowWrite> = (0..20).map(|_| numbers.write()).collect();
        base.write_rows(BulkWrite::new(0, before.clone())).await.unwrap();
        twin.write_rows(BulkWrite::new(0, before)).await.unwrap();
        let untouched = all(base.as_ref(), "").await;
        let overlay = Overlay::new(base.clone(), Head::default());
        for _ in 0..8 {
            let writes: Vec<RowWrite> = (0..numbers.below(5)).map(|_| numbers.write()).collect();
            overlay.write_rows(BulkWrite::new(0, writes.clone())).await.unwrap();
            twin.write_rows(BulkWrite::new(0, writes)).await.unwrap();
            assert_eq!(all(&overlay, "").await, all(&twin, "").await, "seed {seed}");
            let (prefix, after, limit) = (numbers.key(), numbers.key(), usize::try_from(numbers.below(4)).unwrap());
            let after = (numbers.below(2) == 0).then_some(after.as_bytes());
            let (ours, theirs) = (
                overlay.scan(TABLE, prefix.as_bytes(), after, limit).await.unwrap(),
                twin.scan(TABLE, prefix.as_bytes(), after, limit).await.unwrap(),
            );
            assert_eq!(ours, theirs, "seed {seed}: {prefix:?} after {after:?}, {limit} at most");
            let (ours, theirs) = (
                overlay.scan_back(TABLE, prefix.as_bytes(), after, limit).await.unwrap(),
                twin.scan_back(TABLE, prefix.as_bytes(), after, limit).await.unwrap(),
            );
            assert_eq!(ours, theirs, "seed {seed}: {prefix:?} before {after:?}, {limit} at most");
            let position = after.map(|after| IndexPosition { entry: after.to_vec(), key: numbers.key().into_bytes() });
            let (ours, theirs) = (
                overlay.scan_index(TABLE, prefix.as_bytes(), position.as_ref(), limit).await.unwrap(),
                twin.scan_index(TABLE, prefix.as_bytes(), position.as_ref(), limit).await.unwrap(),
            );
            assert_eq!(ours, theirs, "seed {seed}: entries {prefix:?} after {position:?}, {limit} at most");
            assert_eq!(
                overlay.row(TABLE, prefix.as_bytes()).await.unwrap(),
                twin.row(TABLE, prefix.as_bytes()).await.unwrap(),
                "seed {seed}: {prefix:?}"
            );
        }
        assert_eq!(all(base.as_ref(), "").await, untouched, "seed {seed}");
    }
}
