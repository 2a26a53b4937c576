//! What an older release kept is brought over once, and nothing is left of what was found by other rules of keeping.

use crate::deliver::{ACCOUNT, evidence};
use evidence::Evidence;
use storage::{BulkWrite, Head, Row, RowWrite, Table};

fn key(parts: &[&str]) -> Vec<u8> {
    parts.iter().flat_map(|part| [part.as_bytes(), b"\0"].concat()).collect()
}

async fn rows(evidence: &Evidence, table: Table) -> usize {
    evidence.storage().scan(table, b"", None, 10_000).await.unwrap().len()
}

#[tokio::test]
async fn results_that_were_indexed_otherwise_are_forgotten_and_the_rest_stays() {
    let (_, evidence) = evidence();
    let place = [ACCOUNT, "us-east-1"];
    let mut changes = vec![
        RowWrite::put(Table::Upkeep, key(&["format", "1"]), ""),
        RowWrite::put(Table::Places, key(&[&["summary"], &place[..]].concat()), "{}"),
        RowWrite::put(Table::Places, key(&[&["counts"], &place[..]].concat()), "{}"),
        RowWrite::put(Table::AccountFacts, key(&[&place[..], &["facts"]].concat()), "{}"),
        RowWrite::put(Table::ConfigurationItems, key(&[&place[..], &["T", "id"]].concat()), "x"),
    ];
    for number in 0..700 {
        let resource = key(&[&place[..], &["T", &format!("{number:04}")]].concat());
        let entry = key(&[&place[..], &["00000001", "n", "T", &format!("{number:04}")]].concat());
        changes.push(RowWrite::Put(Table::Results, Row { key: resource, value: "old".into() }, vec![entry]));
    }
    evidence.storage().write_rows(BulkWrite::new(0, changes)).await.unwrap();
    evidence.bring_over(Head::default(), &mut |_| {}).await.unwrap();
    assert_eq!(rows(&evidence, Table::Results).await, 0);
    let entries = evidence.storage().scan_index(Table::Results, b"", None, 10).await.unwrap();
    assert!(entries.is_empty(), "{entries:?}");
    let left = evidence.storage().scan(Table::Places, b"", None, 10).await.unwrap();
    assert_eq!(left.into_iter().map(|row| row.key).collect::<Vec<_>>(), [key(&[&["counts"], &place[..]].concat())]);
    assert_eq!((rows(&evidence, Table::AccountFacts).await, rows(&evidence, Table::ConfigurationItems).await), (1, 1));
    // Once: what is found from then on stays.
    let found = RowWrite::put(Table::Results, b"found".to_vec(), "now");
    evidence.storage().write_rows(BulkWrite::new(0, vec![found])).await.unwrap();
    evidence.bring_over(Head::default(), &mut |_| {}).await.unwrap();
    assert_eq!(rows(&evidence, Table::Results).await, 1);
}
