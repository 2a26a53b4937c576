//! DeleteOrganization: everything of an organization goes, once its members have.

use super::organization_of;
use crate::organizations::{Event, Rejection};
use crate::{Caller, Command, Context, Decision, Operation, State};

/// Deletes the caller's organization.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteOrganization;

impl Command for DeleteOrganization {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DeleteOrganization");

    fn decide(&self, state: &State, caller: &Caller, context: &Context<'_>) -> Result<Decision<()>, crate::Rejection> {
        let organization = organization_of(state, caller)?;
        if organization.account_count > 1 {
            return Err(Rejection::OrganizationNotEmpty.into());
        }
        Ok(Decision::new([Event::OrganizationDeleted { organization: organization.id.clone(), at: context.now }], ()))
    }
}
