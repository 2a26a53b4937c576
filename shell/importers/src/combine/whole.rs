//! What is taken from one source or the other as a whole: trusted access, delegation, Security Hub, what accounts have in Regions.

use super::Joining;
use super::accounts::Matched;
use indexmap::IndexMap;
use organization_document::{AccountRegion, OrganizationDocument};

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
    for rule in config_rules {
        if first.config_rules.iter().all(|before| before.name != rule.name) {
            first.config_rules.push(rule);
        }
    }
    for pack in conformance_packs {
        if first.conformance_packs.iter().all(|before| before.name != pack.name) {
            first.conformance_packs.push(pack);
        }
    }
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
    let hub = other.security_hub.take().map(|mut hub| {
        hub.administrators
            .retain_mut(|it| matched.reference(&it.account).map(|account| it.account = account).is_some());
        hub.finding_aggregators
            .retain_mut(|it| matched.reference(&it.account).map(|account| it.account = account).is_some());
        if let Some(central) = &mut hub.central_configuration {
            central.administrator = matched.reference(&central.administrator).unwrap_or_default();
        }
        hub
    });
    all("Security Hub", &mut one.security_hub, hub, joining);
    one.configuration_items.append(&mut other.configuration_items);
    one.account_facts.append(&mut other.account_facts);
}
