//! What callers are told when deciding or storing goes wrong for longer, and that the engine goes on afterwards.

use crate::{caller, command, faulty, is_rejected};
use engine::ExecuteError;
use governance::{Caller, Command, Context, Decision, Operation, Rejection, State};
use storage::faulty::Fault;
use storage::{Storage, StorageError};

/// As often as a batch is decided.
const ATTEMPTS: usize = 8;

/// A command with a mistake of ours in it.
struct Mistaken;

impl Command for Mistaken {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("CreateOrganization");

    #[expect(clippy::panic, reason = "the mistake")]
    fn decide(&self, _: &State, _: &Caller, _: &Context<'_>) -> Result<Decision<()>, Rejection> {
        panic!("a test asked for it")
    }
}

#[tokio::test]
async fn a_command_that_cant_be_decided_takes_no_other_with_it() {
    let (storage, engine) = faulty().await;
    storage.hold_appends();
    let first = tokio::spawn({
        let engine = engine.clone();
        async move { engine.execute(caller(1), command()).await }
    });
    storage.until_held(1).await;
    // These three wait, and are decided together.
    let (mistaken, before, after) =
        tokio::join!(engine.execute(caller(2), Mistaken), engine.execute(caller(3), command()), async {
            tokio::time::sleep(std::time::Duration::from_millis(30)).await;
            storage.release();
            engine.execute(caller(4), command()).await
        });
    first.await.unwrap().unwrap();
    assert!(matches!(mistaken, Err(ExecuteError::Broken)), "{mistaken:?}");
    before.unwrap();
    after.unwrap();
    assert_eq!(engine.snapshot().version, 3);
}

#[tokio::test]
async fn a_batch_is_given_up_after_eight_attempts_and_the_next_is_taken() {
    let (storage, engine) = faulty().await;
    storage.fail_appends(ATTEMPTS - 1, Fault::UnknownNotApplied);
    engine.execute(caller(1), command()).await.unwrap();
    assert_eq!(storage.appends(), 8);
    storage.fail_appends(ATTEMPTS, Fault::UnknownNotApplied);
    let given_up = engine.execute(caller(2), command()).await;
    assert!(matches!(given_up, Err(ExecuteError::Storage(StorageError::OutcomeUnknown(_)))), "{given_up:?}");
    assert_eq!((storage.appends(), engine.snapshot().version), (16, 1));
    engine.execute(caller(2), command()).await.unwrap();
    assert_eq!(storage.head().await.unwrap().version, 2);
}

#[tokio::test]
async fn an_outcome_that_cant_be_looked_up_stays_unknown_and_nothing_is_decided_on_top_of_it() {
    for (fault, is_stored) in [(Fault::UnknownApplied, true), (Fault::UnknownNotApplied, false)] {
        let (storage, engine) = faulty().await;
        storage.fail_appends(1, fault);
        storage.refuse_reads(true);
        let unknown = engine.execute(caller(1), command()).await;
        assert!(matches!(unknown, Err(ExecuteError::Storage(StorageError::OutcomeUnknown(_)))), "{unknown:?}");
        assert_eq!((storage.appends(), engine.snapshot().version), (1, 0));
        storage.refuse_reads(false);
        engine.execute(caller(2), command()).await.unwrap();
        let version = if is_stored { 2 } else { 1 };
        assert_eq!((storage.head().await.unwrap().version, engine.snapshot().version), (version, version));
        // The same command again: refused if it was stored the first time.
        let again = engine.execute(caller(1), command()).await;
        assert_eq!(is_rejected(&again), is_stored, "{again:?}");
    }
}
