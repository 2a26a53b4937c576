//! DisableAWSServiceAccess: the organization no longer trusts a service. Its delegated administrators stay registered.

use super::checks::{all_features, organization_of};
use crate::caller::Caller;
use crate::central_configuration::event as central_configuration;
use crate::central_configuration::service_principal::SERVICE_PRINCIPAL;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::{ConstraintViolation, InvalidInput};
use crate::organizations::service_principals;
use crate::state::State;
use smol_str::SmolStr;

/// Disables trusted access.
#[derive(Debug, Clone, PartialEq)]
pub struct DisableAWSServiceAccess {
    /// The service's principal.
    pub principal: SmolStr,
}

impl Command for DisableAWSServiceAccess {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DisableAWSServiceAccess");

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
        let depends = |principal| principal == self.principal;
        if organization.policy_types().filter_map(|(kind, _)| kind.required_service_access()).any(depends) {
            return Err(ConstraintViolation::PolicyTypeEnabledForThisService.into());
        }
        if !organization.trusts(&self.principal) {
            return Ok(Decision::unchanged(()));
        }
        let event = Event::ServiceAccessDisabled {
            organization: organization.id.clone(),
            principal: self.principal.clone(),
            at: context.now,
        };
        let mut events: Vec<crate::event::Event> = vec![event.into()];
        // Security Hub listens: whom it no longer may ask about the organization's accounts it has nothing to do with.
        let administered = state.central_configuration.administration(&organization.id);
        if self.principal == SERVICE_PRINCIPAL && administered.is_some() {
            let (organization, at) = (organization.id.clone(), context.now);
            events.push(central_configuration::Event::AdministrationEnded { organization, at }.into());
        }
        Ok(Decision { events, output: () })
    }
}
