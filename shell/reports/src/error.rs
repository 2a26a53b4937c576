//! What our own routes answer where they don't do what they were asked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A refusal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Error {
    /// What is wrong, for people.
    pub error: String,
}
