//! From memory into each backend and out of it again: the same file, the same state.

use crate::world::{World, read};
use std::sync::Arc;
use storage::forkable::Forkable;
use storage::memory::Memory;
use storage::overlay::Overlay;
use storage::{Head, Storage, Table};

async fn comes_back_from(storage: Arc<dyn Storage>) {
    let origin = World::full().await;
    let world = World::unused(storage);
    for evidence in [true] {
        let file = origin.save(evidence).await.unwrap();
        world.load(&file).await.unwrap();
        assert!(world.save(evidence).await.unwrap() == file, "saved again it is another file");
    }
    let (before, after) = (origin.engine().await.snapshot(), world.engine().await.snapshot());
    assert_eq!((after.epoch, after.version), (2, 3));
    assert_eq!(before.state, after.state);
    let found = world.storage.scan_index(Table::Results, &3_u32.to_be_bytes(), None, 100).await.unwrap();
    assert_eq!(found.len(), 10, "rows are found by their index entries");
    // It goes on: the next entry follows those that were loaded.
    world.organizations(0).await;
    let names: Vec<String> = world.storage.settings().await.unwrap().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["installation", "seed", "snapshot-begun", "snapshot-loaded"]);
    let owner = world.buckets.owner().unwrap().unwrap();
    assert_eq!(world.storage.setting("installation", b"").await.unwrap(), owner.as_bytes());
}

#[tokio::test]
async fn memory() {
    comes_back_from(Arc::new(Memory::new())).await;
}

#[tokio::test]
async fn sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    comes_back_from(Arc::new(storage_sqlite::Sqlite::open(&data).unwrap())).await;
    let again = storage_sqlite::Sqlite::open(&data).unwrap();
    assert_eq!(again.head().await.unwrap(), Head { epoch: 2, version: 3 }, "opened again");
}

#[tokio::test]
async fn a_copy() {
    comes_back_from(Arc::new(Forkable::new(Arc::new(Overlay::new(Arc::new(Memory::new()), Head::default()))))).await;
}

#[tokio::test]
async fn postgresql() {
    #[expect(clippy::disallowed_methods, reason = "tests are told by the environment where the database is")]
    let Ok(url) = std::env::var("BAILIWICK_TEST_POSTGRES") else {
        eprintln!("SKIPPED: BAILIWICK_TEST_POSTGRES names no database");
        return;
    };
    let mark = if url.contains('?') { '&' } else { '?' };
    let name = format!("bailiwick_snapshots_{}", std::process::id());
    let url = format!("{url}{mark}options=-csearch_path%3D{name}");
    let address = storage_postgres::Address::parse(&url).unwrap();
    comes_back_from(Arc::new(storage_postgres::Postgres::open(address).await.unwrap())).await;
}

#[tokio::test]
async fn a_copy_saves_what_it_reads_through_and_what_is_its_own() {
    let origin = World::full().await;
    let forkable = Forkable::new(origin.storage.clone());
    let head = origin.storage.head().await.unwrap();
    let (fork, ()) = forkable.fork(usize::MAX, || (head, ())).await;
    let mut copy = World::unused(Arc::new(Overlay::new(fork, head)));
    copy.buckets = origin.buckets.clone();
    copy.storage.setting("seed", crate::world::SEED.as_bytes()).await.unwrap();
    assert!(copy.save(true).await.unwrap() == origin.save(true).await.unwrap(), "nothing is other yet");
    let write = storage::RowWrite::Delete(Table::Results, 5_u32.to_be_bytes().to_vec());
    copy.storage.write_rows(storage::BulkWrite::new(2, vec![write])).await.unwrap();
    let own = storage::RowWrite::put(Table::Upkeep, vec![9], "own");
    copy.storage.write_rows(storage::BulkWrite::new(2, vec![own])).await.unwrap();
    let (of_origin, of_copy) = (origin.save(true).await.unwrap(), copy.save(true).await.unwrap());
    let rows = |file: &[u8]| read(file).unwrap().contents.counts.rows;
    assert_eq!(rows(&of_origin), rows(&of_copy), "one less and one more");
    let world = World::unused(Arc::new(Memory::new()));
    world.load(&of_copy).await.unwrap();
    assert_eq!(world.storage.row(Table::Upkeep, &[9]).await.unwrap().unwrap(), "own");
    assert_eq!(world.storage.row(Table::Results, &5_u32.to_be_bytes()).await.unwrap(), None);
}
