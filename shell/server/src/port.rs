//! What all connections share, whichever installation they are served over: who callers are, what clients have to keep, and how much
//! is in work at once.

use crate::browsers::{Guests, Tokens};
use crate::copies::Branches;
use crate::credentials::Credentials;
use crate::intake::ByteBudget;
use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::readiness::Readiness;
use std::sync::Arc;
use tokio::sync::{Semaphore, watch};

/// Requests in work at once; more wait. A request is no work before its body is there.
pub(crate) const PLACES: usize = 512;
/// What bodies in memory may take together, in bytes, what their values become included.
const BODIES: usize = 512 * 1024 * 1024;
/// Deliveries of configuration items in work at once; more wait.
const DELIVERIES: usize = 4;
/// Requests to object storage in work at once; more wait.
const OBJECTS: usize = 32;
/// Rehearsals in work at once; more wait.
pub(crate) const REHEARSALS: usize = 2;
/// Pages that wait to be told of news; each holds a connection.
const WATCHERS: usize = 64;

/// A port.
pub struct Port {
    /// Who callers are.
    pub credentials: Arc<Credentials>,
    /// What clients have to keep.
    pub limits: Limits,
    /// Requests in work, apart from the three kinds below and from what only looks or waits.
    pub places: Semaphore,
    /// Bodies in memory.
    pub bodies: ByteBudget,
    /// Deliveries of configuration items in work: each may be large, unpacked and in memory.
    pub deliveries: Semaphore,
    /// Requests to object storage in work: each may carry a whole object in memory.
    pub objects: Semaphore,
    /// Rehearsals in work: each holds a copy of what it changes.
    pub rehearsals: Semaphore,
    /// Copies that clients work on.
    pub branches: Branches,
    /// What makes the tokens of the console's forms.
    pub tokens: Tokens,
    /// Whose browsers see the console under other hosts than this machine's own.
    pub guests: Guests,
    /// Pages that wait to be told of news.
    pub watchers: Arc<Semaphore>,
    /// What is counted of requests.
    pub metrics: Metrics,
    /// Whether the work of the start is done.
    pub readiness: Readiness,
    /// Whether the server stops: what answers for as long as it is asked to has to end then.
    pub closing: watch::Sender<bool>,
}

impl Port {
    /// A port with the usual limits, whose callers have these credentials.
    pub fn new(credentials: Credentials, branches: Branches) -> Self {
        Self {
            tokens: Tokens::of(credentials.derived("console")),
            guests: Guests::default(),
            watchers: Arc::new(Semaphore::new(WATCHERS)),
            metrics: Metrics::default(),
            readiness: Readiness::default(),
            closing: watch::Sender::new(false),
            credentials: Arc::new(credentials),
            limits: Limits::default(),
            places: Semaphore::new(PLACES),
            bodies: ByteBudget::new(BODIES),
            deliveries: Semaphore::new(DELIVERIES),
            objects: Semaphore::new(OBJECTS),
            rehearsals: Semaphore::new(REHEARSALS),
            branches,
        }
    }
}
