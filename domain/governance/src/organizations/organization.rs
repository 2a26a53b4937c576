//! One organization: who manages it, what it has switched on, and whom it has delegated to.

use identifiers::{AccountId, OrganizationId, Partition, PolicyId, RootId, Timestamp};
use policies::PolicyType;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::tags::Tags;

/// An organization, without the large collections that belong to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organization {
    /// `o-` and ten characters.
    pub id: OrganizationId,
    /// Its only root.
    pub root: RootId,
    /// The partition that it was made in, and is seen from.
    #[serde(default)]
    pub partition: Partition,
    /// The account that manages it.
    pub management_account: AccountId,
    /// What it offers.
    pub feature_set: FeatureSet,
    /// Policy types enabled in the root, in the order of enabling.
    #[serde(with = "super::policy::type_names")]
    pub enabled_policy_types: Vec<PolicyType>,
    /// Policies of those types that AWS attaches to every node, in the order of enabling.
    pub everywhere: Vec<PolicyEverywhere>,
    /// Services with trusted access, in the order of enabling.
    pub service_access: Vec<ServiceAccess>,
    /// Delegated administrators, by account and service principal.
    pub delegated_administrators: Vec<DelegatedAdministrator>,
    /// Tags of the root.
    pub root_tags: Tags,
    /// How many accounts belong to it, the management account included.
    pub account_count: usize,
    /// How many units it has.
    pub unit_count: usize,
    /// How many CreateAccount requests wait for a worker.
    pub creations_in_progress: usize,
    /// How many closures wait for a worker.
    pub closures_in_progress: usize,
    /// When closures were requested, oldest first: those of the thirty days before the last one, and no others.
    pub recent_closures: Vec<Timestamp>,
}

/// A policy that AWS attaches to every node while its type is enabled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyEverywhere {
    /// Its type.
    #[serde(with = "super::policy::type_name")]
    pub policy_type: PolicyType,
    /// The one that allows everything.
    pub policy: PolicyId,
}

/// What an organization offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FeatureSet {
    /// Everything.
    All,
    /// One bill, and nothing else.
    ConsolidatedBilling,
}

impl FeatureSet {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::ConsolidatedBilling => "CONSOLIDATED_BILLING",
        }
    }
}

/// Trusted access of one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceAccess {
    /// The service's principal, such as `config-multiaccountsetup.amazonaws.com`.
    pub principal: SmolStr,
    /// Since when.
    pub enabled_at: Timestamp,
    /// Its place in the order of enabling.
    pub sequence: u64,
}

/// An account's role as administrator of one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DelegatedAdministrator {
    /// A member, never the management account.
    pub account: AccountId,
    /// The service's principal.
    pub principal: SmolStr,
    /// Since when.
    pub enabled_at: Timestamp,
    /// Its place in the order of creation.
    pub sequence: u64,
}

impl Organization {
    /// Whether the policy type is enabled in the root.
    pub fn has_enabled(&self, policy_type: PolicyType) -> bool {
        self.enabled_policy_types.contains(&policy_type)
    }

    /// Whether the service has trusted access.
    pub fn trusts(&self, principal: &str) -> bool {
        self.service_access.iter().any(|access| access.principal == principal)
    }

    /// Whether the account is registered as administrator of any service.
    pub fn is_delegated_administrator(&self, account: AccountId) -> bool {
        self.delegated_administrators.iter().any(|administrator| administrator.account == account)
    }

    /// Whether the account is registered as administrator of this service.
    pub fn is_delegated_administrator_for(&self, account: AccountId, principal: &str) -> bool {
        self.delegated_administrators
            .iter()
            .any(|administrator| administrator.account == account && administrator.principal == principal)
    }
}
