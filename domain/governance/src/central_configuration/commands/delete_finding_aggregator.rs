//! DeleteFindingAggregator: there is no home Region any more, and central configuration that was in force there is over.

use super::update_finding_aggregator::own_aggregator;
use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;

/// Deletes the caller's finding aggregator.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteFindingAggregator {
    /// Which one, by ARN.
    pub arn: String,
}

impl Command for DeleteFindingAggregator {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("DeleteFindingAggregator");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        // Who was the administrator may clean up: nobody else can reach its aggregator.
        let own = state.central_configuration.aggregators.get(&caller.account);
        if own.is_none_or(|own| own.arn() != self.arn || own.region != caller.region) {
            own_aggregator(state, caller, &self.arn)?;
        }
        Ok(Decision::new([Event::FindingAggregatorDeleted { account: caller.account, at: context.now }], ()))
    }
}
