//! What happens in the organization, and what that means for settings and associations.

use crate::world::{ADMINISTRATOR, MANAGEMENT, World, account, all_but, caller, region};
use governance::central_configuration::commands::*;
use governance::central_configuration::queries::describe_organization_configuration;
use governance::central_configuration::{SERVICE_PRINCIPAL, Standard};
use governance::organizations::{self, DepartureMethod};

const ID: &str = "111111111111";

#[test]
fn a_new_account_gets_what_covers_the_root() {
    let mut world = World::central(&["us-west-2"]);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, "r-ab12").unwrap();
    world.settle();
    world.join(ID);
    assert_eq!(world.status(ID), Some("PENDING"));
    // The root's own status was recorded, and stays.
    assert_eq!(world.status("r-ab12"), Some("SUCCESS"));
    world.settle();
    assert_eq!(world.status(ID), Some("SUCCESS"));
    assert!(world.has_hub(ID, "us-east-1") && world.has_hub(ID, "us-west-2"));
}

#[test]
fn a_new_account_without_anything_on_the_root_gets_nothing() {
    let mut world = World::central(&[]);
    world.join(ID);
    world.settle();
    assert_eq!((world.status(ID), world.has_hub(ID, "us-east-1")), (None, false));
}

#[test]
fn an_account_that_moves_gets_what_covers_its_new_place() {
    let mut world = World::central(&[]);
    for unit in ["ou-ab12-aaaaaaaa", "ou-ab12-bbbbbbbb"] {
        world.unit(unit, "r-ab12");
    }
    world.join_under(ID, "ou-ab12-aaaaaaaa");
    let (p, q) = (world.policy("p", all_but(&[])), world.policy("q", all_but(&["IAM.1"])));
    world.associate(&p, "ou-ab12-aaaaaaaa").unwrap();
    world.associate(&q, "ou-ab12-bbbbbbbb").unwrap();
    world.settle();
    world.move_account(ID, "ou-ab12-bbbbbbbb");
    assert_eq!(world.status(ID), Some("PENDING"));
    world.settle();
    let in_force = |world: &World| {
        let settings = world.state.central_configuration.settings(account(ID), &region("us-east-1")).unwrap();
        settings.in_force.as_ref().unwrap().policy.to_string()
    };
    assert_eq!((world.status(ID), in_force(&world)), (Some("SUCCESS"), q.clone()));
    // Where nothing covers it, it keeps what it has, and may change it.
    world.move_account(ID, "r-ab12");
    world.settle();
    assert_eq!((world.status(ID), in_force(&world)), (None, q));
    world.disassociate_member(ID, "us-east-1");
    world.run(&caller(ID, "us-east-1"), DisableSecurityHub).unwrap();
    // Covered by the same association again, it isn't taken as settled for what came of that before.
    world.move_account(ID, "ou-ab12-bbbbbbbb");
    assert_eq!(world.status(ID), Some("PENDING"));
    world.settle();
    assert!(world.has_hub(ID, "us-east-1"));
}

#[test]
fn an_account_that_leaves_keeps_its_settings() {
    let mut world = World::central(&[]);
    world.join(ID);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, ID).unwrap();
    world.settle();
    let method = DepartureMethod::Left;
    let organization = world.organization_id();
    world.fact(organizations::Event::AccountDeparted { organization, account: account(ID), method, at: world.now });
    assert_eq!((world.status(ID), world.has_hub(ID, "us-east-1")), (None, true));
    assert!(world.state.central_configuration.applied.is_empty());
    // It may be switched off now.
    world.run(&caller(ID, "us-east-1"), DisableSecurityHub).unwrap();
    let admin = world.admin();
    world.run(&admin, DeleteConfigurationPolicy { identifier: policy }).unwrap();
}

#[test]
fn central_configuration_ends_with_its_delegated_administrator() {
    let mut world = World::central(&["us-west-2"]);
    world.join(ID);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, "r-ab12").unwrap();
    world.settle();
    world.fact(organizations::Event::DelegatedAdministratorDeregistered {
        organization: world.organization_id(),
        account: account(ADMINISTRATOR),
        principal: SERVICE_PRINCIPAL.into(),
        at: world.now,
    });
    world.settle();
    let central = &world.state.central_configuration;
    assert_eq!((world.status(ID), world.has_hub(ID, "us-west-2")), (None, true));
    assert!(central.policies.is_empty() && central.applied.is_empty());
    assert!(central.administrations.values().all(|have| have.administrators.is_empty() && have.central.is_none()));
    // Another account may take over from the start.
    let enable = EnableOrganizationAdminAccount { account: account(ID) };
    world.run(&caller(MANAGEMENT, "us-east-1"), enable).unwrap();
}

#[test]
fn an_organization_that_is_deleted_leaves_nothing_behind_but_settings() {
    let mut world = World::central(&["us-west-2"]);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, "r-ab12").unwrap();
    let organization = world.organization_id();
    world.fact(organizations::Event::OrganizationDeleted { organization, at: world.now });
    world.settle();
    let central = &world.state.central_configuration;
    assert!(central.policies.is_empty() && central.applied.is_empty() && central.administrations.is_empty());
    assert_eq!(central.queue, Default::default());
    assert!(world.has_hub(ADMINISTRATOR, "us-east-1"));
}

#[test]
fn the_administrator_is_known_to_organizations() {
    let mut world = World::organization();
    let organization = |world: &World| world.state.organizations.organizations[&world.organization_id()].clone();
    let admin = account(ADMINISTRATOR);
    for name in ["us-east-1", "eu-west-1"] {
        world.run(&caller(MANAGEMENT, name), EnableOrganizationAdminAccount { account: admin }).unwrap();
    }
    assert!(organization(&world).trusts(SERVICE_PRINCIPAL));
    assert!(organization(&world).is_delegated_administrator_for(admin, SERVICE_PRINCIPAL));
    assert!(world.has_hub(ADMINISTRATOR, "us-east-1") && world.has_hub(ADMINISTRATOR, "eu-west-1"));
    for name in ["us-east-1", "eu-west-1"] {
        world.run(&caller(MANAGEMENT, name), DisableOrganizationAdminAccount { account: admin }).unwrap();
        world.settle();
        // Security Hub's own operation leaves Organizations alone.
        assert!(organization(&world).is_delegated_administrator_for(admin, SERVICE_PRINCIPAL));
    }
}

#[test]
fn an_administrator_that_was_set_by_linking_stays_when_the_home_region_loses_its_own() {
    for asked_for in [false, true] {
        let mut world = World::central(&["us-west-2", "eu-west-1"]);
        let admin = account(ADMINISTRATOR);
        if asked_for {
            let enable = EnableOrganizationAdminAccount { account: admin };
            world.run(&caller(MANAGEMENT, "eu-west-1"), enable).unwrap();
        }
        let local =
            UpdateOrganizationConfiguration { auto_enable: false, auto_enable_standards: None, central: Some(false) };
        let caller_of_home = world.admin();
        world.run(&caller_of_home, local).unwrap();
        world.run(&caller(MANAGEMENT, "us-east-1"), DisableOrganizationAdminAccount { account: admin }).unwrap();
        world.settle();
        let id = world.organization_id();
        let left: Vec<_> = world.state.central_configuration.administrations[&id]
            .administrators
            .iter()
            .map(|administrator| administrator.region.as_str())
            .collect();
        assert_eq!(left, ["eu-west-1", "us-west-2"]);
        let organization = &world.state.organizations.organizations[&id];
        assert!(organization.is_delegated_administrator_for(admin, SERVICE_PRINCIPAL));
    }
}

#[test]
fn under_local_configuration_new_accounts_get_what_the_region_says() {
    let mut world = World::organization();
    for name in ["us-east-1", "eu-west-1"] {
        let enable = EnableOrganizationAdminAccount { account: account(ADMINISTRATOR) };
        world.run(&caller(MANAGEMENT, name), enable).unwrap();
    }
    let update = |auto_enable, standards| UpdateOrganizationConfiguration {
        auto_enable,
        auto_enable_standards: standards,
        central: None,
    };
    let admin = world.admin();
    let fresh = describe_organization_configuration(&world.state, &admin).unwrap();
    assert_eq!((fresh.auto_enable, fresh.auto_enable_standards, fresh.is_central), (false, true, false));
    world.run(&admin, update(true, None)).unwrap();
    world.run(&caller(ADMINISTRATOR, "eu-west-1"), update(true, Some(false))).unwrap();
    world.join(ID);
    let standards = |world: &World, name| {
        let hub = world.state.central_configuration.hub(account(ID), &region(name)).unwrap();
        hub.standards.clone()
    };
    assert_eq!(standards(&world, "us-east-1"), Standard::ENABLED_BY_DEFAULT);
    assert_eq!(standards(&world, "eu-west-1"), []);
    assert!(!world.has_hub(ID, "us-west-2"));

    // Central configuration freezes it.
    let create = CreateFindingAggregator {
        mode: governance::central_configuration::RegionLinkingMode::AllRegions,
        regions: Vec::new(),
    };
    world.run(&admin, create).unwrap();
    let switch = UpdateOrganizationConfiguration { central: Some(true), ..update(false, None) };
    world.run(&admin, switch).unwrap();
    let pending = describe_organization_configuration(&world.state, &admin).unwrap();
    assert_eq!((pending.is_central, pending.status), (true, "PENDING"));
    world.settle();
    for name in ["us-east-1", "eu-west-1", "sa-east-1"] {
        let here = caller(ADMINISTRATOR, name);
        let frozen = describe_organization_configuration(&world.state, &here).unwrap();
        assert_eq!((frozen.auto_enable, frozen.auto_enable_standards), (false, false));
        assert_eq!((frozen.is_central, frozen.status), (true, "ENABLED"));
        assert!(world.has_hub(ADMINISTRATOR, name));
    }
    world.join("222222222222");
    world.settle();
    assert!(!world.has_hub("222222222222", "us-east-1"));
}

#[test]
fn a_change_of_membership_is_about_one_account() {
    let mut world = World::central(&["us-west-2"]);
    for number in 0..200 {
        world.join(&format!("3{number:011}"));
    }
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, "r-ab12").unwrap();
    world.settle();
    let touched = |world: &World| {
        let plan = governance::central_configuration::plan(&world.state, world.now, &Default::default());
        let accounts: usize = plan.applications.iter().map(|application| application.accounts.len()).sum();
        let targets: usize = plan.conclusions.iter().map(|conclusion| conclusion.targets.len()).sum();
        (plan.applications.len(), accounts, targets)
    };
    assert_eq!(touched(&world), (0, 0, 0));
    // In two Regions.
    world.join(ID);
    assert_eq!(touched(&world), (2, 2, 1));
    world.settle();
    world.unit("ou-ab12-aaaaaaaa", "r-ab12");
    world.move_account(ID, "ou-ab12-aaaaaaaa");
    assert_eq!(touched(&world), (0, 0, 1), "the same policy covers it");
    world.settle();
    let (organization, method) = (world.organization_id(), DepartureMethod::Left);
    world.fact(organizations::Event::AccountDeparted { organization, account: account(ID), method, at: world.now });
    assert_eq!(touched(&world), (0, 0, 0));
}
