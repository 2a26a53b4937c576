//! Parameters that an account has set itself, as facts.

use crate::central_configuration::{Event, OwnParameters};
use identifiers::{AccountId, Region, Timestamp};
use smol_str::SmolStr;

/// Parameters of controls that were set at a time, and are in force now.
pub(super) fn parameters_set(
    account: AccountId,
    region: &Region,
    parameters: &[(SmolStr, OwnParameters)],
    (at, now): (Timestamp, Timestamp),
) -> Vec<Event> {
    let started = parameters.iter().map(|(control, own)| Event::SecurityControlUpdateStarted {
        account,
        region: region.clone(),
        control: control.clone(),
        parameters: own.parameters.clone(),
        reason: own.reason.clone(),
        at,
        due_at: now,
    });
    let mut events: Vec<Event> = started.collect();
    if !events.is_empty() {
        events.push(Event::SettingsChangesConcluded {
            account,
            region: region.clone(),
            enabled: Vec::new(),
            disabled: Vec::new(),
            controls: parameters.iter().map(|(control, _)| control.clone()).collect(),
            failed: Vec::new(),
            at,
        });
    }
    events
}
