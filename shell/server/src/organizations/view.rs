//! What a caller sees: a state, and the caller's organization in it.

use crate::call::Call;
use crate::page_token::{BadToken, Scope};
use governance::organizations::queries::PageRequest;
use governance::organizations::{Organization, Rejection, State as Organizations};
use governance::{Caller, State};

/// Items on a page, unless fewer are asked for; no page has more.
const PAGE: usize = 20;

/// An organization in a state.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// Everything.
    pub state: &'a State,
    /// Of it, what is about organizations.
    pub organizations: &'a Organizations,
    /// The caller's organization.
    pub organization: &'a Organization,
}

impl<'a> View<'a> {
    /// The state at the time of the call.
    pub fn of(call: &'a Call) -> Result<Self, Rejection> {
        Self::after(&call.snapshot.state, &call.caller)
    }

    /// A later state.
    pub fn after(state: &'a State, caller: &Caller) -> Result<Self, Rejection> {
        let organizations = &state.organizations;
        let organization = organizations.organization_seen_by(caller).ok_or(Rejection::OrganizationsNotInUse)?;
        Ok(Self { state, organizations, organization })
    }
}

/// The page that a request asks for.
pub fn page(scope: &Scope<'_>, token: Option<&str>, max_results: Option<i64>) -> Result<PageRequest, BadToken> {
    let after = match token {
        Some(token) => Some(scope.key(token)?.parse().map_err(|_| BadToken)?),
        None => None,
    };
    let limit = max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE).clamp(1, PAGE);
    Ok(PageRequest { after, limit })
}

/// The token of the page after this one.
pub fn next_token(scope: &Scope<'_>, next: Option<u64>) -> Option<String> {
    next.map(|place| scope.token(&place.to_string()))
}

/// A list that always fits on one page has no tokens.
pub fn only_page(token: Option<&str>) -> Result<(), BadToken> {
    if token.is_some() { Err(BadToken) } else { Ok(()) }
}
