//! What a backend promises about the bulk tables.

use std::sync::Arc;

use bytes::Bytes;

use super::tools::{bytes, keys, large, put};
use crate::backend::Storage;
use crate::error::StorageError;
use crate::row::{BulkWrite, MAX_ROWS_PER_WRITE, Row, RowWrite};
use crate::table::Table;

const ITEMS: Table = Table::ConfigurationItems;

/// A put inserts or replaces; a delete removes what is there.
pub async fn puts_replaces_and_deletes(storage: Arc<dyn Storage>) {
    assert_eq!(storage.row(ITEMS, b"k").await.expect("readable"), None);
    storage
        .write_rows(BulkWrite::new(0, vec![put(ITEMS, b"k", "one"), put(ITEMS, b"", "empty key")]))
        .await
        .expect("written");
    assert_eq!(storage.row(ITEMS, b"k").await.expect("readable"), Some(bytes("one")));
    assert_eq!(storage.row(ITEMS, b"").await.expect("readable"), Some(bytes("empty key")));
    storage.write_rows(BulkWrite::new(0, vec![put(ITEMS, b"k", "")])).await.expect("written");
    assert_eq!(storage.row(ITEMS, b"k").await.expect("readable"), Some(Bytes::new()), "an empty value is a value");
    let value = large(1_000_003, 3);
    let row = Row { key: large(2_000, 4).to_vec(), value: value.clone() };
    storage.write_rows(BulkWrite::new(0, vec![RowWrite::Put(ITEMS, row.clone(), vec![])])).await.expect("written");
    assert!(storage.row(ITEMS, &row.key).await.expect("readable") == Some(value), "the large value differs");
    let deletes = vec![RowWrite::Delete(ITEMS, b"k".to_vec()), RowWrite::Delete(ITEMS, b"absent".to_vec())];
    storage.write_rows(BulkWrite::new(0, deletes)).await.expect("written");
    assert_eq!(storage.row(ITEMS, b"k").await.expect("readable"), None);
    storage.write_rows(BulkWrite::new(0, vec![])).await.expect("nothing to do");
}

/// The same key in two tables is two rows.
pub async fn tables_are_apart(storage: Arc<dyn Storage>) {
    storage
        .write_rows(BulkWrite::new(0, Table::ALL.map(|table| put(table, b"k", table.name())).to_vec()))
        .await
        .expect("written");
    for table in Table::ALL {
        assert_eq!(storage.row(table, b"k").await.expect("readable"), Some(bytes(table.name())));
    }
    storage.write_rows(BulkWrite::new(0, vec![RowWrite::DeletePrefix(ITEMS, vec![])])).await.expect("written");
    for table in Table::ALL {
        let left = keys(&storage, table, b"").await.len();
        assert_eq!(left, usize::from(table != ITEMS), "{}", table.name());
    }
}

/// Keys order as unsigned bytes, a prefix before what it begins.
pub async fn scans_in_bytewise_order(storage: Arc<dyn Storage>) {
    let ordered: [&[u8]; 9] = [b"", b"\0", b"\0\0", b"\0\xff", b"A", b"a", b"a\0", b"\x7f", b"\x80\xff"];
    let mut shuffled = ordered;
    shuffled.reverse();
    shuffled.swap(1, 6);
    storage.write_rows(BulkWrite::new(0, shuffled.map(|key| put(ITEMS, key, "")).to_vec())).await.expect("written");
    assert_eq!(keys(&storage, ITEMS, b"").await, ordered);
    assert_eq!(keys(&storage, ITEMS, b"\0").await, [&b"\0"[..], b"\0\0", b"\0\xff"]);
    assert_eq!(keys(&storage, ITEMS, b"a").await, [&b"a"[..], b"a\0"]);
    assert_eq!(keys(&storage, ITEMS, b"absent").await, [b""; 0]);
}

/// Pages of a scan join up.
pub async fn scans_a_prefix_after_a_key_up_to_a_limit(storage: Arc<dyn Storage>) {
    let rows: Vec<Row> = (0..25)
        .map(|number| Row { key: format!("p/{number:02}").into_bytes(), value: bytes(&number.to_string()) })
        .collect();
    let mut writes: Vec<_> = rows.iter().cloned().map(|row| RowWrite::Put(ITEMS, row, vec![])).collect();
    writes.extend([put(ITEMS, b"o/99", "before"), put(ITEMS, b"p", "before"), put(ITEMS, b"p0", "beyond")]);
    storage.write_rows(BulkWrite::new(0, writes)).await.expect("written");
    let mut seen: Vec<Row> = Vec::new();
    loop {
        let after = seen.last().map(|row| row.key.clone());
        let page = storage.scan(ITEMS, b"p/", after.as_deref(), 10).await.expect("readable");
        assert!(page.len() <= 10, "{} rows", page.len());
        if page.is_empty() {
            break;
        }
        seen.extend(page);
    }
    assert_eq!(seen, rows);
    assert_eq!(storage.scan(ITEMS, b"p/", None, 0).await.expect("readable"), []);
    let between = storage.scan(ITEMS, b"p/", Some(b"p/03x"), 1).await.expect("readable");
    assert_eq!(between.first().map(|row| row.key.as_slice()), Some(&b"p/04"[..]), "`after` needn't be a row");
}

/// `after` may lie outside the prefix.
pub async fn scans_where_prefix_and_after_disagree(storage: Arc<dyn Storage>) {
    storage
        .write_rows(BulkWrite::new(0, [b"a", b"b", b"c"].map(|key| put(ITEMS, key, "")).to_vec()))
        .await
        .expect("written");
    let cases: [(&[u8], &[u8], usize); 7] = [
        (b"b", b"", 1),
        (b"b", b"a", 1),
        (b"b", b"b", 0),
        (b"b", b"bz", 0),
        (b"b", b"c", 0),
        (b"b", b"z", 0),
        (b"", b"\xff\xff", 0),
    ];
    for (prefix, after, count) in cases {
        let rows = storage.scan(ITEMS, prefix, Some(after), 10).await.expect("readable");
        assert_eq!(rows.len(), count, "prefix {prefix:?} after {after:?}");
    }
}

const EDGES: [&[u8]; 9] =
    [b"a", b"a\xfe", b"a\xff", b"a\xff\0", b"a\xff\xff", b"b", b"\xff", b"\xff\xff", b"\xff\xff\0"];

/// A prefix that ends in 0xff has its last key before the next shorter one's successor; one of 0xff only has no end.
pub async fn prefixes_end_where_they_should(storage: Arc<dyn Storage>) {
    storage.write_rows(BulkWrite::new(0, EDGES.map(|key| put(ITEMS, key, "")).to_vec())).await.expect("written");
    let prefixes: [&[u8]; 8] = [b"", b"a", b"a\xff", b"a\xff\xff", b"b", b"\xff", b"\xff\xff", b"\xff\xff\xff"];
    for prefix in prefixes {
        let expected: Vec<_> = EDGES.into_iter().filter(|key| key.starts_with(prefix)).collect();
        assert_eq!(keys(&storage, ITEMS, prefix).await, expected, "prefix {prefix:?}");
        for after in EDGES {
            let expected: Vec<_> = expected.iter().copied().filter(|key| *key > after).collect();
            let rows = storage.scan(ITEMS, prefix, Some(after), usize::MAX).await.expect("readable");
            let found: Vec<_> = rows.iter().map(|row| row.key.as_slice()).collect();
            assert_eq!(found, expected, "prefix {prefix:?} after {after:?}");
        }
    }
}

/// A scan from the last key back shows what one from the first shows, the other way round.
pub async fn scans_back_as_it_scans(storage: Arc<dyn Storage>) {
    storage.write_rows(BulkWrite::new(0, EDGES.map(|key| put(ITEMS, key, "v")).to_vec())).await.expect("written");
    let prefixes: [&[u8]; 9] = [b"", b"a", b"a\xff", b"a\xff\xff", b"b", b"c", b"\xff", b"\xff\xff", b"\xff\xff\xff"];
    for prefix in prefixes {
        for before in EDGES.into_iter().chain([&b""[..], b"a0", b"z"]).map(Some).chain([None]) {
            for limit in [0, 1, 3, usize::MAX] {
                let wanted = |key: &&[u8]| key.starts_with(prefix) && before.is_none_or(|before| *key < before);
                let expected: Vec<_> = EDGES.into_iter().rev().filter(wanted).take(limit).collect();
                let rows = storage.scan_back(ITEMS, prefix, before, limit).await.expect("readable");
                let found: Vec<_> = rows.iter().map(|row| row.key.as_slice()).collect();
                assert_eq!(found, expected, "prefix {prefix:?} before {before:?}, {limit} at most");
                assert!(rows.iter().all(|row| row.value == bytes("v")));
            }
        }
    }
}

/// Deleting a prefix removes what a scan of it shows, and no other row.
pub async fn deletes_exactly_a_prefix(storage: Arc<dyn Storage>) {
    let prefixes: [&[u8]; 7] = [b"a", b"a\xff", b"a\xff\xff", b"b", b"\xff", b"\xff\xff", b"c"];
    for prefix in prefixes {
        let mut writes = vec![RowWrite::DeletePrefix(ITEMS, vec![])];
        writes.extend(EDGES.map(|key| put(ITEMS, key, "")));
        writes.push(RowWrite::DeletePrefix(ITEMS, prefix.to_vec()));
        storage.write_rows(BulkWrite::new(0, writes)).await.expect("written");
        let expected: Vec<_> = EDGES.into_iter().filter(|key| !key.starts_with(prefix)).collect();
        assert_eq!(keys(&storage, ITEMS, b"").await, expected, "prefix {prefix:?}");
    }
    storage.write_rows(BulkWrite::new(0, vec![RowWrite::DeletePrefix(ITEMS, vec![])])).await.expect("written");
    assert_eq!(keys(&storage, ITEMS, b"").await, [b""; 0]);
}

/// Later changes of one write see the earlier ones.
pub async fn applies_changes_in_order(storage: Arc<dyn Storage>) {
    let writes = vec![
        put(ITEMS, b"k", "one"),
        put(ITEMS, b"k", "two"),
        put(ITEMS, b"p/1", "gone"),
        RowWrite::DeletePrefix(ITEMS, b"p/".to_vec()),
        put(ITEMS, b"p/2", "here"),
        put(ITEMS, b"d", "gone"),
        RowWrite::Delete(ITEMS, b"d".to_vec()),
    ];
    storage.write_rows(BulkWrite::new(0, writes)).await.expect("written");
    assert_eq!(keys(&storage, ITEMS, b"").await, [&b"k"[..], b"p/2"]);
    assert_eq!(storage.row(ITEMS, b"k").await.expect("readable"), Some(bytes("two")));
}

fn many(count: usize) -> Vec<RowWrite> {
    (0..count).map(|number| put(ITEMS, format!("{number:08}").as_bytes(), "")).collect()
}

/// One change too many refuses all of them.
pub async fn refuses_too_many_changes_and_makes_none(storage: Arc<dyn Storage>) {
    let answer = storage.write_rows(BulkWrite::new(0, many(MAX_ROWS_PER_WRITE + 1))).await;
    assert!(matches!(answer, Err(StorageError::Refused(_))), "{answer:?}");
    assert_eq!(keys(&storage, ITEMS, b"").await, [b""; 0]);
}

/// The largest allowed write is taken.
pub async fn takes_as_many_changes_as_promised(storage: Arc<dyn Storage>) {
    storage.write_rows(BulkWrite::new(0, many(MAX_ROWS_PER_WRITE))).await.expect("written");
    assert_eq!(keys(&storage, ITEMS, b"").await.len(), MAX_ROWS_PER_WRITE);
}

/// Rows count when they were written or were there to delete.
pub async fn counts_commits_and_rows(storage: Arc<dyn Storage>) {
    storage.write_rows(BulkWrite::new(0, many(10))).await.expect("written");
    let deletes = vec![
        RowWrite::Delete(ITEMS, b"absent".to_vec()),
        RowWrite::Delete(ITEMS, b"00000009".to_vec()),
        RowWrite::DeletePrefix(ITEMS, b"0000000".to_vec()),
    ];
    storage.write_rows(BulkWrite::new(0, deletes)).await.expect("written");
    storage.write_rows(BulkWrite::new(0, vec![])).await.expect("nothing to do");
    let statistics = storage.statistics();
    assert_eq!((statistics.bulk_commits, statistics.rows, statistics.journal_commits), (2, 20, 0));
}
