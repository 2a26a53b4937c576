//! Work that fails, or that nothing comes of: it holds up nothing else, and nothing is tried at full speed.

use crate::world::{MANAGEMENT, World, account, caller, text};
use engine::Engine;
use evidence::external::RuleName;
use evidence::results::{Resource, Verdict};
use evidence::summary::RuleNumber;
use futures::future::join_all;
use governance::conformance_packs::commands::PutConformancePack;
use governance::conformance_packs::{FailureCode, PackState, PackTemplate, Place};
use governance::faults::{Failing, WorkFailure};
use identifiers::{AccountId, Timestamp};
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;
use storage::Table;
use workers::evaluations::{Evaluations, Observer, PlaceObserver};
use workers::{ConformancePacks, Crew, Reconciler, Settled, WorkError, run_to_rest};

/// Work that is always due, until it is told to be done.
#[derive(Default)]
struct Stubborn {
    steps: AtomicUsize,
    fails: bool,
    is_done: AtomicBool,
    /// Due only long after now.
    later: bool,
}

#[async_trait::async_trait]
impl Reconciler for Stubborn {
    fn name(&self) -> &'static str {
        "stubborn work"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let at = if self.later { engine.now().plus_millis(3_600_000) } else { engine.now() };
        Ok((!self.is_done.load(Ordering::SeqCst)).then_some(at))
    }

    async fn reconcile(&self, _engine: &Engine) -> Result<(), WorkError> {
        self.steps.fetch_add(1, Ordering::SeqCst);
        if self.fails { Err(WorkError::Broken("as always".to_owned())) } else { Ok(()) }
    }
}

#[tokio::test]
async fn steps_that_change_nothing_or_fail_become_rare() {
    let world = World::new().await;
    let barren = Arc::new(Stubborn::default());
    let failing = Arc::new(Stubborn { fails: true, ..Stubborn::default() });
    let crew = Crew::start(world.engine.clone(), vec![barren.clone(), failing.clone()]);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let steps = [&barren, &failing].map(|work| work.steps.load(Ordering::SeqCst));
    // 3 steps for nothing and pauses of 10, 20, 40 ... ms; pauses of 200, 400, 800 ... ms.
    assert!((3..20).contains(&steps[0]) && (1..6).contains(&steps[1]), "{steps:?}");
    // What fails is tried again when something changes, and not for every change.
    let before = failing.steps.load(Ordering::SeqCst);
    for _ in 0..500 {
        world.engine.touch();
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let tried = failing.steps.load(Ordering::SeqCst) - before;
    assert!((1..20).contains(&tried), "{tried}");
    crew.stop().await;
}

#[tokio::test]
async fn running_to_rest_ends_where_steps_change_nothing() {
    let world = World::new().await;
    let clock = engine::ManualClock::at(Timestamp::from_millis(1_748_736_000_000));
    let work: [Arc<dyn Reconciler>; 1] = [Arc::new(Stubborn::default())];
    let ended = run_to_rest(&world.engine, &work, &clock, engine::Clock::now(&clock)).await;
    assert!(matches!(ended, Err(WorkError::Barren("stubborn work"))), "{ended:?}");
}

#[tokio::test]
async fn however_many_wait_one_looks() {
    let world = World::new().await;
    let work = Arc::new(Stubborn { later: true, ..Stubborn::default() });
    let crew = Arc::new(Crew::start(world.engine.clone(), vec![work.clone()]));
    let given_up = crew.settle(Duration::from_millis(50)).await.unwrap();
    assert!(matches!(given_up, Settled::No(_)), "{given_up:?}");
    let before = crew.looks();
    let waiting = (0..1_000).map(|_| {
        let crew = crew.clone();
        tokio::spawn(async move { crew.settle(Duration::from_secs(60)).await.unwrap() })
    });
    let waiting = join_all(waiting.collect::<Vec<_>>());
    let done = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let looks = crew.looks() - before;
        assert!((1..20).contains(&looks), "{looks} looks while nothing happened");
        work.is_done.store(true, Ordering::SeqCst);
        world.engine.touch();
    };
    let (settled, ()) = tokio::join!(waiting, done);
    assert!(settled.into_iter().all(|settled| settled.unwrap() == Settled::Yes));
    let looks = crew.looks() - before;
    assert!(looks < 100, "{looks} looks");
}

/// The blob of a template is missing, as after a damage: its pack waits, and every other is deployed.
#[tokio::test]
async fn a_template_that_cannot_be_read_holds_up_its_own_pack_only() {
    let world = World::new().await;
    let me = account(MANAGEMENT);
    let lost = text("lost");
    let template = PackTemplate::parse(engine::digest(lost.as_bytes()), &lost).unwrap();
    let command = PutConformancePack {
        name: "a-lost".into(),
        template: Arc::new(template),
        input_parameters: Vec::new(),
        delivery_s3_bucket: None,
        delivery_s3_key_prefix: None,
        ssm_document: None,
        tags: Vec::new(),
    };
    world.record(me).await;
    world.engine.execute(caller(me), command).await.unwrap();
    world.put_named_pack(me, "b-kept", &text("kept")).await;
    // Strikes the second, and has struck although the first fails: once is once.
    let fault = Failing::Work(WorkFailure::ConformancePack(FailureCode::InvalidParameterValue));
    world.engine.faults().change(|faults| drop(faults.add(Some(me), None, fault, 1).clone()));
    let failed = ConformancePacks.reconcile(&world.engine).await;
    assert!(failed.unwrap_err().to_string().contains("isn't stored"));
    assert!(world.engine.faults().all().list().is_empty());
    let snapshot = world.engine.snapshot();
    let states: Vec<_> =
        snapshot.state.conformance_packs.packs.values().map(|pack| (pack.name.as_str(), pack.state)).collect();
    assert_eq!(states, [("a-lost", PackState::CreateInProgress), ("b-kept", PackState::CreateFailed)]);
}

/// So many packs that can't be deployed that they fill a step, and one behind them.
#[tokio::test]
async fn what_fails_does_not_stand_before_the_rest_for_good() {
    let world = World::new().await;
    let me = account(MANAGEMENT);
    world.record(me).await;
    let lost = text("all-lost");
    let template = Arc::new(PackTemplate::parse(engine::digest(lost.as_bytes()), &lost).unwrap());
    for number in 0..250 {
        let command = PutConformancePack {
            name: format!("a-{number}").into(),
            template: template.clone(),
            input_parameters: Vec::new(),
            delivery_s3_bucket: None,
            delivery_s3_key_prefix: None,
            ssm_document: None,
            tags: Vec::new(),
        };
        world.engine.execute(caller(me), command).await.unwrap();
    }
    world.put_named_pack(me, "b-kept", &text("kept")).await;
    let failed = ConformancePacks.reconcile(&world.engine).await.unwrap_err();
    assert!(matches!(failed, WorkError::Several { count: 250, .. }), "{failed}");
    let snapshot = world.engine.snapshot();
    let kept = snapshot.state.conformance_packs.packs.values().find(|pack| pack.name == "b-kept").unwrap();
    assert_eq!(kept.state, PackState::CreateComplete);
}

/// Three accounts with a rule and a volume each, of which the first couldn't be written and the others could.
async fn one_that_fails() -> (World, Vec<AccountId>) {
    let world = World::new().await;
    let accounts = world.organization(2).await;
    for account in &accounts {
        world.put_pack(*account, &text("volumes")).await;
        world.volumes(*account, &[("vol-1", 1, false)]).await;
    }
    world.deploy().await;
    world.storage.refuse_rows(Some((Table::Results, accounts[0].to_string().as_bytes())));
    world.work().await.unwrap();
    world.storage.refuse_rows(None);
    let (judged, failed) = split(&world, &accounts, "vol-1").await;
    assert_eq!((judged.as_slice(), failed.as_slice()), (&accounts[1..], &accounts[..1]));
    (world, accounts)
}

/// The accounts in which a volume is judged, and those in which it isn't.
async fn split(world: &World, accounts: &[AccountId], volume: &str) -> (Vec<AccountId>, Vec<AccountId>) {
    let results = world.results().await;
    let is_judged = |account: &&AccountId| {
        let of_account = |key: &&String| key.contains(&account.to_string()) && !key.starts_with("waiting");
        results.keys().filter(of_account).any(|key| key.ends_with(volume))
    };
    accounts.iter().partition(is_judged)
}

#[tokio::test]
async fn a_place_that_cannot_be_written_holds_up_itself_only() {
    let (world, accounts) = one_that_fails().await;
    assert_eq!(world.due().await, None, "it has its pause");
    world.clock.advance(500);
    world.work().await.unwrap();
    assert_eq!(split(&world, &accounts, "vol-1").await.0, accounts);
}

#[tokio::test]
async fn however_much_waits_for_a_place_in_pause_it_stands_before_nobody() {
    let (world, accounts) = one_that_fails().await;
    for number in 0..1_005 {
        world.volumes(accounts[0], &[(&format!("vol-{number}"), 2, false)]).await;
    }
    assert_eq!(world.due().await, None, "it has its pause");
    world.volumes(accounts[2], &[("vol-late", 2, false)]).await;
    world.work().await.unwrap();
    assert_eq!(split(&world, &accounts, "vol-late").await.0, [accounts[2]]);
    assert_eq!(split(&world, &accounts, "vol-1").await.1, [accounts[0]]);
    world.clock.advance(500);
    world.work().await.unwrap();
    assert_eq!(split(&world, &accounts[..1], "vol-1004").await.0, accounts[..1]);
    assert!(!world.results().await.keys().any(|key| key.starts_with("waiting")));
}

/// Holds up whoever evaluates until it is let go.
struct Gate {
    entered: mpsc::Sender<()>,
    gone: Mutex<mpsc::Receiver<()>>,
}

impl Observer for Gate {
    fn place(&self, _: &Place, _: Vec<(RuleNumber, RuleName)>) -> Box<dyn PlaceObserver> {
        let _ = self.entered.send(());
        let _ = self.gone.lock().unwrap().recv();
        Box::new(Nobody)
    }
}

/// Takes no notice.
struct Nobody;

impl PlaceObserver for Nobody {
    fn verdict(&mut self, _: RuleNumber, _: &Resource, _: Option<&Verdict>, _: Option<&Verdict>) {}

    fn finish(self: Box<Self>) {}
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_asks_during_a_step_learns_at_once_that_there_is_work() {
    let world = World::new().await;
    let accounts = world.organization(1).await;
    world.put_pack(accounts[0], &text("volumes")).await;
    world.deploy().await;
    let (entered, has_entered) = mpsc::channel();
    let (let_go, gone) = mpsc::channel();
    let gate = Arc::new(Gate { entered, gone: Mutex::new(gone) });
    let evaluations = Arc::new(Evaluations::new(world.evidence.clone()).observed(gate, HashSet::new()));
    assert!(evaluations.due(&world.engine).await.unwrap().is_some());
    let step = tokio::spawn({
        let (evaluations, engine) = (evaluations.clone(), world.engine.clone());
        async move { evaluations.reconcile(&engine).await }
    });
    tokio::task::spawn_blocking(move || has_entered.recv()).await.unwrap().unwrap();
    let asked = tokio::time::timeout(Duration::from_secs(10), evaluations.due(&world.engine)).await;
    assert!(asked.expect("it waited for the step").unwrap().is_some());
    drop(let_go);
    step.await.unwrap().unwrap();
    assert_eq!(evaluations.due(&world.engine).await.unwrap(), None);
}
