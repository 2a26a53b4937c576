//! What accounts set for themselves.

use crate::central_configuration::event::Event;
use crate::central_configuration::own_settings::{OwnControl, OwnParameters, StandardChange};
use crate::central_configuration::settings::Hub;
use crate::central_configuration::state::State;
use identifiers::{AccountId, Region, Timestamp};

impl State {
    pub(super) fn evolve_settings(&mut self, event: &Event) {
        match event {
            Event::StandardsEnableStarted { account, region, standards, at, due_at } => {
                self.change_own(*account, region, |hub| {
                    for standard in standards {
                        hub.standards.push(*standard);
                        hub.own.enabled_at.insert(*standard, *at);
                        hub.own.changing.insert(*standard, StandardChange::Enabling);
                        hub.own.failed.remove(standard);
                    }
                    hub.standards.sort();
                    hub.standards.dedup();
                });
                self.change_due(*account, region, *due_at);
            }
            Event::StandardsDisableStarted { account, region, standards, due_at, .. } => {
                self.change_own(*account, region, |hub| {
                    for standard in standards {
                        hub.own.changing.insert(*standard, StandardChange::Disabling);
                        hub.own.failed.remove(standard);
                    }
                });
                self.change_due(*account, region, *due_at);
            }
            Event::StandardsControlsUpdated { account, region, updates, at } => {
                self.change_own(*account, region, |hub| {
                    for update in updates {
                        let own = OwnControl { enabled: update.enabled, reason: update.reason.clone(), at: *at };
                        hub.own.controls.insert((update.standard, update.control.clone()), own);
                    }
                });
            }
            Event::SecurityControlUpdateStarted { account, region, control, parameters, reason, due_at, .. } => {
                self.change_own(*account, region, |hub| {
                    let own = OwnParameters { parameters: parameters.clone(), reason: reason.clone(), updating: true };
                    hub.own.parameters.insert(control.clone(), own);
                });
                self.change_due(*account, region, *due_at);
            }
            Event::SettingsChangesConcluded { account, region, enabled, disabled, controls, failed, .. } => {
                self.settings_in_progress.remove(&(*account, region.clone()));
                self.change_hub(*account, region, |hub| {
                    for standard in enabled {
                        hub.own.changing.remove(standard);
                    }
                    for standard in disabled {
                        hub.standards.retain(|have| have != standard);
                        hub.own.changing.remove(standard);
                        hub.own.enabled_at.remove(standard);
                        hub.own.controls.retain(|(of, _), _| of != standard);
                    }
                    for (standard, change, reason) in failed {
                        hub.own.changing.remove(standard);
                        hub.own.failed.insert(*standard, (*change, *reason));
                    }
                    for control in controls {
                        if let Some(own) = hub.own.parameters.get_mut(control) {
                            own.updating = false;
                        }
                    }
                });
            }
            _ => {}
        }
    }

    /// Changes a hub on its account's behalf. What a policy did there before is so no longer: when the policy covers the account
    /// again, it has to be applied again.
    fn change_own(&mut self, account: AccountId, region: &Region, change: impl FnOnce(&mut Hub)) {
        if self.hub(account, region).is_some() {
            self.change_settings(account, region, |settings| settings.outcome = None);
            self.change_hub(account, region, change);
        }
    }

    /// Has a worker carry out an account's changes; a later request puts off the earlier ones.
    fn change_due(&mut self, account: AccountId, region: &Region, due_at: Timestamp) {
        let due = self.settings_in_progress.entry((account, region.clone())).or_insert(due_at);
        *due = due_at.max(*due);
    }
}
