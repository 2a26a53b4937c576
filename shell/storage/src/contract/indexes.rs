//! What a backend promises about index entries: they come, change and go with their rows.

use std::sync::Arc;

use super::tools::bytes;
use crate::backend::Storage;
use crate::row::{BulkWrite, IndexPosition, Indexed, Row, RowWrite};
use crate::table::Table;

const RESULTS: Table = Table::Results;

fn indexed(key: &str, value: &str, entries: &[&str]) -> RowWrite {
    let entries = entries.iter().map(|entry| entry.as_bytes().to_vec()).collect();
    RowWrite::Put(RESULTS, Row { key: key.into(), value: bytes(value) }, entries)
}

async fn write(storage: &Arc<dyn Storage>, changes: Vec<RowWrite>) {
    storage.write_rows(BulkWrite::new(0, changes)).await.expect("written");
}

/// `entry key value` of everything under a prefix.
async fn found(storage: &Arc<dyn Storage>, prefix: &str) -> Vec<String> {
    let all = storage.scan_index(RESULTS, prefix.as_bytes(), None, usize::MAX).await.expect("readable");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    all.iter().map(|one| [&one.entry, &one.row.key, &one.row.value[..]].map(text).join(" ")).collect()
}

/// Entries are found in order with their rows, under a prefix.
pub async fn finds_rows_by_their_entries(storage: Arc<dyn Storage>) {
    let rows = vec![indexed("k2", "two", &["b/1", "a/2"]), indexed("k1", "one", &["b/1"]), indexed("k3", "three", &[])];
    write(&storage, rows).await;
    assert_eq!(found(&storage, "").await, ["a/2 k2 two", "b/1 k1 one", "b/1 k2 two"]);
    assert_eq!(found(&storage, "b/").await, ["b/1 k1 one", "b/1 k2 two"]);
    assert!(found(&storage, "c").await.is_empty());
    let rows = storage.scan(RESULTS, b"", None, 10).await.expect("readable");
    assert_eq!(rows.len(), 3, "a scan of the table shows rows and no entries");
}

/// A row that is replaced has its new entries only; one that is gone has none.
pub async fn entries_change_and_go_with_their_rows(storage: Arc<dyn Storage>) {
    write(
        &storage,
        vec![indexed("p/1", "old", &["x", "y"]), indexed("p/2", "old", &["x"]), indexed("q", "old", &["x"])],
    )
    .await;
    write(&storage, vec![indexed("p/1", "new", &["y", "z"])]).await;
    assert_eq!(found(&storage, "").await, ["x p/2 old", "x q old", "y p/1 new", "z p/1 new"]);
    write(&storage, vec![indexed("q", "bare", &[])]).await;
    assert_eq!(found(&storage, "x").await, ["x p/2 old"]);
    write(&storage, vec![RowWrite::Delete(RESULTS, b"p/1".to_vec())]).await;
    assert_eq!(found(&storage, "").await, ["x p/2 old"]);
    write(&storage, vec![indexed("p/3", "new", &["x"]), RowWrite::DeletePrefix(RESULTS, b"p/".to_vec())]).await;
    assert!(found(&storage, "").await.is_empty());
    write(&storage, vec![indexed("p/2", "again", &["w"])]).await;
    assert_eq!(found(&storage, "").await, ["w p/2 again"]);
    storage.reset().await.expect("reset");
    assert!(found(&storage, "").await.is_empty());
}

/// Pages of an index join up, also where many rows share an entry.
pub async fn pages_of_an_index_join_up(storage: Arc<dyn Storage>) {
    let rows: Vec<RowWrite> =
        (0..25).map(|number| indexed(&format!("k{number:02}"), "v", &[&format!("p/{}", number / 10), "o"])).collect();
    write(&storage, rows).await;
    let mut seen: Vec<Indexed> = Vec::new();
    loop {
        let after: Option<IndexPosition> = seen.last().map(Indexed::position);
        let page = storage.scan_index(RESULTS, b"p/", after.as_ref(), 4).await.expect("readable");
        assert!(page.len() <= 4);
        if page.is_empty() {
            break;
        }
        seen.extend(page);
    }
    let keys: Vec<String> = seen.iter().map(|one| String::from_utf8_lossy(&one.row.key).into_owned()).collect();
    assert_eq!(keys, (0..25).map(|number| format!("k{number:02}")).collect::<Vec<_>>());
    let end = IndexPosition { entry: b"p/9".to_vec(), key: Vec::new() };
    assert_eq!(storage.scan_index(RESULTS, b"p/", Some(&end), 4).await.expect("readable"), []);
    let before = IndexPosition { entry: b"a".to_vec(), key: Vec::new() };
    assert_eq!(storage.scan_index(RESULTS, b"p/", Some(&before), 100).await.expect("readable").len(), 25);
    assert_eq!(storage.scan_index(RESULTS, b"p/", None, 0).await.expect("readable"), []);
}

/// Only tables that say so have an index.
pub async fn other_tables_keep_no_entries(storage: Arc<dyn Storage>) {
    for table in Table::ALL {
        let row = Row { key: b"k".to_vec(), value: bytes("v") };
        write(&storage, vec![RowWrite::Put(table, row, vec![b"e".to_vec()])]).await;
        let found = storage.scan_index(table, b"", None, 10).await.expect("readable");
        assert_eq!(found.len(), usize::from(table.is_indexed()), "{}", table.name());
    }
}

/// The entries of rows are told in the order of the keys.
pub async fn tells_the_entries_of_rows(storage: Arc<dyn Storage>) {
    write(
        &storage,
        vec![indexed("p/1", "one", &["x", "y"]), indexed("p/2", "two", &[]), indexed("p/3", "three", &["x"])],
    )
    .await;
    write(&storage, vec![indexed("p/3", "again", &["z"])]).await;
    let keys = ["p/3", "p/2", "gone", "p/1"].map(|key| key.as_bytes().to_vec()).to_vec();
    let told = storage.entries(RESULTS, keys.clone()).await.expect("readable");
    let told: Vec<Vec<&[u8]>> = told.iter().map(|entries| entries.iter().map(Vec::as_slice).collect()).collect();
    let [none, expected]: [Vec<&[u8]>; 2] = [vec![], vec![b"x", b"y"]];
    assert_eq!(told, [vec![b"z".as_slice()], none.clone(), none, expected]);
    let row = Row { key: b"p/1".to_vec(), value: bytes("v") };
    write(&storage, vec![RowWrite::Put(Table::Places, row, vec![b"e".to_vec()])]).await;
    assert_eq!(storage.entries(Table::Places, keys).await.expect("readable"), vec![Vec::<Vec<u8>>::new(); 4]);
    assert!(storage.entries(RESULTS, Vec::new()).await.expect("readable").is_empty());
}
