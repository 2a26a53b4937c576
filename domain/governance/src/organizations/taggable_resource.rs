//! What of an organization can bear tags.

use identifiers::{AccountId, OrganizationalUnitId, PolicyId, ResourcePolicyId, ResponsibilityTransferId, RootId};
use serde::{Deserialize, Serialize};

/// What of an organization can bear tags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaggableResource {
    /// The root.
    Root(RootId),
    /// A unit.
    OrganizationalUnit(OrganizationalUnitId),
    /// An account.
    Account(AccountId),
    /// A policy of the organization's own.
    Policy(PolicyId),
    /// The organization's resource policy.
    ResourcePolicy(ResourcePolicyId),
    /// A transfer of responsibility to the organization.
    ResponsibilityTransfer(ResponsibilityTransferId),
}

impl TaggableResource {
    /// The kind of thing, as tag policies name it after `organizations:`; none for a kind that they aren't enforced for.
    pub fn kind(&self) -> Option<&'static str> {
        match self {
            Self::Root(_) => Some("root"),
            Self::OrganizationalUnit(_) => Some("ou"),
            Self::Account(_) => Some("account"),
            Self::Policy(_) => Some("policy"),
            Self::ResourcePolicy(_) => Some("resourcepolicy"),
            Self::ResponsibilityTransfer(_) => None,
        }
    }
}
