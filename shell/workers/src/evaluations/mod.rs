//! Evaluates rules when items or facts arrive, when rules appear, when it is asked for, and at intervals.
//!
//! What has to be done is in the tables: a row under `waiting` for each delivery that wasn't judged yet, and a row under `done`
//! that says which packs and requests a place's results come from. Everything is written so that doing it again does no harm.

pub mod external;
mod index;
pub mod inventory;
pub mod items;
mod judging;
mod keys;
mod progress;
pub mod recorded;
pub mod recording;
pub mod results;
mod schedule;
pub mod status;
mod verdicts;

pub use judging::{Standing, standing};

use crate::{Reconciler, WorkError, templates};
use engine::Engine;
use futures::{StreamExt, TryStreamExt, stream};
use governance::conformance_packs::{Place, rules, templates_of_place};
use identifiers::Timestamp;
use index::Index;
use progress::{Done, Waiting};
use std::collections::BTreeSet;
use std::sync::Arc;
use storage::{BulkWrite, Epoch, MAX_ROWS_PER_WRITE, RowWrite, Table};
use tokio::sync::Mutex;
use verdicts::KeptVerdicts;

/// Places evaluated in one step.
const AT_ONCE: usize = 64;
/// Deliveries looked at in one step.
const DELIVERIES: usize = 1_000;

/// The reconciler of evaluations.
#[derive(Default)]
pub struct Evaluations {
    index: Mutex<Index>,
    verdicts: Arc<KeptVerdicts>,
}

/// How many places are judged at the same time: as many as there are cores.
fn parallel() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

impl Evaluations {
    /// Takes in what has changed, and forgets what was kept when everything was thrown away.
    async fn follow(&self, index: &mut Index, engine: &Engine) -> Result<(), WorkError> {
        if index.follow(engine).await? {
            self.verdicts.clear();
        }
        Ok(())
    }

    /// Its name in the answer of settle.
    pub const NAME: &'static str = "evaluations";

    /// A reconciler that takes for granted that nothing is left to evaluate in this state, and so only looks at what changes
    /// from there: a first look at everything costs what there is.
    pub fn settled_at(state: &governance::State) -> Self {
        Self { index: Mutex::new(Index::settled_at(state.conformance_packs.clone())), ..Self::default() }
    }
}

#[async_trait::async_trait]
impl Reconciler for Evaluations {
    fn name(&self) -> &'static str {
        Self::NAME
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let mut index = self.index.lock().await;
        self.follow(&mut index, engine).await?;
        if !index.dirty.is_empty() || progress::anything_waits(engine).await? {
            return Ok(Some(engine.now()));
        }
        // What comes again and again is no work that is left: it counts when its time has come, and not before.
        Ok(index.next_periodic().filter(|at| *at <= engine.now()))
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        // What is read from here on is of this epoch, and so is what comes of it.
        let epoch = engine.snapshot().epoch;
        let waiting = progress::waiting(engine, DELIVERIES).await?;
        let (places, delivered) = {
            let mut index = self.index.lock().await;
            self.follow(&mut index, engine).await?;
            let mut places: BTreeSet<Place> = index.due_now(engine.now()).take(AT_ONCE).collect();
            let mut delivered: Vec<&Waiting> = Vec::new();
            for one in &waiting {
                if places.len() >= AT_ONCE {
                    break;
                }
                places.extend(one.places(&engine.snapshot().state.conformance_packs, engine.seed()));
                delivered.push(one);
            }
            (places, delivered)
        };
        let writes: Vec<Vec<RowWrite>> = stream::iter(places.iter().cloned())
            .map(|place| evaluate(engine, place, self.verdicts.clone()))
            .buffered(parallel())
            .try_collect()
            .await?;
        let mut all: Vec<RowWrite> = writes.into_iter().flatten().collect();
        // Only what was there before the evaluation has been judged by it; what came since has a row of its own.
        all.extend(delivered.iter().map(|one| RowWrite::Delete(Table::EvaluationProgress, one.key.clone())));
        write(engine, epoch, all).await?;
        let mut index = self.index.lock().await;
        for place in &places {
            index.look(engine, place).await?;
        }
        Ok(())
    }

    fn statistics(&self) -> Vec<(&'static str, u64)> {
        let counts = self.verdicts.counts();
        vec![("judged", counts.judged), ("reused", counts.reused), ("kept", counts.kept)]
    }
}

/// Writes any number of rows, in order: what is written last says that the rest is there.
async fn write(engine: &Engine, epoch: Epoch, mut writes: Vec<RowWrite>) -> Result<(), WorkError> {
    while !writes.is_empty() {
        let rest = writes.split_off(writes.len().min(MAX_ROWS_PER_WRITE));
        engine.storage().write_rows(BulkWrite::new(epoch, writes)).await?;
        writes = rest;
    }
    Ok(())
}

/// Evaluates everything in a place; the changes of the tables, the record that it was done last.
async fn evaluate(engine: &Engine, place: Place, verdicts: Arc<KeptVerdicts>) -> Result<Vec<RowWrite>, WorkError> {
    let snapshot = engine.snapshot();
    let packs = &snapshot.state.conformance_packs;
    let wanted = Done::wanted(packs, engine.seed(), &place);
    let before = progress::done(engine, &place).await?.unwrap_or_default();
    if wanted.packs.is_empty() {
        return Ok(vec![
            RowWrite::DeletePrefix(Table::EvaluationResults, keys::place(&place)),
            RowWrite::DeletePrefix(Table::EvaluationProgress, keys::updates(&place)),
            RowWrite::Delete(Table::EvaluationProgress, keys::done(&place)),
        ]);
    }
    let templates = templates::templates(engine, templates_of_place(packs, &place)).await?;
    let inventory = inventory::load(engine, packs, &place).await?;
    let stored = results::of_place(engine, &place).await?;
    let now = engine.now();
    let realistic = engine.settings().timing == governance::Timing::Realistic;
    let seed = engine.seed().clone();
    let snapshot = snapshot.clone();
    let judged = tokio::task::spawn_blocking(move || {
        let packs = &snapshot.state.conformance_packs;
        let rules = rules(packs, &templates, &seed, &place);
        let requests = packs.evaluation_requests.get(&place).map(Vec::as_slice).unwrap_or_default();
        let loaded = inventory.read();
        let asked = judging::Asked { before: &before, wanted: &wanted, requests, now };
        let mut writes = judging::judge(&place, &rules, &loaded, &stored, verdicts.as_ref(), &asked);
        let next_periodic = schedule::next(&rules, now).filter(|_| realistic);
        let done = Done { next_periodic, ..wanted.judged(&before, now) };
        writes.push(progress::record(&place, &done));
        writes
    });
    judged.await.map_err(|problem| WorkError::Broken(problem.to_string()))
}
