//! A snapshot is loaded where nothing is, and what is anywhere else stays as it is.

use crate::world::{World, read};
use snapshots::{LoadError, SaveError, Standing, standing};
use std::sync::Arc;
use storage::memory::Memory;
use storage::{Append, BulkWrite, RowWrite, Table};

#[tokio::test]
async fn a_place_in_which_something_is_keeps_it() {
    let file = World::full().await.save(true).await.unwrap();
    let used = async |what: &str| {
        let world = World::unused(Arc::new(Memory::new()));
        match what {
            "a setting" => drop(world.storage.setting("seed", b"another").await.unwrap()),
            "an entry" => {
                world.storage.append(Append { entries: vec!["{}".into()], ..Append::default() }).await.unwrap()
            }
            "a blob" => {
                let blobs = vec![("a".to_owned(), "b".into())];
                world.storage.append(Append { blobs, ..Append::default() }).await.unwrap();
            }
            "a row" => {
                let row = RowWrite::put(Table::EvaluationProgress, vec![1], "v");
                world.storage.write_rows(BulkWrite::new(0, vec![row])).await.unwrap();
            }
            _ => assert_eq!(world.put("/my-bucket", "").await, 200),
        }
        world
    };
    for what in ["a setting", "an entry", "a blob", "a row", "a bucket"] {
        let world = used(what).await;
        let before = (world.storage.head().await.unwrap(), world.storage.settings().await.unwrap());
        let refused = world.load(&file).await;
        assert!(matches!(refused, Err(LoadError::Occupied)), "{what}: {refused:?}");
        let after = (world.storage.head().await.unwrap(), world.storage.settings().await.unwrap());
        assert_eq!(before, after, "{what}");
        assert_eq!(world.buckets.owner().unwrap(), None, "{what}");
    }
}

#[tokio::test]
async fn nothing_is_saved_of_nothing() {
    let world = World::unused(Arc::new(Memory::new()));
    assert_eq!(standing(world.storage.as_ref()).await.unwrap(), Standing::Unused);
    assert!(matches!(world.save(true).await, Err(SaveError::Empty)));
    world.storage.setting("seed", b"one").await.unwrap();
    world.storage.setting("seed-digest", b"of another").await.unwrap();
    assert!(matches!(world.save(true).await, Err(SaveError::Damaged(_))));
}

#[tokio::test]
async fn the_state_alone_has_no_rows_and_no_objects() {
    let origin = World::full().await;
    let file = origin.save(false).await.unwrap();
    let contents = read(&file).unwrap().contents;
    assert!(!contents.evidence);
    assert_eq!((contents.counts.entries, contents.counts.blobs, contents.counts.rows), (3, 3, 0));
    assert_eq!((contents.counts.buckets, contents.counts.objects), (0, 0));
    let world = World::unused(Arc::new(Memory::new()));
    world.load(&file).await.unwrap();
    assert!(world.buckets.is_empty());
    assert_eq!(world.engine().await.snapshot().state, origin.engine().await.snapshot().state);
    assert!(world.save(false).await.unwrap() == file);
}
