//! One entry of the journal: the facts of one command, who caused them, and when.

use crate::event::Event;
use identifiers::{AccountId, Region, Timestamp};
use serde::{Deserialize, Serialize};

/// The facts of one command; the unit of atomicity and of the version count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// When it was decided.
    pub at: Timestamp,
    /// The caller's account.
    pub account: AccountId,
    /// The caller's principal, as an ARN; `bailiwick` for our own workers.
    pub principal: String,
    /// The Region of the call.
    pub region: Region,
    /// The operation's name on the wire, or the worker's step.
    pub operation: String,
    /// What became true.
    pub events: Vec<Event>,
}
