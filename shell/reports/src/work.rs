//! `GET /_bailiwick/work`, `POST /_bailiwick/settle`, `workers` and `reset`: what goes on, what is left to do, and whether the background
//! work runs.

use crate::Time;
use crate::info::Workers;
use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether nothing is left to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Settled {
    /// Nothing is.
    Done {
        /// True.
        settled: bool,
        /// The journal's version.
        version: u64,
    },
    /// Something is.
    Waiting {
        /// False.
        settled: bool,
        /// Whether the background work runs.
        workers: Workers,
        /// What is left.
        outstanding: Vec<Outstanding>,
    },
}

/// Work that is left to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Outstanding {
    /// Whose work.
    pub work: String,
    /// When it can be done.
    pub due_at: Time,
}

/// Whether the background work runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Running {
    /// Whether it does.
    pub running: bool,
}

/// Everything was thrown away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Reset {
    /// True.
    pub reset: bool,
}

/// What goes on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Work {
    /// Whether the background work runs.
    pub workers: Workers,
    /// Rehearsals that are under way, the oldest first.
    pub rehearsals: Vec<Rehearsal>,
}

/// How far a rehearsal has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Rehearsal {
    /// What it was called by whoever asked for it.
    pub name: Option<String>,
    /// When it was asked for.
    pub since: Time,
    /// What it is doing.
    pub phase: Phase,
    /// Its calls that were made.
    pub calls: Count,
    /// Of what is judged now, an account in a Region each; more may be found on the way.
    pub places: Count,
}

words! {
    /// What a rehearsal is doing.
    Phase {
        /// It waits for its turn.
        Waiting = "waiting",
        /// What was under way before it comes to its end, and is judged.
        Preparing = "preparing",
        /// Its calls are made.
        Calling = "calling",
        /// What they changed is judged.
        Judging = "judging",
        /// The state with them is compared with the one without.
        Comparing = "comparing",
    }
}

/// So many of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Count {
    /// That are done.
    pub done: u64,
    /// That there are.
    pub of: u64,
}
