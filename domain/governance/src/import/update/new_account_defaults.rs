//! What new accounts begin with, Region by Region.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::central_configuration::{Administration, Event, NewAccountDefaults};
use identifiers::Region;
use std::collections::BTreeSet;

impl Update<'_> {
    /// Where nothing is told, they begin with what AWS gives them. Central configuration sets its Regions itself.
    pub(super) fn new_account_defaults(&mut self) {
        let administration = |state: &crate::central_configuration::State| -> Administration {
            state.administration(&self.organization).cloned().unwrap_or_default()
        };
        let wanted = administration(&self.target.state.central_configuration);
        let have = administration(&self.state.central_configuration);
        let chosen = |defaults: &&NewAccountDefaults| **defaults != NewAccountDefaults::of_aws(defaults.region.clone());
        if self.wanted.security_hub.new_account_defaults.is_empty() {
            let any = have.central.is_none() && have.defaults.iter().any(|defaults| chosen(&defaults));
            return self.leave("what new accounts get of Security Hub", any);
        }
        let mut covered = self.target.state.central_configuration.covered_regions(&self.organization);
        covered.extend(self.state.central_configuration.covered_regions(&self.organization));
        let regions: BTreeSet<Region> =
            wanted.defaults.iter().chain(&have.defaults).map(|defaults| defaults.region.clone()).collect();
        for region in regions.into_iter().filter(|region| !covered.contains(region)) {
            let NewAccountDefaults { auto_enable, auto_enable_standards, .. } = wanted.defaults_in(&region);
            let known = have.defaults_in(&region);
            if known.auto_enable == auto_enable && known.auto_enable_standards == auto_enable_standards {
                continue;
            }
            let told = |hub: bool, standards: bool| match (hub, standards) {
                (false, true) => "no hub",
                (false, false) => "no hub, no standards",
                (true, true) => "a hub with standards",
                (true, false) => "a hub without standards",
            };
            let change = Change::of(ChangeKind::Changed, ChangedThing::NewAccountDefaults, &region);
            let change = change.before(told(known.auto_enable, known.auto_enable_standards));
            self.changes.push(change.after(told(auto_enable, auto_enable_standards)));
            let (organization, at) = (self.organization.clone(), self.context.now);
            self.fact(Event::NewAccountDefaultsUpdated {
                organization,
                region,
                auto_enable,
                auto_enable_standards,
                at,
            });
        }
    }
}
