//! Any bulk writes leave what they leave in the storage in memory, rows, index and counters alike.

use std::cell::RefCell;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use storage::memory::Memory;
use storage::{BulkWrite, Row, RowWrite, Storage, StorageError, Table};
use storage_postgres::Postgres;

use crate::database;

const TABLES: [Table; 2] = [Table::ConfigurationItems, Table::Results];

/// Few keys and entries, so that changes meet one another.
fn key() -> impl Strategy<Value = Vec<u8>> {
    vec(prop::sample::select(&[b'a', b'b', 0xff][..]), 0..3)
}

fn change() -> impl Strategy<Value = RowWrite> {
    let table = || prop::sample::select(&TABLES[..]);
    prop_oneof![
        6 => (table(), key(), vec(any::<u8>(), 0..3), vec(key(), 0..4)).prop_map(|(table, key, value, entries)| {
            RowWrite::Put(table, Row { key, value: value.into() }, entries)
        }),
        3 => (table(), key()).prop_map(|(table, key)| RowWrite::Delete(table, key)),
        1 => (table(), key()).prop_map(|(table, key)| RowWrite::DeletePrefix(table, key)),
    ]
}

/// What can be seen of a storage.
async fn seen(storage: &dyn Storage) -> Result<String, StorageError> {
    let mut text = String::new();
    for table in TABLES {
        text += &format!("{:?}\n", storage.scan(table, b"", None, usize::MAX).await?);
        text += &format!("{:?}\n", storage.scan_index(table, b"", None, usize::MAX).await?);
    }
    Ok(text)
}

#[test]
fn writes_leave_what_they_leave_in_memory() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let Some(schema) = database::schema() else { return };
    let storage: Postgres = runtime.block_on(schema.open());
    let epoch = RefCell::new(0);
    let mut runner = TestRunner::new(Config { cases: 60, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&vec(vec(change(), 0..12), 1..6), |writes| {
        let memory = Memory::new();
        let (before, after, model) = runtime
            .block_on(async {
                let number = storage.reset().await?;
                epoch.replace(number);
                let before = storage.statistics();
                for changes in writes {
                    memory.write_rows(BulkWrite::new(0, changes.clone())).await?;
                    storage.write_rows(BulkWrite::new(number, changes)).await?;
                    let (expected, found) = (seen(&memory).await?, seen(&storage).await?);
                    if expected != found {
                        return Err(StorageError::Unusable(format!("expected\n{expected}found\n{found}")));
                    }
                }
                Ok::<_, StorageError>((before, storage.statistics(), memory.statistics()))
            })
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(after.rows - before.rows, model.rows);
        prop_assert_eq!(after.bulk_commits - before.bulk_commits, model.bulk_commits);
        Ok(())
    });
    runtime.block_on(storage.close());
    drop(runtime);
    outcome.map_err(|error| error.to_string()).expect("the same");
}
