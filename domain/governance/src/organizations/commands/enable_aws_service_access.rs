//! EnableAWSServiceAccess: the organization trusts a service.

use super::checks::{all_features, organization_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::InvalidInput;
use crate::organizations::service_principals;
use crate::state::State;
use smol_str::SmolStr;

/// Enables trusted access.
#[derive(Debug, Clone, PartialEq)]
pub struct EnableAWSServiceAccess {
    /// The service's principal.
    pub principal: SmolStr,
}

impl Command for EnableAWSServiceAccess {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("EnableAWSServiceAccess");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        all_features(organization)?;
        if service_principals::delegation(&self.principal, context.settings.service_principals).is_none() {
            return Err(InvalidInput::UnrecognizedServicePrincipal.into());
        }
        if organization.trusts(&self.principal) {
            return Ok(Decision::unchanged(()));
        }
        let event = Event::ServiceAccessEnabled {
            organization: organization.id.clone(),
            principal: self.principal.clone(),
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
