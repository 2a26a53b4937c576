//! `GET /_bailiwick/info`: version, settings, sizes and counters.

use crate::Time;
use crate::words::words;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What an installation is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Info {
    /// The program's version.
    pub bailiwick: String,
    /// The journal's version.
    pub version: u64,
    /// When it was started.
    pub started_at: Time,
    /// The moment at which time stands, where it does (`serve --clock`).
    #[serde(default)]
    pub clock: Option<Time>,
    /// The account of callers whose key says nothing.
    pub account: String,
    /// Who these callers are, as an ARN; with an account's number as key they are the same in that account.
    #[serde(default)]
    pub caller: String,
    /// What is made of signatures.
    pub identity: String,
    /// `memory`, or where everything is kept.
    pub data: String,
    /// Whether everything may be thrown away at a request.
    pub allow_reset: bool,
    /// What ids are made of.
    pub seed: String,
    /// How long long work takes.
    pub timing: Timing,
    /// Which quotas are in force.
    pub quotas: Quotas,
    /// The Regions that there are.
    #[serde(default)]
    pub regions: Regions,
    /// Whether the background work runs.
    pub workers: Workers,
    /// Organizations that there are.
    pub organizations: usize,
    /// Accounts that there are.
    pub accounts: usize,
    /// What was written to the journal since the start.
    pub journal: Journal,
    /// What was written to the tables since the start.
    pub tables: Tables,
    /// Counters of the background work, by its name.
    pub work: IndexMap<String, IndexMap<String, u64>>,
}

/// The Regions that there are.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Regions {
    /// How many, those that were added among them.
    pub count: usize,
    /// Those that AWS isn't known to have.
    pub added: Vec<String>,
}

words! {
    /// How long long work takes.
    Timing {
        /// As soon as it is done.
        Instant = "instant",
        /// As long as at AWS, in order of magnitude.
        Realistic = "realistic",
    }
}

words! {
    /// Which quotas are in force.
    Quotas {
        /// AWS's own defaults.
        Aws = "aws",
        /// Those that AWS raises on request are raised.
        Generous = "generous",
    }
}

words! {
    /// Whether the background work runs.
    Workers {
        /// It does.
        Running = "running",
        /// It was told to stop.
        Stopped = "stopped",
    }
}

/// What was written to the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Journal {
    /// Entries.
    pub entries: u64,
    /// Transactions.
    pub commits: u64,
}

/// What was written to the tables.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Tables {
    /// Rows.
    pub rows: u64,
    /// Transactions.
    pub commits: u64,
}
