//! DeregisterDelegatedAdministrator: a member no longer administers a service.

use super::{all_features, member, organization_of};
use crate::organizations::{ConstraintViolation, Event, InvalidInput, Rejection, service_principals};
use crate::{Caller, Command, Context, Decision, Operation, State};
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

    fn decide(&self, state: &State, caller: &Caller, context: &Context<'_>) -> Result<Decision<()>, crate::Rejection> {
        let organization = organization_of(state, caller)?;
        all_features(organization)?;
        if service_principals::delegation(&self.principal).is_none() {
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
