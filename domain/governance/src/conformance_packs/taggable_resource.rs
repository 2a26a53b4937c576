//! What of AWS Config can bear tags here.

use super::config_rule::ConfigRuleKey;
use super::organization_pack::OrganizationPackKey;
use super::pack::PackKey;
use super::place::Place;
use serde::{Deserialize, Serialize};

/// Something that can bear tags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaggableResource {
    /// The recorder of an account and Region.
    ConfigurationRecorder(Place),
    /// An account's pack.
    ConformancePack(PackKey),
    /// An organization's pack.
    OrganizationConformancePack(OrganizationPackKey),
    /// A rule of an account's own.
    ConfigRule(ConfigRuleKey),
}
