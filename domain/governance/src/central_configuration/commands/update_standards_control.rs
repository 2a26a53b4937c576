//! UpdateStandardsControl: a control is enabled or disabled in one standard, by the id that it has there.

use crate::caller::Caller;
use crate::central_configuration::event::{ControlUpdate, Event};
use crate::central_configuration::queries::standards_controls::standards_control;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Enables or disables a control.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateStandardsControl {
    /// The control's ARN in the standard.
    pub arn: String,
    /// Whether it is to be on.
    pub enabled: bool,
    /// Why it is to be off; nothing else has a reason.
    pub disabled_reason: Option<SmolStr>,
}

impl Command for UpdateStandardsControl {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("UpdateStandardsControl");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        match (self.enabled, &self.disabled_reason) {
            (true, Some(_)) => return Err(Rejection::DisabledReasonUnwanted.into()),
            (false, None) => return Err(Rejection::DisabledReasonMissing.into()),
            (true, None) | (false, Some(_)) => {}
        }
        let found = standards_control(state, caller, &self.arn)?;
        if found.standing.enabled == self.enabled && found.standing.reason == self.disabled_reason {
            return Ok(Decision::unchanged(()));
        }
        let update = ControlUpdate {
            standard: found.standard,
            control: found.control.id.into(),
            enabled: self.enabled,
            reason: self.disabled_reason.clone(),
        };
        let (account, region, at) = (caller.account, caller.region.clone(), context.now);
        Ok(Decision::new([Event::StandardsControlsUpdated { account, region, updates: vec![update], at }], ()))
    }
}
