//! Who may use which operation of AWS Config: an account everything of its own; an organization's packs only who administers it.

use super::place::Place;
use super::rejection::Rejection;
use super::trusted_access::SERVICE_PRINCIPAL;
use crate::caller::Caller;
use crate::command::Resource;
use crate::organizations::organization::{FeatureSet, Organization};
use crate::state::State;

/// Operations on an organization's packs.
const ORGANIZATION_OPERATIONS: [&str; 5] = [
    "PutOrganizationConformancePack",
    "DescribeOrganizationConformancePacks",
    "DescribeOrganizationConformancePackStatuses",
    "GetOrganizationConformancePackDetailedStatus",
    "DeleteOrganizationConformancePack",
];

/// Whether the caller may use the operation.
///
/// # Errors
/// The refusal.
pub fn authorize(state: &State, caller: &Caller, operation: &str, resource: Resource) -> Result<(), Rejection> {
    let _ = resource;
    if !ORGANIZATION_OPERATIONS.contains(&operation) {
        return Ok(());
    }
    let organization = organization_of(state, caller, operation)?;
    if organization.management_account != caller.account
        && !organization.is_delegated_administrator_for(caller.account, SERVICE_PRINCIPAL)
    {
        return Err(Rejection::OrganizationAccessDenied);
    }
    if operation == "PutOrganizationConformancePack" && organization.feature_set != FeatureSet::All {
        return Err(Rejection::OrganizationAllFeaturesNotEnabled);
    }
    Ok(())
}

fn organization_of<'a>(state: &'a State, caller: &Caller, operation: &str) -> Result<&'a Organization, Rejection> {
    let found = state.organizations.organization_seen_by(caller);
    found.ok_or_else(|| {
        let place = Place::new(caller.account, caller.region.clone());
        let had_one = state.conformance_packs.organization_packs_of(&place).next().is_some();
        if operation == "PutOrganizationConformancePack" && had_one {
            Rejection::NoAvailableOrganization
        } else {
            Rejection::NotInOrganization
        }
    })
}
