//! PutRetentionConfiguration: makes the only retention configuration of an account and Region, or gives it another period.

use super::checks::place_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::retention_configuration::{DEFAULT_NAME, RetentionConfiguration};
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Says how long the history of resources is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct PutRetentionConfiguration {
    /// Days; the model lets 30 to 2,557 through.
    pub retention_period_in_days: u32,
}

impl Command for PutRetentionConfiguration {
    type Output = RetentionConfiguration;
    const OPERATION: Operation = Operation::config("PutRetentionConfiguration");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<RetentionConfiguration>, crate::rejection::Rejection> {
        let place = place_of(caller);
        let put = RetentionConfiguration {
            name: SmolStr::new_static(DEFAULT_NAME),
            retention_period_in_days: self.retention_period_in_days,
        };
        if state.conformance_packs.retention_configurations.get(&place) == Some(&put) {
            return Ok(Decision::unchanged(put));
        }
        let event = Event::RetentionConfigurationPut {
            account: place.account,
            region: place.region,
            name: put.name.clone(),
            retention_period_in_days: put.retention_period_in_days,
            at: context.now,
        };
        Ok(Decision::new([event], put))
    }
}
