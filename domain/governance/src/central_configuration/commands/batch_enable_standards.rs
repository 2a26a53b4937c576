//! BatchEnableStandards: standards for the caller's hub; a worker enables them.

use super::checks::STANDARD_MILLIS;
use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::own_settings::StandardChange;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::standards::Standard;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;

/// Enables standards.
#[derive(Debug, Clone, PartialEq)]
pub struct BatchEnableStandards {
    /// The ARNs of the standards.
    pub arns: Vec<String>,
}

impl Command for BatchEnableStandards {
    type Output = Vec<Standard>;
    const OPERATION: Operation = Operation::security_hub("BatchEnableStandards");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Vec<Standard>>, crate::rejection::Rejection> {
        let (account, region) = (caller.account, &caller.region);
        let hub = state.central_configuration.hub(account, region).ok_or(Rejection::NotSubscribed(account))?;
        let mut asked = Vec::new();
        for arn in &self.arns {
            let standard = Standard::from_arn(arn).filter(|standard| standard.arn(region) == *arn);
            let standard = standard.ok_or_else(|| Rejection::StandardUnknown(arn.clone()))?;
            if hub.own.changing.get(&standard) == Some(&StandardChange::Disabling) {
                return Err(Rejection::StandardBeingDisabled(arn.clone()).into());
            }
            if !asked.contains(&standard) {
                asked.push(standard);
            }
        }
        // One that couldn't be enabled is tried again.
        let is_missing = |standard: &Standard| {
            let failed = hub.own.failed.get(standard).is_some_and(|(change, _)| *change == StandardChange::Enabling);
            failed || !hub.standards.contains(standard)
        };
        let standards: Vec<Standard> = asked.iter().filter(|standard| is_missing(standard)).copied().collect();
        if standards.is_empty() {
            return Ok(Decision::unchanged(asked));
        }
        let event = Event::StandardsEnableStarted {
            account,
            region: region.clone(),
            standards,
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(STANDARD_MILLIS)),
        };
        Ok(Decision::new([event], asked))
    }
}
