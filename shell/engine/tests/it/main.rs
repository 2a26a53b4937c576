//! The engine's promises: one order, nothing acknowledged before it is stored, groups, and recovery when an outcome is unknown.

#![allow(
    clippy::as_conversions,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what helps tests may fail as tests do"
)]

mod caches;
mod damage;
mod failures;
mod life;
mod seals;
mod time;

use bytes::Bytes;
use engine::{Engine, ExecuteError, ManualClock, OpenError, Options};
use governance::organizations::commands::CreateOrganization;
use governance::organizations::{FeatureSet, Rejection};
use governance::{Caller, Principal, Proof, Settings};
use identifiers::{AccountId, Region, Seed, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use storage::faulty::{Fault, Faulty};
use storage::memory::Memory;
use storage::{Append, Storage};

const NOON: Timestamp = Timestamp::from_millis(1_700_000_000_000);

fn caller(number: u64) -> Caller {
    Caller::new(
        AccountId::from_number(number).expect("a number below 10^12"),
        Principal::Root,
        Region::us_east_1(),
        Proof::Asserted,
    )
}

fn command() -> CreateOrganization {
    CreateOrganization { feature_set: FeatureSet::All }
}

async fn open(storage: Arc<dyn Storage>) -> Engine {
    open_at(storage, &Arc::new(ManualClock::at(NOON))).await
}

async fn open_at(storage: Arc<dyn Storage>, clock: &Arc<ManualClock>) -> Engine {
    try_open_at(storage, clock).await.expect("an engine")
}

async fn try_open_at(storage: Arc<dyn Storage>, clock: &Arc<ManualClock>) -> Result<Engine, OpenError> {
    let options = Options { settings: Settings::default(), seed: Seed::new("test"), clock: clock.clone() };
    Engine::open(storage, options).await
}

/// A storage with these journal entries and nothing else.
async fn storage_of(entries: Vec<Bytes>) -> Arc<dyn Storage> {
    let storage = Arc::new(Memory::new());
    storage.append(Append { entries, ..Append::default() }).await.expect("appended");
    storage
}

async fn bodies(storage: &dyn Storage) -> Vec<Bytes> {
    storage.read(0, usize::MAX).await.expect("readable").into_iter().map(|entry| entry.body).collect()
}

async fn faulty() -> (Arc<Faulty<Memory>>, Engine) {
    let storage = Arc::new(Faulty::new(Arc::new(Memory::new())));
    let engine = open(storage.clone()).await;
    (storage, engine)
}

fn is_rejected(result: &Result<engine::Executed<identifiers::OrganizationId>, ExecuteError>) -> bool {
    matches!(
        result,
        Err(ExecuteError::Rejected(governance::Rejection::Organizations(Rejection::AlreadyInOrganization)))
    )
}

#[tokio::test]
async fn the_state_of_the_journal_is_the_state_in_memory() {
    let storage: Arc<dyn Storage> = Arc::new(Memory::new());
    let engine = open(storage.clone()).await;
    for number in 1..=5 {
        engine.execute(caller(number), command()).await.unwrap();
    }
    let before = engine.snapshot();
    assert_eq!(before.version, 5);
    assert_eq!(open(storage.clone()).await.snapshot().state, before.state);
    // With a checkpoint, only what came after it is read.
    engine.checkpoint().await.unwrap();
    engine.execute(caller(6), command()).await.unwrap();
    assert_eq!(open(storage).await.snapshot().state, engine.snapshot().state);
}

#[tokio::test]
async fn nothing_is_acknowledged_or_seen_before_it_is_stored() {
    let (storage, engine) = faulty().await;
    storage.hold_appends();
    let waiting = tokio::spawn({
        let engine = engine.clone();
        async move { engine.execute(caller(1), command()).await }
    });
    storage.until_held(1).await;
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert!(!waiting.is_finished());
    assert_eq!(engine.snapshot().version, 0);
    storage.release();
    waiting.await.unwrap().unwrap();
    assert_eq!(engine.snapshot().version, 1);
}

#[tokio::test]
async fn commands_that_wait_share_a_commit_and_a_speculative_rejection_waits_for_it() {
    let (storage, engine) = faulty().await;
    storage.hold_appends();
    let execute = |number| {
        let engine = engine.clone();
        tokio::spawn(async move { engine.execute(caller(number), command()).await })
    };
    let first = execute(1);
    storage.until_held(1).await;
    let others: Vec<_> = (2..=33).map(execute).collect();
    let twice = execute(2);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!twice.is_finished(), "a rejection that rests on an unstored fact has to wait for it");
    storage.release();
    first.await.unwrap().unwrap();
    let mut refused = usize::from(is_rejected(&twice.await.unwrap()));
    for other in others {
        refused += usize::from(is_rejected(&other.await.unwrap()));
    }
    assert_eq!(refused, 1);
    assert_eq!(engine.snapshot().version, 33);
    assert_eq!(storage.appends(), 2);
}

#[tokio::test]
async fn a_refused_commit_changes_nothing_and_says_so() {
    let (storage, engine) = faulty().await;
    storage.fail_appends(1, Fault::Refused);
    assert!(matches!(engine.execute(caller(1), command()).await, Err(ExecuteError::Storage(_))));
    assert_eq!(engine.snapshot().version, 0);
    engine.execute(caller(1), command()).await.unwrap();
}

#[tokio::test]
async fn an_unknown_outcome_is_looked_up_and_the_command_is_done_once() {
    for fault in [Fault::UnknownApplied, Fault::UnknownNotApplied] {
        let (storage, engine) = faulty().await;
        storage.fail_appends(1, fault);
        engine.execute(caller(1), command()).await.unwrap();
        assert_eq!(engine.snapshot().version, 1);
        assert_eq!(storage.head().await.unwrap().version, 1);
        assert!(is_rejected(&engine.execute(caller(1), command()).await));
    }
}

#[tokio::test]
async fn another_writer_is_noticed_and_the_batch_decided_again() {
    let storage: Arc<dyn Storage> = Arc::new(Memory::new());
    let (one, two) = (open(storage.clone()).await, open(storage.clone()).await);
    one.execute(caller(1), command()).await.unwrap();
    two.execute(caller(2), command()).await.unwrap();
    assert!(is_rejected(&two.execute(caller(1), command()).await));
    one.execute(caller(3), command()).await.unwrap();
    assert_eq!(one.snapshot().state.organizations.organizations.len(), 3);
    assert_eq!(storage.head().await.unwrap().version, 3);
}

#[tokio::test]
async fn a_journal_of_a_newer_version_is_refused_with_its_place() {
    let storage: Arc<dyn Storage> = Arc::new(Memory::new());
    let known = r#"{"at":1,"account":"000000000001","principal":"x","region":"us-east-1","operation":"X","events":[]}"#;
    let newer = known.replace("[]", r#"[{"organizations":{"SomethingNew":{}}}]"#);
    storage
        .append(storage::Append { epoch: 0, expected: 0, entries: vec![known.into(), newer.into()], blobs: vec![] })
        .await
        .unwrap();
    let clock = Arc::new(ManualClock::at(Timestamp::from_millis(0)));
    let refused =
        Engine::open(storage, Options { settings: Settings::default(), seed: Seed::new("test"), clock }).await;
    assert!(refused.err().unwrap().to_string().contains("journal entry 2 can't be read by this version"));
}

#[tokio::test]
async fn a_reset_forgets_everything_but_the_seed() {
    let (storage, engine) = faulty().await;
    let first = engine.execute(caller(1), command()).await.unwrap().output;
    engine.reset().await.unwrap();
    assert_eq!((engine.snapshot().version, storage.head().await.unwrap().version), (0, 0));
    assert_eq!(engine.execute(caller(1), command()).await.unwrap().output, first);
}
