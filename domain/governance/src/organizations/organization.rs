//! One organization: who manages it, what it has switched on, and whom it has delegated to.

use identifiers::{AccountId, HandshakeId, OrganizationId, Partition, PolicyId, RootId, Timestamp};
use imbl::OrdSet;
use policies::PolicyType;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::import::Import;
use super::resource_policy::ResourcePolicy;
use super::root_access_feature::RootAccessFeature;
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
    /// Policy types that are being enabled or disabled, in the order in which that began.
    pub policy_type_changes: Vec<PolicyTypeChange>,
    /// Policies of those types that AWS attaches to every node, in the order of enabling.
    pub everywhere: Vec<PolicyEverywhere>,
    /// Services with trusted access, in the order of enabling.
    pub service_access: Vec<ServiceAccess>,
    /// Delegated administrators, by account and service principal.
    pub delegated_administrators: Vec<DelegatedAdministrator>,
    /// What it delegates of the management of its policies, if anything.
    #[serde(default)]
    pub resource_policy: Option<ResourcePolicy>,
    /// Features of centralized root access that are on, in their own order.
    pub root_access_features: Vec<RootAccessFeature>,
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
    /// How many invitations to join it are pending: they count as accounts.
    pub pending_invitations: usize,
    /// The change to all features that is under way.
    pub all_features: Option<AllFeaturesChange>,
    /// The import that it came by, if it did.
    #[serde(default)]
    pub import: Option<Import>,
}

/// A change from consolidated billing to all features.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AllFeaturesChange {
    /// The handshake by which the management account finishes it.
    pub handshake: HandshakeId,
    /// The members whose approval is missing: they were asked and haven't given it, and haven't left.
    pub awaited: OrdSet<AccountId>,
}

/// A policy type on its way: enabled when it is through, or enabled until then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyTypeChange {
    /// Which type.
    #[serde(with = "super::policy::type_name")]
    pub policy_type: PolicyType,
    /// When a worker has to finish it.
    pub due_at: Timestamp,
}

/// Where a policy type stands in a root. One that is neither enabled nor on its way has no status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyTypeStatus {
    /// In force.
    Enabled,
    /// Not in force yet.
    PendingEnable,
    /// Still in force.
    PendingDisable,
}

impl PolicyTypeStatus {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::PendingEnable => "PENDING_ENABLE",
            Self::PendingDisable => "PENDING_DISABLE",
        }
    }
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
    /// How many accounts count against the quota: an invitation counts until it is refused, taken back or too old.
    pub fn accounts_counted(&self) -> usize {
        self.account_count + self.pending_invitations
    }

    /// Whether the policy type is enabled in the root.
    pub fn has_enabled(&self, policy_type: PolicyType) -> bool {
        self.enabled_policy_types.contains(&policy_type)
    }

    /// Whether the policy type is being enabled or disabled.
    pub fn is_changing(&self, policy_type: PolicyType) -> bool {
        self.policy_type_changes.iter().any(|change| change.policy_type == policy_type)
    }

    /// The policy types that have a status, in the order in which they were enabled, those that are being enabled last.
    pub fn policy_types(&self) -> impl Iterator<Item = (PolicyType, PolicyTypeStatus)> {
        let enabled = self.enabled_policy_types.iter().map(|policy_type| {
            let status = if self.is_changing(*policy_type) {
                PolicyTypeStatus::PendingDisable
            } else {
                PolicyTypeStatus::Enabled
            };
            (*policy_type, status)
        });
        let types = self.policy_type_changes.iter().map(|change| change.policy_type);
        enabled.chain(
            types
                .filter(|policy_type| !self.has_enabled(*policy_type))
                .map(|policy_type| (policy_type, PolicyTypeStatus::PendingEnable)),
        )
    }

    /// What it offers, or will offer when the change that is under way is done.
    pub fn offered_feature_set(&self) -> FeatureSet {
        if self.all_features.is_some() { FeatureSet::All } else { self.feature_set }
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
