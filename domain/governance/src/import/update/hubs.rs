//! Hubs of accounts that come, are otherwise, or go.

use super::change::{Change, ChangeKind, ChangedThing};
use super::hub_facts::{
    Parts, changed_standards, controls, own_controls, own_parameters, parameters, products, standards, tags, whole,
};
use super::run::Update;
use crate::central_configuration::application::{Hold, hold};
use crate::central_configuration::declarative::governs;
use crate::central_configuration::{Event, Hub, NewHub, State};
use crate::conformance_packs::Place;
use crate::import::imported::ImportedHub;
use std::collections::BTreeMap;

/// Places that a sentence names.
const NAMED: usize = 5;

impl Update<'_> {
    /// After what governs them. By facts: what a policy or an administrator takes out of an account's hands is no matter where AWS says how
    /// it is.
    pub(super) fn hubs(&mut self) {
        let wanted = self.wanted;
        let told: Vec<&ImportedHub> = wanted
            .accounts
            .iter()
            .flat_map(|account| account.places.values())
            .filter_map(|it| it.hub.as_ref())
            .collect();
        let have = hubs(&self.state.central_configuration, self);
        if told.is_empty() {
            return self.leave("hubs", !have.is_empty());
        }
        let parts = Parts {
            standards: told.iter().any(|hub| !hub.standards.is_empty()),
            controls: told.iter().any(|hub| !hub.controls.is_empty()),
            parameters: told.iter().any(|hub| !hub.parameters.is_empty()),
            products: told.iter().any(|hub| !hub.products.is_empty()),
            tags: told.iter().any(|hub| !hub.tags.is_empty()),
        };
        self.leave("standards of hubs", !parts.standards && have.values().any(|hub| !hub.standards.is_empty()));
        self.leave("controls of accounts' own", !parts.controls && have.values().any(|it| !it.own.controls.is_empty()));
        let set = !parts.parameters && have.values().any(|hub| !hub.own.parameters.is_empty());
        self.leave("parameters of accounts' own", set);
        self.leave("products of hubs", !parts.products && have.values().any(|hub| !hub.products.is_empty()));
        self.leave("tags of hubs", !parts.tags && have.values().any(|hub| !hub.tags.is_empty()));
        let target = hubs(&self.target.state.central_configuration, self);
        let mut governed: Vec<String> = Vec::new();
        for (place, hub) in &target {
            match have.get(place) {
                Some(known) => {
                    if self.known_hub(place, known, hub, parts) {
                        governed.push(format!("{} {}", place.account, place.region));
                    }
                }
                None if self.is_kept(place) == Some(false) => {
                    governed.push(format!("{} {}", place.account, place.region));
                }
                None => {
                    self.changes
                        .push(Change::of(ChangeKind::Added, ChangedThing::Hub, place.account).after(&place.region));
                    let facts = whole(place.account, &place.region, hub, self.context.now);
                    facts.into_iter().for_each(|event| self.fact(event));
                }
            }
        }
        for (place, known) in have.into_iter().filter(|(place, _)| !target.contains_key(place)) {
            if self.is_kept(&place) == Some(true) {
                // Off and on again, it would be as one that a policy makes.
                let again = Hub::new(known.subscribed_at, &NewHub::bare());
                self.known_hub(&place, &known, &again, parts);
                governed.push(format!("{} {}", place.account, place.region));
                continue;
            }
            let Place { account, region } = place;
            self.changes.push(Change::of(ChangeKind::Removed, ChangedThing::Hub, account).before(&region));
            self.fact(Event::SecurityHubDisabled { account, region, at: self.context.now });
        }
        if let Some(more) = governed.len().checked_sub(1) {
            let named: Vec<&str> = governed.iter().take(NAMED).map(String::as_str).collect();
            let and = if more >= NAMED { ", ..." } else { "" };
            self.not_compared.push(format!(
                "what policies set in hubs, which they would set again: it differs in {} ({}{and})",
                governed.len(),
                named.join(", ")
            ));
        }
    }

    /// Whether a policy keeps a hub on or off.
    fn is_kept(&self, place: &Place) -> Option<bool> {
        match hold(&self.state, place.account, &place.region) {
            // Once it is off, no policy switches it on in the management account.
            Some(Hold::On) => (place.account != self.ids.management).then_some(true),
            Some(Hold::Off) => Some(false),
            Some(Hold::Powerless) => None,
            None => governs(&self.state, place.account, &place.region),
        }
    }

    /// Makes what differs as it is told; whether anything of what a policy sets differs, which stays.
    fn known_hub(&mut self, place: &Place, known: &Hub, wanted: &Hub, parts: Parts) -> bool {
        let (account, region, now) = (place.account, &place.region, self.context.now);
        let differs = [
            (parts.standards && standards(known) != standards(wanted), "standards"),
            (parts.controls && controls(known) != controls(wanted), "controls"),
            (parts.parameters && parameters(known) != parameters(wanted), "parameters"),
        ];
        let hold = hold(&self.state, account, region);
        let is_governed = matches!(hold, Some(Hold::On | Hold::Off));
        let of_policy = is_governed && differs.iter().any(|(differs, _)| *differs);
        let [standards_differ, controls_differ, parameters_differ] =
            differs.map(|(differs, _)| differs && !is_governed);
        let settings = known.auto_enable_controls != wanted.auto_enable_controls
            || known.control_finding_generator != wanted.control_finding_generator;
        let products_differ = parts.products && known.products != wanted.products;
        let tags_differ = parts.tags && known.tags != wanted.tags;
        let all = differs.map(|(differs, what)| (differs && !is_governed, what)).into_iter();
        let rest = [(settings, "settings"), (products_differ, "products"), (tags_differ, "tags")];
        let what: Vec<&str> = all.chain(rest).filter(|(differs, _)| *differs).map(|(_, what)| what).collect();
        if what.is_empty() {
            return of_policy;
        }
        let change = Change::of(ChangeKind::Changed, ChangedThing::Hub, format!("{account} {region}"));
        self.changes.push(change.after(what.join(", ")));
        let lost = (controls_differ && lost(&known.own.controls, &wanted.own.controls))
            || (parameters_differ && lost(&known.own.parameters, &wanted.own.parameters))
            || (products_differ && lost(&known.products, &wanted.products));
        // A policy that can't be applied has to find that out again.
        let anew = hold == Some(Hold::Powerless) && (standards_differ || controls_differ || parameters_differ);
        let mut facts = Vec::new();
        if lost || anew {
            // No fact takes back what an account said itself. The hub begins anew, as old as it is.
            let mut new = Hub { subscribed_at: known.subscribed_at, ..wanted.clone() };
            if is_governed || !parts.standards {
                new.standards.clone_from(&known.standards);
            }
            if is_governed || !parts.controls {
                new.own.controls.clone_from(&known.own.controls);
            }
            if is_governed || !parts.parameters {
                new.own.parameters.clone_from(&known.own.parameters);
            }
            if !parts.products {
                new.products.clone_from(&known.products);
            }
            if !parts.tags {
                new.tags = known.tags.clone();
            }
            facts = whole(account, region, &new, now);
        } else {
            if standards_differ {
                facts.extend(changed_standards(account, region, known, wanted, now));
            }
            if settings {
                facts.push(Event::SecurityHubConfigurationUpdated {
                    account,
                    region: region.clone(),
                    auto_enable_controls: Some(wanted.auto_enable_controls),
                    control_finding_generator: Some(wanted.control_finding_generator),
                    at: now,
                });
            }
            if controls_differ || standards_differ {
                // A standard that goes takes its controls along.
                facts.extend(own_controls(account, region, known, wanted).into_iter().filter(|_| parts.controls));
            }
            if parameters_differ {
                facts.extend(own_parameters(account, region, &parameters(known), wanted, (now, now)));
            }
            if products_differ {
                facts.extend(products(account, region, &known.products, wanted, now));
            }
            if tags_differ {
                facts.extend(tags(account, region, &known.tags, &wanted.tags));
            }
        }
        facts.into_iter().for_each(|event| self.fact(event));
        of_policy
    }
}

/// Whether something of the one isn't in the other any more.
fn lost<K: Ord, V>(have: &BTreeMap<K, V>, wanted: &BTreeMap<K, V>) -> bool {
    have.keys().any(|key| !wanted.contains_key(key))
}

/// The hubs of the document's accounts.
fn hubs(state: &State, update: &Update<'_>) -> BTreeMap<Place, Hub> {
    let accounts = state.accounts.iter().filter(|(account, _)| update.position(**account).is_some());
    let all = accounts.flat_map(|(account, settings)| {
        let regions = settings.regions().iter();
        regions.filter_map(|it| Some((Place::new(*account, it.region.clone()), it.hub.clone()?)))
    });
    all.collect()
}
