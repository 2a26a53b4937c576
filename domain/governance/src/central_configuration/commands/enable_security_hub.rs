//! EnableSecurityHub: the caller's account gets a hub in the Region of the call.

use super::checks::check_tags;
use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::settings::{ControlFindingGenerator, NewHub};
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::tags::Tags;
use crate::state::State;

/// Switches a hub on.
#[derive(Debug, Clone, PartialEq)]
pub struct EnableSecurityHub {
    /// Whether with the default standards.
    pub enable_default_standards: bool,
    /// How findings are made of controls.
    pub control_finding_generator: ControlFindingGenerator,
    /// Tags for the hub.
    pub tags: Tags,
}

impl Command for EnableSecurityHub {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("EnableSecurityHub");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        if state.central_configuration.hub(caller.account, &caller.region).is_some() {
            return Err(Rejection::AlreadySubscribed.into());
        }
        check_tags(&Tags::new(), &self.tags, context.settings.quotas.tags)?;
        let new = if self.enable_default_standards { NewHub::by_default() } else { NewHub::bare() };
        let event = Event::SecurityHubEnabled {
            account: caller.account,
            region: caller.region.clone(),
            standards: new.standards,
            control_finding_generator: self.control_finding_generator,
            auto_enable_controls: new.auto_enable_controls,
            tags: self.tags.clone(),
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
