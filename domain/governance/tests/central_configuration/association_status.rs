//! How far associations have come: roll-ups, what parents remember, and the texts of failures.

use crate::world::{ADMINISTRATOR, MANAGEMENT, World, account, all_but, region};
use governance::central_configuration::commands::UpdateFindingAggregator;
use governance::central_configuration::{AssociationStatus, RegionLinkingMode, roll_up};
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../vectors/securityhub/association_status.json")).unwrap()
}

#[test]
fn the_table_of_roll_ups() {
    let vectors = vectors();
    let rows = vectors["rollup"].as_array().unwrap();
    assert_eq!(rows.len(), 9);
    for row in rows {
        let status = |value: &Value| AssociationStatus::from_api_name(value.as_str().unwrap()).unwrap();
        let children = row["children"].as_array().unwrap().iter().map(status);
        assert_eq!(roll_up(children), status(&row["parent"]), "{row}");
    }
}

#[test]
fn the_table_holds_for_a_unit_with_accounts() {
    for row in vectors()["rollup"].as_array().unwrap() {
        let children: Vec<&str> = row["children"].as_array().unwrap().iter().map(|c| c.as_str().unwrap()).collect();
        let mut world = World::central(&[]);
        world.unit("ou-ab12-aaaaaaaa", "r-ab12");
        for (number, child) in children.iter().enumerate() {
            let id = format!("{:012}", 100 + number);
            world.join_under(&id, "ou-ab12-aaaaaaaa");
            if *child == "FAILED" {
                world.suspend(&id);
            }
        }
        let policy = world.policy("p", all_but(&[]));
        world.associate(&policy, "ou-ab12-aaaaaaaa").unwrap();
        assert_eq!(world.status("ou-ab12-aaaaaaaa"), Some("PENDING"));
        if children.contains(&"PENDING") {
            continue;
        }
        world.settle();
        for (number, child) in children.iter().enumerate() {
            assert_eq!(world.status(&format!("{:012}", 100 + number)), Some(*child));
        }
        assert_eq!(world.status("ou-ab12-aaaaaaaa"), row["parent"].as_str(), "{row}");
    }
}

fn link(world: &mut World, regions: &[&str]) {
    let arn = world.state.central_configuration.aggregators[&account(ADMINISTRATOR)].arn();
    let regions = regions.iter().map(|name| region(name)).collect();
    let admin = world.admin();
    world.run(&admin, UpdateFindingAggregator { arn, mode: RegionLinkingMode::SpecifiedRegions, regions }).unwrap();
}

#[test]
fn a_parent_isnt_changed_by_what_its_children_do_later() {
    let vectors = vectors();
    let steps = vectors["parent_not_updated_case"].as_array().unwrap();
    let (ou, id) = ("ou-ab12-aaaaaaaa", "111111111111");
    let mut world = World::central(&["us-west-2"]);
    world.unit(ou, "r-ab12");
    world.join_under(id, ou);
    let policy = world.policy("p", all_but(&[]));
    let regions = |world: &World, step: &Value| {
        for (name, expected) in step["account_regions"].as_object().unwrap() {
            let settings = world.state.central_configuration.settings(account(id), &region(name)).unwrap();
            let failed = settings.outcome.as_ref().unwrap().failure.is_some();
            assert_eq!(if failed { "FAILED" } else { "SUCCESS" }, expected, "{name}");
        }
    };

    world.associate(&policy, ou).unwrap();
    world.settle();
    regions(&world, &steps[0]);
    assert_eq!((world.status(id), world.status(ou)), (steps[0]["account"].as_str(), steps[0]["ou"].as_str()));

    world.suspend(id);
    link(&mut world, &["us-west-2", "eu-west-1"]);
    assert_eq!((world.status(id), world.status(ou)), (Some("PENDING"), Some("SUCCESS")));
    world.settle();
    regions(&world, &steps[1]);
    assert_eq!((world.status(id), world.status(ou)), (steps[1]["account"].as_str(), steps[1]["ou"].as_str()));

    world.associate(&policy, ou).unwrap();
    assert_eq!(world.status(ou), Some("PENDING"));
    world.settle();
    assert_eq!(world.status(ou), Some("FAILED"));
    assert_eq!(world.message(ou).as_deref(), vectors["messages"]["ou_failed"].as_str());
}

#[test]
fn failures_are_told_in_awss_words() {
    let vectors = vectors();
    let mut world = World::central(&[]);
    world.unit("ou-ab12-aaaaaaaa", "r-ab12");
    world.unit("ou-ab12-bbbbbbbb", "ou-ab12-aaaaaaaa");
    world.unit("ou-ab12-cccccccc", "r-ab12");
    world.join_under("111111111111", "ou-ab12-bbbbbbbb");
    world.join("222222222222");
    world.suspend("111111111111");
    world.suspend("222222222222");
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, "r-ab12").unwrap();
    assert_eq!(world.message("r-ab12"), None);
    world.settle();
    let expected = vectors["messages"]["account_failed"].as_str().unwrap();
    let expected = expected
        .replace("<policy-uuid>", &policy)
        .replace("<account-id>", "111111111111")
        .replace("<region>", "us-east-1");
    let message = world.message("111111111111").unwrap();
    assert!(message.starts_with(&expected), "{message}");
    let root = vectors["messages"]["root_failed"].as_str().unwrap().replace("<n>", "2");
    assert_eq!(world.message("r-ab12").as_deref(), Some(root.as_str()));
    for (unit, status) in [("aaaaaaaa", "FAILED"), ("bbbbbbbb", "FAILED"), ("cccccccc", "SUCCESS")] {
        assert_eq!(world.status(&format!("ou-ab12-{unit}")), Some(status));
    }
    assert_eq!(world.message("ou-ab12-bbbbbbbb").as_deref(), vectors["messages"]["ou_failed"].as_str());
}

#[test]
fn a_child_with_its_own_configuration_doesnt_count_in_its_parent() {
    let mut world = World::central(&[]);
    world.unit("ou-ab12-aaaaaaaa", "r-ab12");
    world.join_under("111111111111", "ou-ab12-aaaaaaaa");
    world.suspend("111111111111");
    let (p, q) = (world.policy("p", all_but(&[])), world.policy("q", all_but(&["IAM.1"])));
    world.associate(&q, "111111111111").unwrap();
    world.associate(&p, "ou-ab12-aaaaaaaa").unwrap();
    world.settle();
    assert_eq!(world.status("111111111111"), Some("FAILED"));
    assert_eq!(world.status("ou-ab12-aaaaaaaa"), Some("SUCCESS"));
}

#[test]
fn the_management_account_needs_a_hub_of_its_own() {
    let mut world = World::central(&["us-west-2"]);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, "r-ab12").unwrap();
    world.settle();
    // It fails, but doesn't count in the root.
    assert_eq!((world.status(MANAGEMENT), world.status("r-ab12")), (Some("FAILED"), Some("SUCCESS")));
    world.associate(&policy, MANAGEMENT).unwrap();
    world.settle();
    assert_eq!(world.status(MANAGEMENT), Some("FAILED"));
    assert!(world.message(MANAGEMENT).unwrap().contains("EnableSecurityHub"));
    assert!(!world.has_hub(MANAGEMENT, "us-east-1"));

    // Enabled by hand in both Regions, it is like any other.
    world.enable_hub(MANAGEMENT, "us-east-1");
    world.settle();
    assert!(world.message(MANAGEMENT).unwrap().contains("us-west-2"));
    world.enable_hub(MANAGEMENT, "us-west-2");
    assert_eq!(world.status(MANAGEMENT), Some("PENDING"));
    world.settle();
    assert_eq!(world.status(MANAGEMENT), Some("SUCCESS"));
    let hub = world.state.central_configuration.hub(account(MANAGEMENT), &region("us-west-2")).unwrap();
    assert_eq!(hub.standards.len(), 1);
}
