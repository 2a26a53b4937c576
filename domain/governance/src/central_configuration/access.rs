//! Who may use which operation of Security Hub: by account, by role in the organization, and by Region.

use super::administration::CentralStatus;
use super::applied_association::Configuration;
use super::association::effective_association;
use super::configuration_policy::ConfigurationPolicyId;
use super::declarative::governs;
use super::rejection::Rejection;
use crate::caller::Caller;
use crate::command::Resource;
use crate::state::State;
use identifiers::{AccountId, Region, TargetId};

/// Operations of the management account.
const MANAGEMENT: [&str; 3] =
    ["EnableOrganizationAdminAccount", "DisableOrganizationAdminAccount", "ListOrganizationAdminAccounts"];

/// Operations of the Region's administrator.
const ADMINISTRATOR: [&str; 2] = ["DescribeOrganizationConfiguration", "UpdateOrganizationConfiguration"];

/// Operations of the delegated administrator in the home Region, under central configuration.
const CENTRAL: [&str; 10] = [
    "BatchGetConfigurationPolicyAssociations",
    "CreateConfigurationPolicy",
    "DeleteConfigurationPolicy",
    "GetConfigurationPolicy",
    "GetConfigurationPolicyAssociation",
    "ListConfigurationPolicies",
    "ListConfigurationPolicyAssociations",
    "StartConfigurationPolicyAssociation",
    "StartConfigurationPolicyDisassociation",
    "UpdateConfigurationPolicy",
];

/// Operations on the account's own settings, which a policy takes out of the account's hands.
const OWN_SETTINGS: [&str; 7] = [
    "EnableSecurityHub",
    "DisableSecurityHub",
    "BatchEnableStandards",
    "BatchDisableStandards",
    "BatchUpdateStandardsControlAssociations",
    "UpdateSecurityControl",
    "UpdateStandardsControl",
];

/// Operations that need no hub.
const WITHOUT_HUB: [&str; 5] =
    ["DisableSecurityHub", "EnableSecurityHub", "ListTagsForResource", "TagResource", "UntagResource"];

/// Operations of the Region's administrator on its members.
const MEMBERS: [&str; 3] = ["CreateMembers", "DisassociateMembers", "DeleteMembers"];

/// Whether the caller may use the operation.
///
/// # Errors
/// The refusal, in the order: organization and administration, hub, central configuration.
pub fn authorize(state: &State, caller: &Caller, operation: &str, _: Resource) -> Result<(), Rejection> {
    if MANAGEMENT.contains(&operation) {
        return management_account(state, caller);
    }
    if ADMINISTRATOR.contains(&operation) {
        return administrator(state, caller);
    }
    if OWN_SETTINGS.contains(&operation) && is_managed_centrally(state, caller.account, &caller.region) {
        // No policy enables a hub in the management account, so it has to do that itself.
        let organization = state.organizations.organization_seen_by(caller);
        let manages = organization.is_some_and(|organization| organization.management_account == caller.account);
        let has_hub = state.central_configuration.hub(caller.account, &caller.region).is_some();
        if !(manages && operation == "EnableSecurityHub" && !has_hub) {
            return Err(Rejection::ManagedCentrally);
        }
    }
    if OWN_SETTINGS.contains(&operation) && governs(state, caller.account, &caller.region).is_some() {
        return Err(Rejection::GovernedByOrganizationsPolicy);
    }
    if !WITHOUT_HUB.contains(&operation) {
        subscribed(state, caller)?;
    }
    if MEMBERS.contains(&operation) && administrator(state, caller).is_err() {
        let managed = is_managed_centrally(state, caller.account, &caller.region) && operation != "DeleteMembers";
        return Err(if managed {
            Rejection::ManagedByPolicy(caller.account)
        } else {
            Rejection::NotAdministrator(caller.account)
        });
    }
    if CENTRAL.contains(&operation) {
        central_administrator(state, caller, operation)?;
    }
    Ok(())
}

/// Whether a configuration policy governs the account's settings in a Region.
pub(super) fn is_managed_centrally(state: &State, account: AccountId, region: &Region) -> bool {
    managing(state, account, region).is_some()
}

/// The configuration policy that governs the account's settings in a Region.
pub(super) fn managing(state: &State, account: AccountId, region: &Region) -> Option<ConfigurationPolicyId> {
    let effective = effective_association(state, &TargetId::Account(account))?;
    let Configuration::Policy(policy) = effective.applied.configuration else { return None };
    state.central_configuration.covered_regions(effective.organization).contains(region).then_some(policy)
}

fn subscribed(state: &State, caller: &Caller) -> Result<(), Rejection> {
    let hub = state.central_configuration.hub(caller.account, &caller.region);
    hub.map(|_| ()).ok_or(Rejection::NotSubscribed(caller.account))
}

fn management_account(state: &State, caller: &Caller) -> Result<(), Rejection> {
    let organization = state.organizations.organization_seen_by(caller).ok_or(Rejection::NotInOrganization)?;
    let management = organization.management_account;
    if management == caller.account { Ok(()) } else { Err(Rejection::NotManagementAccount(management)) }
}

fn administrator(state: &State, caller: &Caller) -> Result<(), Rejection> {
    let administrator = administrator_of(state, caller.account, &caller.region);
    if administrator == Some(caller.account) { Ok(()) } else { Err(Rejection::NotAdministrator(caller.account)) }
}

/// The administrator of an account's organization in a Region.
pub(super) fn administrator_of(state: &State, account: AccountId, region: &Region) -> Option<AccountId> {
    state.central_configuration.regional_administrator(&state.organizations, account, region)
}

/// Whose choices an account follows in a Region: its own as an administrator, those of its administrator as a member.
pub(super) fn leader_of(state: &State, account: AccountId, region: &Region) -> Option<AccountId> {
    let member = state.central_configuration.membership(&state.organizations, account, region);
    let own = || administrator_of(state, account, region).filter(|administrator| *administrator == account);
    member.map(|member| member.administrator).or_else(own)
}

/// What is kept of central configuration that was switched off can be looked at.
fn central_administrator(state: &State, caller: &Caller, operation: &str) -> Result<(), Rejection> {
    let looks = ["BatchGet", "Get", "List"].iter().any(|verb| operation.starts_with(verb));
    let central = state
        .organizations
        .organization_seen_by(caller)
        .and_then(|organization| state.central_configuration.central_kept(&organization.id))
        .filter(|central| looks || central.status == CentralStatus::Enabled)
        .filter(|central| central.administrator == caller.account)
        .ok_or(Rejection::NotCentralAdministrator)?;
    if central.home == caller.region { Ok(()) } else { Err(Rejection::NotHomeRegion { home: central.home.clone() }) }
}
