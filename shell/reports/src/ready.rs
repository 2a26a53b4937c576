//! `GET /_bailiwick/ready`: whether the work of a start is done.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether an installation is what it was started to be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Ready {
    /// Whether it is.
    pub ready: bool,
    /// What is still done, where it isn't.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
