//! What copies are made of: what an installation was at a moment, for good, whatever becomes of the installation afterwards.

use crate::installation::Installation;
use crate::past::{AsOf, PastError, Then};
use buckets::Buckets;
use engine::Snapshot;
use evidence::Until;
use identifiers::Timestamp;
use std::sync::Arc;
use storage::overlay::{Lost, Overlay};
use workers::{Evaluations, WorkError};

/// How much is kept of rows that the installation changes while there are copies, in bytes.
const KEPT_BYTES: usize = 512 << 20;
/// A source's buckets are read only.
const NO_BYTES: u64 = 0;

/// What an installation was at a moment.
pub struct Source {
    /// Its control state.
    pub snapshot: Arc<Snapshot>,
    /// The moment that copies begin at: that of their making, or one of the past.
    pub at: Timestamp,
    /// Its rows, and its entries up to the state's version.
    pub storage: Arc<Overlay>,
    /// Its buckets.
    pub buckets: Arc<Buckets>,
    /// Up to which moment the log of standings is about that state: in a state of the past, rows are of the present.
    pub standings_until: Option<Until>,
    /// Whether nothing is left to evaluate in that state.
    pub is_evaluated: bool,
}

/// Why there is no such source.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The state of the past can't be had.
    #[error(transparent)]
    Past(#[from] PastError),
    /// What is under way can't be told.
    #[error(transparent)]
    Work(#[from] WorkError),
}

impl Source {
    /// The present, or a state of the past with the rows and buckets of the present.
    ///
    /// # Errors
    /// When the state lies ahead, or storage can't be read.
    pub async fn of(installation: &Installation, as_of: Option<AsOf>) -> Result<Self, SourceError> {
        let buckets = || {
            let clock = installation.engine.clock();
            Arc::new(installation.buckets.fork(NO_BYTES, move || clock.now().millis()))
        };
        let Some(as_of) = as_of else {
            let version = installation.engine.snapshot().version;
            let outstanding = installation.crew.outstanding().await?;
            let nothing_waits = outstanding.iter().all(|left| left.work != Evaluations::NAME);
            let look = || {
                let snapshot = installation.engine.snapshot();
                (snapshot.head(), (snapshot, buckets()))
            };
            let (storage, (snapshot, buckets)) = installation.storage.fork(KEPT_BYTES, look).await;
            let is_evaluated = nothing_waits && snapshot.version == version;
            let (at, standings_until) = (installation.engine.now(), installation.evidence.standings_until());
            return Ok(Self { snapshot, at, storage, buckets, standings_until, is_evaluated });
        };
        let Then { snapshot, at } = as_of.state(installation).await?;
        let (storage, buckets) = installation.storage.fork(KEPT_BYTES, || (snapshot.head(), buckets())).await;
        let until = as_of.until(snapshot.version);
        // What is a copy of such a copy knows no more of the log.
        let earlier = installation.evidence.standings_until().filter(|earlier| earlier.version < until.version);
        let standings_until = Some(earlier.unwrap_or(until));
        Ok(Self { snapshot, at, storage, buckets, standings_until, is_evaluated: false })
    }

    /// Why nothing of it can be read any more, if that is so.
    pub fn lost(&self) -> Option<Lost> {
        self.storage.lost()
    }
}
