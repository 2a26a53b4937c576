//! UpdateSecurityHubConfiguration: other settings for the caller's hub in the Region of the call.

use crate::caller::Caller;
use crate::central_configuration::access::{is_managed_centrally, leader_of};
use crate::central_configuration::event::Event;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::settings::ControlFindingGenerator;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;

/// Changes a hub; what isn't given stays.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSecurityHubConfiguration {
    /// Whether controls that AWS adds to enabled standards are on.
    pub auto_enable_controls: Option<bool>,
    /// How findings are made of controls: the administrator's choice, for all its members.
    pub control_finding_generator: Option<ControlFindingGenerator>,
}

impl Command for UpdateSecurityHubConfiguration {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("UpdateSecurityHubConfiguration");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let administrator = leader_of(state, caller.account, &caller.region);
        let is_administrator = administrator == Some(caller.account);
        // The administrator chooses how findings are made even where a policy governs the rest of its settings.
        let chooses_only = is_administrator && self.auto_enable_controls.is_none();
        if is_managed_centrally(state, caller.account, &caller.region) && !chooses_only {
            return Err(Rejection::ManagedCentrally.into());
        }
        if let (Some(administrator), Some(_), false) = (administrator, self.control_finding_generator, is_administrator)
        {
            return Err(Rejection::GeneratorByMember(administrator).into());
        }
        let hub = state.central_configuration.hub(caller.account, &caller.region);
        let stays = hub.is_some_and(|hub| {
            self.auto_enable_controls.is_none_or(|wanted| wanted == hub.auto_enable_controls)
                && self.control_finding_generator.is_none_or(|wanted| wanted == hub.control_finding_generator)
        });
        if stays || (self.auto_enable_controls.is_none() && self.control_finding_generator.is_none()) {
            return Ok(Decision::unchanged(()));
        }
        let event = Event::SecurityHubConfigurationUpdated {
            account: caller.account,
            region: caller.region.clone(),
            auto_enable_controls: self.auto_enable_controls,
            control_finding_generator: self.control_finding_generator,
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
