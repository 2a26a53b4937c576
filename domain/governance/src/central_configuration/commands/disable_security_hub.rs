//! DisableSecurityHub: the caller's account loses its hub in the Region of the call.

use crate::caller::Caller;
use crate::central_configuration::access::administrator_of;
use crate::central_configuration::event::Event;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;

/// Switches a hub off.
#[derive(Debug, Clone, PartialEq)]
pub struct DisableSecurityHub;

impl Command for DisableSecurityHub {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("DisableSecurityHub");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        if administrator_of(state, caller.account, &caller.region) == Some(caller.account) {
            return Err(Rejection::AdministratorHub.into());
        }
        let central = &state.central_configuration;
        if central.hub(caller.account, &caller.region).is_none() {
            return Err(Rejection::SubscriptionMissing.into());
        }
        if let Some(member) = central.membership(&state.organizations, caller.account, &caller.region) {
            let (account, administrator) = (member.account, member.administrator);
            return Err(Rejection::MemberHub { account, administrator }.into());
        }
        let event =
            Event::SecurityHubDisabled { account: caller.account, region: caller.region.clone(), at: context.now };
        Ok(Decision::new([event], ()))
    }
}
