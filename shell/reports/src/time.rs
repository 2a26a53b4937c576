//! A time, as every report tells it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A time in UTC: `2025-06-01T00:00:00.000Z`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Time(pub String);

impl fmt::Display for Time {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}
