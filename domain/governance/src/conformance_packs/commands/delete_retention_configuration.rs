//! DeleteRetentionConfiguration: the history of resources is kept as long as it is without being said.

use super::checks::place_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::rejection::Rejection;
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Deletes the retention configuration.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteRetentionConfiguration {
    /// Its name.
    pub name: SmolStr,
}

impl Command for DeleteRetentionConfiguration {
    type Output = ();
    const OPERATION: Operation = Operation::config("DeleteRetentionConfiguration");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let place = place_of(caller);
        let kept = state.conformance_packs.retention_configurations.get(&place);
        if kept.is_none_or(|kept| kept.name != self.name) {
            return Err(Rejection::NoSuchRetentionConfiguration(self.name.to_string()).into());
        }
        let event = Event::RetentionConfigurationDeleted {
            account: place.account,
            region: place.region,
            name: self.name.clone(),
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
