//! Time in the journal never goes back, whatever is done to the clock.

use crate::{NOON, bodies, caller, command, open_at, storage_of};
use engine::{Clock, Engine, ManualClock, Past, Until, entries, state_at};
use identifiers::Timestamp;
use std::sync::Arc;
use storage::Storage;
use storage::memory::Memory;

const HOUR: i64 = 3_600_000;
const YEAR: i64 = 365 * 24 * HOUR;

async fn times(engine: &Engine) -> Vec<i64> {
    let entries = entries(engine.storage().as_ref(), 0, usize::MAX).await.expect("readable");
    entries.iter().map(|(_, entry)| entry.at.millis() - NOON.millis()).collect()
}

#[tokio::test]
async fn a_clock_that_is_set_back_and_corrected_leaves_no_step_back() {
    let clock = Arc::new(ManualClock::at(NOON));
    let engine = open_at(Arc::new(Memory::new()), &clock).await;
    engine.execute(caller(1), command()).await.unwrap();
    clock.set(NOON.plus_millis(-3 * HOUR));
    engine.execute(caller(2), command()).await.unwrap();
    assert_eq!(engine.now(), NOON, "handlers and reconcilers see the same time");
    assert_eq!(engine.context().now, NOON);
    clock.advance(10 * 60_000);
    engine.execute(caller(3), command()).await.unwrap();
    clock.set(NOON.plus_millis(HOUR));
    engine.execute(caller(4), command()).await.unwrap();
    assert_eq!(times(&engine).await, [0, 0, 5 * 60_000, HOUR]);
}

#[tokio::test]
async fn a_clock_that_was_set_back_before_a_restart_doesnt_either() {
    let storage: Arc<dyn Storage> = Arc::new(Memory::new());
    let clock = Arc::new(ManualClock::at(NOON));
    open_at(storage.clone(), &clock).await.execute(caller(1), command()).await.unwrap();
    clock.set(NOON.plus_millis(-YEAR));
    for number in 2..=3 {
        // First from the journal, then from a checkpoint.
        let engine = open_at(storage.clone(), &clock).await;
        assert_eq!(engine.now(), NOON);
        engine.execute(caller(number), command()).await.unwrap();
        engine.checkpoint().await.unwrap();
    }
    let engine = open_at(storage, &clock).await;
    assert_eq!(times(&engine).await, [0, 0, 0]);
    clock.advance(2 * HOUR);
    assert_eq!(engine.now(), NOON.plus_millis(HOUR), "waits come to their end, though it takes longer");
    engine.reset().await.unwrap();
    assert_eq!(engine.now(), clock.now(), "nothing is left that the clock would contradict");
    engine.execute(caller(1), command()).await.unwrap();
    assert_eq!(times(&engine).await, [2 * HOUR - YEAR]);
}

#[tokio::test]
async fn a_rehearsals_clock_may_be_set_back_but_its_journal_stays_in_order() {
    let storage: Arc<dyn Storage> = Arc::new(Memory::new());
    let clock = Arc::new(ManualClock::at(NOON));
    let engine = open_at(storage.clone(), &clock).await;
    engine.execute(caller(1), command()).await.unwrap();
    let snapshot = engine.snapshot();
    let overlay = Arc::new(storage::overlay::Overlay::new(storage, snapshot.head()));
    let own = Arc::new(ManualClock::at(NOON));
    let settings = engine.settings().clone();
    let options = engine::Options { settings, seed: engine.seed().clone(), clock: own.clone() };
    let rehearsal = Engine::on(overlay, snapshot.as_ref().clone(), options);
    own.set(NOON.plus_millis(HOUR));
    rehearsal.execute(caller(2), command()).await.unwrap();
    own.set(NOON);
    assert_eq!(rehearsal.now(), NOON);
    rehearsal.execute(caller(3), command()).await.unwrap();
    assert_eq!(times(&rehearsal).await, [0, HOUR, HOUR], "and the chain of seals goes on over the base's entries");
}

/// Releases up to 0.1 took the time from the clock as it was.
#[tokio::test]
async fn a_journal_with_a_step_back_is_read_and_goes_on_after_its_latest_time() {
    let entry = |at: i64| {
        let at = NOON.millis() + at;
        let text = format!(
            r#"{{"at":{at},"account":"000000000001","principal":"x","region":"us-east-1","operation":"X","events":[]}}"#
        );
        text.into()
    };
    let storage = storage_of(vec![entry(0), entry(HOUR), entry(-HOUR)]).await;
    assert_eq!(bodies(storage.as_ref()).await.len(), 3);
    let engine = open_at(storage.clone(), &Arc::new(ManualClock::at(NOON))).await;
    assert_eq!(engine.now(), NOON.plus_millis(HOUR));
    engine.execute(caller(1), command()).await.unwrap();
    assert_eq!(times(&engine).await, [0, HOUR, -HOUR, HOUR]);
    let version = |until: i64| {
        let storage = storage.clone();
        async move {
            let until = Until::Time(Timestamp::from_millis(NOON.millis() + until));
            let Past { snapshot, at } = state_at(storage.as_ref(), until).await.unwrap();
            (snapshot.version, at.map(|at| at.millis() - NOON.millis()))
        }
    };
    assert_eq!(version(0).await, (1, Some(0)));
    assert_eq!(version(HOUR).await, (4, Some(HOUR)));
    engine.checkpoint().await.unwrap();
    assert_eq!(version(0).await, (1, Some(0)), "the checkpoint is too late");
    assert_eq!(version(HOUR).await, (4, Some(HOUR)));
}
