//! What can be asked of AWS Organizations, one command a file.

mod conclude_account_creation;
mod create_organization;

pub use conclude_account_creation::ConcludeAccountCreation;
pub use create_organization::CreateOrganization;

use super::{Organization, Rejection};
use crate::{Caller, State};

/// The organization that the caller's account belongs to.
pub(crate) fn organization_of<'a>(state: &'a State, caller: &Caller) -> Result<&'a Organization, Rejection> {
    state.organizations.organization_of(caller.account).ok_or(Rejection::OrganizationsNotInUse)
}
