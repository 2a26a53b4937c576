//! The facts that the journal keeps, by area. Names are stored: a variant or field is never renamed, only added with a default.

use crate::central_configuration::event::Event as CentralConfigurationEvent;
use crate::conformance_packs::event::Event as ConformancePacksEvent;
use crate::organizations::event::Event as OrganizationsEvent;
use serde::{Deserialize, Serialize};

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// About organizations and their accounts.
    Organizations(OrganizationsEvent),
    /// About recorders, packs and rules.
    ConformancePacks(ConformancePacksEvent),
    /// About Security Hub and its central configuration.
    CentralConfiguration(CentralConfigurationEvent),
}

impl From<OrganizationsEvent> for Event {
    fn from(event: OrganizationsEvent) -> Self {
        Self::Organizations(event)
    }
}

impl From<ConformancePacksEvent> for Event {
    fn from(event: ConformancePacksEvent) -> Self {
        Self::ConformancePacks(event)
    }
}

impl From<CentralConfigurationEvent> for Event {
    fn from(event: CentralConfigurationEvent) -> Self {
        Self::CentralConfiguration(event)
    }
}
