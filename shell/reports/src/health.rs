//! `GET /_bailiwick/health`, and what tools find that look for other local stand-ins.

use crate::words::words;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether an installation works.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Health {
    /// Whether it does.
    pub status: Status,
    /// The journal's version, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What is wrong, where it doesn't.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

words! {
    /// Whether an installation works.
    Status {
        /// It does.
        Ok = "ok",
        /// Storage can't be read.
        Unreadable = "storage can't be read",
        /// What is written gets nowhere.
        Unwritable = "nothing can be written",
        /// Whoever writes is busy.
        Busy = "no answer",
    }
}

/// What `GET /_localstack/health` answers, in the members that LocalStack has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LocalStack {
    /// The services that are answered here.
    pub services: IndexMap<String, Running>,
    /// Whose answer it is.
    pub edition: String,
    /// The program's version.
    pub version: String,
}

words! {
    /// A service that is answered.
    Running as "ServiceRunning" => {
        /// It is.
        Running = "running",
    }
}

/// What `POST /moto-api/reset` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MotoReset {
    /// That it is done.
    pub status: Done,
}

words! {
    /// That something is done.
    Done {
        /// It is.
        Ok = "ok",
    }
}
