//! Centralized root access: what IAM does for an organization with the root users of its members, and who may switch that on.

use super::organization::{FeatureSet, Organization};
use crate::caller::Caller;
use crate::state::State;

/// IAM, as a service that organizations trust.
pub const SERVICE_PRINCIPAL: &str = "iam.amazonaws.com";

/// Operations that switch something on: those of the management account.
const MANAGEMENT: [&str; 2] = ["EnableOrganizationsRootCredentialsManagement", "EnableOrganizationsRootSessions"];

/// Operations of the management account and of IAM's delegated administrators.
const ADMINISTRATOR: [&str; 3] =
    ["DisableOrganizationsRootCredentialsManagement", "DisableOrganizationsRootSessions", "ListOrganizationsFeatures"];

/// Why centralized root access refuses, by the exceptions of IAM's documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the variants carry the names of the API's exceptions")]
pub enum Rejection {
    #[error("There is no organization associated with your account.")]
    OrganizationNotFound,
    #[error("Your organization does not have all features enabled.")]
    OrganizationNotInAllFeaturesMode,
    #[error("Trusted access is not enabled for IAM in AWS Organizations.")]
    ServiceAccessNotEnabled,
    #[error("The account making the request is not the management account for the organization.")]
    CallerIsNotManagementAccount,
    #[error("The account making the request is not the management account or a delegated administrator account.")]
    AccountNotManagementOrDelegatedAdministrator,
}

/// Whether the caller may use the operation. Operations on an account's own users and roles need nothing here.
///
/// # Errors
/// The refusal.
pub(crate) fn authorize(state: &State, caller: &Caller, operation: &str) -> Result<(), Rejection> {
    let switches_on = MANAGEMENT.contains(&operation);
    if !switches_on && !ADMINISTRATOR.contains(&operation) {
        return Ok(());
    }
    let organization = organization_of(state, caller)?;
    if organization.management_account == caller.account {
        return Ok(());
    }
    match (organization.is_delegated_administrator_for(caller.account, SERVICE_PRINCIPAL), switches_on) {
        (true, false) => Ok(()),
        (true, true) => Err(Rejection::CallerIsNotManagementAccount),
        (false, _) => Err(Rejection::AccountNotManagementOrDelegatedAdministrator),
    }
}

fn organization_of<'a>(state: &'a State, caller: &Caller) -> Result<&'a Organization, Rejection> {
    state.organizations.organization_seen_by(caller).ok_or(Rejection::OrganizationNotFound)
}

/// The caller's organization, if it can have features of centralized root access.
///
/// # Errors
/// What it lacks.
pub fn trusting_organization<'a>(state: &'a State, caller: &Caller) -> Result<&'a Organization, Rejection> {
    let organization = organization_of(state, caller)?;
    if organization.feature_set != FeatureSet::All {
        return Err(Rejection::OrganizationNotInAllFeaturesMode);
    }
    if !organization.trusts(SERVICE_PRINCIPAL) {
        return Err(Rejection::ServiceAccessNotEnabled);
    }
    Ok(organization)
}
