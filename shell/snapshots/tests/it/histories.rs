//! Whatever is kept: what is saved of it is loaded as the same, and saved again it is the same file.

use crate::world::World;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use std::sync::Arc;
use storage::memory::Memory;
use storage::{Append, BulkWrite, MAX_ROWS_PER_WRITE, Row, RowWrite, Table};

/// Rows by table and key, each with index entries that may be there twice.
type Rows = std::collections::BTreeMap<(usize, Vec<u8>), (Vec<u8>, Vec<Vec<u8>>)>;

fn rows() -> impl Strategy<Value = Rows> {
    let bytes = |most| vec(prop_oneof![Just(0_u8), Just(0xff), any::<u8>()], 0..most);
    btree_map((0..Table::ALL.len(), bytes(4)), (bytes(40), vec(bytes(3), 0..4)), 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_contents_come_back(
        rows in rows(),
        organizations in 0_u64..6,
        resets in 0_u64..4,
        large in 0_usize..300_000,
        objects in vec(("[a-c]{1,3}", "[ -~]{0,20}"), 0..5),
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.block_on(async {
            let origin = World::unused(Arc::new(Memory::new()));
            origin.storage.setting("seed", crate::world::SEED.as_bytes()).await.unwrap();
            for _ in 0..resets {
                origin.storage.reset().await.unwrap();
            }
            origin.organizations(organizations).await;
            let blobs = vec![("large".to_owned(), vec![7_u8; large].into())];
            let append = Append { epoch: resets, expected: organizations, entries: Vec::new(), blobs };
            origin.storage.append(append).await.unwrap();
            let writes: Vec<RowWrite> = rows.iter().map(|((table, key), (value, entries))| {
                let row = Row { key: key.clone(), value: value.clone().into() };
                RowWrite::Put(Table::ALL[*table], row, entries.clone())
            }).collect();
            for part in writes.chunks(MAX_ROWS_PER_WRITE) {
                origin.storage.write_rows(BulkWrite::new(resets, part.to_vec())).await.unwrap();
            }
            if !objects.is_empty() {
                assert_eq!(origin.put("/a-bucket", "").await, 200);
            }
            for (key, body) in &objects {
                let put = origin.put(&format!("/a-bucket/{key}"), Box::leak(body.clone().into_boxed_str())).await;
                assert_eq!(put, 200);
            }
            let file = origin.save(true).await.unwrap();
            let world = World::unused(Arc::new(Memory::new()));
            world.load(&file).await.unwrap();
            assert!(world.save(true).await.unwrap() == file);
            assert_eq!(world.engine().await.snapshot().state, origin.engine().await.snapshot().state);
            assert_eq!(world.storage.head().await.unwrap(), origin.storage.head().await.unwrap());
            for table in Table::ALL {
                let (before, after) = (
                    origin.storage.scan(table, b"", None, usize::MAX).await.unwrap(),
                    world.storage.scan(table, b"", None, usize::MAX).await.unwrap(),
                );
                assert_eq!(before, after);
                let (before, after) = (
                    origin.storage.scan_index(table, b"", None, usize::MAX).await.unwrap(),
                    world.storage.scan_index(table, b"", None, usize::MAX).await.unwrap(),
                );
                assert_eq!(before, after);
            }
        });
    }
}
