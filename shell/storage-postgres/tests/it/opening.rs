//! Opening: one process at a time, schemas of others and of the future, and what is said without secrets.

use storage::{BulkWrite, Head, Storage, StorageError};
use storage_postgres::{Address, Postgres};

use crate::database::{self, impatient};
use crate::proxy::Proxy;
use crate::{entry, journal, put};

/// Why it can't be opened.
async fn refusal(address: Address) -> String {
    match Postgres::open_with(address, &impatient()).await {
        Ok(_) => "opened".to_owned(),
        Err(error) => {
            format!("{}: {error}", if matches!(error, StorageError::Unusable(_)) { "unusable" } else { "refused" })
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_schema_is_for_one_process_and_kept_for_the_next() {
    let Some(schema) = database::schema() else { return };
    let first = schema.open().await;
    first.append(entry(0, "one")).await.expect("appended");
    assert_eq!(first.setting("seed", b"seed").await.expect("written"), "seed");
    let told = refusal(schema.address()).await;
    assert!(told.starts_with("unusable") && told.contains("in use by another process"), "{told}");
    assert!(told.contains(&schema.name), "{told}");
    first.append(entry(1, "two")).await.expect("the first goes on");
    first.close().await;
    let second = schema.open().await;
    assert_eq!(journal(&second).await, ["one", "two"]);
    assert_eq!(second.setting("seed", b"other").await.expect("read"), "seed");
    second.append(entry(2, "three")).await.expect("the journal goes on");
    assert_eq!(second.statistics().entries, 1, "counted since opening");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn dropping_lets_go_as_well() {
    let Some(schema) = database::schema() else { return };
    drop(schema.open().await);
    schema.open().await.append(entry(0, "one")).await.expect("appended");
}

/// A process that was cut off, and whose schema another one has opened since, writes nothing any more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_was_cut_off_writes_nothing_beside_the_next() {
    let Some(schema) = database::schema() else { return };
    let proxy = Proxy::start(&schema.url).await;
    let address = Address::parse(&schema.schema_url_of(&proxy.url)).expect("a good URL");
    let first = Postgres::open_with(address, &impatient()).await.expect("opens");
    first.append(entry(0, "one")).await.expect("appended");
    proxy.close();
    let second = schema.open().await;
    second.append(entry(1, "two")).await.expect("the schema is free");
    proxy.open();
    // As long as the second holds it, and ever after.
    let (append, write) =
        (first.append(entry(2, "stray")).await, first.write_rows(BulkWrite::new(0, vec![put("k", "v")])).await);
    assert!(append.is_err() && write.is_err(), "{append:?} {write:?}");
    second.close().await;
    for _ in 0..2 {
        let append = first.append(entry(2, "stray")).await;
        assert!(matches!(append, Err(StorageError::Unusable(_))), "{append:?}");
        let write = first.write_rows(BulkWrite::new(0, vec![put("k", "v")])).await;
        assert!(matches!(write, Err(StorageError::Unusable(_))), "{write:?}");
        assert!(matches!(first.reset().await, Err(StorageError::Unusable(_))));
        assert!(matches!(first.setting("new", b"x").await, Err(StorageError::Unusable(_))));
    }
    first.close().await;
    let third = schema.open().await;
    assert_eq!(third.head().await.expect("readable"), Head { epoch: 0, version: 2 });
    assert_eq!(journal(&third).await, ["one", "two"]);
    assert_eq!(third.row(storage::Table::ConfigurationItems, b"k").await.expect("readable"), None);
}

/// Even on a session that still holds its lock (behind a pooler, say, where a session isn't one connection).
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_write_checks_that_nobody_else_has_opened_the_schema() {
    let Some(schema) = database::schema() else { return };
    let storage = schema.open().await;
    storage.append(entry(0, "one")).await.expect("appended");
    let sql = format!("UPDATE \"{}\".head SET opened = opened + 1", schema.name);
    schema.client().await.batch_execute(&sql).await.expect("counted");
    let append = storage.append(entry(1, "stray")).await;
    assert!(matches!(append, Err(StorageError::Unusable(_))), "{append:?}");
    let write = storage.write_rows(BulkWrite::new(0, vec![put("k", "v")])).await;
    assert!(matches!(write, Err(StorageError::Unusable(_))), "{write:?}");
    assert!(storage.reset().await.is_err());
    assert_eq!(journal(&storage).await, ["one"]);
}

/// A database that comes back from an older copy of itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_that_has_become_shorter_is_refused() {
    let Some(schema) = database::schema() else { return };
    let proxy = Proxy::start(&schema.url).await;
    let address = Address::parse(&schema.schema_url_of(&proxy.url)).expect("a good URL");
    let storage = Postgres::open_with(address, &impatient()).await.expect("opens");
    storage.append(entry(0, "one")).await.expect("appended");
    storage.append(entry(1, "two")).await.expect("appended");
    proxy.close();
    let shorten =
        format!("UPDATE \"{0}\".head SET version = 1; DELETE FROM \"{0}\".journal WHERE version > 1", schema.name);
    schema.client().await.batch_execute(&shorten).await.expect("shortened");
    proxy.open();
    let append = storage.append(entry(2, "three")).await;
    assert!(matches!(&append, Err(StorageError::Unusable(reason)) if reason.contains("lost entries")), "{append:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hole_in_the_journal_is_damage() {
    let Some(schema) = database::schema() else { return };
    let storage = schema.open().await;
    for version in 0..3 {
        storage.append(entry(version, "entry")).await.expect("appended");
    }
    let sql = format!("DELETE FROM \"{}\".journal WHERE version = 2", schema.name);
    schema.client().await.batch_execute(&sql).await.expect("deleted");
    let read = storage.read(0, 10).await;
    assert!(
        matches!(&read, Err(StorageError::Unusable(reason)) if reason.contains("version 2 is missing")),
        "{read:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newer_schema_is_refused() {
    let Some(schema) = database::schema() else { return };
    schema.open().await.close().await;
    let sql = format!("UPDATE \"{}\".bailiwick_format SET version = 2", schema.name);
    schema.client().await.batch_execute(&sql).await.expect("updated");
    let told = refusal(schema.address()).await;
    assert!(
        told.starts_with("unusable") && told.contains("newer Bailiwick (schema version 2; this one knows 1)"),
        "{told}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_schema_of_another_program_is_left_alone() {
    let Some(schema) = database::schema() else { return };
    let client = schema.client().await;
    let sql = format!("CREATE SCHEMA \"{0}\"; CREATE TABLE \"{0}\".head (x int)", schema.name);
    client.batch_execute(&sql).await.expect("created");
    let told = refusal(schema.address()).await;
    assert!(told.starts_with("unusable") && told.contains("another program"), "{told}");
    let count = client
        .query_one("SELECT count(*) FROM pg_tables WHERE schemaname = $1", &[&schema.name])
        .await
        .expect("counted");
    assert_eq!(count.get::<_, i64>(0), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_empty_schema_and_a_missing_bulk_table_are_filled() {
    let Some(schema) = database::schema() else { return };
    let client = schema.client().await;
    client.batch_execute(&format!("CREATE SCHEMA \"{}\"", schema.name)).await.expect("created");
    schema.open().await.close().await;
    client.batch_execute(&format!("DROP TABLE \"{}\".places", schema.name)).await.expect("dropped");
    let storage = schema.open().await;
    assert_eq!(storage.row(storage::Table::Places, b"k").await.expect("readable"), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_told_has_no_credentials() {
    let Some(schema) = database::schema() else { return };
    let (_, host) = schema.url.rsplit_once('@').unwrap_or_else(|| schema.url.split_once("://").expect("a URL"));
    let (server, _) = host.split_once('/').expect("a database");
    for url in [
        format!("postgres://nobody-of-ours:s3cret@{host}"),
        format!("postgres://nobody-of-ours:s3cret@{server}/no-such-database"),
        "postgres://nobody-of-ours:s3cret@127.0.0.1:1/fleet".to_owned(),
    ] {
        let told = refusal(Address::parse(&url).expect("a good URL")).await;
        assert!(told != "opened" && !told.contains("s3cret") && !told.contains("nobody-of-ours"), "{told}");
        assert!(told.contains("`postgres://"), "{told}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_too_long_for_an_index_is_refused_and_leaves_nothing() {
    let Some(schema) = database::schema() else { return };
    let storage = schema.open().await;
    // Not to be compressed.
    let mut state = 1_u32;
    let key: Vec<u8> = (0..4_000)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        })
        .collect();
    let long = storage::RowWrite::put(storage::Table::ConfigurationItems, key, "v");
    let answer = storage.write_rows(BulkWrite::new(0, vec![put("short", "v"), long])).await;
    assert!(matches!(answer, Err(StorageError::Refused(_))), "{answer:?}");
    assert_eq!(storage.row(storage::Table::ConfigurationItems, b"short").await.expect("readable"), None);
    storage.write_rows(BulkWrite::new(0, vec![put("short", "v")])).await.expect("the session goes on");
}
