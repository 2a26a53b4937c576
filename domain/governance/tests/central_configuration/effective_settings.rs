//! Which controls are on, by Region, for a member that a policy covers.

use crate::world::{ADMINISTRATOR, World, account, caller, region};
use governance::central_configuration::catalogue::control_of;
use governance::central_configuration::commands::{CreateConfigurationPolicy, StartConfigurationPolicyAssociation};
use governance::central_configuration::{ControlsConfiguration, SecurityHubPolicy, Standard, control_status};
use governance::organizations::Tags;
use serde_json::Value;
use smol_str::SmolStr;

fn standard(name: &str) -> Standard {
    match name {
        "FSBP_1.0.0" => Standard::AwsFoundationalSecurityBestPractices,
        "CIS_1.2.0" => Standard::CisAwsFoundationsBenchmark120,
        "RESOURCE_TAGGING_1.0.0" => Standard::AwsResourceTagging,
        other => panic!("{other}"),
    }
}

fn texts(value: &Value) -> Option<Vec<SmolStr>> {
    value.as_array().map(|items| items.iter().map(|item| item.as_str().unwrap().into()).collect())
}

#[test]
fn every_case() {
    let vectors: Value = serde_json::from_str(include_str!("../vectors/securityhub/effective_settings.json")).unwrap();
    let cases = vectors["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 6);
    for case in cases {
        let home = case["home"].as_str().unwrap();
        let linked: Vec<&str> = case["linked"].as_array().unwrap().iter().map(|r| r.as_str().unwrap()).collect();
        let mut world = World::organization();
        world.join("111111111111");
        world.go_central(home, &linked);
        let admin = caller(ADMINISTRATOR, home);
        let standards = case["EnabledStandards"].as_array().unwrap().iter();
        let policy = SecurityHubPolicy {
            service_enabled: Some(true),
            enabled_standards: Some(
                standards.map(|name| standard(name.as_str().unwrap()).arn(&region(home)).into()).collect(),
            ),
            controls: Some(ControlsConfiguration {
                enabled: texts(&case["EnabledSecurityControlIdentifiers"]),
                disabled: texts(&case["DisabledSecurityControlIdentifiers"]),
                custom_parameters: None,
            }),
        };
        let create = CreateConfigurationPolicy { name: "p".into(), description: None, policy, tags: Tags::new() };
        let identifier = world.run(&admin, create).unwrap().to_string();
        let target = account("111111111111").into();
        world.run(&admin, StartConfigurationPolicyAssociation { identifier, target }).unwrap();
        world.settle();
        for (id, expected) in case["expect_status_by_region"].as_object().unwrap() {
            let control = control_of(id).unwrap();
            for name in linked.iter().chain([&home]) {
                let here = region(name);
                let settings = world.state.central_configuration.settings(account("111111111111"), &here).unwrap();
                let in_force = settings.in_force.as_ref().unwrap();
                let document = &world.state.central_configuration.documents[&(in_force.policy, in_force.version)];
                let status = control_status(document, control, &here, &in_force.home);
                let status = status.map(|on| if on { "ENABLED" } else { "DISABLED" });
                assert_eq!(status, expected.get(*name).and_then(Value::as_str), "{} {id} {name}", case["name"]);
            }
        }
    }
}
