//! Evaluates rules when items or facts arrive, when rules appear, when it is asked for, and at intervals.
//!
//! What has to be done is in what is kept: deliveries that wait ([`evidence::waiting`]), and digests of what results come from
//! that aren't those of today's inputs. Everything is written so that doing it again does no harm. Each place and each rule
//! fails alone.

mod index;
mod inputs;
mod judge;
mod logic;
mod place;
mod plan;
mod prepared;
mod schedule;

pub use judge::Observer;
pub use logic::Logic;
pub use schedule::is_external;

use crate::{Reconciler, WorkError};
use engine::templates::{Templates, templates};
use engine::{Engine, Snapshot};
use evaluation::Digest;
use evidence::counts::Counts;
use evidence::external::RuleName;
use evidence::scope::GLOBAL;
use evidence::summary::{RuleNumber, Summary};
use evidence::waiting::{Brought, Waiting};
use evidence::{Arrival, Evidence};
use futures::{FutureExt, StreamExt, stream};
use governance::conformance_packs::{DeployedPack, Place, Rule, State, packs_in, rules, templates_of_place};
use identifiers::Timestamp;
use index::Index;
use inputs::World;
use place::{Interrupted, Work};
use plan::{Situation, plan};
use prepared::PreparedRules;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use storage::{BulkWrite, MAX_ROWS_PER_WRITE, RowWrite, StorageError, Table};
use tokio::sync::Mutex;

/// Places looked at in one step.
const AT_ONCE: usize = 256;
/// Resources in the places that are looked at in one step, at most, unless one place has more: whoever asks whether work is left
/// waits for the step in hand.
const RESOURCES: u64 = 20_000;
/// Places that one task looks at, one after the other.
const IN_TURN: usize = 16;
/// Deliveries looked at in one step.
const DELIVERIES: usize = 1_000;
/// How often a place is looked at in one step, at most, because results were left over.
const TURNS: usize = 3;
/// The largest last write of a place that shares a transaction with others'.
const SHARED_WRITE: usize = 100;

/// The reconciler of evaluations.
pub struct Evaluations {
    bench: Arc<Bench>,
    index: Mutex<Index>,
}

/// What evaluates places, shared by the tasks that do.
struct Bench {
    evidence: Evidence,
    logic: Logic,
    digest: Digest,
    prepared: PreparedRules,
    judgements: AtomicU64,
    places: AtomicU64,
    observer: Option<Arc<dyn Observer>>,
    /// Places in which rows are written although somebody observes.
    keeps_rows: HashSet<Place>,
}

/// What is left of work on a place.
enum Done {
    /// It is done: the last write, the summary as it is then, and whether something in it failed.
    Concluded { write: Option<BulkWrite>, summary: Option<Summary>, failed: bool },
    /// It couldn't be done.
    Failed(WorkError),
}

/// A place with what is read of all places at once.
struct Read {
    place: Place,
    stored: Option<bytes::Bytes>,
    own: Counts,
    globals: Counts,
    facts: Option<bytes::Bytes>,
    waiting: Vec<Waiting>,
    is_due: bool,
}

impl Read {
    /// How many resources its deliveries name.
    fn brought_total(&self) -> u64 {
        let brought = self.waiting.iter().filter_map(|waiting| waiting.brought.as_ref());
        brought.flat_map(|brought| brought.resources.values()).map(|ids| ids.len() as u64).sum()
    }
}

impl Evaluations {
    /// Its name in the answer of settle.
    pub const NAME: &'static str = "evaluations";

    /// A reconciler with the program's own logic.
    pub fn new(evidence: Evidence) -> Self {
        Self::with_logic(evidence, Logic::default())
    }

    /// A reconciler with another logic.
    pub fn with_logic(evidence: Evidence, logic: Logic) -> Self {
        Self::on(Bench::new(evidence, logic), Index::default())
    }

    /// A reconciler that takes for granted that nothing is left to evaluate in this state, and so only looks at what changes from
    /// there: a first look at everything costs what there is.
    pub fn settled_at(evidence: Evidence, snapshot: &Snapshot) -> Self {
        let index = Index::settled_at(snapshot.epoch, snapshot.state.conformance_packs.clone());
        Self::on(Bench::new(evidence, Logic::default()), index)
    }

    /// The same reconciler before its first step, telling somebody which verdicts change, and keeping the rows of these places
    /// only.
    #[must_use]
    pub fn observed(self, observer: Arc<dyn Observer>, keeps_rows: HashSet<Place>) -> Self {
        let mut bench = Bench::new(self.bench.evidence.clone(), self.bench.logic.clone());
        bench.observer = Some(observer);
        bench.keeps_rows = keeps_rows;
        Self { bench: Arc::new(bench), index: self.index }
    }

    fn on(bench: Bench, index: Index) -> Self {
        Self { bench: Arc::new(bench), index: Mutex::new(index) }
    }
}

impl Bench {
    fn new(evidence: Evidence, logic: Logic) -> Self {
        let digest = logic.digest();
        let (judgements, places) = (AtomicU64::new(0), AtomicU64::new(0));
        Self {
            evidence,
            logic,
            digest,
            prepared: PreparedRules::default(),
            judgements,
            places,
            observer: None,
            keeps_rows: HashSet::new(),
        }
    }

    /// What belongs to no Region concerns every place that judges such; the delivery is handed on to each of them.
    async fn hand_on(&self, snapshot: &Snapshot, now: Timestamp, waiting: &[Waiting]) -> Result<bool, WorkError> {
        let at = Arrival { epoch: snapshot.epoch, version: snapshot.state.sequence, now };
        let mut any = false;
        for one in waiting.iter().filter(|one| one.region == GLOBAL) {
            let places = index::judging_globals(&snapshot.state.conformance_packs, one.account);
            self.evidence.hand_on(at, one, &places).await?;
            any = true;
        }
        Ok(any)
    }

    async fn read(
        &self,
        places: BTreeSet<Place>,
        mut waiting: BTreeMap<Place, Vec<Waiting>>,
        due: impl Fn(&Place) -> bool,
    ) -> Result<Vec<Read>, WorkError> {
        let places: Vec<Place> = places.into_iter().collect();
        let stored = self.evidence.stored_summaries(&places).await?;
        let own: Vec<(String, &str)> =
            places.iter().map(|place| (place.account.to_string(), place.region.as_str())).collect();
        let own = self.evidence.counts_of(&own).await?;
        let globals: Vec<(String, &str)> = places.iter().map(|place| (place.account.to_string(), GLOBAL)).collect();
        let globals = self.evidence.counts_of(&globals).await?;
        let facts = self.evidence.facts_of(&places).await?;
        let all = places.into_iter().zip(stored).zip(own).zip(globals).zip(facts);
        Ok(all
            .map(|((((place, stored), own), globals), facts)| Read {
                waiting: waiting.remove(&place).unwrap_or_default(),
                is_due: due(&place),
                place,
                stored,
                own,
                globals,
                facts,
            })
            .collect())
    }

    async fn place(&self, engine: &Engine, snapshot: &Snapshot, read: &Read, now: Timestamp) -> Done {
        let mut read_again: Option<Option<bytes::Bytes>> = None;
        for turn in 1..=TURNS {
            let stored = read_again.clone().unwrap_or_else(|| read.stored.clone());
            match self.turn(engine, snapshot, read, stored, now, turn == TURNS).await {
                Ok(Turn::Concluded { write, summary, failed }) => return Done::Concluded { write, summary, failed },
                Ok(Turn::Again(stored)) => read_again = Some(stored),
                Err(Interrupted::Unreadable) => {
                    // Better to find all of it again than to count on what can't be read.
                    tracing::warn!(account = %read.place.account, region = read.place.region.as_str(), "stored results can't be read, and are made anew");
                    let write = BulkWrite::new(snapshot.epoch, Summary::forget(&read.place));
                    if let Err(problem) = self.evidence.storage().write_rows(write).await {
                        return Done::Failed(problem.into());
                    }
                    read_again = Some(None);
                }
                Err(problem) => return Done::Failed(problem.into()),
            }
        }
        Done::Failed(WorkError::Broken("results are left over that nothing stands behind".to_owned()))
    }

    async fn turn(
        &self,
        engine: &Engine,
        snapshot: &Snapshot,
        read: &Read,
        stored: Option<bytes::Bytes>,
        now: Timestamp,
        is_last: bool,
    ) -> Result<Turn, Interrupted> {
        let (place, state) = (&read.place, &snapshot.state.conformance_packs);
        let summary = match &stored {
            Some(value) => Some(Summary::read(value).ok_or(Interrupted::Unreadable)?),
            None => None,
        };
        let taken_in = inputs::of_place(state, engine.seed(), place, &self.digest);
        let is_settled = summary.as_ref().is_some_and(|summary| {
            summary.taken_in == Some(taken_in)
                && summary.retired.is_empty()
                && summary.rules.iter().all(|rule| rule.done.is_some())
                && !index::has_failed(summary)
        });
        if is_settled && read.waiting.is_empty() && !read.is_due {
            return Ok(Turn::Concluded { write: None, summary, failed: false });
        }
        let templates = templates(engine, templates_of_place(state, place)).await?;
        let rules = rules(state, &templates.set, engine.seed(), place);
        let unreadable = unreadable_packs(state, engine, place, &templates);
        let observes = self.observer.is_some() && !self.keeps_rows.contains(place);
        if rules.is_empty() && unreadable.is_empty() && !observes {
            return Ok(Turn::Concluded { write: self.forget(read, stored, snapshot), summary: None, failed: false });
        }
        let externals =
            if rules.iter().any(is_external) { self.evidence.externals(place).await? } else { BTreeMap::new() };
        let facts = evidence::facts::read(read.facts.as_ref());
        let world = World::new(state, place, facts, read.own.clone(), read.globals.clone());
        let brought = brought(&read.waiting);
        let mut work = Work::new(self.evidence.clone(), snapshot.epoch, place.clone(), now);
        work.keeps_rows = !observes;
        work.observer = self.observer.clone().filter(|_| observes);
        work.stored = stored;
        work.summary = summary.unwrap_or_default();
        let before = names(&work.summary);
        let situation = Situation {
            rules: &rules,
            logic: &self.logic,
            prepared: &self.prepared,
            world: &world,
            externals: &externals,
            recorded_until: state.recorded_until(place),
            requests: inputs::requests(state, place),
            brought: brought.as_ref(),
            unreadable: &unreadable,
            now,
        };
        let plan = plan(&mut work.summary, &situation, read.is_due);
        if let Some(observer) = &work.observer {
            observer.place(place, before.into_iter().chain(names(&work.summary)).collect());
        }
        let realistic = engine.settings().timing == governance::Timing::Realistic;
        let is_done = work.carry_out(plan, world, self.logic.clone()).await? && work.summary.retired.is_empty();
        self.judgements.fetch_add(work.judgements, Ordering::Relaxed);
        if !is_done && !is_last && work.keeps_rows {
            let write = work.write();
            self.evidence.storage().write_rows(write).await?;
            return Ok(Turn::Again(work.stored));
        }
        let failed = !is_done || !unreadable.is_empty() || index::has_failed(&work.summary);
        // What can't be read may be readable the next time that the program starts.
        work.summary.taken_in = unreadable.is_empty().then_some(taken_in);
        work.summary.next_periodic = schedule::next(&rules, now).filter(|_| realistic);
        work.changes.extend(waiting_gone(&read.waiting));
        let summary = work.summary.clone();
        Ok(Turn::Concluded { write: Some(work.write()), summary: Some(summary), failed })
    }

    /// A place without rules: nothing that was found in it stays.
    fn forget(&self, read: &Read, stored: Option<bytes::Bytes>, snapshot: &Snapshot) -> Option<BulkWrite> {
        let mut changes = waiting_gone(&read.waiting);
        let mut guards = Vec::new();
        if stored.is_some() {
            guards.push(Summary::guard(&read.place, stored));
            changes.extend(Summary::forget(&read.place));
        }
        (!changes.is_empty()).then_some(BulkWrite { epoch: snapshot.epoch, guards, changes })
    }
}

/// What one look at a place leads to.
enum Turn {
    Concluded {
        write: Option<BulkWrite>,
        summary: Option<Summary>,
        failed: bool,
    },
    /// To be looked at once more, with the summary as it is now stored.
    Again(Option<bytes::Bytes>),
}

/// The rules that a summary knows, by number.
fn names(summary: &Summary) -> Vec<(RuleNumber, RuleName)> {
    summary.rules.iter().map(|record| (record.number, record.key())).collect()
}

/// The ids of packs whose template can't be read, with the reason.
fn unreadable_packs(state: &State, engine: &Engine, place: &Place, templates: &Templates) -> BTreeMap<SmolStr, String> {
    if templates.unreadable.is_empty() {
        return BTreeMap::new();
    }
    let reason = |pack: DeployedPack| {
        let reason = templates.unreadable.get(&pack.deployed?.template)?;
        tracing::warn!(account = %place.account, region = place.region.as_str(), pack = %pack.name, %reason, "the rules of a pack can't be evaluated");
        Some((pack.id, reason.clone()))
    };
    packs_in(state, engine.seed(), place).into_iter().filter_map(reason).collect()
}

/// The place that a delivery waits for; none where it has to be handed on first.
fn place_of(waiting: &Waiting) -> Option<Place> {
    let region = (waiting.region != GLOBAL).then(|| waiting.region.parse().ok()).flatten()?;
    Some(Place::new(waiting.account, region))
}

/// What all deliveries brought together; nothing when one of them can't be read.
fn brought(waiting: &[Waiting]) -> Option<Brought> {
    let mut all = Brought::default();
    for one in waiting {
        all.add(one.brought.clone()?);
    }
    Some(all)
}

fn waiting_gone(waiting: &[Waiting]) -> Vec<RowWrite> {
    waiting.iter().map(|one| RowWrite::Delete(Table::Upkeep, one.key.clone())).collect()
}

/// Writes of several places in as few transactions as they fit in. Answers which of them weren't made.
async fn write_together(evidence: &Evidence, writes: Vec<(Place, BulkWrite)>) -> Vec<(Place, StorageError)> {
    let mut failed = Vec::new();
    let mut together: Vec<(Place, BulkWrite)> = Vec::new();
    let mut size = 0;
    let mut all = writes.into_iter().peekable();
    while let Some((place, write)) = all.next() {
        size += write.guards.len() + write.changes.len();
        together.push((place, write));
        let next = all.peek().map_or(usize::MAX, |(_, write)| write.guards.len() + write.changes.len());
        if size.saturating_add(next) <= MAX_ROWS_PER_WRITE {
            continue;
        }
        size = 0;
        let some = std::mem::take(&mut together);
        let mut joined = BulkWrite { epoch: some.first().map_or(0, |(_, write)| write.epoch), ..BulkWrite::default() };
        for (_, write) in &some {
            joined.guards.extend(write.guards.iter().cloned());
            joined.changes.extend(write.changes.iter().cloned());
        }
        match evidence.storage().write_rows(joined).await {
            Ok(()) => {}
            Err(StorageError::GuardFailed { .. }) => {
                // One of them is somebody else's by now; the others are written alone.
                for (place, write) in some {
                    if let Err(problem) = evidence.storage().write_rows(write).await {
                        failed.push((place, problem));
                    }
                }
            }
            Err(problem) => failed.extend(some.into_iter().map(|(place, _)| (place, problem.clone()))),
        }
    }
    failed
}

#[async_trait::async_trait]
impl Reconciler for Evaluations {
    fn name(&self) -> &'static str {
        Self::NAME
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let mut index = self.index.lock().await;
        index.follow(&engine.snapshot(), &self.bench.evidence).await?;
        let now = engine.now();
        let limit = if index.has_failing() { DELIVERIES } else { 1 };
        let waiting = self.bench.evidence.waiting(None, limit).await?;
        if !index.dirty.is_empty()
            || waiting.iter().any(|one| !place_of(one).is_some_and(|at| index.is_paused(&at, now)))
        {
            return Ok(Some(now));
        }
        // What comes again and again is no work that is left: it counts when its time has come, and not before.
        Ok(index.next_due().filter(|at| *at <= engine.now()))
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let now = engine.now();
        let mut index = self.index.lock().await;
        // Everything below is about this snapshot, and belongs to its epoch.
        let snapshot = engine.snapshot();
        index.follow(&snapshot, &self.bench.evidence).await?;
        let mut waiting = self.bench.evidence.waiting(None, DELIVERIES).await?;
        if self.bench.hand_on(&snapshot, now, &waiting).await? {
            waiting = self.bench.evidence.waiting(None, DELIVERIES).await?;
        }
        let taken = index.take(now, AT_ONCE);
        let mut places = taken.clone();
        let mut by_place: BTreeMap<Place, Vec<Waiting>> = BTreeMap::new();
        for one in waiting {
            if let Some(place) = place_of(&one).filter(|place| !index.is_paused(place, now)) {
                by_place.entry(place).or_default().push(one);
            }
        }
        for place in by_place.keys() {
            if places.len() >= AT_ONCE && !places.contains(place) {
                continue;
            }
            places.insert(place.clone());
        }
        let read = self.bench.read(places.clone(), by_place, |place| index.is_periodic_due(place, now)).await;
        let read = match read {
            Ok(read) => read,
            Err(problem) => {
                index.dirty.extend(places);
                return Err(problem);
            }
        };
        let dirty = taken;
        let mut resources = 0;
        let (mut now_read, mut left) = (Vec::new(), Vec::new());
        for one in read {
            // A place of which only some resources changed costs those.
            resources +=
                if dirty.contains(&one.place) { one.own.total() + one.globals.total() } else { one.brought_total() };
            if resources <= RESOURCES || now_read.is_empty() { now_read.push(one) } else { left.push(one.place) }
        }
        // What only waits is found by what waits.
        index.dirty.extend(left.into_iter().filter(|place| dirty.contains(place)));
        let read = now_read;
        let parallel = std::thread::available_parallelism().map_or(1, usize::from) + 1;
        let in_turn = IN_TURN.min(read.len().div_ceil(parallel).max(1));
        let mut read = read.into_iter().peekable();
        let groups = std::iter::from_fn(|| {
            let group: Vec<Read> = read.by_ref().take(in_turn).collect();
            (!group.is_empty()).then_some(group)
        });
        let done: Vec<Vec<(Place, Done)>> = stream::iter(groups)
            .map(|group| {
                let (bench, engine, snapshot) = (self.bench.clone(), engine.clone(), snapshot.clone());
                // A task of its own, so that groups are worked on at the same time. When it is lost, so is nothing that is kept.
                let places: Vec<Place> = group.iter().map(|one| one.place.clone()).collect();
                let task = tokio::spawn(async move {
                    let mut done = Vec::with_capacity(group.len());
                    for one in &group {
                        let done_here =
                            AssertUnwindSafe(bench.place(&engine, &snapshot, one, now)).catch_unwind().await;
                        let broken = || Done::Failed(WorkError::Broken("a place could not be evaluated".to_owned()));
                        done.push((one.place.clone(), done_here.unwrap_or_else(|_| broken())));
                    }
                    done
                });
                async move {
                    let broken =
                        |problem: &tokio::task::JoinError| Done::Failed(WorkError::Broken(problem.to_string()));
                    match task.await {
                        Ok(done) => done,
                        Err(problem) => places.into_iter().map(|place| (place, broken(&problem))).collect(),
                    }
                }
            })
            .buffer_unordered(parallel)
            .collect()
            .await;
        let mut writes = Vec::new();
        let mut concluded: Vec<(Place, Option<Summary>, bool)> = Vec::new();
        let mut problem = None;
        for (place, done) in done.into_iter().flatten() {
            match done {
                Done::Concluded { write, summary, failed } => {
                    match write {
                        Some(write) if write.changes.len() > SHARED_WRITE => {
                            if let Err(found) = self.bench.evidence.storage().write_rows(write).await {
                                problem = Some(WorkError::from(found));
                                index.dirty.insert(place);
                                continue;
                            }
                        }
                        Some(write) => writes.push((place.clone(), write)),
                        None => {}
                    }
                    concluded.push((place, summary, failed));
                }
                Done::Failed(found) => {
                    tracing::warn!(account = %place.account, region = place.region.as_str(), problem = %found, "a place can't be evaluated at present");
                    index.note_failure(&place, true, now);
                    if matches!(found, WorkError::Storage(StorageError::EpochOver { .. })) {
                        problem = Some(found);
                    }
                }
            }
        }
        let failed = write_together(&self.bench.evidence, writes).await;
        for (place, summary, has_failed) in concluded {
            self.bench.places.fetch_add(1, Ordering::Relaxed);
            if failed.iter().any(|(other, _)| *other == place) {
                index.dirty.insert(place);
                continue;
            }
            index.note(&place, summary.as_ref());
            index.note_failure(&place, has_failed, now);
        }
        if let Some((_, found)) = failed.into_iter().next() {
            problem = Some(found.into());
        }
        problem.map_or(Ok(()), Err)
    }

    fn statistics(&self) -> Vec<(&'static str, u64)> {
        vec![
            ("judged", self.bench.judgements.load(Ordering::Relaxed)),
            ("places", self.bench.places.load(Ordering::Relaxed)),
        ]
    }
}

/// The id of a rule in keys.
pub fn rule_name(rule: &Rule) -> (SmolStr, SmolStr) {
    (rule.pack_id.clone(), SmolStr::new(rule.name()))
}
