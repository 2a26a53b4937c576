//! Brought up to a document, an organization is what the document makes of an empty installation.

use super::generate::{administered, everything, organization};
use super::world::World;
use organization_document::{Account, AccountRegion, LinkingMode, OrganizationDocument, Reference, Unit, to_yaml};
use proptest::prelude::*;
use std::collections::HashMap;

/// The second is a later version of the first: the accounts are the same, and it tells something of every kind.
fn later_version(first: &OrganizationDocument, mut second: OrganizationDocument) -> OrganizationDocument {
    for (account, before) in second.accounts.iter_mut().zip(&first.accounts) {
        *account = Account {
            id: before.id,
            name: before.name.clone(),
            email: before.email.clone(),
            state: before.state,
            gone_at: before.gone_at,
            joined_method: before.joined_method,
            joined_at: before.joined_at,
            access_role: before.access_role.clone(),
            ..account.clone()
        };
    }
    second.organization_conformance_packs.clear();
    if let Some(policy) = second.security_hub.iter_mut().flat_map(|hub| &mut hub.configuration_policies).next() {
        policy.tags.insert("Team".to_owned(), "a".to_owned());
    }
    second.accounts[0].regions.insert("us-west-2".parse().unwrap(), everything());
    second
}

/// What of a document an update keeps true: without dates, ids that are minted, and what 0037 says isn't compared.
fn kept(mut document: OrganizationDocument) -> OrganizationDocument {
    for account in &mut document.accounts {
        account.regions.values_mut().for_each(kept_place);
    }
    document.trusted_access.iter_mut().for_each(|service| service.enabled_at = None);
    for administrator in &mut document.delegated_administrators {
        administrator.services.iter_mut().for_each(|service| service.enabled_at = None);
    }
    document.policies.sort_by(|one, other| one.name.cmp(&other.name));
    document.policies.iter_mut().for_each(|policy| policy.updated_at = None);
    // Told or not told, they have tests of their own in `update`.
    (document.delegation_policy, document.root_access_features) = (None, Vec::new());
    let Some(hub) = &mut document.security_hub else { return document };
    hub.administrators.iter_mut().for_each(|administrator| administrator.enabled_at = None);
    if let Some(central) = &hub.central_configuration {
        // Whether it was asked for where central configuration would set it anyway isn't told.
        let aggregator = &hub.finding_aggregators[0];
        let lists = aggregator.linking_mode == Some(LinkingMode::SpecifiedRegions);
        let is_linked = |region: &identifiers::Region| {
            let all = aggregator.linking_mode != Some(LinkingMode::NoRegions);
            *region != central.home_region && all && aggregator.regions.contains(region) == lists
        };
        hub.administrators.retain(|administrator| !is_linked(&administrator.region));
    }
    for aggregator in &mut hub.finding_aggregators {
        (aggregator.id, aggregator.created_at) = (None, None);
    }
    hub.new_account_defaults
        .retain(|it| it.auto_enable.unwrap_or_default() || !it.auto_enable_standards.unwrap_or_default());
    let mut names: HashMap<String, String> = HashMap::new();
    for policy in &mut hub.configuration_policies {
        names.extend(policy.id.take().map(|id| (id, policy.name.clone())));
        (policy.created_at, policy.description) = (None, None);
    }
    hub.configuration_policies.sort_by(|one, other| one.name.cmp(&other.name));
    let named = |configuration: &mut Option<Reference>| {
        if let Some(name) = configuration.as_ref().and_then(|it| names.get(&it.0)) {
            *configuration = Some(Reference(name.clone()));
        }
    };
    named(&mut document.root.configuration_policy);
    document.accounts.iter_mut().for_each(|account| named(&mut account.configuration_policy));
    let mut units: Vec<&mut Unit> = document.root.units.iter_mut().collect();
    while let Some(unit) = units.pop() {
        named(&mut unit.configuration_policy);
        units.extend(&mut unit.units);
    }
    document
}

fn kept_place(place: &mut AccountRegion) {
    if let Some(recorder) = &mut place.configuration_recorder {
        (recorder.started_at, recorder.stopped_at) = (None, None);
    }
    if let Some(channel) = &mut place.delivery_channel {
        channel.updated_at = None;
    }
    for rule in &mut place.config_rules {
        // A rule that comes has an id that no rule had before.
        (rule.id, rule.created_at) = (None, None);
    }
    place.conformance_packs.iter_mut().for_each(|pack| pack.updated_at = None);
    if let Some(hub) = &mut place.security_hub {
        hub.enabled_at = None;
        hub.controls.iter_mut().for_each(|control| control.updated_at = None);
    }
}

/// The lines in which two documents differ, with where they stand.
fn difference(here: &OrganizationDocument, there: &OrganizationDocument) -> String {
    let (here, there) = (to_yaml(here).unwrap(), to_yaml(there).unwrap());
    let lines = here.lines().zip(there.lines()).enumerate();
    let first = lines.clone().find(|(_, (one, other))| one != other).map_or(0, |(at, _)| at);
    let near = |text: &str| text.lines().skip(first.saturating_sub(4)).take(16).collect::<Vec<_>>().join("\n");
    format!("updated:\n{}\n\nimported:\n{}", near(&here), near(&there))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_update_comes_to_what_the_first_import_makes(first in organization(), second in administered(), busy in any::<bool>()) {
        let mut first = first;
        // The organization's own packs can't be changed while they are under way; `update` compares them.
        first.organization_conformance_packs.clear();
        let second = later_version(&first, second);
        let mut world = World::import(&first).unwrap();
        if !busy {
            world.settle();
        }
        let problems = |problems: Vec<organization_document::Problem>| {
            TestCaseError::fail(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
        };
        world.update(&second, true).map_err(problems)?;
        let again = world.update(&second, true).unwrap();
        prop_assert_eq!(again.changes, vec![]);
        world.settle();
        let again = world.update(&second, true).unwrap();
        prop_assert_eq!(again.changes, vec![]);
        let mut fresh = World::import(&second).unwrap();
        fresh.settle();
        let (here, there) = (kept(world.export().document), kept(fresh.export().document));
        prop_assert!(here == there, "{}", difference(&here, &there));
    }
}
