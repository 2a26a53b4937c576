//! What a policy does to accounts, when its association says so, and what stays when it is gone.

use crate::world::{ADMINISTRATOR, FSBP, World, account, all_but, caller, hub_rejection, off, region};
use governance::Timing;
use governance::central_configuration::commands::{DeleteConfigurationPolicy, UpdateConfigurationPolicy};
use governance::central_configuration::queries::{describe_hub, get_enabled_standards};
use governance::central_configuration::{Event, Rejection, SELF_MANAGED, SecurityHubPolicy, Standard, plan};
use identifiers::{AccountId, Timestamp};

const ID: &str = "111111111111";

fn standards(world: &World, id: &str, region: &str) -> Vec<Standard> {
    get_enabled_standards(&world.state, &caller(id, region), None).iter().map(|have| have.standard).collect()
}

fn update(world: &mut World, identifier: &str, policy: SecurityHubPolicy) {
    let command = UpdateConfigurationPolicy {
        identifier: identifier.to_owned(),
        name: None,
        description: None,
        updated_reason: None,
        policy: Some(policy),
    };
    let admin = world.admin();
    world.run(&admin, command).unwrap();
}

#[test]
fn success_is_told_only_when_every_region_has_been_set() {
    let mut world = World::central(&["us-west-2", "eu-west-1"]);
    world.join(ID);
    let policy = world.policy("p", all_but(&["IAM.1"]));
    world.associate(&policy, ID).unwrap();
    let steps = plan(&world.state, world.now, &world.faults);
    assert_eq!(steps.applications.len(), 3);
    let system = governance::Caller::system(account(ID), region("us-east-1"));
    for application in steps.applications {
        assert_eq!(world.status(ID), Some("PENDING"));
        let here = application.region.clone();
        assert!(!world.has_hub(ID, here.as_str()));
        // To conclude early changes nothing.
        for conclusion in steps.conclusions.clone() {
            world.run(&system, conclusion).unwrap();
        }
        world.run(&system, application).unwrap();
        assert!(world.has_hub(ID, here.as_str()));
        assert_eq!(standards(&world, ID, here.as_str()), [Standard::AwsFoundationalSecurityBestPractices]);
    }
    assert_eq!(world.status(ID), Some("SUCCESS"));
    assert!(!world.has_hub(ID, "ap-south-1"));
    world.settle();
    assert_eq!(plan(&world.state, world.now, &world.faults), Default::default());
}

#[test]
fn the_hub_standards_and_controls_are_the_policys() {
    let mut world = World::central(&[]);
    world.join(ID);
    world.enable_hub(ID, "us-east-1");
    let policy = world.policy("p", all_but(&["IAM.1"]));
    let disabling = world.policy("off", off());
    world.associate(&policy, ID).unwrap();
    world.settle();
    let in_force = |world: &World| {
        let settings = world.state.central_configuration.settings(account(ID), &region("us-east-1")).unwrap();
        settings.in_force.clone().map(|in_force| (in_force.policy.to_string(), in_force.version))
    };
    assert_eq!(in_force(&world), Some((policy.clone(), 1)));
    update(&mut world, &policy, all_but(&["IAM.2"]));
    assert_eq!(world.status(ID), Some("PENDING"));
    assert_eq!(in_force(&world), Some((policy.clone(), 1)));
    world.settle();
    assert_eq!((world.status(ID), in_force(&world)), (Some("SUCCESS"), Some((policy.clone(), 2))));

    world.associate(&disabling, ID).unwrap();
    assert!(world.has_hub(ID, "us-east-1"));
    world.settle();
    assert!(!world.has_hub(ID, "us-east-1"));
    let refused = describe_hub(&world.state, &caller(ID, "us-east-1"), None);
    assert_eq!(refused, Err(Rejection::NotSubscribed(account(ID))));
}

#[test]
fn settings_stay_when_the_policy_goes() {
    let mut world = World::central(&["us-west-2"]);
    world.join(ID);
    let policy = world.policy("p", all_but(&["IAM.1"]));
    world.associate(&policy, ID).unwrap();
    world.settle();
    let settings = world.state.central_configuration.accounts[&account(ID)].clone();
    world.disassociate(&policy, ID).unwrap();
    // Deletion waits for the disassociation to be carried out.
    let admin = world.admin();
    let refused = world.run(&admin, DeleteConfigurationPolicy { identifier: policy.clone() }).map_err(hub_rejection);
    assert!(matches!(refused, Err(Rejection::PolicyBeingDisassociated { targets: 1, .. })));
    world.settle();
    world.run(&admin, DeleteConfigurationPolicy { identifier: policy }).unwrap();
    world.settle();
    assert_eq!(world.status(ID), None);
    assert_eq!(world.state.central_configuration.accounts[&account(ID)], settings);
    let in_force = settings.regions()[0].in_force.clone().unwrap();
    let document = &world.state.central_configuration.documents[&(in_force.policy, in_force.version)];
    assert!(!document.selects("IAM.1") && document.selects("IAM.2"));
}

#[test]
fn self_managed_touches_nothing_and_gives_the_account_its_settings_back() {
    let mut world = World::central(&[]);
    world.join(ID);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, "r-ab12").unwrap();
    world.settle();
    let before = world.state.central_configuration.accounts[&account(ID)].clone();
    world.associate(SELF_MANAGED, ID).unwrap();
    assert_eq!(world.status(ID), Some("PENDING"));
    world.settle();
    assert_eq!(world.status(ID), Some("SUCCESS"));
    assert_eq!(world.state.central_configuration.accounts[&account(ID)], before);
    let disable = governance::central_configuration::commands::DisableSecurityHub;
    world.disassociate_member(ID, "us-east-1");
    world.run(&caller(ID, "us-east-1"), disable).unwrap();
    world.settle();
    assert!(!world.has_hub(ID, "us-east-1"));
    // Covered again, it gets what it lost.
    world.disassociate(SELF_MANAGED, ID).unwrap();
    world.settle();
    assert!(world.has_hub(ID, "us-east-1"));
}

#[test]
fn the_administrator_keeps_its_hub() {
    let mut world = World::central(&["us-west-2"]);
    let disabling = world.policy("off", off());
    let refused = world.associate(&disabling, ADMINISTRATOR).map_err(hub_rejection);
    assert_eq!(refused, Err(Rejection::DisablingPolicyOnAdministrator(account(ADMINISTRATOR))));
    world.associate(&disabling, "r-ab12").unwrap();
    world.settle();
    for name in ["us-east-1", "us-west-2"] {
        assert!(world.has_hub(ADMINISTRATOR, name));
    }
    assert_eq!((world.status(ADMINISTRATOR), world.status("r-ab12")), (Some("SUCCESS"), Some("SUCCESS")));
}

#[test]
fn a_disassociation_while_pending_isnt_lost() {
    let mut world = World::central(&[]);
    world.join(ID);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, ID).unwrap();
    world.disassociate(&policy, ID).unwrap();
    world.settle();
    assert_eq!(world.status(ID), None);
    world.associate(&policy, ID).unwrap();
    world.disassociate(&policy, ID).unwrap();
    world.associate(&policy, ID).unwrap();
    world.settle();
    assert_eq!(world.status(ID), Some("SUCCESS"));
}

#[test]
fn realistic_timing_keeps_associations_waiting() {
    let mut world = World::central(&[]);
    world.settings.timing = Timing::Realistic;
    world.unit("ou-ab12-aaaaaaaa", "r-ab12");
    world.join_under(ID, "ou-ab12-aaaaaaaa");
    world.settle();
    let first = world.policy("p", all_but(&[]));
    let second = world.policy("q", all_but(&["IAM.1"]));
    let later = |world: &mut World, seconds: i64| world.now = world.now.plus_millis(seconds * 1000);
    world.associate(&first, "ou-ab12-aaaaaaaa").unwrap();
    later(&mut world, 120);
    world.settle();
    assert_eq!(world.status(ID), Some("PENDING"));
    // A second start puts the work off; the first one's moment passes without effect.
    world.associate(&second, "ou-ab12-aaaaaaaa").unwrap();
    later(&mut world, 90);
    world.settle();
    assert_eq!((world.status(ID), world.has_hub(ID, "us-east-1")), (Some("PENDING"), false));
    later(&mut world, 90);
    world.settle();
    assert_eq!((world.status(ID), world.status("ou-ab12-aaaaaaaa")), (Some("SUCCESS"), Some("SUCCESS")));
    assert!(world.state.central_configuration.queue.associations().next().is_none());
}

#[test]
fn ten_thousand_accounts_in_five_regions_are_fifty_facts() {
    let mut world = World::central(&["us-west-2", "us-east-2", "eu-west-1", "eu-central-1"]);
    world.unit("ou-ab12-aaaaaaaa", "r-ab12");
    for number in 0..10_000 {
        world.join_under(&AccountId::from_number(500_000_000_000 + number).unwrap().to_string(), "ou-ab12-aaaaaaaa");
    }
    world.settle();
    let policy = world.policy("p", all_but(&[]));
    let before = world.journal.len();
    world.associate(&policy, "ou-ab12-aaaaaaaa").unwrap();
    world.settle();
    assert_eq!(world.status("ou-ab12-aaaaaaaa"), Some("SUCCESS"));
    let facts = &world.journal[before..];
    let applied = facts.iter().filter(|event| {
        matches!(event, governance::Event::CentralConfiguration(Event::ConfigurationPolicyApplied { .. }))
    });
    assert_eq!(applied.count(), 50);
    assert_eq!(facts.len(), 52);
}

#[test]
fn standards_without_a_recorder_are_incomplete() {
    let mut world = World::central(&[]);
    world.join(ID);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, ID).unwrap();
    world.settle();
    assert_eq!(world.status(ID), Some("SUCCESS"));
    let found = get_enabled_standards(&world.state, &caller(ID, "us-east-1"), None);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].status.api_name(), "INCOMPLETE");
    assert_eq!(found[0].reason.unwrap().api_name(), "NO_AVAILABLE_CONFIGURATION_RECORDER");
    let mine = found[0].standard.subscription_arn(&region("us-east-1"), account(ID));
    let unknown = "arn:aws:securityhub:us-east-1:111111111111:subscription/nope/v/1.0.0".to_owned();
    let with = |arns: &[String]| get_enabled_standards(&world.state, &caller(ID, "us-east-1"), Some(arns)).len();
    assert_eq!((with(&[mine]), with(&[unknown])), (1, 0));
    assert_eq!(found[0].standard.arn(&region("us-east-1")), FSBP);
}

#[test]
fn an_update_that_changes_nothing_is_carried_nowhere() {
    let mut world = World::central(&[]);
    world.join(ID);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, ID).unwrap();
    world.settle();
    world.now = Timestamp::from_millis(world.now.millis() + 1);
    update(&mut world, &policy, all_but(&[]));
    assert_eq!(world.status(ID), Some("SUCCESS"));
    let policy = world.state.central_configuration.policies.values().next().unwrap();
    assert_eq!((policy.version, policy.updated_at), (1, world.now));
}
