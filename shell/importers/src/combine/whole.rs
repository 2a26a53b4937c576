//! What is taken from one source or the other as a whole: trusted access, delegation, Security Hub, what accounts have in Regions.

use super::Joining;
use super::accounts::Matched;
use crate::counted::some;
use indexmap::IndexMap;
use organization_document::{AccountRegion, OrganizationDocument, SecurityHub};
use std::collections::HashSet;

const SECURITY_HUB: &str = "securityhub.amazonaws.com";

/// Tags of something.
pub fn tags(
    first: &mut IndexMap<String, String>,
    second: IndexMap<String, String>,
    place: &str,
    joining: &mut Joining<'_>,
) {
    if first.is_empty() {
        *first = second;
        return;
    }
    for (key, value) in second {
        match first.get(&key) {
            Some(before) if *before != value => {
                let before = before.clone();
                joining.differs(format!("{place} tag {key}"), &before, &value);
            }
            Some(_) => {}
            None if joining.complete => joining.only_second(place, &format!("the tag {key}")),
            None => {
                first.insert(key, value);
            }
        }
    }
}

/// Takes the second where the first says nothing; both, where they differ, are told.
fn all<T: Default + PartialEq>(place: &str, first: &mut T, second: T, joining: &mut Joining<'_>) {
    if *first == T::default() {
        *first = second;
    } else if second != T::default() && *first != second {
        let what = format!(
            "{} and {} tell it differently; what {} says was taken.",
            joining.first, joining.second, joining.first
        );
        joining.conflict(place, what);
    }
}

/// What both say of an account in a Region.
pub fn region(first: &mut AccountRegion, second: AccountRegion, place: &str, joining: &mut Joining<'_>) {
    let AccountRegion {
        configuration_recorder,
        delivery_channel,
        retention_in_days,
        config_rules,
        conformance_packs,
        security_hub,
    } = second;
    all(&format!("{place} configuration_recorder"), &mut first.configuration_recorder, configuration_recorder, joining);
    all(&format!("{place} delivery_channel"), &mut first.delivery_channel, delivery_channel, joining);
    all(&format!("{place} retention_in_days"), &mut first.retention_in_days, retention_in_days, joining);
    all(&format!("{place} security_hub"), &mut first.security_hub, security_hub, joining);
    let rules = added(&mut first.config_rules, config_rules, joining.complete, |rule| &rule.name);
    let packs = added(&mut first.conformance_packs, conformance_packs, joining.complete, |pack| &pack.name);
    for (what, left_out) in [("rules", rules), ("packs", packs)] {
        if !left_out.is_empty() {
            let (one, other) = (joining.first, joining.second);
            let told = format!("{other} has {what} that {one} hasn't: they were left out, {}.", some(&left_out));
            joining.conflict(place, told);
        }
    }
}

/// Adds what only the second has, unless the first tells all that there are; the names of what was left out.
fn added<T>(first: &mut Vec<T>, second: Vec<T>, complete: bool, name: fn(&T) -> &String) -> Vec<String> {
    let told = complete && !first.is_empty();
    let mut names: HashSet<String> = first.iter().map(|one| name(one).clone()).collect();
    let mut left_out = Vec::new();
    for one in second {
        if !names.insert(name(&one).clone()) {
            continue;
        }
        if told {
            left_out.push(name(&one).clone());
        } else {
            first.push(one);
        }
    }
    left_out
}

/// What both say of everything beside the tree, the accounts, the policies and the packs.
pub fn join(
    one: &mut OrganizationDocument,
    other: &mut OrganizationDocument,
    matched: &Matched,
    joining: &mut Joining<'_>,
) {
    joining.one("partition", &mut one.partition, other.partition.take(), |it| it.0.name().to_owned());
    joining.one("feature set", &mut one.feature_set, other.feature_set.take(), |it| it.name().to_owned());
    let management = other.management_account.take().and_then(|account| matched.reference(&account));
    joining.one("management account", &mut one.management_account, management, |it| it.0.clone());
    for trusted in std::mem::take(&mut other.trusted_access) {
        if one.trusted_access.iter().any(|before| before.service == trusted.service) {
            continue;
        }
        if joining.complete && !one.trusted_access.is_empty() {
            joining.only_second(trusted.service.clone(), "the trusted access");
        } else {
            one.trusted_access.push(trusted);
        }
    }
    let had_administrators = !one.delegated_administrators.is_empty();
    for mut administrator in std::mem::take(&mut other.delegated_administrators) {
        let Some(account) = matched.reference(&administrator.account) else { continue };
        administrator.account = account;
        let before = one.delegated_administrators.iter_mut().find(|before| before.account == administrator.account);
        match before {
            Some(before) => {
                for service in administrator.services {
                    if before.services.iter().any(|known| known.service == service.service) {
                        continue;
                    }
                    if joining.complete {
                        let place = before.account.0.clone();
                        joining.only_second(place, &format!("the delegation of {}", service.service));
                    } else {
                        before.services.push(service);
                    }
                }
            }
            None if joining.complete && had_administrators => {
                joining.only_second(administrator.account.0, "the delegated administrator");
            }
            None => one.delegated_administrators.push(administrator),
        }
    }
    all("delegation policy", &mut one.delegation_policy, other.delegation_policy.take(), joining);
    all("roles", &mut one.roles, std::mem::take(&mut other.roles), joining);
    let features = std::mem::take(&mut other.root_access_features);
    all("root access features", &mut one.root_access_features, features, joining);
    all("every account", &mut one.every_account, other.every_account.take(), joining);
    let hub = other.security_hub.take().and_then(|hub| self::hub(hub, one, matched, joining));
    all("Security Hub", &mut one.security_hub, hub, joining);
    one.configuration_items.append(&mut other.configuration_items);
    one.account_facts.append(&mut other.account_facts);
}

/// Security Hub of the second, with the accounts of the first; nothing where nobody could administer it there.
fn hub(
    mut hub: SecurityHub,
    one: &OrganizationDocument,
    matched: &Matched,
    joining: &mut Joining<'_>,
) -> Option<SecurityHub> {
    let is_administered = !hub.administrators.is_empty();
    hub.administrators.retain_mut(|it| matched.reference(&it.account).map(|account| it.account = account).is_some());
    hub.finding_aggregators
        .retain_mut(|it| matched.reference(&it.account).map(|account| it.account = account).is_some());
    if let Some(central) = &mut hub.central_configuration {
        central.administrator = matched.reference(&central.administrator).unwrap_or_default();
    }
    let trusted = one.trusted_access.iter().any(|trusted| trusted.service == SECURITY_HUB);
    let (first, second) = (joining.first, joining.second);
    let why = if is_administered && hub.administrators.is_empty() {
        format!("{second} has administrators of it that aren't among the accounts of {first}")
    } else if is_administered && joining.complete && !one.trusted_access.is_empty() && !trusted {
        format!("{second} has administrators of it, and in {first} the service has no trusted access")
    } else {
        return Some(hub);
    };
    joining.conflict("Security Hub", format!("{why}: it was left out."));
    None
}
