//! Every operation asked for by every kind of caller: a stranger, the management account, members, the administrator.

use crate::world::{ADMINISTRATOR, MANAGEMENT, World, all_but, caller, hub_rejection};
use governance::central_configuration::Rejection;
use governance::{Caller, Operation, Resource, authorize};

const STRANGER: &str = "999999999999";
const COVERED: &str = "111111111111";
const SELF_MANAGED: &str = "222222222222";
const WITHOUT_HUB: &str = "333333333333";

/// What a caller is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Yes,
    NotSubscribed,
    NotInOrganization,
    NotManagement,
    NotAdministrator,
    NotCentral,
    NotHome,
    Managed,
}
use Answer::*;

const CENTRAL: [&str; 10] = [
    "BatchGetConfigurationPolicyAssociations",
    "CreateConfigurationPolicy",
    "DeleteConfigurationPolicy",
    "GetConfigurationPolicy",
    "GetConfigurationPolicyAssociation",
    "ListConfigurationPolicies",
    "ListConfigurationPolicyAssociations",
    "StartConfigurationPolicyAssociation",
    "StartConfigurationPolicyDisassociation",
    "UpdateConfigurationPolicy",
];

fn ask(world: &World, caller: &Caller, operation: &'static str) -> Answer {
    match authorize(&world.state, caller, Operation::security_hub(operation), Resource::NONE).map_err(hub_rejection) {
        Ok(()) => Yes,
        Err(Rejection::NotSubscribed(_)) => NotSubscribed,
        Err(Rejection::NotInOrganization) => NotInOrganization,
        Err(Rejection::NotManagementAccount(_)) => NotManagement,
        Err(Rejection::NotAdministrator(_)) => NotAdministrator,
        Err(Rejection::NotCentralAdministrator) => NotCentral,
        Err(Rejection::NotHomeRegion { .. }) => NotHome,
        Err(Rejection::ManagedCentrally) => Managed,
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn every_operation_by_every_caller() {
    let mut world = World::central(&["us-west-2"]);
    for id in [COVERED, SELF_MANAGED, WITHOUT_HUB] {
        world.join(id);
    }
    world.enable_hub(SELF_MANAGED, "us-east-1");
    world.enable_hub(MANAGEMENT, "us-east-1");
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, COVERED).unwrap();
    world.settle();

    let callers = [
        caller(STRANGER, "us-east-1"),
        caller(MANAGEMENT, "us-east-1"),
        caller(WITHOUT_HUB, "us-east-1"),
        caller(SELF_MANAGED, "us-east-1"),
        caller(COVERED, "us-east-1"),
        // A Region that is neither the home Region nor linked: everything there is the account's own affair.
        caller(COVERED, "ap-south-1"),
        caller(ADMINISTRATOR, "us-east-1"),
        caller(ADMINISTRATOR, "us-west-2"),
        caller(ADMINISTRATOR, "ap-south-1"),
    ];
    let management = [
        NotInOrganization,
        Yes,
        NotManagement,
        NotManagement,
        NotManagement,
        NotManagement,
        NotManagement,
        NotManagement,
        NotManagement,
    ];
    let administrator = [
        NotAdministrator,
        NotAdministrator,
        NotAdministrator,
        NotAdministrator,
        NotAdministrator,
        NotAdministrator,
        Yes,
        Yes,
        NotAdministrator,
    ];
    let central =
        [NotSubscribed, NotCentral, NotSubscribed, NotCentral, NotCentral, NotSubscribed, Yes, NotHome, NotSubscribed];
    let subscribed = [NotSubscribed, Yes, NotSubscribed, Yes, Yes, NotSubscribed, Yes, Yes, NotSubscribed];
    let anyone = [Yes; 9];
    let enable = [Yes, Yes, Yes, Yes, Managed, Yes, Yes, Yes, Yes];
    // Whether there is a hub to disable, the command says.
    let disable = enable;

    let mut table: Vec<(&'static str, [Answer; 9])> = vec![
        ("EnableOrganizationAdminAccount", management),
        ("DisableOrganizationAdminAccount", management),
        ("ListOrganizationAdminAccounts", management),
        ("DescribeOrganizationConfiguration", administrator),
        ("UpdateOrganizationConfiguration", administrator),
        ("EnableSecurityHub", enable),
        ("DisableSecurityHub", disable),
        ("DescribeHub", subscribed),
        ("UpdateSecurityHubConfiguration", subscribed),
        ("GetEnabledStandards", subscribed),
        ("CreateFindingAggregator", subscribed),
        ("GetFindingAggregator", subscribed),
        ("ListFindingAggregators", subscribed),
        ("UpdateFindingAggregator", subscribed),
        ("DeleteFindingAggregator", subscribed),
        ("TagResource", anyone),
        ("UntagResource", anyone),
        ("ListTagsForResource", anyone),
    ];
    table.extend(CENTRAL.map(|operation| (operation, central)));
    assert_eq!(table.len(), 28);
    for (operation, expected) in table {
        let answers: Vec<Answer> = callers.iter().map(|caller| ask(&world, caller, operation)).collect();
        assert_eq!(answers, expected, "{operation}");
    }
}

#[test]
fn nothing_central_is_allowed_before_the_switch_has_been_carried_out() {
    let mut world = World::organization();
    world.enable_hub(ADMINISTRATOR, "us-east-1");
    for operation in CENTRAL {
        assert_eq!(ask(&world, &world.admin(), operation), NotCentral, "{operation}");
    }
}

#[test]
fn the_management_account_may_enable_the_hub_that_no_policy_enables() {
    let mut world = World::central(&[]);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, "r-ab12").unwrap();
    let management = caller(MANAGEMENT, "us-east-1");
    assert_eq!(ask(&world, &management, "EnableSecurityHub"), Yes);
    world.enable_hub(MANAGEMENT, "us-east-1");
    assert_eq!(ask(&world, &management, "EnableSecurityHub"), Managed);
    assert_eq!(ask(&world, &management, "DisableSecurityHub"), Managed);
}

#[test]
fn a_covered_administrator_may_only_choose_how_findings_are_made() {
    use governance::central_configuration::ControlFindingGenerator::StandardControl;
    use governance::central_configuration::commands::UpdateSecurityHubConfiguration;
    let mut world = World::central(&[]);
    world.join(SELF_MANAGED);
    world.enable_hub(SELF_MANAGED, "us-east-1");
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, ADMINISTRATOR).unwrap();
    let admin = world.admin();
    let update = |controls, generator| UpdateSecurityHubConfiguration {
        auto_enable_controls: controls,
        control_finding_generator: generator,
    };
    assert_eq!(world.run(&admin, update(Some(false), None)).map_err(hub_rejection), Err(Rejection::ManagedCentrally));
    world.run(&admin, update(None, Some(StandardControl))).unwrap();
    let member = caller(SELF_MANAGED, "us-east-1");
    let refused = world.run(&member, update(None, Some(StandardControl))).map_err(hub_rejection);
    assert_eq!(refused, Err(Rejection::GeneratorByMember(admin.account)));
    world.run(&member, update(Some(false), None)).unwrap();
    let hub = governance::central_configuration::queries::describe_hub(&world.state, &member, None).unwrap();
    assert_eq!((hub.auto_enable_controls, hub.control_finding_generator), (false, StandardControl));
}
