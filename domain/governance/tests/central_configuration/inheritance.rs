//! Which configuration every node of a tree has, after every step of every case.

use crate::world::{ADMINISTRATOR, World, account, all_but, caller, refusal, region, target};
use governance::central_configuration::commands::{DeleteConfigurationPolicy, DeleteFindingAggregator};
use governance::central_configuration::{Configuration, SELF_MANAGED, association};
use governance::organizations::{self, DepartureMethod};
use serde_json::Value;
use std::collections::BTreeMap;

/// A world with the case's tree and the case's policies, and the policies' ids here by their ids in the vectors.
pub fn world(case: &Value) -> (World, BTreeMap<String, String>) {
    let mut world = World::central(&["us-west-2"]);
    for node in case["tree"].as_array().unwrap() {
        let id = node["id"].as_str().unwrap();
        match node["type"].as_str().unwrap() {
            "ROOT" => {}
            "ORGANIZATIONAL_UNIT" => world.unit(id, node["parent"].as_str().unwrap()),
            "ACCOUNT" => world.join_under(id, node["parent"].as_str().unwrap()),
            other => panic!("{other}"),
        }
    }
    let mut policies = BTreeMap::from([(SELF_MANAGED.to_owned(), SELF_MANAGED.to_owned())]);
    for number in 1..=3 {
        let id = world.policy(&format!("p{number}"), all_but(&[]));
        policies.insert(format!("a1b2c3d4-5678-90ab-cdef-00000000000{number}"), id);
    }
    (world, policies)
}

pub fn take(world: &mut World, policies: &BTreeMap<String, String>, step: &Value) -> Result<(), governance::Rejection> {
    let text = |member: &str| step[member].as_str().unwrap();
    let policy = || policies[text("policy")].as_str();
    match text("op") {
        "associate" => world.associate(policy(), text("target"))?,
        "disassociate" => world.disassociate(policy(), text("target"))?,
        "delete_policy" => {
            let identifier = policy().to_owned();
            world.run(&world.admin(), DeleteConfigurationPolicy { identifier })?;
        }
        "move" => world.move_account(text("node"), text("to")),
        "join" => world.join_under(text("account"), text("parent")),
        "leave" => world.fact(organizations::Event::AccountDeparted {
            organization: world.organization_id(),
            account: account(text("account")),
            method: DepartureMethod::Left,
            at: world.now,
        }),
        "create_ou" => world.unit(text("ou"), text("parent")),
        "delete_ou" => {
            #[expect(
                clippy::unwrap_in_result,
                reason = "the error is the command's; a script that can't be read ends the test"
            )]
            let unit = text("ou").parse().unwrap();
            world.fact(organizations::Event::OrganizationalUnitDeleted { unit });
        }
        "change_home_region" => {
            let central = &world.state.central_configuration;
            let arn = central.aggregators[&account(ADMINISTRATOR)].arn();
            world.run(&world.admin(), DeleteFindingAggregator { arn })?;
            world.go_central("eu-west-1", &[]);
            assert!(world.state.central_configuration.hub(account(ADMINISTRATOR), &region("eu-west-1")).is_some());
            assert!(
                world
                    .run(
                        &caller(ADMINISTRATOR, "us-east-1"),
                        DeleteConfigurationPolicy { identifier: policies.values().next().unwrap().clone() }
                    )
                    .is_err()
            );
        }
        other => panic!("{other}"),
    }
    Ok(())
}

#[test]
fn every_case() {
    let vectors: Value = serde_json::from_str(include_str!("../vectors/securityhub/inheritance.json")).unwrap();
    let cases = vectors["cases"].as_array().unwrap();
    assert!(cases.len() >= 13);
    for case in cases {
        // Resolution must not depend on whether the workers have been there.
        for settle in [false, true] {
            let (mut world, policies) = world(case);
            for step in case["steps"].as_array().unwrap() {
                let name = format!("{} {}", case["name"], step["step"]);
                // What is on its way off a node keeps its policy until the workers have been there.
                if step["step"]["op"] == "delete_policy" {
                    world.settle();
                }
                let outcome = take(&mut world, &policies, &step["step"]);
                match (outcome, step["expect_error"].as_str()) {
                    (Ok(()), None) => {}
                    (Err(rejection), Some(code)) => assert_eq!(refusal(rejection).0.api_name(), code, "{name}"),
                    (outcome, expected) => panic!("{name}: {outcome:?}, not {expected:?}"),
                }
                if settle {
                    world.settle();
                }
                for (node, expected) in step["expect"].as_object().unwrap() {
                    let found = association(&world.state, &target(node));
                    let Some(found) = found else {
                        assert!(expected.is_null(), "{name}: {node} has no association");
                        continue;
                    };
                    let policy = match found.configuration {
                        Configuration::SelfManaged => SELF_MANAGED.to_owned(),
                        Configuration::Policy(policy) => policy.to_string(),
                    };
                    assert_eq!(found.association_type.api_name(), expected["AssociationType"], "{name}: {node}");
                    let expected = expected["ConfigurationPolicyId"].as_str().unwrap();
                    assert_eq!(policy, policies[expected], "{name}: {node}");
                    if settle {
                        assert_eq!(found.status.api_name(), "SUCCESS", "{name}: {node}");
                    }
                }
            }
        }
    }
}
