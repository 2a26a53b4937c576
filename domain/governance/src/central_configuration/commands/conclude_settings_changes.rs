//! The worker's step that carries out what an account changed for itself: standards, and parameters of controls.

use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::own_settings::StandardChange;
use crate::central_configuration::standards::{Standard, StatusReason};
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::faults::{Draw, FaultId, Struck, WorkFailure};
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{AccountId, Region};

/// Carries out the changes of an account and Region that are due.
#[derive(Debug, Clone)]
pub struct ConcludeSettingsChanges {
    /// Whose settings.
    pub account: AccountId,
    /// Where.
    pub region: Region,
    /// Faults that strike changes of standards.
    pub faults: Vec<(Standard, Struck<StatusReason>)>,
}

impl ConcludeSettingsChanges {
    /// The step for an account and Region, with the faults that strike it.
    pub fn of(state: &State, account: AccountId, region: &Region, draw: &mut Draw<'_>) -> Self {
        let changing = state.central_configuration.hub(account, region).map(|hub| &hub.own.changing);
        let faults = changing.into_iter().flatten().filter_map(|(standard, change)| {
            let fault = draw.take_work(account, Some(region), |failure| match failure {
                WorkFailure::Standard(reason) if *change == StandardChange::Enabling || reason.is_of_disabling() => {
                    Some(reason)
                }
                _ => None,
            });
            Some((*standard, fault?))
        });
        Self { account, region: region.clone(), faults: faults.collect() }
    }
}

impl Command for ConcludeSettingsChanges {
    /// The faults that struck.
    type Output = Vec<FaultId>;
    const OPERATION: Operation = Operation::internal("ConcludeSettingsChanges");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<Vec<FaultId>>, Rejection> {
        let central = &state.central_configuration;
        let due = central.settings_in_progress.get(&(self.account, self.region.clone()));
        if due.is_none_or(|due_at| *due_at > context.now) {
            return Ok(Decision::unchanged(Vec::new()));
        }
        let Some(hub) = central.hub(self.account, &self.region) else { return Ok(Decision::unchanged(Vec::new())) };
        let (mut struck, mut failed) = (Vec::new(), Vec::new());
        for (standard, fault) in &self.faults {
            if let Some(change) = hub.own.changing.get(standard) {
                struck.push(fault.fault);
                failed.push((*standard, *change, fault.failure));
            }
        }
        let of = |wanted: StandardChange| {
            let changing = hub.own.changing.iter().filter(|(_, change)| **change == wanted);
            let succeeding = changing.filter(|(standard, _)| failed.iter().all(|(failing, ..)| failing != *standard));
            succeeding.map(|(standard, _)| *standard).collect()
        };
        let updating = hub.own.parameters.iter().filter(|(_, own)| own.updating);
        let event = Event::SettingsChangesConcluded {
            account: self.account,
            region: self.region.clone(),
            enabled: of(StandardChange::Enabling),
            disabled: of(StandardChange::Disabling),
            controls: updating.map(|(control, _)| control.clone()).collect(),
            failed,
            at: context.now,
        };
        Ok(Decision::new([event], struck))
    }
}
