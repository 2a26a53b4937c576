//! Who may use which operation of Security Hub: by account, by role in the organization, and by Region.

use super::applied_association::Configuration;
use super::association::effective_association;
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
const OWN_SETTINGS: [&str; 6] = [
    "EnableSecurityHub",
    "DisableSecurityHub",
    "BatchEnableStandards",
    "BatchDisableStandards",
    "BatchUpdateStandardsControlAssociations",
    "UpdateSecurityControl",
];

/// Operations that need no hub.
const WITHOUT_HUB: [&str; 4] = ["EnableSecurityHub", "ListTagsForResource", "TagResource", "UntagResource"];

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
    if !WITHOUT_HUB.contains(&operation) {
        subscribed(state, caller)?;
    }
    if CENTRAL.contains(&operation) {
        central_administrator(state, caller)?;
    }
    Ok(())
}

/// Whether a configuration policy governs the account's settings in a Region.
pub(super) fn is_managed_centrally(state: &State, account: AccountId, region: &Region) -> bool {
    effective_association(state, &TargetId::Account(account)).is_some_and(|effective| {
        matches!(effective.applied.configuration, Configuration::Policy(_))
            && state.central_configuration.covered_regions(effective.organization).contains(region)
    })
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
    let organization = state.organizations.organization_of(account)?;
    let administration = state.central_configuration.administration(&organization.id)?;
    administration.administrator_in(region).map(|administrator| administrator.account)
}

fn central_administrator(state: &State, caller: &Caller) -> Result<(), Rejection> {
    let central = state
        .organizations
        .organization_seen_by(caller)
        .and_then(|organization| state.central_configuration.central_in_force(&organization.id))
        .filter(|central| central.administrator == caller.account)
        .ok_or(Rejection::NotCentralAdministrator)?;
    if central.home == caller.region { Ok(()) } else { Err(Rejection::NotHomeRegion { home: central.home.clone() }) }
}
