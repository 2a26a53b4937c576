//! Everything that is true about Security Hub.

use super::administration::{Administration, Central, CentralStatus};
use super::aggregator::FindingAggregator;
use super::applied_association::AppliedAssociation;
use super::configuration_policy::{ConfigurationPolicy, ConfigurationPolicyId};
use super::document::PolicyDocument;
use super::membership::Membership;
use super::queue::Queue;
use super::settings::{AccountSettings, Hub, RegionalSettings};
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, OrganizationId, Region, TargetId, Timestamp};
use imbl::OrdMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Hubs, administrations, policies and associations.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// What is set in each account.
    pub accounts: OrdMap<AccountId, Arc<AccountSettings>>,
    /// Each account's finding aggregator.
    pub aggregators: OrdMap<AccountId, FindingAggregator>,
    /// Each organization's administration.
    pub administrations: OrdMap<OrganizationId, Administration>,
    /// Configuration policies by id.
    pub policies: OrdMap<ConfigurationPolicyId, ConfigurationPolicy>,
    /// The policies of an organization in the order of creation.
    pub policies_by_organization: OrdMap<(OrganizationId, u64), ConfigurationPolicyId>,
    /// Every version of every policy that ever was: settings outlive the policies that made them.
    pub documents: OrdMap<(ConfigurationPolicyId, u32), Arc<PolicyDocument>>,
    /// The configurations that were applied to nodes; what nodes inherit follows from them.
    pub applied: OrdMap<(OrganizationId, TargetId), AppliedAssociation>,
    /// The configurations that are on their way off nodes: each was applied there until a worker has carried the change to the accounts.
    pub withdrawn: OrdMap<(OrganizationId, TargetId), AppliedAssociation>,
    /// What was said of an administrator's members in a Region; the rest follows from central configuration.
    pub members: OrdMap<(AccountId, Region), OrdMap<AccountId, Membership>>,
    /// What workers have to do.
    pub queue: Queue,
    /// Nodes at and below which accounts have yet to be compared with the Security Hub CSPM policies of AWS Organizations, with the
    /// moment from which they may.
    pub declarative: OrdMap<(OrganizationId, TargetId), Timestamp>,
    /// Accounts and Regions with changes of their own that a worker has to carry out, with the moment from which it may.
    pub settings_in_progress: OrdMap<(AccountId, Region), Timestamp>,
}

impl State {
    /// What is set in an account and Region.
    pub fn settings(&self, account: AccountId, region: &Region) -> Option<&RegionalSettings> {
        self.accounts.get(&account)?.region(region)
    }

    /// The hub of an account and Region, if it is on.
    pub fn hub(&self, account: AccountId, region: &Region) -> Option<&Hub> {
        self.settings(account, region)?.hub.as_ref()
    }

    /// An organization's administration, if there ever was one.
    pub fn administration(&self, organization: &OrganizationId) -> Option<&Administration> {
        self.administrations.get(organization)
    }

    /// Central configuration of an organization, when it is in force.
    pub fn central_in_force(&self, organization: &OrganizationId) -> Option<&Central> {
        self.administration(organization)?.central_in_force()
    }

    /// Central configuration of an organization, when it is in force or was switched off with everything in it.
    pub fn central_kept(&self, organization: &OrganizationId) -> Option<&Central> {
        let central = self.administration(organization)?.central.as_ref();
        central.filter(|central| matches!(central.status, CentralStatus::Enabled | CentralStatus::Disabled))
    }

    /// Whether new accounts of an organization get hubs somewhere.
    pub fn makes_hubs(&self, organization: &OrganizationId) -> bool {
        self.administration(organization).is_some_and(|have| have.defaults.iter().any(|defaults| defaults.auto_enable))
    }

    /// The Regions in which an organization's policies take effect, the home Region first; none under local configuration.
    pub fn covered_regions(&self, organization: &OrganizationId) -> Vec<Region> {
        self.central_in_force(organization)
            .and_then(|central| self.aggregators.get(&central.administrator))
            .map(|aggregator| aggregator.covered_regions().cloned().collect())
            .unwrap_or_default()
    }

    /// The policies of an organization, in the order of creation.
    pub fn policies_of(&self, organization: &OrganizationId) -> impl Iterator<Item = &ConfigurationPolicy> {
        self.policies_by_organization
            .range((organization.clone(), 0)..=(organization.clone(), u64::MAX))
            .filter_map(|(_, policy)| self.policies.get(policy))
    }

    /// What a policy's current version says.
    pub fn document(&self, policy: &ConfigurationPolicy) -> Option<&PolicyDocument> {
        self.documents.get(&(policy.id, policy.version)).map(Arc::as_ref)
    }

    /// The configurations that are on their way off nodes of an organization.
    pub fn withdrawn_in(
        &self,
        organization: &OrganizationId,
    ) -> impl Iterator<Item = (&TargetId, &AppliedAssociation)> {
        let of = organization.clone();
        self.withdrawn
            .range((organization.clone(), TargetId::LOWEST)..)
            .take_while(move |((organization, _), _)| *organization == of)
            .map(|((_, target), association)| (target, association))
    }

    /// The configurations that were applied in an organization, by node.
    pub fn applied_in(&self, organization: &OrganizationId) -> impl Iterator<Item = (&TargetId, &AppliedAssociation)> {
        let of = organization.clone();
        self.applied
            .range((organization.clone(), TargetId::LOWEST)..)
            .take_while(move |((organization, _), _)| *organization == of)
            .map(|((_, target), association)| (target, association))
    }
}

/// The organization that a node belongs to.
pub(super) fn organization_of<'a>(
    organizations: &'a OrganizationsState,
    target: &TargetId,
) -> Option<&'a OrganizationId> {
    match target {
        TargetId::Root(root) => organizations.roots.get(root),
        TargetId::OrganizationalUnit(unit) => organizations.units.get(unit).map(|unit| &unit.organization),
        TargetId::Account(account) => organizations.accounts.get(account)?.organization(),
    }
}
