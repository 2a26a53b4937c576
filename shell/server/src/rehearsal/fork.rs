//! A copy of the installation on which something can be tried: the state shared, what is written kept apart, a clock of its own.

use super::error::RehearsalError;
use super::verdicts::Watcher;
use crate::installation::Installation;
use crate::underway::Progress;
use engine::{Engine, ManualClock, Snapshot};
use evidence::Evidence;
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;
use storage::Table;
use storage::overlay::Overlay;
use workers::{Crew, Evaluations, Outstanding, Reconciler, run_to_rest};

/// How far the clock may run ahead for work that takes its time: an association takes up to a day.
const HORIZON_MILLIS: i64 = 24 * 60 * 60 * 1_000;

pub(super) struct Fork {
    /// The copy as handlers know an installation. Its crew has no reconcilers: they are run by hand.
    pub(super) installation: Installation,
    /// What it has written.
    pub(super) overlay: Arc<Overlay>,
    clock: Arc<ManualClock>,
    start: Timestamp,
    control: Vec<Arc<dyn Reconciler>>,
    /// The state in which no evaluation is left to be done, if it is known that none is.
    evaluated: Option<Arc<Snapshot>>,
}

impl Fork {
    /// A copy at a state and moment. `is_evaluated` says that no evaluation is left to be done in that state.
    pub(super) fn new(
        installation: &Installation,
        snapshot: &Arc<Snapshot>,
        at: Timestamp,
        is_evaluated: bool,
    ) -> Self {
        let overlay = Arc::new(Overlay::new(installation.engine.storage().clone(), snapshot.head()));
        let clock = Arc::new(ManualClock::at(at));
        let options = engine::Options {
            settings: installation.engine.settings().clone(),
            seed: installation.engine.seed().clone(),
            clock: clock.clone(),
        };
        let engine = Engine::on(overlay.clone(), Snapshot::clone(snapshot), options);
        let evidence = Evidence::new(overlay.clone());
        let crew = Crew::start(engine.clone(), Vec::new());
        let buckets = Arc::new(installation.buckets.to_read());
        let copy = Installation::new(engine, evidence, crew, buckets, installation.options.clone());
        let control = workers::of_control_state();
        let evaluated = is_evaluated.then(|| snapshot.clone());
        Self { installation: copy, overlay, clock, start: at, control, evaluated }
    }

    /// Lets everything come to its end that a day brings to an end; what is due later is told.
    pub(super) async fn settle(&self) -> Result<Vec<Outstanding>, RehearsalError> {
        let last = self.start.plus_millis(HORIZON_MILLIS);
        Ok(run_to_rest(&self.installation.engine, &self.control, &self.clock, last).await?)
    }

    /// Judges what is to be judged, at the moment that the copy was made for: rules about age must not see the time that was
    /// skipped. A watcher is told which verdicts change; then rows are kept in these places only.
    pub(super) async fn evaluate(
        &self,
        progress: &Progress,
        watch: Option<(Arc<Watcher>, HashSet<Place>)>,
    ) -> Result<(), RehearsalError> {
        self.clock.set(self.start);
        let evidence = self.installation.evidence.clone();
        let evaluations = match &self.evaluated {
            Some(snapshot) => Evaluations::settled_at(evidence, snapshot),
            None => Evaluations::new(evidence),
        };
        let evaluations = match watch {
            Some((watcher, keeps_rows)) => evaluations.observed(watcher, keeps_rows),
            None => evaluations,
        };
        let evaluations = Arc::new(evaluations);
        progress.judging(evaluations.clone());
        let only: [Arc<dyn Reconciler>; 1] = [evaluations];
        run_to_rest(&self.installation.engine, &only, &self.clock, self.start).await?;
        Ok(())
    }

    /// The places in which anything was judged.
    pub(super) fn judged(&self) -> BTreeSet<Place> {
        self.overlay.touched(Table::Places).iter().filter_map(|key| evidence::keys::place_of(key)).collect()
    }
}
