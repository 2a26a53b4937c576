//! RegisterDelegatedAdministrator: a member administers a service for the organization.

use super::checks::{all_features, member, organization_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::{ConstraintViolation, InvalidInput, Rejection};
use crate::organizations::service_principals::{Delegation, delegation};
use crate::state::State;
use identifiers::AccountId;
use smol_str::SmolStr;

/// Registers a delegated administrator.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterDelegatedAdministrator {
    /// Which account.
    pub account: AccountId,
    /// For which service.
    pub principal: SmolStr,
}

impl Command for RegisterDelegatedAdministrator {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("RegisterDelegatedAdministrator");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        all_features(organization)?;
        let offered = delegation(&self.principal, context.settings.service_principals);
        let quota = match offered {
            Some(Delegation::One) => 1,
            Some(Delegation::UpTo(most)) => most.min(context.settings.quotas.delegated_administrators_per_service),
            Some(Delegation::Several) => context.settings.quotas.delegated_administrators_per_service,
            Some(Delegation::Unsupported) | None => return Err(InvalidInput::UnrecognizedServicePrincipal.into()),
        };
        let account = member(state, organization, self.account)?;
        if organization.management_account == self.account {
            return Err(ConstraintViolation::CannotRegisterMasterAsDelegatedAdministrator.into());
        }
        if organization.is_delegated_administrator_for(self.account, &self.principal) {
            return Err(Rejection::AccountAlreadyRegistered.into());
        }
        if !account.is_active() {
            return Err(ConstraintViolation::CannotRegisterSuspendedAccountAsDelegatedAdministrator.into());
        }
        if !organization.trusts(&self.principal) {
            return Err(ConstraintViolation::ServiceAccessNotEnabled.into());
        }
        let registered = organization
            .delegated_administrators
            .iter()
            .filter(|administrator| administrator.principal == self.principal)
            .count();
        if registered >= quota {
            return Err(match offered {
                Some(Delegation::One) => ConstraintViolation::DelegatedAdministratorExistsForThisService,
                _ => ConstraintViolation::MaxDelegatedAdministratorsForServiceLimitExceeded,
            }
            .into());
        }
        let event = Event::DelegatedAdministratorRegistered {
            organization: organization.id.clone(),
            account: self.account,
            principal: self.principal.clone(),
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
