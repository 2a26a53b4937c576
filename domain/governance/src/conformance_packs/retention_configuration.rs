//! How long an account keeps the history of its resources in a Region.

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// The name of the only one that a place can have.
pub(super) const DEFAULT_NAME: &str = "default";

/// A retention configuration: at most one in an account and Region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetentionConfiguration {
    /// `default`.
    pub name: SmolStr,
    /// From 30 to 2,557.
    pub retention_period_in_days: u32,
}
