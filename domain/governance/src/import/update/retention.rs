//! For how long history is kept: what comes, is otherwise, or goes.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::conformance_packs::Place;
use crate::conformance_packs::commands::{DeleteRetentionConfiguration, PutRetentionConfiguration};
use crate::import::problem::ImportPlace;
use smol_str::SmolStr;

impl Update<'_> {
    pub(super) fn retention(&mut self) {
        let told = self.target.state.conformance_packs.retention_configurations.clone();
        let have = self.state.conformance_packs.retention_configurations.clone();
        let is_compared = |update: &Self, place: &Place| update.position(place.account).is_some();
        if told.is_empty() {
            let any = have.keys().any(|place| is_compared(self, place));
            return self.leave("retention", any);
        }
        for (place, wanted) in &told {
            let days = wanted.retention_period_in_days;
            let known = have.get(place).map(|known| known.retention_period_in_days);
            if known == Some(days) {
                continue;
            }
            let kind = if known.is_none() { ChangeKind::Added } else { ChangeKind::Changed };
            let mut change = Change::of(kind, ChangedThing::Retention, format!("{} {}", place.account, place.region));
            change.before = known.map(|days| format!("{days} days"));
            self.changes.push(change.after(format!("{days} days")));
            let put = PutRetentionConfiguration { retention_period_in_days: days };
            let at = self.place_in(place, ImportPlace::Retention);
            self.run_as(place.account, place.region.clone(), &put, &at, |event| event);
        }
        let gone = have.iter().filter(|(place, _)| is_compared(self, place) && !told.contains_key(*place));
        let gone: Vec<(Place, SmolStr)> = gone.map(|(place, known)| (place.clone(), known.name.clone())).collect();
        for (Place { account, region }, name) in gone {
            self.changes.push(Change::of(ChangeKind::Removed, ChangedThing::Retention, format!("{account} {region}")));
            let command = DeleteRetentionConfiguration { name };
            self.run_as(account, region, &command, &ImportPlace::Organization, |event| event);
        }
    }
}
