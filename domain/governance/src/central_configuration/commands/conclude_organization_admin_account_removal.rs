//! The worker's step that removes a Region's administrator.

use crate::central_configuration::{Event, SERVICE_PRINCIPAL, Work};
use crate::{Caller, Command, Context, Decision, Operation, Rejection, State, organizations};
use identifiers::{OrganizationId, Region};

/// Removes an administrator whose removal is due.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludeOrganizationAdminAccountRemoval {
    /// The organization.
    pub organization: OrganizationId,
    /// The Region.
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
        let (organization, region, at) = (self.organization.clone(), self.region.clone(), context.now);
        let mut events: Vec<crate::Event> =
            vec![Event::OrganizationAdminAccountDisabled { organization, region, account, at }.into()];
        // With its last Region it stops being a delegated administrator at all.
        let registered = state
            .organizations
            .organizations
            .get(&self.organization)
            .is_some_and(|organization| organization.is_delegated_administrator_for(account, SERVICE_PRINCIPAL));
        if registered && administration.administrators.len() == 1 {
            let organization = self.organization.clone();
            let principal = SERVICE_PRINCIPAL.into();
            events.push(
                organizations::Event::DelegatedAdministratorDeregistered { organization, account, principal, at }
                    .into(),
            );
        }
        Ok(Decision { events, output: () })
    }
}
