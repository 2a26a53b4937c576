//! `GET /_bailiwick/log`: the journal as an audit log, a page at a time.

use crate::{Fact, Time};
use serde::{Deserialize, Serialize};

/// A page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Log {
    /// The journal's version.
    pub head: u64,
    /// The entries that pass.
    pub entries: Vec<Entry>,
    /// The version to go on from, if there may be more.
    pub next: Option<u64>,
}

/// Who made what true, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The version that it made.
    pub version: u64,
    /// The time.
    pub at: Time,
    /// Whose account called.
    pub account: String,
    /// The caller's ARN, or [`WORKERS`].
    pub principal: String,
    /// The call's Region.
    pub region: String,
    /// The operation, or the step of the background work.
    pub operation: String,
    /// What became true.
    pub facts: Vec<Fact>,
}

/// The principal of the background work.
pub const WORKERS: &str = "bailiwick";
