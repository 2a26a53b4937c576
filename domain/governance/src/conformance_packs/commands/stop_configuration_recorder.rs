//! StopConfigurationRecorder: the recorder no longer runs; what it recorded stays.

use super::checks::place_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::rejection::Rejection;
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Stops the recorder.
#[derive(Debug, Clone, PartialEq)]
pub struct StopConfigurationRecorder {
    /// Its name.
    pub name: SmolStr,
}

impl Command for StopConfigurationRecorder {
    type Output = ();
    const OPERATION: Operation = Operation::config("StopConfigurationRecorder");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let place = place_of(caller);
        let recorder = state.conformance_packs.recorders.get(&place).filter(|recorder| recorder.name == self.name);
        let recorder = recorder.ok_or_else(|| Rejection::NoSuchConfigurationRecorder(self.name.to_string()))?;
        if !recorder.recording {
            return Ok(Decision::unchanged(()));
        }
        let event =
            Event::ConfigurationRecorderStopped { account: place.account, region: place.region, at: context.now };
        Ok(Decision::new([event], ()))
    }
}
