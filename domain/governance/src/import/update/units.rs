//! Units that come, have other names, or go.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::event::Event as AnyEvent;
use crate::import::problem::ImportPlace;
use crate::organizations::commands::{CreateOrganizationalUnit, DeleteOrganizationalUnit, UpdateOrganizationalUnit};
use crate::organizations::{Event, Tag};
use identifiers::{OrganizationalUnitId, ParentId, Region};
use std::collections::BTreeSet;

impl Update<'_> {
    pub(super) fn units_come(&mut self) {
        let wanted = self.wanted;
        for (at, unit) in wanted.units.iter().enumerate() {
            let Some(id) = self.ids.units.get(at).cloned() else { continue };
            let (parent, place) = (self.ids.parent(unit.parent), ImportPlace::Unit(at));
            let known = self.state.organizations.unit(&self.organization, &id).cloned();
            let Some(known) = known else {
                self.changes
                    .push(Change::of(ChangeKind::Added, ChangedThing::Unit, &id).named(&unit.name).after(&parent));
                let tags: Vec<Tag> = unit.node.tags.iter().cloned().collect();
                let command = CreateOrganizationalUnit { parent, name: unit.name.clone(), tags };
                let region = Region::global_in(wanted.partition);
                let given = |event| with_unit(event, &id);
                self.run_as(self.ids.management, region, &command, &place, given);
                continue;
            };
            if known.parent != parent {
                let message = format!(
                    "the unit {id} is under {} here and under {parent} in the document, and units can't be moved",
                    known.parent
                );
                self.not_compared.push(message);
            }
            if known.name != unit.name {
                let change = Change::of(ChangeKind::Changed, ChangedThing::Unit, &id);
                self.changes.push(change.named(&unit.name).before(&known.name).after(&unit.name));
                self.run(&UpdateOrganizationalUnit { unit: id, name: Some(unit.name.clone()) }, &place);
            }
        }
    }

    /// The deepest first; accounts have left them by then.
    pub(super) fn units_go(&mut self) {
        if self.wanted.units.is_empty() {
            if self.own().is_some_and(|own| own.unit_count > 0) {
                self.not_compared.push("units".to_owned());
            }
            return;
        }
        let wanted: BTreeSet<&OrganizationalUnitId> = self.ids.units.iter().collect();
        let units = self.state.organizations.units.values();
        let gone = units.filter(|unit| unit.organization == self.organization && !wanted.contains(&unit.id));
        let mut gone: Vec<_> = gone.map(|unit| (unit.id.clone(), unit.name.clone())).collect();
        let organizations = &self.state.organizations;
        let depth = |unit: &OrganizationalUnitId| {
            organizations.path_up(&ParentId::OrganizationalUnit(unit.clone()).into()).len()
        };
        gone.sort_by_key(|(unit, _)| std::cmp::Reverse(depth(unit)));
        for (unit, name) in gone {
            self.changes.push(Change::of(ChangeKind::Removed, ChangedThing::Unit, &unit).named(name));
            self.run(&DeleteOrganizationalUnit { unit }, &ImportPlace::Root);
        }
    }
}

/// The fact with the id that the document gives.
fn with_unit(event: AnyEvent, id: &OrganizationalUnitId) -> AnyEvent {
    match event {
        AnyEvent::Organizations(Event::OrganizationalUnitCreated { organization, parent, name, tags, at, .. }) => {
            Event::OrganizationalUnitCreated { organization, unit: id.clone(), parent, name, tags, at }.into()
        }
        other => other,
    }
}
