//! Who administers Security Hub, Region by Region.

use super::change::{Change, ChangeKind, ChangedThing};
use super::hub_facts::enabled;
use super::run::Update;
use crate::central_configuration::{Administrator, Event, Hub, NewHub};
use identifiers::Region;

impl Update<'_> {
    /// By facts: that an administrator is in central use, or is still being removed here, isn't so there.
    pub(super) fn hub_administrators_go(&mut self) {
        let have = administrators(&self.state.central_configuration, self);
        if self.wanted.security_hub.administrators.is_empty() {
            return self.leave("administrators of Security Hub", !have.is_empty());
        }
        let wanted = administrators(&self.target.state.central_configuration, self);
        // Where central configuration stays that the document doesn't tell, its administrator does.
        let central = self.state.central_configuration.central_in_force(&self.organization);
        let central = central.filter(|_| self.wanted.security_hub.central.is_none()).map(|it| it.administrator);
        let covered = self.state.central_configuration.covered_regions(&self.organization);
        for known in have {
            if central == Some(known.account) && covered.contains(&known.region) {
                continue;
            }
            if wanted.iter().any(|wanted| wanted.region == known.region && wanted.account == known.account) {
                continue;
            }
            let change = Change::of(ChangeKind::Removed, ChangedThing::SecurityHubAdministrator, known.account);
            self.changes.push(change.before(&known.region));
            let (organization, region, at) = (self.organization.clone(), known.region, self.context.now);
            self.fact(Event::OrganizationAdminAccountDisabled { organization, region, account: known.account, at });
        }
    }

    /// Those that central configuration sets come with it.
    pub(super) fn hub_administrators_come(&mut self) {
        if self.wanted.security_hub.administrators.is_empty() {
            return;
        }
        let wanted = administrators(&self.target.state.central_configuration, self);
        let have = administrators(&self.state.central_configuration, self);
        for told in wanted.into_iter().filter(|told| told.set_from.is_none()) {
            let is_here = |known: &Administrator| {
                let asked_for = known.set_from.is_none() && !known.disable_in_progress;
                known.region == told.region && known.account == told.account && asked_for
            };
            if have.iter().any(is_here) {
                continue;
            }
            let change = Change::of(ChangeKind::Added, ChangedThing::SecurityHubAdministrator, told.account);
            self.changes.push(change.after(&told.region));
            self.hub_of_administrator(&told);
            self.fact(Event::OrganizationAdminAccountEnabled {
                organization: self.organization.clone(),
                region: told.region,
                account: told.account,
                at: told.enabled_at,
            });
        }
    }

    /// Whoever administers has a hub.
    fn hub_of_administrator(&mut self, told: &Administrator) {
        let central = &self.state.central_configuration;
        if central.hub(told.account, &told.region).is_some() {
            return;
        }
        let new = NewHub::by_default();
        let hub = Hub { standards: new.standards.clone(), ..Hub::new(told.enabled_at, &new) };
        let region: &Region = &told.region;
        self.fact(enabled(told.account, region, &hub, told.enabled_at));
    }
}

fn administrators(state: &crate::central_configuration::State, update: &Update<'_>) -> Vec<Administrator> {
    state.administration(&update.organization).map(|it| it.administrators.clone()).unwrap_or_default()
}
