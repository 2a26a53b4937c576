//! What of an organization can bear tags.

use identifiers::{
    AccountId, OrganizationalUnitId, PolicyId, ResourcePolicyId, ResponsibilityTransferId, RootId,
};
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
    /// The kind of thing, as tag policies name it after `organizations:`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Root(_) => "root",
            Self::OrganizationalUnit(_) => "ou",
            Self::Account(_) => "account",
            Self::Policy(_) => "policy",
            Self::ResourcePolicy(_) => "resourcepolicy",
            Self::ResponsibilityTransfer(_) => "transfer",
        }
    }
}
