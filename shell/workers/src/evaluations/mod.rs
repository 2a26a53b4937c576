//! Evaluates rules when items or facts arrive, when rules appear, when it is asked for, and at intervals.
//!
//! What has to be done is in what is kept: deliveries that wait ([`evidence::waiting`]), and digests of what results come from
//! that aren't those of today's inputs. Everything is written so that doing it again does no harm. Each place and each rule
//! fails alone.

mod bench;
mod index;
mod inputs;
mod interrupted;
mod judge;
mod logic;
mod pack_rules;
mod place;
mod plan;
mod prepared;
mod schedule;
mod versions;
mod work;
mod writing;

pub use judge::Observer;
pub use logic::Logic;
pub use schedule::is_external;

use crate::error::WorkError;
use crate::reconciler::Reconciler;
use bench::{Bench, Done, Read};
use engine::{Engine, Snapshot};
use evidence::Evidence;
use evidence::waiting::{self, Waiting};
use futures::{FutureExt, StreamExt, stream};
use governance::conformance_packs::{Place, Rule};
use identifiers::Timestamp;
use index::Index;
use smol_str::SmolStr;
use std::collections::{BTreeMap, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use storage::StorageError;
use storage::wide;
use tokio::sync::Mutex;
use tokio::task::JoinSet;
use writing::write_all;

/// Places looked at in one step.
const AT_ONCE: usize = 256;
/// Resources in the places that are looked at in one step, at most, unless one place has more: whoever asks whether work is left
/// waits for the step in hand.
const RESOURCES: u64 = 20_000;
/// Places that one task looks at, one after the other.
const IN_TURN: usize = 16;
/// Deliveries looked at in one step.
const DELIVERIES: usize = 1_000;

/// The reconciler of evaluations.
pub struct Evaluations {
    bench: Arc<Bench>,
    index: Mutex<Index>,
    /// Places that were looked at and those that waited, when it was last asked what is due.
    found: AtomicU64,
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
        Self { bench: Arc::new(bench), index: self.index, found: self.found }
    }

    fn on(bench: Bench, index: Index) -> Self {
        Self { bench: Arc::new(bench), index: Mutex::new(index), found: AtomicU64::new(0) }
    }

    /// How many places were looked at, and how many there are to look at in all, as far as is known by now.
    pub fn progress(&self) -> (u64, u64) {
        let done = self.bench.places.load(Ordering::Relaxed);
        (done, self.found.load(Ordering::Relaxed).max(done))
    }
}

impl Evaluations {
    /// Up to so many deliveries that wait, none of a place that failed so lately that it isn't looked at yet: however many wait
    /// there, they stand before nobody.
    async fn waiting(&self, index: &Index, now: Timestamp, limit: usize) -> Result<Vec<Waiting>, StorageError> {
        let page = if index.has_failing() { DELIVERIES } else { limit };
        let is_paused = |one: &Waiting| bench::place_of(one).filter(|place| index.is_paused(place, now));
        let (mut found, mut after): (Vec<Waiting>, Option<Vec<u8>>) = (Vec::new(), None);
        loop {
            let (waiting, last) = self.bench.evidence.waiting(after.as_deref(), page).await?;
            let in_pause = waiting.last().and_then(is_paused);
            found.extend(waiting.into_iter().filter(|one| is_paused(one).is_none()));
            after = in_pause.as_ref().map(waiting::behind).or(last);
            if found.len() >= limit || after.is_none() {
                found.truncate(limit);
                return Ok(found);
            }
        }
    }

    /// The places of a step: those that changed or are due, and those for which a delivery waits.
    async fn places(&self, index: &mut Index, snapshot: &Snapshot, now: Timestamp) -> Result<Vec<Read>, WorkError> {
        let mut waiting = self.waiting(index, now, DELIVERIES).await?;
        if self.bench.hand_on(snapshot, now, &waiting).await? {
            waiting = self.waiting(index, now, DELIVERIES).await?;
        }
        let taken = index.take(now, AT_ONCE);
        let mut places = taken.clone();
        let mut by_place: BTreeMap<Place, Vec<Waiting>> = BTreeMap::new();
        for one in waiting {
            if let Some(place) = bench::place_of(&one) {
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
        let mut resources = 0;
        let (mut now_read, mut left) = (Vec::new(), Vec::new());
        for one in read {
            // A place of which only some resources changed costs those.
            resources +=
                if taken.contains(&one.place) { one.own.total() + one.globals.total() } else { one.brought_total() };
            if resources <= RESOURCES || now_read.is_empty() { now_read.push(one) } else { left.push(one.place) }
        }
        // What only waits is found by what waits.
        index.dirty.extend(left.into_iter().filter(|place| taken.contains(place)));
        Ok(now_read)
    }

    /// Looks at places, several at the same time, and writes what the looks led to while others are looked at.
    async fn look_at(
        &self,
        engine: &Engine,
        snapshot: &Snapshot,
        index: &mut Index,
        read: Vec<Read>,
        now: Timestamp,
    ) -> Result<(), WorkError> {
        let parallel = std::thread::available_parallelism().map_or(1, usize::from) + 1;
        let in_turn = IN_TURN.min(read.len().div_ceil(parallel).max(1));
        let mut read = read.into_iter().peekable();
        let groups = std::iter::from_fn(|| {
            let group: Vec<Read> = read.by_ref().take(in_turn).collect();
            (!group.is_empty()).then_some(group)
        });
        let looks = stream::iter(groups).map(|group| self.look_at_group(engine, snapshot, group, now));
        let mut looks = std::pin::pin!(looks.buffer_unordered(parallel).ready_chunks(parallel));
        let mut concluded = Concluded::default();
        while let Some(done) = looks.next().await {
            self.conclude(index, &mut concluded, done.into_iter().flatten().collect(), now).await;
        }
        concluded.end(index, now)
    }

    /// Looks at places, one after the other. In a task of its own, so that groups are worked on at the same time, and go on while
    /// something is written; it ends with whoever waits for it. When it is lost, so is nothing that is kept.
    async fn look_at_group(
        &self,
        engine: &Engine,
        snapshot: &Snapshot,
        group: Vec<Read>,
        now: Timestamp,
    ) -> Vec<(Place, Done)> {
        let (bench, engine, snapshot) = (self.bench.clone(), engine.clone(), snapshot.clone());
        let places: Vec<Place> = group.iter().map(|one| one.place.clone()).collect();
        let mut task = JoinSet::new();
        task.spawn(async move {
            let mut done = Vec::with_capacity(group.len());
            for one in &group {
                let done_here = AssertUnwindSafe(bench.place(&engine, &snapshot, one, now)).catch_unwind().await;
                let broken = || Done::Failed(WorkError::Broken("a place could not be evaluated".to_owned()));
                done.push((one.place.clone(), done_here.unwrap_or_else(|_| broken())));
            }
            done
        });
        let broken = |problem: &tokio::task::JoinError| Done::Failed(WorkError::Broken(problem.to_string()));
        match task.join_next().await {
            None => Vec::new(),
            Some(Ok(done)) => done,
            Some(Err(problem)) => places.into_iter().map(|place| (place, broken(&problem))).collect(),
        }
    }

    /// Writes what some looks led to, and notes when which place has to be looked at again.
    async fn conclude(&self, index: &mut Index, concluded: &mut Concluded, done: Vec<(Place, Done)>, now: Timestamp) {
        let (mut writes, mut noted) = (Vec::new(), Vec::new());
        for (place, done) in done {
            match done {
                Done::Concluded { write, summary, failed } => {
                    writes.extend(write.map(|write| (place.clone(), write)));
                    noted.push((place, summary, failed));
                }
                Done::Failed(found) => {
                    warn_of(&place, &found);
                    index.note_failure(&place, true, now);
                    if matches!(found, WorkError::Storage(StorageError::EpochOver { .. })) {
                        concluded.problem = Some(found);
                    }
                }
            }
        }
        let asked_for = writes.len();
        let failed = write_all(&self.bench.evidence, writes).await;
        concluded.any_written |= failed.len() < asked_for;
        let mut failed: BTreeMap<Place, StorageError> = failed.into_iter().collect();
        for (place, summary, has_failed) in noted {
            self.bench.places.fetch_add(1, Ordering::Relaxed);
            match failed.remove(&place) {
                None => {
                    index.note(&place, summary.as_ref());
                    index.note_failure(&place, has_failed, now);
                }
                Some(found) => concluded.not_written.push((place, found)),
            }
        }
    }
}

/// What became of the writes of a step.
#[derive(Default)]
struct Concluded {
    any_written: bool,
    not_written: Vec<(Place, StorageError)>,
    problem: Option<WorkError>,
}

impl Concluded {
    /// Notes the places whose writes weren't made.
    fn end(mut self, index: &mut Index, now: Timestamp) -> Result<(), WorkError> {
        for (place, found) in self.not_written {
            match found {
                // Others were written: it isn't storage that has no room, and this place waits for its turn by itself.
                StorageError::Refused(_) if self.any_written => {
                    warn_of(&place, &found);
                    index.note_failure(&place, true, now);
                }
                _ => {
                    index.dirty.insert(place);
                    self.problem = Some(found.into());
                }
            }
        }
        self.problem.map_or(Ok(()), Err)
    }
}

fn warn_of(place: &Place, problem: &dyn std::fmt::Display) {
    tracing::warn!(account = %place.account, region = place.region.as_str(), %problem, "a place can't be evaluated at present");
}

#[async_trait::async_trait]
impl Reconciler for Evaluations {
    fn name(&self) -> &'static str {
        Self::NAME
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let mut index = self.index.lock().await;
        index.follow(&engine.snapshot(), &self.bench.evidence).await?;
        let found = self.bench.places.load(Ordering::Relaxed).saturating_add(wide(index.dirty.len()));
        self.found.store(found, Ordering::Relaxed);
        let now = engine.now();
        if !index.dirty.is_empty() || !self.waiting(&index, now, 1).await?.is_empty() {
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
        let read = self.places(&mut index, &snapshot, now).await?;
        self.look_at(engine, &snapshot, &mut index, read, now).await
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
