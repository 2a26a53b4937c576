//! Accounts of an organization and the requests to create them.

use super::page::{Page, PageRequest};
use crate::organizations::account::Account;
use crate::organizations::account_creation::AccountCreation;
use crate::organizations::organization::Organization;
use crate::organizations::rejection::Rejection;
use crate::organizations::state::{Child, State};
use identifiers::ParentId;

/// Every account, the management account included, in the order of joining.
pub fn accounts<'a>(state: &'a State, organization: &Organization, page: PageRequest) -> Page<&'a Account> {
    let id = &organization.id;
    let members = state.members.range((id.clone(), page.first())..=(id.clone(), u64::MAX));
    Page::take(members.filter_map(|((_, place), account)| Some((*place, state.accounts.get(account)?))), page.limit)
}

/// The accounts directly under a root or unit.
///
/// # Errors
/// [`Rejection::ParentNotFound`].
pub fn accounts_for_parent<'a>(
    state: &'a State,
    organization: &Organization,
    parent: &ParentId,
    page: PageRequest,
) -> Result<Page<&'a Account>, Rejection> {
    if !state.has_parent(&organization.id, parent) {
        return Err(Rejection::ParentNotFound);
    }
    let accounts = state.children_from(parent, page.first()).filter_map(|(place, child)| match child {
        Child::Account(account) => Some((place, state.accounts.get(account)?)),
        Child::OrganizationalUnit(_) => None,
    });
    Ok(Page::take(accounts, page.limit))
}

/// The requests to create accounts, in the order of asking; only those in one of the states, if any is given.
pub fn create_account_statuses<'a>(
    state: &'a State,
    organization: &Organization,
    states: &[String],
    page: PageRequest,
) -> Page<&'a AccountCreation> {
    let id = &organization.id;
    let requests = state
        .creations_by_organization
        .range((id.clone(), page.first())..=(id.clone(), u64::MAX))
        .filter_map(|((_, place), request)| Some((*place, state.account_creations.get(request)?)))
        .filter(|(_, creation)| states.is_empty() || states.iter().any(|state| state == creation.state.api_name()));
    Page::take(requests, page.limit)
}
