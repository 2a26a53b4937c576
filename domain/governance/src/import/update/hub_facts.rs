//! What makes a hub another one, as facts.

use crate::central_configuration::standards::Standard;
use crate::central_configuration::{ControlUpdate, Event, Hub, OwnParameters, StandardChange};
use crate::import::own_parameters::parameters_set;
use crate::organizations::Tags;
use identifiers::{AccountId, Region, Timestamp};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// Which parts of hubs are compared: of what no hub in the document tells, nothing is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts {
    pub(super) standards: bool,
    pub(super) controls: bool,
    pub(super) parameters: bool,
    pub(super) products: bool,
    pub(super) tags: bool,
}

/// The standards that a hub has for good: not those on their way out.
pub(super) fn standards(hub: &Hub) -> BTreeSet<Standard> {
    let leaves = |standard: &Standard| hub.own.changing.get(standard) == Some(&StandardChange::Disabling);
    hub.standards.iter().copied().filter(|standard| !leaves(standard)).collect()
}

/// Controls that are on or off by the account's own choice, and why.
pub(super) fn controls(hub: &Hub) -> BTreeMap<(Standard, SmolStr), (bool, Option<SmolStr>)> {
    hub.own.controls.iter().map(|(key, own)| (key.clone(), (own.enabled, own.reason.clone()))).collect()
}

/// Parameters of the account's own, and why; whether they are in force by now doesn't matter.
pub(super) fn parameters(hub: &Hub) -> BTreeMap<SmolStr, OwnParameters> {
    let settled = |own: &OwnParameters| OwnParameters { updating: false, ..own.clone() };
    hub.own.parameters.iter().map(|(control, own)| (control.clone(), settled(own))).collect()
}

/// The hub is on, with what it begins with.
pub(super) fn enabled(account: AccountId, region: &Region, hub: &Hub, at: Timestamp) -> Event {
    Event::SecurityHubEnabled {
        account,
        region: region.clone(),
        standards: hub.standards.clone(),
        control_finding_generator: hub.control_finding_generator,
        auto_enable_controls: hub.auto_enable_controls,
        tags: hub.tags.clone(),
        at,
    }
}

/// A hub from nothing.
pub(super) fn whole(account: AccountId, region: &Region, hub: &Hub, now: Timestamp) -> Vec<Event> {
    let at = hub.subscribed_at;
    let mut events = vec![enabled(account, region, hub, at)];
    events.extend(own_controls(account, region, &Hub { own: Default::default(), ..hub.clone() }, hub));
    events.extend(own_parameters(account, region, &BTreeMap::new(), hub, (at, now)));
    events.extend(products(account, region, &BTreeMap::new(), hub, at));
    events
}

/// Standards that come and go, at once: AWS has done it.
pub(super) fn changed_standards(
    account: AccountId,
    region: &Region,
    have: &Hub,
    wanted: &Hub,
    now: Timestamp,
) -> Vec<Event> {
    let (here, told) = (standards(have), standards(wanted));
    let come: Vec<Standard> = told.difference(&here).copied().collect();
    let go: Vec<Standard> = here.difference(&told).copied().collect();
    let mut events = Vec::new();
    let region = || region.clone();
    if !come.is_empty() {
        let standards = come.clone();
        events.push(Event::StandardsEnableStarted { account, region: region(), standards, at: now, due_at: now });
    }
    if !go.is_empty() {
        let standards = go.clone();
        events.push(Event::StandardsDisableStarted { account, region: region(), standards, at: now, due_at: now });
    }
    if !events.is_empty() {
        events.push(Event::SettingsChangesConcluded {
            account,
            region: region(),
            enabled: come,
            disabled: go,
            controls: Vec::new(),
            failed: Vec::new(),
            at: now,
        });
    }
    events
}

/// Controls that the account has another choice for.
pub(super) fn own_controls(account: AccountId, region: &Region, have: &Hub, wanted: &Hub) -> Vec<Event> {
    let here = controls(have);
    let differs = wanted.own.controls.iter().filter(|(key, own)| {
        here.get(*key).is_none_or(|(enabled, reason)| *enabled != own.enabled || *reason != own.reason)
    });
    let update = differs.map(|((standard, control), own)| {
        let update = ControlUpdate {
            standard: *standard,
            control: control.clone(),
            enabled: own.enabled,
            reason: own.reason.clone(),
        };
        Event::StandardsControlsUpdated { account, region: region.clone(), updates: vec![update], at: own.at }
    });
    update.collect()
}

/// Parameters that the account has set otherwise.
pub(super) fn own_parameters(
    account: AccountId,
    region: &Region,
    here: &BTreeMap<SmolStr, OwnParameters>,
    wanted: &Hub,
    (at, now): (Timestamp, Timestamp),
) -> Vec<Event> {
    let differs = parameters(wanted).into_iter().filter(|(control, own)| here.get(control) != Some(own));
    let differs: Vec<(SmolStr, OwnParameters)> = differs.collect();
    parameters_set(account, region, &differs, (at, now))
}

/// Products that findings are or aren't taken from by now.
pub(super) fn products(
    account: AccountId,
    region: &Region,
    here: &BTreeMap<SmolStr, bool>,
    wanted: &Hub,
    at: Timestamp,
) -> Vec<Event> {
    let differs = wanted.products.iter().filter(|(product, enabled)| here.get(*product) != Some(enabled));
    let event = differs.map(|(product, enabled)| {
        let (region, product) = (region.clone(), product.clone());
        match enabled {
            true => Event::ImportFindingsForProductEnabled { account, region, product, at },
            false => Event::ImportFindingsForProductDisabled { account, region, product, at },
        }
    });
    event.collect()
}

/// Tags that a hub gets and loses.
pub(super) fn tags(account: AccountId, region: &Region, here: &Tags, wanted: &Tags) -> Vec<Event> {
    let gone = here.iter().filter(|tag| wanted.iter().all(|other| other.key != tag.key));
    let keys: Vec<SmolStr> = gone.map(|tag| tag.key.clone()).collect();
    let mut events = Vec::new();
    if !keys.is_empty() {
        events.push(Event::HubUntagged { account, region: region.clone(), keys });
    }
    if !wanted.is_empty() {
        events.push(Event::HubTagged { account, region: region.clone(), tags: wanted.clone() });
    }
    events
}
