//! The worker's step that removes a Region's administrator, and no other's.

use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::queue::Work;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{OrganizationId, Region};

/// Removes an administrator whose removal is due.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludeOrganizationAdminAccountRemoval {
    /// Whose.
    pub organization: OrganizationId,
    /// Where it was asked for.
    pub region: Region,
}

impl Command for ConcludeOrganizationAdminAccountRemoval {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ConcludeOrganizationAdminAccountRemoval");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<()>, Rejection> {
        let central = &state.central_configuration;
        let work = Work::AdministratorRemoval(self.organization.clone(), self.region.clone());
        let administration = central.administration(&self.organization);
        let Some(administration) =
            administration.filter(|_| central.queue.due_at(&work).is_some_and(|due_at| due_at <= context.now))
        else {
            return Ok(Decision::unchanged(()));
        };
        let Some(account) = administration.administrator_in(&self.region).map(|administrator| administrator.account)
        else {
            return Ok(Decision::unchanged(()));
        };
        // Only this Region loses it: neither the others, nor what Organizations has registered.
        let event = Event::OrganizationAdminAccountDisabled {
            organization: self.organization.clone(),
            region: self.region.clone(),
            account,
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
