//! One call of an operation: what its handler has to know of whoever makes it.

use crate::credentials::Credentials;
use crate::origin::Origin;
use engine::Snapshot;
use governance::Caller;
use std::sync::Arc;

/// One call, after its form was checked.
#[derive(Clone)]
pub struct Call {
    /// Who calls.
    pub caller: Caller,
    /// The state when the call came in.
    pub snapshot: Arc<Snapshot>,
    /// The id that the answer carries.
    pub request_id: String,
    /// What the caller was recognised by, and what issues other credentials.
    pub credentials: Arc<Credentials>,
    /// Where it came from.
    pub origin: Origin,
}
