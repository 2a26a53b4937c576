//! `/_bailiwick/faults`: failures that were asked for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The faults that still strike, the oldest first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Faults {
    /// Each of them.
    pub faults: Vec<Fault>,
}

/// The fault that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Added {
    /// As it strikes.
    pub fault: Fault,
}

/// What was taken away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Cleared {
    /// How many faults.
    pub cleared: usize,
}

/// A fault: of an operation, or of work.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fault {
    /// Its number.
    pub id: u64,
    /// How often it still strikes.
    pub times: u32,
    /// Whom it strikes; everyone without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Where; everywhere without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The operation that fails, after its service's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The work that fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<String>,
    /// The exception, or how the work fails.
    pub error: String,
    /// The exception's reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The exception's text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
