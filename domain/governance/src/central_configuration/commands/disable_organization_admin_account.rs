//! DisableOrganizationAdminAccount: the Region of the call loses its administrator.

use super::checks::REMOVAL_MILLIS;
use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::own_organization;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use identifiers::AccountId;

/// Has the Region's administrator removed.
#[derive(Debug, Clone, PartialEq)]
pub struct DisableOrganizationAdminAccount {
    /// Who is no longer to administer.
    pub account: AccountId,
}

impl Command for DisableOrganizationAdminAccount {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("DisableOrganizationAdminAccount");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = own_organization(state, caller)?;
        let administration = state.central_configuration.administration(&organization.id);
        let administrator = administration
            .and_then(|administration| administration.administrator_in(&caller.region))
            .filter(|administrator| administrator.account == self.account)
            .ok_or(Rejection::AdministratorNotFound(self.account))?;
        if administration.is_some_and(|administration| administration.central.is_some()) {
            return Err(Rejection::AdministratorInCentralUse.into());
        }
        if administrator.disable_in_progress {
            return Ok(Decision::unchanged(()));
        }
        let event = Event::OrganizationAdminAccountDisableStarted {
            organization: organization.id.clone(),
            region: caller.region.clone(),
            account: self.account,
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(REMOVAL_MILLIS)),
        };
        Ok(Decision::new([event], ()))
    }
}
