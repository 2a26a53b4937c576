//! DeleteOrganization: everything of an organization goes, once its members have.

use super::checks::organization_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::Rejection;
use crate::state::State;

/// Deletes the caller's organization.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteOrganization;

impl Command for DeleteOrganization {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DeleteOrganization");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        if organization.account_count > 1 {
            return Err(Rejection::OrganizationNotEmpty.into());
        }
        Ok(Decision::new([Event::OrganizationDeleted { organization: organization.id.clone(), at: context.now }], ()))
    }
}
