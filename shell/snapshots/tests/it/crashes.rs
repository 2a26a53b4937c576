//! A program that ends while it loads leaves nothing that passes for a world, and the same file makes it whole.

use crate::world::World;
use snapshots::{LoadError, SaveError, Standing, standing};
use std::sync::Arc;
use storage::faulty::Faulty;
use storage::memory::Memory;

#[tokio::test]
async fn whichever_write_was_the_last() {
    let origin = World::full().await;
    let file = origin.save(true).await.unwrap();
    let other = origin.save(false).await.unwrap();
    let mut unfinished = 0;
    for writes in 0.. {
        let memory = Arc::new(Memory::new());
        let dying = Arc::new(Faulty::new(memory.clone()));
        dying.die_after(writes);
        let mut world = World::unused(dying.clone());
        let ended = world.load(&file).await;
        // What the next program finds.
        world.storage = memory;
        if ended.is_ok() {
            assert_eq!(standing(world.storage.as_ref()).await.unwrap(), Standing::Used);
            break;
        }
        unfinished += 1;
        assert!(matches!(standing(world.storage.as_ref()).await.unwrap(), Standing::Unfinished(_)), "after {writes}");
        assert!(matches!(world.save(true).await, Err(SaveError::Unfinished)), "after {writes}");
        assert!(matches!(world.load(&other).await, Err(LoadError::Unfinished)), "after {writes}");
        world.load(&file).await.unwrap();
        assert!(world.save(true).await.unwrap() == file, "after {writes}");
        assert!(matches!(world.load(&file).await, Err(LoadError::Occupied)), "after {writes}");
    }
    assert!(unfinished > 3, "{unfinished} writes were the last");
}

#[tokio::test]
async fn something_else_in_a_place_that_was_begun_is_noticed() {
    let origin = World::full().await;
    let file = origin.save(true).await.unwrap();
    let memory = Arc::new(Memory::new());
    let dying = Arc::new(Faulty::new(memory.clone()));
    // The epoch and no more.
    dying.die_after(1);
    let mut world = World::unused(dying);
    world.load(&file).await.unwrap_err();
    world.storage = memory;
    let stray = storage::Append { epoch: 2, expected: 0, entries: vec!["{}".into()], blobs: Vec::new() };
    world.storage.append(stray).await.unwrap();
    let told = world.load(&file).await.unwrap_err().to_string();
    assert!(told.contains("isn't the beginning of the snapshot's"), "{told}");
    assert!(matches!(standing(world.storage.as_ref()).await.unwrap(), Standing::Unfinished(_)));
}
