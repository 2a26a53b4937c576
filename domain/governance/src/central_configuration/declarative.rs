//! Security Hub CSPM policies of AWS Organizations: what an account's effective policy says of each Region, and whether the account is
//! that way.

use super::own_settings::OwnSettings;
use super::settings::RegionalSettings;
use crate::organizations::effective_chains::EffectivePolicies;
use crate::organizations::effective_policies::effective_policy_in_force;
use crate::organizations::organization::Organization;
use crate::organizations::state::State as OrganizationsState;
use crate::state::State;
use documents::Document;
use identifiers::{AccountId, PolicyId, Region, TargetId};
use policies::PolicyType;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// The type of the policies.
pub(crate) const POLICY_TYPE: PolicyType = PolicyType::SecurityHubCspm;
/// In place of Regions: all that there are and will be.
const ALL_SUPPORTED: &str = "ALL_SUPPORTED";

/// In which Regions an effective policy has Security Hub on, and in which off.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct GovernedRegions {
    enabled: BTreeSet<Region>,
    disabled: BTreeSet<Region>,
    enabled_everywhere: bool,
    disabled_everywhere: bool,
}

impl GovernedRegions {
    /// Reads an effective policy. The key at its top is any ([`policies`] knows none).
    fn of(content: &Document) -> Self {
        let mut governed = Self::default();
        for top in content.entries().unwrap_or_default() {
            let named = |list: &str| {
                let list = top.value.get("cspm_enablement").and_then(|enablement| enablement.get(list));
                list.and_then(Document::items).unwrap_or_default().iter().filter_map(Document::as_str)
            };
            let regions = |list: &str| named(list).filter_map(|name| name.parse().ok()).collect::<Vec<Region>>();
            governed.enabled.extend(regions("enable_in_regions"));
            governed.disabled.extend(regions("disable_in_regions"));
            governed.enabled_everywhere |= named("enable_in_regions").any(|name| name == ALL_SUPPORTED);
            governed.disabled_everywhere |= named("disable_in_regions").any(|name| name == ALL_SUPPORTED);
        }
        governed
    }

    /// Whether Security Hub is to be on in a Region; nothing where that is left to the account. Off wins.
    fn says(&self, region: &Region) -> Option<bool> {
        if self.disabled_everywhere || self.disabled.contains(region) {
            return Some(false);
        }
        (self.enabled_everywhere || self.enabled.contains(region)).then_some(true)
    }

    /// Whether the settings of an account in a Region are as the policy has them.
    fn is_settled(&self, region: &Region, settings: Option<&RegionalSettings>) -> bool {
        let hub = settings.and_then(|settings| settings.hub.as_ref());
        match (self.says(region), hub) {
            (None, _) | (Some(false), None) => true,
            (Some(false), Some(_)) => false,
            // Nobody has opted in for an account to a Region that isn't named.
            (Some(true), None) => region.is_opt_in() && !self.enabled.contains(region),
            (Some(true), Some(hub)) => {
                let sweeps = settings.is_some_and(|settings| settings.in_force.is_some());
                hub.standards.is_empty() && hub.own == OwnSettings::default() && !sweeps
            }
        }
    }

    /// The Regions in which an account's settings may differ from what the policy says.
    fn regions(&self, organization: &Organization, settings: &[RegionalSettings]) -> BTreeSet<Region> {
        let mut regions: BTreeSet<Region> = settings.iter().map(|settings| settings.region.clone()).collect();
        regions.extend(self.enabled.iter().cloned());
        if self.enabled_everywhere {
            regions.extend(Region::enabled_by_default_in(organization.partition));
        }
        regions
    }
}

/// Whether a policy has Security Hub on in an account and Region, or off; nothing where that is left to the account.
pub(crate) fn governs(state: &State, account: AccountId, region: &Region) -> Option<bool> {
    state.organizations.organization_of(account).filter(|organization| organization.has_enabled(POLICY_TYPE))?;
    let in_force = effective_policy_in_force(&state.organizations, account, POLICY_TYPE).ok()?;
    GovernedRegions::of(&in_force.content).says(region)
}

/// Whether a policy of the type is attached to anything in an organization: then its central configuration is off.
pub(crate) fn is_in_use(organizations: &OrganizationsState, organization: &Organization) -> bool {
    organization.has_enabled(POLICY_TYPE)
        && organizations
            .policies_of(&organization.id)
            .filter(|policy| policy.policy_type == POLICY_TYPE)
            .any(|policy| organizations.targets_of(&organization.id, &policy.id).next().is_some())
}

/// Whether a policy is one of the type.
pub(super) fn is_of_the_type(organizations: &OrganizationsState, policy: &PolicyId) -> bool {
    organizations.policies.get(policy).is_some_and(|policy| policy.policy_type == POLICY_TYPE)
}

/// What is in force for accounts in one state: those that have the same policies on the way share it.
pub(super) struct Governing<'s> {
    state: &'s State,
    policies: EffectivePolicies<'s>,
    read: HashMap<TargetId, Arc<GovernedRegions>>,
}

impl<'s> Governing<'s> {
    pub fn new(state: &'s State) -> Self {
        let policies = EffectivePolicies::new(&state.organizations, POLICY_TYPE);
        Self { state, policies, read: HashMap::new() }
    }

    /// Nothing where nothing is in force, or where nothing is done in the account any more.
    fn of(&mut self, account: AccountId) -> Option<Arc<GovernedRegions>> {
        self.state.organizations.accounts.get(&account).filter(|account| account.is_active())?;
        let lowest = self.policies.lowest_of(account)?;
        if self.policies.is_invalid(account) {
            // What was in force before is the account's own.
            let kept = effective_policy_in_force(&self.state.organizations, account, POLICY_TYPE).ok()?;
            return Some(Arc::new(GovernedRegions::of(&kept.content)));
        }
        if let Some(read) = self.read.get(&lowest) {
            return Some(read.clone());
        }
        let read = Arc::new(GovernedRegions::of(self.policies.of(account)?.content()));
        self.read.insert(lowest, read.clone());
        Some(read)
    }

    /// The Regions in which an account isn't as its policy has it, each with whether Security Hub is to be on.
    pub fn unsettled(&mut self, organization: &Organization, account: AccountId) -> Vec<(Region, bool)> {
        let Some(governed) = self.of(account) else { return Vec::new() };
        let settings = self.state.central_configuration.accounts.get(&account);
        let all = settings.map(|settings| settings.regions()).unwrap_or_default();
        let unsettled = governed.regions(organization, all).into_iter().filter_map(|region| {
            let settled = governed.is_settled(&region, settings.and_then(|settings| settings.region(&region)));
            (!settled).then(|| governed.says(&region).map(|on| (region, on)))?
        });
        unsettled.collect()
    }

    /// Whether an account waits for Security Hub to be switched in a Region.
    pub fn is_wanted(&mut self, account: AccountId, region: &Region, enabled: bool) -> bool {
        let Some(governed) = self.of(account) else { return false };
        let settings = self.state.central_configuration.settings(account, region);
        governed.says(region) == Some(enabled) && !governed.is_settled(region, settings)
    }

    /// Whether everything at and below a node is as its policies have it.
    pub fn has_settled(&mut self, organization: &Organization, node: &TargetId) -> bool {
        let accounts = self.state.organizations.accounts_below(node);
        accounts.into_iter().all(|account| self.unsettled(organization, account).is_empty())
    }
}
