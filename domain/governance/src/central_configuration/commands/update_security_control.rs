//! UpdateSecurityControl: parameters of a control in the caller's account and Region; a worker puts them in force.

use super::checks::CONTROL_MILLIS;
use crate::caller::Caller;
use crate::central_configuration::controls::{is_available, parameters_set};
use crate::central_configuration::document::{ControlParameters, Parameter};
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::controls::control_by_identifier;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::validation::check_parameters;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Sets parameters; those that aren't named stay.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSecurityControl {
    /// The control, by id or ARN.
    pub control: String,
    /// The parameters, by name.
    pub parameters: Vec<(SmolStr, Parameter)>,
    /// Why.
    pub reason: Option<SmolStr>,
}

impl Command for UpdateSecurityControl {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("UpdateSecurityControl");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let (account, region) = (caller.account, &caller.region);
        let central = &state.central_configuration;
        let settings = central.settings(account, region).ok_or(Rejection::NotSubscribed(account))?;
        let hub = settings.hub.as_ref().ok_or(Rejection::NotSubscribed(account))?;
        let control = control_by_identifier(caller, &self.control)
            .ok_or_else(|| Rejection::ControlNotFound(self.control.clone()))?;
        if !is_available(control, region) {
            return Err(Rejection::ControlUnavailable { control: control.id, region: region.clone() }.into());
        }
        let given = ControlParameters { control: control.id.into(), parameters: self.parameters.clone() };
        check_parameters("Parameters", &given)?;
        if hub.own.parameters.get(control.id).is_some_and(|own| own.updating) {
            return Err(Rejection::ControlUpdating(control.id).into());
        }
        let mut parameters = parameters_set(central, settings, control.id).to_vec();
        for (name, parameter) in &self.parameters {
            parameters.retain(|(have, _)| have != name);
            parameters.push((name.clone(), parameter.clone()));
        }
        parameters.sort_by(|a, b| a.0.cmp(&b.0));
        let event = Event::SecurityControlUpdateStarted {
            account,
            region: region.clone(),
            control: control.id.into(),
            parameters,
            reason: self.reason.clone(),
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(CONTROL_MILLIS)),
        };
        Ok(Decision::new([event], ()))
    }
}
