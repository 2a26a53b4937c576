//! `POST /_bailiwick/settle`, `workers` and `reset`: what the background work has left to do, and whether it runs.

use crate::info::Workers;
use serde::{Deserialize, Serialize};

/// Whether nothing is left to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outstanding {
    /// Whose work.
    pub work: String,
    /// When it can be done, in seconds since 1970.
    pub due_at: f64,
}

/// Whether the background work runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Running {
    /// Whether it does.
    pub running: bool,
}

/// Everything was thrown away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reset {
    /// True.
    pub reset: bool,
}
