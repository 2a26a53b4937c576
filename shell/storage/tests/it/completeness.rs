//! No function of the suite is forgotten in the macro that makes the tests.

use std::collections::BTreeSet;

#[test]
fn the_macro_names_every_function() {
    let named: BTreeSet<&str> = include_str!("../../src/contract.rs")
        .lines()
        .filter_map(|line| line.trim().strip_suffix(',')?.split_once("::"))
        .filter(|(group, _)| ["journal", "rows", "keeping", "concurrency"].contains(group))
        .map(|(_, name)| name)
        .collect();
    let written: BTreeSet<&str> = [
        include_str!("../../src/contract/journal.rs"),
        include_str!("../../src/contract/rows.rs"),
        include_str!("../../src/contract/keeping.rs"),
        include_str!("../../src/contract/concurrency.rs"),
    ]
    .into_iter()
    .flat_map(str::lines)
    .filter_map(|line| line.strip_prefix("pub async fn ")?.split('(').next())
    .collect();
    assert!(written.len() > 20, "{written:?}");
    assert_eq!(named, written);
}
