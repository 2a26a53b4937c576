//! Forks: what a storage held at a moment is seen for good, whatever is written to it, by whom, and meanwhile.

use crate::overlay::{Numbers, TABLE, all, put};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use storage::forkable::Forkable;
use storage::memory::Memory;
use storage::overlay::{Lost, Overlay};
use storage::{BulkWrite, Head, IndexPosition, Indexed, Row, RowWrite, Storage, StorageError};

async fn write(storage: &dyn Storage, changes: Vec<RowWrite>) {
    storage.write_rows(BulkWrite::new(0, changes)).await.unwrap();
}

/// Everything that reads of rows can tell.
async fn seen(storage: &dyn Storage) -> (Vec<Row>, Vec<Row>, Vec<Indexed>) {
    let forth = storage.scan(TABLE, b"", None, usize::MAX).await.unwrap();
    let mut back = Vec::new();
    loop {
        let before = back.last().map(|row: &Row| row.key.clone());
        let page = storage.scan_back(TABLE, b"", before.as_deref(), 2).await.unwrap();
        if page.is_empty() {
            break;
        }
        back.extend(page);
    }
    let mut index: Vec<Indexed> = Vec::new();
    loop {
        let after: Option<IndexPosition> = index.last().map(Indexed::position);
        let page = storage.scan_index(TABLE, b"", after.as_ref(), 3).await.unwrap();
        if page.is_empty() {
            break;
        }
        index.extend(page);
    }
    for row in &forth {
        let told = storage.entries(TABLE, vec![row.key.clone()]).await.unwrap().concat();
        let found = index.iter().filter(|one| one.row.key == row.key).count();
        assert_eq!(told.len(), found);
    }
    (forth, back, index)
}

#[tokio::test]
async fn a_fork_stays_as_the_storage_was_and_so_does_a_fork_of_what_was_written_over_it() {
    for seed in 0..200 {
        let mut numbers = Numbers(seed);
        let base = Arc::new(Forkable::new(Arc::new(Memory::new())));
        write(base.as_ref(), (0..20).map(|_| numbers.write()).collect()).await;
        let at_first = seen(base.as_ref()).await;
        let (frozen, ()) = base.fork(usize::MAX, || (Head::default(), ())).await;
        // What is written over the fork is a storage as well.
        let over = Arc::new(Forkable::new(Arc::new(Overlay::new(frozen.clone(), Head::default()))));
        let mut forks: Vec<(Arc<Overlay>, _)> = Vec::new();
        for round in 0..6 {
            let (below, above): (Vec<_>, Vec<_>) = (
                (0..numbers.below(6)).map(|_| numbers.write()).collect(),
                (0..numbers.below(6)).map(|_| numbers.write()).collect(),
            );
            write(base.as_ref(), below).await;
            let expected = seen(over.as_ref()).await;
            write(base.as_ref(), (0..numbers.below(3)).map(|_| numbers.write()).collect()).await;
            assert_eq!(seen(over.as_ref()).await, expected, "seed {seed}, round {round}");
            let (fork, ()) = over.fork(usize::MAX, || (Head::default(), ())).await;
            forks.push((fork, expected));
            write(over.as_ref(), above).await;
            assert_eq!(seen(frozen.as_ref()).await, at_first, "seed {seed}, round {round}");
            for (fork, expected) in &forks {
                assert_eq!(seen(fork.as_ref()).await, *expected, "seed {seed}, round {round}");
            }
        }
        assert!(frozen.touched(TABLE).is_empty(), "what is kept of the base is no change");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forks_that_are_made_while_rows_are_written_see_whole_writes() {
    let base = Arc::new(Forkable::new(Arc::new(Memory::new())));
    let enough = Arc::new(AtomicBool::new(false));
    let writer = {
        let (base, enough) = (base.clone(), enough.clone());
        tokio::spawn(async move {
            for round in 0.. {
                if enough.load(Ordering::SeqCst) {
                    return;
                }
                let value = i32::to_string(&round);
                let changes = ["a", "b", "c"].map(|key| put(key, &value)).to_vec();
                base.write_rows(BulkWrite::new(0, changes)).await.unwrap();
            }
        })
    };
    for _ in 0..30 {
        let (fork, ()) = base.fork(usize::MAX, || (Head::default(), ())).await;
        let first = all(fork.as_ref(), "").await;
        assert!(first.windows(2).all(|pair| pair[0].1 == pair[1].1), "{first:?}");
        while all(base.as_ref(), "").await == first {
            tokio::task::yield_now().await;
        }
        for _ in 0..5 {
            assert_eq!(all(fork.as_ref(), "").await, first);
        }
    }
    enough.store(true, Ordering::SeqCst);
    writer.await.unwrap();
    write(base.as_ref(), vec![put("a", "last")]).await;
    assert_eq!(base.forks().await, 0, "those that are dropped are forgotten");
}

#[tokio::test]
async fn a_reset_of_the_base_ends_its_forks_with_a_reason() {
    let base = Forkable::new(Arc::new(Memory::new()));
    write(&base, vec![put("a", "1")]).await;
    let (fork, ()) = base.fork(usize::MAX, || (Head::default(), ())).await;
    let over = Overlay::new(fork.clone(), Head::default());
    write(&over, vec![put("b", "2")]).await;
    base.reset().await.unwrap();
    assert_eq!(fork.lost(), Some(Lost::Reset));
    let refused = over.scan(TABLE, b"", None, 9).await.unwrap_err();
    assert!(matches!(&refused, StorageError::Unusable(why) if why.contains("was reset")), "{refused}");
    assert!(fork.row(TABLE, b"a").await.is_err() && fork.read(0, 1).await.is_ok(), "no entry is below it");
}

#[tokio::test]
async fn a_fork_keeps_no_more_than_it_may() {
    let base = Forkable::new(Arc::new(Memory::new()));
    write(&base, vec![put("a", "1"), put("b", "2")]).await;
    let (small, ()) = base.fork(300, || (Head::default(), ())).await;
    let (large, ()) = base.fork(usize::MAX, || (Head::default(), ())).await;
    write(&base, vec![put("a", "3")]).await;
    assert_eq!((small.lost(), all(small.as_ref(), "").await.len()), (None, 2));
    write(&base, (0..5).map(|number| put(&format!("c{number}"), "4")).collect()).await;
    assert_eq!((small.lost(), small.bytes()), (Some(Lost::TooMuchChanged), 0));
    assert!(small.row(TABLE, b"b").await.is_err());
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    assert_eq!(all(large.as_ref(), "").await, [pair("a", "1"), pair("b", "2")]);
    // It knows those rows already: nothing more is kept of them.
    let bytes = large.bytes();
    write(&base, vec![put("a", "5"), RowWrite::Delete(TABLE, b"c1".to_vec())]).await;
    assert_eq!(large.bytes(), bytes);
}

#[tokio::test]
async fn no_more_is_written_to_a_bounded_overlay_than_it_may_hold() {
    let overlay = Overlay::bounded(Arc::new(Memory::new()), Head::default(), 1_000);
    write(&overlay, vec![put("a", &"x".repeat(500))]).await;
    let refused = overlay.write_rows(BulkWrite::new(0, vec![put("b", &"x".repeat(500))])).await.unwrap_err();
    assert!(matches!(refused, StorageError::Full(_)), "{refused}");
    assert_eq!(all(&overlay, "").await.len(), 1, "nothing was changed");
    for _ in 0..5 {
        write(&overlay, vec![RowWrite::Delete(TABLE, b"a".to_vec())]).await;
        write(&overlay, vec![put("a", "small")]).await;
    }
    assert!(overlay.bytes() < 200, "{}: what was replaced takes nothing", overlay.bytes());
    let append = storage::Append { entries: vec![vec![0; 2_000].into()], ..storage::Append::default() };
    assert!(matches!(overlay.append(append).await, Err(StorageError::Full(_))));
    assert_eq!(overlay.head().await.unwrap(), Head::default());
}
