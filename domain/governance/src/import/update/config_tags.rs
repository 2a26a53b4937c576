//! Tags of what stands in AWS Config: recorders, rules and packs.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::conformance_packs::{Event, TaggableResource};
use crate::organizations::Tags;
use smol_str::SmolStr;

impl Update<'_> {
    /// By facts: who else owns what bears the tags is no matter where AWS tells them. Their number was checked with the rest.
    pub(super) fn config_tags(
        &mut self,
        thing: ChangedThing,
        resource: TaggableResource,
        (have, wanted): (&Tags, &Tags),
    ) {
        if have == wanted {
            return;
        }
        let (place, name) = match &resource {
            TaggableResource::ConfigurationRecorder(place) => (place, SmolStr::new_static("recorder")),
            TaggableResource::ConformancePack((place, name))
            | TaggableResource::OrganizationConformancePack((place, name))
            | TaggableResource::ConfigRule((place, name)) => (place, name.clone()),
        };
        let change = Change::of(ChangeKind::Changed, thing, name);
        self.changes.push(change.after(format!("tags in {} {}", place.account, place.region)));
        let gone = have.iter().filter(|tag| wanted.iter().all(|other| other.key != tag.key));
        let keys: Vec<SmolStr> = gone.map(|tag| tag.key.clone()).collect();
        if !keys.is_empty() {
            self.fact(Event::ResourceUntagged { resource: resource.clone(), keys });
        }
        if !wanted.is_empty() {
            self.fact(Event::ResourceTagged { resource, tags: wanted.clone() });
        }
    }

    /// Tags of recorders, where any recorder in the document has some.
    pub(super) fn recorder_tags(&mut self) {
        let told = self.target.state.conformance_packs.recorders.clone();
        let have = self.state.conformance_packs.recorders.clone();
        if told.values().all(|recorder| recorder.tags.is_empty()) {
            let any = told.keys().any(|place| have.get(place).is_some_and(|recorder| !recorder.tags.is_empty()));
            return self.leave("tags of configuration recorders", any);
        }
        for (place, wanted) in &told {
            let Some(known) = have.get(place) else { continue };
            let resource = TaggableResource::ConfigurationRecorder(place.clone());
            self.config_tags(ChangedThing::ConfigurationRecorder, resource, (&known.tags, &wanted.tags));
        }
    }

    /// Tags of accounts' own rules, where any rule in the document has some.
    pub(super) fn rule_tags(&mut self) {
        let told = self.target.state.conformance_packs.config_rules.clone();
        let have = self.state.conformance_packs.config_rules.clone();
        if told.values().all(|rule| rule.tags.is_empty()) {
            let any = told.keys().any(|key| have.get(key).is_some_and(|rule| !rule.tags.is_empty()));
            return self.leave("tags of accounts' own rules", any);
        }
        for (key, wanted) in &told {
            let Some(known) = have.get(key) else { continue };
            let resource = TaggableResource::ConfigRule(key.clone());
            self.config_tags(ChangedThing::ConfigRule, resource, (&known.tags, &wanted.tags));
        }
    }

    /// Tags of the organization's packs, where any of them in the document has some.
    pub(super) fn organization_pack_tags(&mut self) {
        let wanted = &self.wanted.organization_packs;
        let tagged = wanted.iter().any(|pack| !pack.pack.tags.is_empty());
        for pack in wanted {
            let account = pack.account.map_or(self.ids.management, |account| self.ids.account(account));
            let key = (crate::conformance_packs::Place::new(account, pack.region.clone()), pack.pack.name.clone());
            let known = self.state.conformance_packs.organization_packs.get(&key);
            let Some(have) = known.map(|known| known.tags.clone()) else { continue };
            if tagged {
                let resource = TaggableResource::OrganizationConformancePack(key);
                let thing = ChangedThing::OrganizationConformancePack;
                self.config_tags(thing, resource, (&have, &pack.pack.tags));
            } else if !have.is_empty() {
                return self.leave("tags of organization conformance packs", true);
            }
        }
    }
}
