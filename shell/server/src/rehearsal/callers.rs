//! Who makes a call when the plan doesn't say: the account whose business it is.

use super::plan::PlannedCall;
use crate::asserted::Asserted;
use governance::{Caller, Principal, Proof, State, organizations::Organization};
use identifiers::Region;
use schema::ServiceId;

/// Operations of Security Hub that are the management account's and not the delegated administrator's.
const OF_MANAGEMENT: [&str; 3] =
    ["EnableOrganizationAdminAccount", "DisableOrganizationAdminAccount", "ListOrganizationAdminAccounts"];

/// The caller of a planned call: what the plan says, else the management account of the only organization, for Security Hub its
/// administrator; in the home Region of Security Hub's central configuration, else where
/// the global services of the organization's partition live.
///
/// # Errors
/// When there are several organizations and the plan names no account.
pub(super) fn caller(state: &State, planned: &PlannedCall, asserted: &Asserted) -> Result<Caller, String> {
    let organizations = &state.organizations;
    let own = planned.account.and_then(|account| organizations.organization_of(account));
    let mut all = organizations.organizations.values();
    let only = match (all.next(), all.next()) {
        (Some(_), Some(_)) if planned.account.is_none() => {
            return Err("there are several organizations: say `account`".to_owned());
        }
        (only, None) => only,
        _ => None,
    };
    let organization = own.or(only.filter(|_| planned.account.is_none()));
    let region = planned.region.clone().or_else(|| home(state, organization?));
    let partition = organization.map(|organization| organization.partition).unwrap_or_default();
    let region = region.unwrap_or_else(|| Region::global_in(partition));
    let account = planned.account.or_else(|| {
        let organization = organization?;
        let is_administrators =
            planned.operation.service == ServiceId::SecurityHub && !OF_MANAGEMENT.contains(&planned.operation.name);
        let administration = state.central_configuration.administration(&organization.id);
        let administrator = administration.and_then(|it| it.administrator_in(&region)).map(|it| it.account);
        Some(administrator.filter(|_| is_administrators).unwrap_or(organization.management_account))
    });
    let principal = match &planned.role {
        Some(role) => Principal::session(role.clone(), "what-if"),
        None => asserted.principal().clone(),
    };
    Ok(Caller::new(account.unwrap_or_else(|| asserted.default_account()), principal, region, Proof::Asserted))
}

/// The Region in which Security Hub is administered centrally, or else the first in which it is administered.
fn home(state: &State, organization: &Organization) -> Option<Region> {
    let administration = state.central_configuration.administration(&organization.id)?;
    let central = administration.central.as_ref().map(|central| central.home.clone());
    central.or_else(|| administration.administrators.first().map(|administrator| administrator.region.clone()))
}
