//! The refusals whose words are known, each provoked, for the operations that there are.

use crate::world::{ADMINISTRATOR, FSBP, MANAGEMENT, World, all_but, caller, refusal};
use governance::central_configuration::commands::*;
use governance::central_configuration::{
    ControlFindingGenerator, ControlsConfiguration, RegionLinkingMode, SecurityHubPolicy,
};
use governance::organizations::Tags;
use governance::{Operation, Rejection, Resource, authorize};
use serde_json::Value;

const MEMBER: &str = "111111111111";

fn enable() -> EnableSecurityHub {
    EnableSecurityHub {
        enable_default_standards: true,
        control_finding_generator: ControlFindingGenerator::default(),
        tags: Tags::new(),
    }
}

fn update(auto_enable: bool, standards: Option<bool>, central: Option<bool>) -> UpdateOrganizationConfiguration {
    UpdateOrganizationConfiguration { auto_enable, auto_enable_standards: standards, central }
}

/// A centrally configured organization with a covered member.
fn covered() -> World {
    let mut world = World::central(&[]);
    world.join(MEMBER);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, MEMBER).unwrap();
    world.settle();
    world
}

/// What is refused when the situation of the row is set up; nothing for operations that there aren't.
fn provoke(when: &str) -> Option<Vec<Rejection>> {
    let member = caller(MEMBER, "us-east-1");
    let admin = caller(ADMINISTRATOR, "us-east-1");
    let central = Operation::security_hub("ListConfigurationPolicies");
    Some(match when {
        when if when.starts_with("central-configuration operation called by an account that is not") => {
            let covered = covered();
            let mut early = World::organization();
            early.enable_hub(ADMINISTRATOR, "us-east-1");
            vec![
                authorize(&covered.state, &member, central, Resource::NONE).unwrap_err(),
                authorize(&early.state, &admin, central, Resource::NONE).unwrap_err(),
            ]
        }
        when if when.starts_with("BatchEnableStandards, UpdateSecurityHubConfiguration") => {
            let mut world = covered();
            let update =
                UpdateSecurityHubConfiguration { auto_enable_controls: Some(false), control_finding_generator: None };
            vec![
                world.run(&member, update).unwrap_err(),
                world.run(&member, enable()).unwrap_err(),
                world.run(&member, DisableSecurityHub).unwrap_err(),
                world.run(&member, BatchEnableStandards { arns: vec![FSBP.to_owned()] }).unwrap_err(),
                world.run(&member, BatchDisableStandards { subscriptions: Vec::new() }).unwrap_err(),
                world.run(&member, BatchUpdateStandardsControlAssociations { updates: Vec::new() }).unwrap_err(),
            ]
        }
        "any operation needing an enabled hub" => {
            let mut world = World::organization();
            world.join(MEMBER);
            let create = CreateFindingAggregator { mode: RegionLinkingMode::AllRegions, regions: Vec::new() };
            vec![
                world.run(&member, create).unwrap_err(),
                authorize(&world.state, &member, Operation::security_hub("DescribeHub"), Resource::NONE).unwrap_err(),
                authorize(&world.state, &member, central, Resource::NONE).unwrap_err(),
            ]
        }
        when if when.starts_with("UpdateOrganizationConfiguration / Describe") => {
            let mut world = covered();
            let describe = Operation::security_hub("DescribeOrganizationConfiguration");
            vec![
                world.run(&member, update(true, None, None)).unwrap_err(),
                authorize(&world.state, &member, describe, Resource::NONE).unwrap_err(),
            ]
        }
        when if when.starts_with("UpdateOrganizationConfiguration with CENTRAL") => {
            let mut world = covered();
            vec![
                world.run(&admin, update(true, None, Some(true))).unwrap_err(),
                world.run(&admin, update(false, Some(true), Some(true))).unwrap_err(),
                world.run(&admin, update(true, None, None)).unwrap_err(),
                world.run(&admin, update(false, Some(true), None)).unwrap_err(),
            ]
        }
        when if when.starts_with("CreateFindingAggregator by a member") => {
            let mut world = covered();
            let create = CreateFindingAggregator { mode: RegionLinkingMode::AllRegions, regions: Vec::new() };
            vec![world.run(&member, create).unwrap_err()]
        }
        when if when.starts_with("ListOrganizationAdminAccounts from an account outside") => {
            let list = Operation::security_hub("ListOrganizationAdminAccounts");
            vec![authorize(&World::organization().state, &member, list, Resource::NONE).unwrap_err()]
        }
        "DisableSecurityHub on the administrator" => {
            vec![covered().run(&admin, DisableSecurityHub).unwrap_err()]
        }
        "EnableSecurityHub twice" => {
            let mut world = World::empty();
            world.enable_hub(MEMBER, "us-east-1");
            vec![world.run(&member, enable()).unwrap_err()]
        }
        "policy semantics" => {
            let mut world = World::central(&[]);
            let create =
                |policy| CreateConfigurationPolicy { name: "p".into(), description: None, policy, tags: Tags::new() };
            let without_controls = SecurityHubPolicy { controls: None, ..all_but(&[]) };
            let without_standards = SecurityHubPolicy {
                controls: Some(ControlsConfiguration { disabled: Some(vec![]), ..ControlsConfiguration::default() }),
                enabled_standards: None,
                service_enabled: Some(true),
            };
            vec![
                world.run(&admin, create(without_controls)).unwrap_err(),
                world.run(&admin, create(without_standards)).unwrap_err(),
            ]
        }
        // Operations on members, on standards and on controls, and an entry of a batch (which is the port's).
        _ => return None,
    })
}

#[test]
fn every_row_of_an_operation_that_there_is() {
    let vectors: Value = serde_json::from_str(include_str!("../vectors/securityhub/errors.json")).unwrap();
    let mut provoked = 0;
    for row in vectors["errors"].as_array().unwrap() {
        let Some(rejections) = provoke(row["when"].as_str().unwrap()) else { continue };
        provoked += 1;
        for rejection in rejections {
            let (exception, message) = refusal(rejection);
            let expected = row["message"].as_str().unwrap().replace("<account-id>", MEMBER);
            assert_eq!(exception.api_name(), row["code"], "{row}");
            assert_eq!(message, expected, "{row}");
        }
    }
    assert_eq!(provoked, 10);
}

#[test]
fn the_switch_to_central_names_the_step_that_is_missing() {
    let mut world = World::organization();
    let management = caller(MANAGEMENT, "us-east-1");
    let admin = world.admin();
    let switch = || update(false, None, Some(true));
    let enable = |id: &str| EnableOrganizationAdminAccount { account: crate::world::account(id) };
    let exception = |rejection| {
        let (exception, message) = refusal(rejection);
        (exception.api_name(), message)
    };

    // The management account may be the administrator, but of a local configuration only.
    world.run(&management, enable(MANAGEMENT)).unwrap();
    let (code, message) = exception(world.run(&management, switch()).unwrap_err());
    assert_eq!(code, "AccessDeniedException");
    assert!(message.contains("EnableOrganizationAdminAccount"), "{message}");
    let (code, message) = exception(world.run(&management, enable(ADMINISTRATOR)).unwrap_err());
    assert_eq!(code, "InvalidInputException");
    assert!(message.contains("DisableOrganizationAdminAccount"), "{message}");
    world.run(&management, DisableOrganizationAdminAccount { account: management.account }).unwrap();
    world.settle();
    world.run(&management, enable(ADMINISTRATOR)).unwrap();
    world.run(&management, enable(ADMINISTRATOR)).unwrap();

    let (code, message) = exception(world.run(&admin, switch()).unwrap_err());
    assert_eq!(code, "ResourceNotFoundException");
    assert!(message.contains("CreateFindingAggregator"), "{message}");
    let create = CreateFindingAggregator { mode: RegionLinkingMode::NoRegions, regions: Vec::new() };
    world.run(&admin, create).unwrap();
    let elsewhere = caller(ADMINISTRATOR, "eu-west-1");
    world.run(&caller(MANAGEMENT, "eu-west-1"), enable(ADMINISTRATOR)).unwrap();
    let (code, message) = exception(world.run(&elsewhere, switch()).unwrap_err());
    assert_eq!(code, "AccessDeniedException");
    assert!(message.contains("us-east-1"), "{message}");

    world.run(&admin, switch()).unwrap();
    world.settle();
    world.run(&admin, switch()).unwrap();
    let disable = DisableOrganizationAdminAccount { account: admin.account };
    assert_eq!(exception(world.run(&management, disable).unwrap_err()).0, "AccessDeniedException");
    let policy = world.policy("p", all_but(&[]));
    let (code, message) = exception(world.run(&admin, update(false, None, Some(false))).unwrap_err());
    assert_eq!(code, "ResourceConflictException");
    assert!(message.contains("DeleteConfigurationPolicy"), "{message}");
    world.run(&admin, DeleteConfigurationPolicy { identifier: policy }).unwrap();
    world.run(&admin, update(false, Some(false), Some(false))).unwrap();
    world.run(&management, DisableOrganizationAdminAccount { account: admin.account }).unwrap();
    world.settle();
}
