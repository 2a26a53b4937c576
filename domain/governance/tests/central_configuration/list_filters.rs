//! ListConfigurationPolicyAssociations: filters and pages over a known tree.

use crate::inheritance::{take, world};
use crate::world::{ADMINISTRATOR, MANAGEMENT};
use governance::central_configuration::queries::{AssociationFilters, list_configuration_policy_associations};
use governance::central_configuration::{AssociationStatus, AssociationType};
use serde_json::Value;
use std::collections::BTreeSet;

fn targets(world: &crate::world::World, filters: &AssociationFilters, limit: usize) -> Vec<String> {
    let mut all = Vec::new();
    let mut after = None;
    loop {
        let page = list_configuration_policy_associations(&world.state, &world.admin(), filters, after, limit).unwrap();
        assert!(page.items.len() <= limit);
        all.extend(page.items.iter().map(|association| association.target.to_string()));
        after = page.next;
        if after.is_none() {
            return all;
        }
    }
}

#[test]
fn every_filter() {
    let trees: Value = serde_json::from_str(include_str!("../vectors/securityhub/inheritance.json")).unwrap();
    let vectors: Value = serde_json::from_str(include_str!("../vectors/securityhub/list_filters.json")).unwrap();
    let case = trees["cases"].as_array().unwrap().iter().find(|case| case["name"] == "user_guide_diagram").unwrap();
    let (mut world, policies) = world(case);
    for step in case["steps"].as_array().unwrap() {
        take(&mut world, &policies, &step["step"]).unwrap();
    }
    world.settle();
    let cases = vectors["filters"].as_array().unwrap();
    assert_eq!(cases.len(), 7);
    for case in cases {
        let given = |member: &str| case["Filters"].get(member).and_then(Value::as_str);
        let filters = AssociationFilters {
            configuration_policy_id: given("ConfigurationPolicyId").map(|id| {
                let (start, uuid) = id.split_at(id.rfind('/').map_or(0, |at| at + 1));
                format!("{start}{}", policies[uuid])
            }),
            association_type: given("AssociationType").map(|name| AssociationType::from_api_name(name).unwrap()),
            status: given("AssociationStatus").map(|name| AssociationStatus::from_api_name(name).unwrap()),
        };
        let expected: BTreeSet<String> =
            case["targets"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect();
        for limit in [1, 3, 100] {
            let found = targets(&world, &filters, limit);
            let distinct: BTreeSet<String> = found.iter().cloned().collect();
            assert_eq!(distinct.len(), found.len(), "{case}: a node was listed twice");
            let of_the_tree: BTreeSet<String> =
                distinct.into_iter().filter(|id| id != MANAGEMENT && id != ADMINISTRATOR).collect();
            assert_eq!(of_the_tree, expected, "{case}");
        }
    }
}

#[test]
fn a_status_restricts_too() {
    let mut world = crate::world::World::central(&[]);
    world.join("111111111111");
    let policy = world.policy("p", crate::world::all_but(&[]));
    world.associate(&policy, "111111111111").unwrap();
    let with = |status| AssociationFilters { status: Some(status), ..AssociationFilters::default() };
    assert_eq!(targets(&world, &with(AssociationStatus::Pending), 100), ["111111111111"]);
    world.settle();
    assert_eq!(targets(&world, &with(AssociationStatus::Pending), 100), Vec::<String>::new());
    assert_eq!(targets(&world, &with(AssociationStatus::Success), 100), ["111111111111"]);
}
