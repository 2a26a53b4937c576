//! Evaluates rules when items or facts arrive, when rules appear, when it is asked for, and at intervals.
//!
//! What has to be done is in what is kept: deliveries that wait ([`evidence::waiting`]), and digests of what results come from
//! that aren't those of today's inputs. Everything is written so that doing it again does no harm. Each place and each rule
//! fails alone.

mod bench;
mod deliveries;
mod index;
mod inputs;
mod interrupted;
mod judge;
mod logic;
mod pack_rules;
mod place;
mod plan;
mod prepared;
mod related;
mod schedule;
mod step;
mod versions;
mod work;
mod writing;

pub use judge::{Observer, PlaceObserver};
pub use logic::Logic;
pub use schedule::is_external;

use crate::error::WorkError;
use crate::reconciler::Reconciler;
use bench::Bench;
use engine::{Engine, Snapshot};
use evidence::Evidence;
use governance::conformance_packs::{Place, Rule};
use identifiers::Timestamp;
use index::Index;
use smol_str::SmolStr;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use step::Step;
use storage::wide;
use tokio::sync::Mutex;

/// The reconciler of evaluations.
pub struct Evaluations {
    bench: Arc<Bench>,
    index: Mutex<Index>,
    /// Whether a step is in hand.
    is_stepping: AtomicBool,
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
        Self { bench: Arc::new(bench), ..self }
    }

    fn on(bench: Bench, index: Index) -> Self {
        Self {
            bench: Arc::new(bench),
            index: Mutex::new(index),
            is_stepping: AtomicBool::new(false),
            found: AtomicU64::new(0),
        }
    }

    /// How many places were looked at, and how many there are to look at in all, as far as is known by now.
    pub fn progress(&self) -> (u64, u64) {
        let done = self.bench.places.load(Ordering::Relaxed);
        (done, self.found.load(Ordering::Relaxed).max(done))
    }
}

/// A step in hand, until it is dropped.
struct Stepping<'a>(&'a AtomicBool);

impl<'a> Stepping<'a> {
    fn begin(flag: &'a AtomicBool) -> Self {
        flag.store(true, Ordering::SeqCst);
        Self(flag)
    }
}

impl Drop for Stepping<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

#[async_trait::async_trait]
impl Reconciler for Evaluations {
    fn name(&self) -> &'static str {
        Self::NAME
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        // Whoever asks during a step needn't wait for its end to learn that there is work.
        if self.is_stepping.load(Ordering::SeqCst) {
            return Ok(Some(engine.now()));
        }
        let mut index = self.index.lock().await;
        index.follow(&engine.snapshot(), &self.bench.evidence).await?;
        let found = self.bench.places.load(Ordering::Relaxed).saturating_add(wide(index.dirty.len()));
        self.found.store(found, Ordering::Relaxed);
        let now = engine.now();
        if !index.dirty.is_empty() || deliveries::any(&self.bench.evidence, |place| index.is_paused(place, now)).await?
        {
            return Ok(Some(now));
        }
        // What comes again and again is no work that is left: it counts when its time has come, and not before.
        Ok(index.next_due().filter(|at| *at <= engine.now()))
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let now = engine.now();
        let mut index = self.index.lock().await;
        let snapshot = engine.snapshot();
        index.follow(&snapshot, &self.bench.evidence).await?;
        let _stepping = Stepping::begin(&self.is_stepping);
        Step::new(&self.bench, engine, &snapshot, &mut index, now).take().await
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
