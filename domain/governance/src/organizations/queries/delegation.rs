//! Trusted services and delegated administrators.

use super::page::{Page, PageRequest};
use crate::context::ServicePrincipals;
use crate::organizations::account::Account;
use crate::organizations::commands::checks::all_features;
use crate::organizations::organization::{DelegatedAdministrator, Organization, ServiceAccess};
use crate::organizations::rejection::{InvalidInput, Rejection};
use crate::organizations::service_principals;
use crate::organizations::state::State;
use identifiers::{AccountId, Timestamp};

/// An account that administers services.
#[derive(Debug, Clone, PartialEq)]
pub struct Administrator<'a> {
    /// The account.
    pub account: &'a Account,
    /// Since when it administers the service, or the first of its services.
    pub enabled_at: Timestamp,
}

/// The services with trusted access, in the order of enabling.
///
/// # Errors
/// When the organization doesn't have all features.
pub fn aws_service_access(organization: &Organization, page: PageRequest) -> Result<Page<&ServiceAccess>, Rejection> {
    all_features(organization)?;
    let services = organization.service_access.iter().map(|access| (access.sequence, access));
    Ok(Page::take(services.filter(|(place, _)| page.reaches(*place)), page.limit))
}

/// The accounts that administer a service, or any service; each once, in the order of registering.
///
/// # Errors
/// When the organization doesn't have all features, or nobody knows the service.
pub fn delegated_administrators<'a>(
    state: &'a State,
    organization: &'a Organization,
    principal: Option<&str>,
    taken: ServicePrincipals,
    page: PageRequest,
) -> Result<Page<Administrator<'a>>, Rejection> {
    all_features(organization)?;
    let is_unknown =
        |principal| service_principals::delegation(principal, taken).is_none() && !organization.trusts(principal);
    if principal.is_some_and(is_unknown) {
        return Err(InvalidInput::UnrecognizedServicePrincipal.into());
    }
    let mut seen = Vec::new();
    let first_registrations = organization
        .delegated_administrators
        .iter()
        .filter(|administrator| principal.is_none_or(|principal| administrator.principal == principal))
        .filter(|administrator| {
            let new = !seen.contains(&administrator.account);
            if new {
                seen.push(administrator.account);
            }
            new
        });
    let administrators =
        first_registrations.filter(|administrator| page.reaches(administrator.sequence)).filter_map(|administrator| {
            let account = state.accounts.get(&administrator.account)?;
            Some((administrator.sequence, Administrator { account, enabled_at: administrator.enabled_at }))
        });
    Ok(Page::take(administrators, page.limit))
}

/// The services that an account administers, in the order of registering.
///
/// # Errors
/// When the organization doesn't have all features, or the account isn't its member or administers nothing.
pub fn delegated_services_for_account<'a>(
    state: &State,
    organization: &'a Organization,
    account: AccountId,
    page: PageRequest,
) -> Result<Page<&'a DelegatedAdministrator>, Rejection> {
    all_features(organization)?;
    state.member(&organization.id, account).ok_or(Rejection::AccountNotFound)?;
    if !organization.is_delegated_administrator(account) {
        return Err(Rejection::AccountNotRegistered);
    }
    let services = organization
        .delegated_administrators
        .iter()
        .filter(|administrator| administrator.account == account && page.reaches(administrator.sequence))
        .map(|administrator| (administrator.sequence, administrator));
    Ok(Page::take(services, page.limit))
}
