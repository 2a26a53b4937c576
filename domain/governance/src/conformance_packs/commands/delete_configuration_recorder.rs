//! DeleteConfigurationRecorder: the recorder is gone, running or not; what it recorded stays.

use super::checks::place_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::rejection::Rejection;
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Deletes the recorder, also while it is running.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteConfigurationRecorder {
    /// Its name.
    pub name: SmolStr,
}

impl Command for DeleteConfigurationRecorder {
    type Output = ();
    const OPERATION: Operation = Operation::config("DeleteConfigurationRecorder");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let place = place_of(caller);
        if state.conformance_packs.recorders.get(&place).is_none_or(|recorder| recorder.name != self.name) {
            return Err(Rejection::NoSuchConfigurationRecorder(self.name.to_string()).into());
        }
        let event =
            Event::ConfigurationRecorderDeleted { account: place.account, region: place.region, at: context.now };
        Ok(Decision::new([event], ()))
    }
}
