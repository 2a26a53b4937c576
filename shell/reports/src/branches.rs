//! `/_bailiwick/branches`: the copies that clients work on.

use crate::Time;
use crate::what_if::{AsOf, Call};
use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// All that there are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Branches {
    /// By name.
    pub branches: Vec<Branch>,
    /// What they have to keep.
    pub limits: Limits,
}

/// A branch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Branch {
    /// Its name.
    pub name: String,
    /// Below which everything is that the port has, for any client.
    pub endpoint: String,
    /// The branch that it was made from, if it was made from one.
    pub from: Option<String>,
    /// The state of the past that it began with, if it did.
    pub as_of: Option<AsOf>,
    /// How it takes its time.
    pub timing: Timing,
    /// The journal's version that it began with.
    pub version: u64,
    /// The moment that it began at.
    pub at: Time,
    /// The version that it is at.
    pub head: u64,
    /// What its clock says.
    pub now: Time,
    /// What it holds in memory by itself.
    pub bytes: u64,
}

words! {
    /// How a branch takes its time.
    Timing as "BranchTiming" => {
        /// Nothing takes longer than its work.
        Instant = "instant",
        /// Everything takes as long as at AWS.
        Realistic = "realistic",
        /// The same, on a clock that stands until it is told to go.
        Manual = "manual",
    }
}

/// What branches have to keep.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Limits {
    /// How many there may be.
    pub number: u64,
    /// What each may write, in bytes.
    pub bytes: u64,
    /// After how many seconds of no use it is dropped.
    pub idle_seconds: u64,
}

/// A clock was told to go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Ticked {
    /// What it says.
    pub now: Time,
}

/// Calls were made on a branch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Calls {
    /// The version that the branch is at then.
    pub version: u64,
    /// How many were refused, or couldn't be made.
    pub refused: usize,
    /// What came of each.
    pub calls: Vec<Call>,
    /// Work that was asked for and isn't done yet.
    pub waiting: Vec<String>,
}

/// A branch was dropped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Dropped {
    /// Its name.
    pub dropped: String,
}
