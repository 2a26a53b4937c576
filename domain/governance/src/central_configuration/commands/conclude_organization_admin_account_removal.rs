//! The worker's step that removes a Region's administrator.

use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::queue::Work;
use crate::central_configuration::service_principal::SERVICE_PRINCIPAL;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event as OrganizationsEvent;
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
        let at = context.now;
        // What central configuration set by itself goes with the Region that it was set from.
        let goes =
            |region: &Region, set_from: Option<&Region>| *region == self.region || set_from == Some(&self.region);
        let (going, staying): (Vec<_>, Vec<_>) = administration
            .administrators
            .iter()
            .partition(|administrator| goes(&administrator.region, administrator.set_from.as_ref()));
        let disabled = |region: &Region| Event::OrganizationAdminAccountDisabled {
            organization: self.organization.clone(),
            region: region.clone(),
            account,
            at,
        };
        let mut events: Vec<crate::event::Event> =
            going.into_iter().map(|administrator| disabled(&administrator.region).into()).collect();
        // With its last Region it stops being a delegated administrator at all.
        let registered = state
            .organizations
            .organizations
            .get(&self.organization)
            .is_some_and(|organization| organization.is_delegated_administrator_for(account, SERVICE_PRINCIPAL));
        if registered && staying.is_empty() {
            let organization = self.organization.clone();
            let principal = SERVICE_PRINCIPAL.into();
            events.push(
                OrganizationsEvent::DelegatedAdministratorDeregistered { organization, account, principal, at }.into(),
            );
        }
        Ok(Decision { events, output: () })
    }
}
