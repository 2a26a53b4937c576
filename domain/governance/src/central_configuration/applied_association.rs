//! What was applied to a node of the tree, and what was recorded of it.

use super::configuration_policy::ConfigurationPolicyId;
use identifiers::{OrganizationalUnitId, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The identifier of the configuration that leaves everything to the accounts.
pub const SELF_MANAGED: &str = "SELF_MANAGED_SECURITY_HUB";

/// What can be applied to a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Configuration {
    /// A configuration policy.
    Policy(ConfigurationPolicyId),
    /// Everything is left to the accounts.
    SelfManaged,
}

/// A configuration that was applied to a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppliedAssociation {
    /// Which.
    pub configuration: Configuration,
    /// Which start of an association it was, counted in the organization.
    pub generation: u64,
    /// The earliest moment at which it may be carried to the accounts.
    pub due_at: Timestamp,
    /// When it was started or concluded.
    pub updated_at: Timestamp,
    /// What was recorded of it. An account's own status follows from what came of it in each Region instead.
    pub status: TargetStatus,
}

/// What was recorded of an association when the accounts below had settled. Later changes below don't change it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TargetStatus {
    /// Not all have settled.
    #[default]
    Pending,
    /// All have settled.
    Settled {
        /// How many of the node's children failed.
        failed_children: u32,
        /// The units that inherit from the node and have a child that failed, in order.
        failed_units: Vec<OrganizationalUnitId>,
    },
}

impl fmt::Display for Configuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Policy(policy) => policy.fmt(f),
            Self::SelfManaged => f.write_str(SELF_MANAGED),
        }
    }
}
