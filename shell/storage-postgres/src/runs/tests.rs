//! Runs are few, and do what the changes do.

use super::{Run, runs};
use bytes::Bytes;
use storage::{Row, RowWrite, Table};

const ITEMS: Table = Table::ConfigurationItems;

fn put(table: Table, key: &str, entries: &[&str]) -> RowWrite {
    let entries = entries.iter().map(|entry| entry.as_bytes().to_vec()).collect();
    RowWrite::Put(table, Row { key: key.into(), value: Bytes::new() }, entries)
}

fn delete(key: &str) -> RowWrite {
    RowWrite::Delete(ITEMS, key.into())
}

/// `+keys` for puts, `-keys` for deletes, `x` for ranges.
fn shape(changes: &[RowWrite]) -> Vec<String> {
    let text = |key: &[u8]| String::from_utf8_lossy(key).into_owned();
    let told = runs(changes).into_iter().map(|run| match run {
        Run::Put(_, _, puts) => format!("+{}", puts.iter().map(|put| text(put.0)).collect::<String>()),
        Run::Delete(_, keys) => format!("-{}", keys.iter().map(|key| text(key)).collect::<String>()),
        Run::DeleteRange(_, range) => format!("x{}", text(&range.start)),
    });
    told.collect()
}

#[test]
fn changes_of_different_keys_share_a_run() {
    let puts = ["a", "b"].map(|key| put(ITEMS, key, &[]));
    let [a, b] = puts;
    assert_eq!(shape(&[a.clone(), delete("x"), b.clone(), delete("y")]), ["+ab", "-xy"]);
    assert_eq!(shape(&[a.clone(), put(Table::Places, "a", &[]), b]), ["+ab", "+a"], "tables are apart");
    let [one, two] = [put(Table::Results, "a", &["1"]), put(Table::Results, "b", &["1", "2"])];
    assert_eq!(shape(&[one.clone(), two, put(Table::Results, "c", &["1"])]), ["+ac", "+b"], "by number of entries");
    assert_eq!(shape(&[put(ITEMS, "a", &["ignored"]), a]), ["+a", "+a"]);
    assert_eq!(shape(&[]), [""; 0]);
}

#[test]
fn changes_of_one_key_keep_their_order() {
    let a = put(ITEMS, "a", &[]);
    assert_eq!(shape(&[a.clone(), a.clone(), put(ITEMS, "b", &[])]), ["+a", "+ab"]);
    assert_eq!(shape(&[a.clone(), delete("a"), a.clone(), put(ITEMS, "b", &[])]), ["+a", "-a", "+ab"]);
    assert_eq!(shape(&[delete("a"), a.clone(), delete("b"), delete("a")]), ["-ab", "+a", "-a"]);
    let range = RowWrite::DeletePrefix(ITEMS, b"p".to_vec());
    assert_eq!(shape(&[a.clone(), range, put(ITEMS, "b", &[]), delete("c")]), ["+a", "xp", "+b", "-c"]);
    let two = put(Table::Results, "a", &["1", "2"]);
    let one = put(Table::Results, "a", &["1"]);
    assert_eq!(shape(&[one.clone(), two, one]), ["+a", "+a", "+a"]);
}
