//! A copy whose work is done by hand, on a clock that jumps: what was asked for is brought to its end, and judged.

use super::parts::Parts;
use super::source::Source;
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
use workers::evaluations::Observer;
use workers::{Crew, Evaluations, Outstanding, Reconciler, WorkError, run_to_rest};

/// How far the clock may run ahead for work that takes its time: an association takes up to a day.
const HORIZON_MILLIS: i64 = 24 * 60 * 60 * 1_000;

/// A copy whose work is done by hand.
pub struct Fork {
    /// The copy as handlers know an installation. Its crew has no reconcilers: they are run by hand.
    pub installation: Installation,
    /// What it has written.
    pub overlay: Arc<Overlay>,
    clock: Arc<ManualClock>,
    start: Timestamp,
    control: Vec<Arc<dyn Reconciler>>,
    /// The state in which no evaluation is left to be done, if it is known that none is.
    evaluated: Option<Arc<Snapshot>>,
}

impl Fork {
    /// A copy that is judged at a moment, up to which time is let pass from the source's.
    pub fn new(installation: &Installation, source: &Source, at: Timestamp) -> Self {
        let clock = Arc::new(ManualClock::at(source.at));
        let timing = installation.engine.settings().timing;
        let Parts { overlay, storage, buckets, options } =
            Parts::of(installation, source, clock.clone(), timing, usize::MAX);
        let regions = options.settings.regions.clone();
        let engine = Engine::on(storage.clone(), Snapshot::clone(&source.snapshot), options);
        let evidence = Evidence::new(storage.clone()).with_regions(regions);
        let evidence = evidence.with_standings_until(source.standings_until);
        let crew = Crew::start(engine.clone(), Vec::new());
        let copy = Installation::new(engine, storage, evidence, crew, buckets, installation.options.clone());
        let control = workers::of_control_state();
        let evaluated = source.is_evaluated.then(|| source.snapshot.clone());
        Self { installation: copy, overlay, clock, start: at, control, evaluated }
    }

    /// Lets everything come to its end that a day brings to an end; what is due later is told.
    ///
    /// # Errors
    /// When a step can't be taken.
    pub async fn settle(&self) -> Result<Vec<Outstanding>, WorkError> {
        let last = self.start.plus_millis(HORIZON_MILLIS);
        run_to_rest(&self.installation.engine, &self.control, &self.clock, last).await
    }

    /// Judges what is to be judged, at the moment that the copy was made for: rules about age must not see the time that was
    /// skipped. A watcher is told which verdicts change; then rows are kept in these places only.
    ///
    /// # Errors
    /// When a step can't be taken.
    pub async fn evaluate(
        &self,
        progress: &Progress,
        watch: Option<(Arc<dyn Observer>, HashSet<Place>)>,
    ) -> Result<(), WorkError> {
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
    pub fn judged(&self) -> BTreeSet<Place> {
        judged_in(&self.overlay)
    }
}

/// The places in which anything was judged that is kept there.
pub(super) fn judged_in(overlay: &Overlay) -> BTreeSet<Place> {
    overlay.touched(Table::Places).iter().filter_map(|key| evidence::keys::place_of(key)).collect()
}
