//! A branch: a copy that any client works on, below a prefix of its own, with workers and a clock of its own.

use super::fork::judged_in;
use super::parts::Parts;
use super::source::Source;
use crate::installation::{Installation, Options};
use crate::past::AsOf;
use engine::{Clock, Engine, ManualClock, OffsetClock, Snapshot};
use evidence::Evidence;
use governance::Timing;
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use storage::overlay::Overlay;
use tokio::time::Instant;
use workers::{Crew, Evaluations};

/// How a branch takes its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BranchTiming {
    /// Nothing takes longer than its work; the clock goes as that of the installation.
    Instant,
    /// Everything takes as long as at AWS; the clock goes as that of the installation.
    Realistic,
    /// Everything takes as long as at AWS, and the clock stands until it is told to go.
    Manual,
}

/// What a branch is to be.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Its name, unique on the port.
    pub name: SmolStr,
    /// The state that it begins with, if not the present one.
    pub as_of: Option<AsOf>,
    /// How it takes its time; as the installation does without it.
    pub timing: Option<BranchTiming>,
}

/// A branch.
pub struct Branch {
    /// Its name.
    pub name: SmolStr,
    /// The branch that it was made from, if it was made from one.
    pub from: Option<SmolStr>,
    /// The state of the past that it began with, if it did.
    pub as_of: Option<AsOf>,
    /// How it takes its time.
    pub timing: BranchTiming,
    /// What it was made of.
    pub source: Source,
    /// The copy, as handlers know an installation.
    pub installation: Installation,
    overlay: Arc<Overlay>,
    manual: Option<Arc<ManualClock>>,
    used: Mutex<Instant>,
}

impl Branch {
    /// A branch of an installation, whose work begins at once. What it writes may take up to so many bytes in memory.
    pub fn new(installation: &Installation, source: Source, wanted: Wanted, most_bytes: usize) -> Self {
        let timing = wanted.timing.unwrap_or(match installation.engine.settings().timing {
            Timing::Instant => BranchTiming::Instant,
            Timing::Realistic => BranchTiming::Realistic,
        });
        let manual = (timing == BranchTiming::Manual).then(|| Arc::new(ManualClock::at(source.at)));
        let clock: Arc<dyn Clock> = match &manual {
            Some(manual) => manual.clone(),
            None => Arc::new(OffsetClock::from(source.at, installation.engine.clock())),
        };
        let domain = if timing == BranchTiming::Instant { Timing::Instant } else { Timing::Realistic };
        let Parts { overlay, storage, buckets, options } = Parts::of(installation, &source, clock, domain, most_bytes);
        let regions = options.settings.regions.clone();
        let engine = Engine::going_on(storage.clone(), Snapshot::clone(&source.snapshot), options);
        let evidence = Evidence::new(storage.clone()).with_regions(regions);
        let evidence = evidence.with_standings_until(source.standings_until);
        let evaluations = if source.is_evaluated {
            Evaluations::settled_at(evidence.clone(), &source.snapshot)
        } else {
            Evaluations::new(evidence.clone())
        };
        let mut work = workers::of_control_state();
        work.push(Arc::new(evaluations));
        let crew = Crew::start(engine.clone(), work);
        let from = installation.branch.clone();
        // It is nobody's but its maker's: whatever is done to it can be thrown away.
        let data = format!("branch {}", wanted.name);
        let options = Options { data, allow_reset: true, ..installation.options.clone() };
        let copy = Installation::new(engine, storage, evidence, crew, buckets, options).as_branch(wanted.name.clone());
        let used = Mutex::new(Instant::now());
        Self { name: wanted.name, from, as_of: wanted.as_of, timing, source, installation: copy, overlay, manual, used }
    }

    /// What it holds in memory by itself, in bytes.
    pub fn bytes(&self) -> usize {
        self.overlay.bytes() + self.source.storage.bytes()
    }

    /// Somebody uses it.
    pub fn touch(&self) {
        *self.used.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// When somebody last did.
    pub fn used(&self) -> Instant {
        *self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The places in which anything was judged on it.
    pub fn judged(&self) -> BTreeSet<Place> {
        judged_in(&self.overlay)
    }

    /// Has its clock go to a moment, which isn't earlier than where it stands, and wakes the work that was waiting for that.
    ///
    /// # Errors
    /// Why it can't.
    pub fn tick_to(&self, moment: Timestamp) -> Result<Timestamp, String> {
        let Some(clock) = &self.manual else {
            return Err(format!(
                "the clock of branch {} goes by itself: one that is made with the timing `manual` is told to go",
                self.name
            ));
        };
        let passes = moment.millis().saturating_sub(clock.now().millis());
        if passes < 0 {
            return Err("time doesn't go back".to_owned());
        }
        clock.advance(passes);
        self.installation.engine.touch();
        Ok(self.installation.engine.now())
    }
}
