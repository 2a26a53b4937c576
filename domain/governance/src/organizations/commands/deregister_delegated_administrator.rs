//! DeregisterDelegatedAdministrator: a member no longer administers a service.

use super::checks::{all_features, member, organization_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::{ConstraintViolation, InvalidInput, Rejection};
use crate::organizations::service_principals;
use crate::state::State;
use identifiers::AccountId;
use smol_str::SmolStr;

/// Ends a registration.
#[derive(Debug, Clone, PartialEq)]
pub struct DeregisterDelegatedAdministrator {
    /// Which account.
    pub account: AccountId,
    /// For which service.
    pub principal: SmolStr,
}

impl Command for DeregisterDelegatedAdministrator {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DeregisterDelegatedAdministrator");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        all_features(organization)?;
        // One that is trusted can be trusted no more, whatever has become of the list since.
        let is_known = service_principals::delegation(&self.principal, context.settings.service_principals).is_some();
        if !is_known && !organization.trusts(&self.principal) {
            return Err(InvalidInput::UnrecognizedServicePrincipal.into());
        }
        member(state, organization, self.account)?;
        if organization.management_account == self.account {
            return Err(ConstraintViolation::CannotRegisterMasterAsDelegatedAdministrator.into());
        }
        if !organization.is_delegated_administrator_for(self.account, &self.principal) {
            return Err(Rejection::AccountNotRegistered.into());
        }
        let event = Event::DelegatedAdministratorDeregistered {
            organization: organization.id.clone(),
            account: self.account,
            principal: self.principal.clone(),
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
