//! The worker's step that carries out what an account changed for itself: standards, and parameters of controls.

use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::own_settings::StandardChange;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{AccountId, Region};

/// Carries out the changes of an account and Region that are due.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludeSettingsChanges {
    /// Whose settings.
    pub account: AccountId,
    /// Where.
    pub region: Region,
}

impl Command for ConcludeSettingsChanges {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ConcludeSettingsChanges");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<()>, Rejection> {
        let central = &state.central_configuration;
        let due = central.settings_in_progress.get(&(self.account, self.region.clone()));
        if due.is_none_or(|due_at| *due_at > context.now) {
            return Ok(Decision::unchanged(()));
        }
        let Some(hub) = central.hub(self.account, &self.region) else { return Ok(Decision::unchanged(())) };
        let of = |wanted: StandardChange| {
            let changing = hub.own.changing.iter().filter(move |(_, change)| **change == wanted);
            changing.map(|(standard, _)| *standard).collect()
        };
        let updating = hub.own.parameters.iter().filter(|(_, own)| own.updating);
        let event = Event::SettingsChangesConcluded {
            account: self.account,
            region: self.region.clone(),
            enabled: of(StandardChange::Enabling),
            disabled: of(StandardChange::Disabling),
            controls: updating.map(|(control, _)| control.clone()).collect(),
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
