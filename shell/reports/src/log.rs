//! `GET /_bailiwick/log`: the journal as an audit log, a page at a time.

use crate::{Fact, Refusal, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Log {
    /// The journal's version.
    pub head: u64,
    /// The entries that pass.
    pub entries: Vec<Entry>,
    /// The version to go on from, if there may be more.
    pub next: Option<u64>,
    /// Where they were asked for: the latest calls that were refused, the latest first. They are no entries, and are kept in memory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<Vec<RefusedCall>>,
}

/// A call that was refused, and changed nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RefusedCall {
    /// The time.
    pub at: Time,
    /// Whose account called.
    pub account: String,
    /// The caller's ARN.
    pub principal: String,
    /// The call's Region.
    pub region: String,
    /// The service that was asked.
    pub service: String,
    /// The operation.
    pub operation: String,
    /// How it was refused.
    pub refusal: Refusal,
}

/// Who made what true, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
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
