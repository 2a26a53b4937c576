//! BatchDisableStandards: standards that the caller's hub has no use for any more; a worker disables them.

use super::checks::STANDARD_MILLIS;
use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::own_settings::StandardChange;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::standards::Standard;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;

/// Disables standards. What was set for their controls goes with them.
#[derive(Debug, Clone, PartialEq)]
pub struct BatchDisableStandards {
    /// The ARNs of the subscriptions.
    pub subscriptions: Vec<String>,
}

impl Command for BatchDisableStandards {
    type Output = Vec<Standard>;
    const OPERATION: Operation = Operation::security_hub("BatchDisableStandards");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Vec<Standard>>, crate::rejection::Rejection> {
        let (account, region) = (caller.account, &caller.region);
        let hub = state.central_configuration.hub(account, region).ok_or(Rejection::NotSubscribed(account))?;
        let mut asked: Vec<Standard> = Vec::new();
        for arn in &self.subscriptions {
            let mut enabled = hub.standards.iter();
            let standard = enabled.find(|standard| standard.subscription_arn(region, account) == *arn);
            let standard = standard.ok_or_else(|| Rejection::SubscriptionUnknown(arn.clone()))?;
            if hub.own.changing.get(standard) == Some(&StandardChange::Disabling) {
                return Err(Rejection::StandardBeingDisabled(arn.clone()).into());
            }
            if !asked.contains(standard) {
                asked.push(*standard);
            }
        }
        if asked.is_empty() {
            return Ok(Decision::unchanged(asked));
        }
        let event = Event::StandardsDisableStarted {
            account,
            region: region.clone(),
            standards: asked.clone(),
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(STANDARD_MILLIS)),
        };
        Ok(Decision::new([event], asked))
    }
}
