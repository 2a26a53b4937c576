//! What policies do to the settings of accounts.

use crate::central_configuration::applied_association::{Configuration, TargetStatus};
use crate::central_configuration::event::Event;
use crate::central_configuration::own_settings::OwnSettings;
use crate::central_configuration::queue::Work;
use crate::central_configuration::settings::{Hub, InForce, Outcome, RegionalSettings};
use crate::central_configuration::state::State;
use identifiers::{AccountId, OrganizationId, Region, TargetId, Timestamp};
use std::sync::Arc;

impl State {
    /// Every node that the configuration was applied to waits for its accounts again.
    pub(super) fn apply_again(
        &mut self,
        organization: &OrganizationId,
        configuration: Configuration,
        at: Timestamp,
        due_at: Timestamp,
    ) {
        let targets: Vec<TargetId> = self
            .applied_in(organization)
            .filter(|(_, applied)| applied.configuration == configuration)
            .map(|(target, _)| target.clone())
            .collect();
        for target in targets {
            let key = (organization.clone(), target);
            if let Some(applied) = self.applied.get_mut(&key) {
                applied.status = TargetStatus::Pending;
                applied.updated_at = at;
                applied.due_at = applied.due_at.max(due_at);
            }
            self.queue.put(Work::Association(key.0, key.1), due_at);
        }
    }

    pub(super) fn apply(&mut self, event: &Event) {
        let Event::ConfigurationPolicyApplied {
            organization,
            policy,
            version,
            generation,
            region,
            home,
            succeeded,
            skipped,
            failed,
            hub: new,
            at,
            ..
        } = event
        else {
            return;
        };
        let Some(document) = self.documents.get(&(*policy, *version)).cloned() else { return };
        let outcome = Outcome { policy: *policy, version: *version, generation: *generation, failure: None, at: *at };
        let central = self.administrations.get(organization).and_then(|have| have.central.as_ref());
        let administrator = central.map(|central| central.administrator);
        for account in succeeded {
            // Whom a policy covers that has Security Hub on is a member again.
            if let Some(administrator) = administrator.filter(|_| document.service_enabled) {
                self.unsay(administrator, region, *account);
            }
            // What the account had on its way is no longer wanted.
            self.settings_in_progress.remove(&(*account, region.clone()));
            self.change_settings(*account, region, |settings| {
                settings.outcome = Some(outcome.clone());
                settings.in_force = Some(InForce { policy: *policy, version: *version, home: home.clone(), at: *at });
                if document.service_enabled {
                    let hub = settings.hub.get_or_insert_with(|| Hub::new(*at, new));
                    hub.standards = document.standards.clone();
                    hub.own = OwnSettings::default();
                } else {
                    settings.hub = None;
                }
            });
        }
        for account in skipped {
            self.change_settings(*account, region, |settings| settings.outcome = Some(outcome.clone()));
        }
        for failed in failed {
            self.change_settings(failed.account, region, |settings| {
                settings.outcome = Some(Outcome { failure: Some(failed.cause), ..outcome.clone() });
            });
        }
    }

    pub(super) fn change_settings(
        &mut self,
        account: AccountId,
        region: &Region,
        change: impl FnOnce(&mut RegionalSettings),
    ) {
        let settings = self.accounts.entry(account).or_default();
        change(Arc::make_mut(settings).region_mut(region));
    }

    pub(super) fn change_hub(&mut self, account: AccountId, region: &Region, change: impl FnOnce(&mut Hub)) {
        if self.hub(account, region).is_some() {
            self.change_settings(account, region, |settings| {
                if let Some(hub) = &mut settings.hub {
                    change(hub);
                }
            });
        }
    }
}
