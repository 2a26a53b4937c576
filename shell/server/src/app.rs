//! What every handler can reach: the engine, the reconcilers, the credentials, and what the installation was started with.

use crate::credentials::Credentials;
use crate::intake::ByteBudget;
use crate::limits::Limits;
use buckets::Buckets;
use engine::Engine;
use evidence::{Arrival, Evidence};
use identifiers::Timestamp;
use std::sync::Arc;
use tokio::sync::Semaphore;
use workers::Crew;

/// Requests in work at once; more wait. A request is no work before its body is there.
pub(crate) const PLACES: usize = 512;
/// What bodies in memory may take together, in bytes, what their values become included.
pub(crate) const BODIES: usize = 512 * 1024 * 1024;
/// Deliveries of configuration items in work at once; more wait.
pub(crate) const DELIVERIES: usize = 4;
/// Requests to object storage in work at once; more wait.
pub(crate) const OBJECTS: usize = 32;

/// One running installation.
pub struct App {
    /// The state machine.
    pub engine: Engine,
    /// What was delivered and what was found.
    pub evidence: Evidence,
    /// The reconcilers.
    pub crew: Crew,
    /// Templates and deliveries.
    pub buckets: Arc<Buckets>,
    /// Requests in work, apart from the three kinds below and from what only looks or waits.
    pub places: Semaphore,
    /// Bodies in memory.
    pub bodies: ByteBudget,
    /// What clients have to keep.
    pub limits: Limits,
    /// Deliveries of configuration items in work: each may be large, unpacked and in memory.
    pub deliveries: Semaphore,
    /// Requests to object storage in work: each may carry a whole object in memory.
    pub objects: Semaphore,
    /// Rehearsals in work: each holds a copy of what it changes.
    pub rehearsals: Semaphore,
    /// Who callers are.
    pub credentials: Arc<Credentials>,
    /// What it was started with.
    pub options: Options,
    /// When it was started.
    pub started_at: Timestamp,
}

impl App {
    /// The moment at which something arrives that isn't a command.
    pub fn arrival(&self) -> Arrival {
        let snapshot = self.engine.snapshot();
        Arrival { epoch: snapshot.epoch, version: snapshot.state.sequence, now: self.engine.now() }
    }
}

/// What an installation is started with, as `/_bailiwick/info` tells it.
#[derive(Debug, Clone)]
pub struct Options {
    /// `memory`, or the data directory.
    pub data: String,
    /// Whether everything may be thrown away at a request: always in memory, on a kept directory only when asked for.
    pub allow_reset: bool,
    /// Whether AWS's own default quotas are in force.
    pub aws_quotas: bool,
}
