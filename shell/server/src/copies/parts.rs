//! What every copy is made of.

use super::source::Source;
use crate::installation::Installation;
use buckets::Buckets;
use engine::Clock;
use governance::Timing;
use identifiers::Seed;
use std::sync::Arc;
use storage::forkable::Forkable;
use storage::overlay::Overlay;

/// Storage, buckets, and what an engine is opened with.
pub(super) struct Parts {
    /// What is written.
    pub(super) overlay: Arc<Overlay>,
    /// The same, of which copies can be made in turn.
    pub(super) storage: Arc<Forkable>,
    pub(super) buckets: Arc<Buckets>,
    pub(super) options: engine::Options,
}

impl Parts {
    /// Those of a copy with a clock of its own. It holds up to so many bytes in memory, and as many in buckets.
    pub(super) fn of(
        installation: &Installation,
        source: &Source,
        clock: Arc<dyn Clock>,
        timing: Timing,
        most_bytes: usize,
    ) -> Self {
        let overlay = Arc::new(Overlay::bounded(source.storage.clone(), source.snapshot.head(), most_bytes));
        let storage = Arc::new(Forkable::new(overlay.clone()));
        let now = clock.clone();
        let buckets = source.buckets.fork(storage::wide(most_bytes), move || now.now().millis());
        let settings = governance::Settings { timing, ..installation.engine.settings().clone() };
        let seed: Seed = installation.engine.seed().clone();
        let options = engine::Options { settings, seed, clock };
        Self { overlay, storage, buckets: Arc::new(buckets), options }
    }
}
