//! The facts that the journal keeps, by area. Names are stored: a variant or field is never renamed, only added with a default.

use crate::{central_configuration, conformance_packs, organizations};
use serde::{Deserialize, Serialize};

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// About organizations and their accounts.
    Organizations(organizations::Event),
    /// About recorders, packs and rules.
    ConformancePacks(conformance_packs::Event),
    /// About Security Hub and its central configuration.
    CentralConfiguration(central_configuration::Event),
}

impl From<organizations::Event> for Event {
    fn from(event: organizations::Event) -> Self {
        Self::Organizations(event)
    }
}

impl From<conformance_packs::Event> for Event {
    fn from(event: conformance_packs::Event) -> Self {
        Self::ConformancePacks(event)
    }
}

impl From<central_configuration::Event> for Event {
    fn from(event: central_configuration::Event) -> Self {
        Self::CentralConfiguration(event)
    }
}
