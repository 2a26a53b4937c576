//! What applying a configuration policy does in accounts, and what came of it in all of them.

use super::access::managing;
use super::applied_association::{Configuration, TargetStatus};
use super::association::{AssociationStatus, account_standing, covered_accounts, effective_association};
use super::configuration_policy::ConfigurationPolicyId;
use super::document::PolicyDocument;
use super::event::ConcludedAssociation;
use super::settings::FailureCause;
use crate::organizations::organization::Organization;
use crate::state::State;
use identifiers::{AccountId, OrganizationalUnitId, ParentId, Region, TargetId, Timestamp};
use std::collections::BTreeSet;

/// What an account should have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wanted {
    pub policy: ConfigurationPolicyId,
    pub version: u32,
    pub generation: u64,
}

/// The policy that an account should have by now, if one covers it that is due.
pub(super) fn wanted(state: &State, account: AccountId, now: Timestamp) -> Option<Wanted> {
    let effective = effective_association(state, &TargetId::Account(account))?;
    state.central_configuration.central_in_force(effective.organization)?;
    let Configuration::Policy(policy) = effective.applied.configuration else { return None };
    let version = state.central_configuration.policies.get(&policy)?.version;
    (effective.applied.due_at <= now).then_some(Wanted { policy, version, generation: effective.applied.generation })
}

/// Whether it is known what came of it in a Region.
pub(super) fn has_settled(state: &State, account: AccountId, region: &Region, wanted: &Wanted) -> bool {
    state
        .central_configuration
        .settings(account, region)
        .and_then(|settings| settings.outcome.as_ref())
        .is_some_and(|outcome| outcome.is_of(wanted.policy, wanted.version, wanted.generation))
}

/// What applying a policy does to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// The settings become the policy's.
    Applied,
    /// They stay, which is as it should be.
    Skipped,
}

/// What applying a policy does to an account in a Region.
pub(super) fn effect(
    state: &State,
    organization: &Organization,
    administrator: AccountId,
    account: AccountId,
    region: &Region,
    document: &PolicyDocument,
) -> Result<Effect, FailureCause> {
    let active = state.organizations.accounts.get(&account).is_some_and(|account| account.is_active());
    if !active {
        return Err(FailureCause::AccountSuspended);
    }
    let hub_is_on = state.central_configuration.hub(account, region).is_some();
    if document.service_enabled && account == organization.management_account && !hub_is_on {
        return Err(FailureCause::ManagementAccountWithoutHub);
    }
    if !document.service_enabled && account == administrator {
        return Ok(Effect::Skipped);
    }
    Ok(Effect::Applied)
}

/// What comes of an account's hub in a Region, whatever is set there, under the configuration policy that covers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// It is on, with what the policy sets.
    On,
    /// It is off.
    Off,
    /// The policy can't be applied there, or needn't be.
    Powerless,
}

/// The hold of the configuration policy that covers an account in a Region.
pub(crate) fn hold(state: &State, account: AccountId, region: &Region) -> Option<Hold> {
    let policy = managing(state, account, region)?;
    let central = &state.central_configuration;
    let organization = state.organizations.organization_of(account)?;
    let in_force = central.central_in_force(&organization.id)?;
    let document = central.document(central.policies.get(&policy)?)?;
    Some(match effect(state, organization, in_force.administrator, account, region, document) {
        Ok(Effect::Applied) if document.service_enabled => Hold::On,
        Ok(Effect::Applied) => Hold::Off,
        Ok(Effect::Skipped) | Err(_) => Hold::Powerless,
    })
}

/// What came of a node's association, if all below have settled as far as they are due.
pub(super) fn concluded(
    state: &State,
    organization: &Organization,
    target: &TargetId,
    now: Timestamp,
) -> Option<ConcludedAssociation> {
    let central = &state.central_configuration;
    let regions = central.covered_regions(&organization.id);
    let unsettled = |account: AccountId| {
        wanted(state, account, now)
            .is_some_and(|wanted| regions.iter().any(|region| !has_settled(state, account, region, &wanted)))
    };
    if state.organizations.accounts_below(target).into_iter().any(unsettled) {
        return None;
    }
    let mut concluded =
        ConcludedAssociation { target: target.clone(), generation: None, failed_children: 0, failed_units: Vec::new() };
    let Some(applied) = central.applied.get(&(organization.id.clone(), target.clone())) else { return Some(concluded) };
    if applied.status != TargetStatus::Pending || central.central_in_force(&organization.id).is_none() {
        return Some(concluded);
    }
    concluded.generation = Some(applied.generation);
    if let (Configuration::Policy(policy), false) = (applied.configuration, matches!(target, TargetId::Account(_))) {
        let failed = covered_accounts(state, target, &organization.id).into_iter().filter(|account| {
            let standing = account_standing(state, *account, policy, applied.generation, &regions);
            let excused = *account == organization.management_account
                && standing.failure.as_ref().is_some_and(|(_, c)| *c == FailureCause::ManagementAccountWithoutHub);
            standing.status == AssociationStatus::Failed && !excused
        });
        let (children, units) = failed_nodes(state, target, failed);
        concluded.failed_children = children;
        concluded.failed_units = units;
    }
    Some(concluded)
}

/// How many children of a node failed, and which units below it did: those that an account failed in.
fn failed_nodes(
    state: &State,
    target: &TargetId,
    failed: impl Iterator<Item = AccountId>,
) -> (u32, Vec<OrganizationalUnitId>) {
    let mut children = BTreeSet::new();
    let mut units = BTreeSet::new();
    for account in failed {
        let mut child = TargetId::Account(account);
        while let Some(parent) = state.organizations.parent_of(&child).cloned() {
            let parent_node = TargetId::from(parent.clone());
            if parent_node == *target {
                break;
            }
            if let ParentId::OrganizationalUnit(unit) = parent {
                units.insert(unit);
            }
            child = parent_node;
        }
        children.insert(child);
    }
    (u32::try_from(children.len()).unwrap_or(u32::MAX), units.into_iter().collect())
}
