//! Whatever happens in whatever order: resolution is that of the plain definition, work comes to an end, and the journal tells
//! the whole state.

use crate::world::{ADMINISTRATOR, MANAGEMENT, World, account, all_but, off, region, target};
use governance::State;
use governance::central_configuration::commands::{UpdateConfigurationPolicy, UpdateFindingAggregator};
use governance::central_configuration::{
    AssociationType, Configuration, RegionLinkingMode, SELF_MANAGED, Standard, association, plan,
};
use governance::organizations::{self, DepartureMethod};
use identifiers::TargetId;
use proptest::prelude::*;

const UNITS: [(&str, &str); 4] = [
    ("ou-ab12-aaaaaaaa", "r-ab12"),
    ("ou-ab12-bbbbbbbb", "ou-ab12-aaaaaaaa"),
    ("ou-ab12-cccccccc", "ou-ab12-bbbbbbbb"),
    ("ou-ab12-dddddddd", "r-ab12"),
];
const ACCOUNTS: [&str; 4] = ["111111111111", "222222222222", "333333333333", "444444444444"];
const REGIONS: [&str; 3] = ["us-west-2", "eu-west-1", "ap-south-1"];

#[derive(Debug, Clone)]
enum Step {
    Associate { node: usize, configuration: usize },
    Disassociate { node: usize },
    Move { account: usize, parent: usize },
    Leave { account: usize },
    Join { account: usize },
    Link { regions: Vec<usize> },
    Update { policy: usize, version: usize },
    Suspend { account: usize },
    Hub { account: usize, region: usize, on: bool },
    Standards { account: usize, region: usize, enable: bool },
    Work,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0..11_usize, 0..4_usize).prop_map(|(node, configuration)| Step::Associate { node, configuration }),
        2 => (0..11_usize).prop_map(|node| Step::Disassociate { node }),
        3 => (0..4_usize, 0..5_usize).prop_map(|(account, parent)| Step::Move { account, parent }),
        1 => (0..4_usize).prop_map(|account| Step::Leave { account }),
        1 => (0..4_usize).prop_map(|account| Step::Join { account }),
        1 => prop::collection::vec(0..3_usize, 0..3).prop_map(|regions| Step::Link { regions }),
        1 => (0..3_usize, 0..4_usize).prop_map(|(policy, version)| Step::Update { policy, version }),
        1 => (0..4_usize).prop_map(|account| Step::Suspend { account }),
        2 => (0..4_usize, 0..3_usize, any::<bool>())
            .prop_map(|(account, region, on)| Step::Hub { account, region, on }),
        2 => (0..4_usize, 0..3_usize, any::<bool>())
            .prop_map(|(account, region, enable)| Step::Standards { account, region, enable }),
        2 => Just(Step::Work),
    ];
    prop::collection::vec(step, 1..40)
}

/// The root, the units, the accounts, the administrator and the management account.
fn node(index: usize) -> &'static str {
    match index {
        0 => "r-ab12",
        1..=4 => UNITS[index - 1].0,
        5..=8 => ACCOUNTS[index - 5],
        9 => ADMINISTRATOR,
        _ => MANAGEMENT,
    }
}

fn document(version: usize) -> governance::central_configuration::SecurityHubPolicy {
    if version == 3 { off() } else { all_but(&[["IAM.1", "IAM.2", "ACM.1"][version]]) }
}

/// The plain definition, written down again: the node's own, else the nearest one's above.
fn naive(state: &State, node: &str) -> Option<(Configuration, AssociationType)> {
    let at = target(node);
    let own = state.central_configuration.applied.get(&("o-aaaaaaaaaa".parse().unwrap(), at.clone()));
    if let Some(applied) =
        own.filter(|_| matches!(at, TargetId::Root(_)) || state.organizations.parent_of(&at).is_some())
    {
        return Some((applied.configuration, AssociationType::Applied));
    }
    let parent = state.organizations.parent_of(&at)?.to_string();
    naive(state, &parent).map(|(configuration, _)| (configuration, AssociationType::Inherited))
}

fn is_member(world: &World, id: &str) -> bool {
    world.state.organizations.member(&world.organization_id(), account(id)).is_some()
}

fn take(world: &mut World, policies: &[String], step: &Step) {
    match step {
        Step::Associate { node: at, configuration } => {
            let identifier = policies.get(*configuration).map_or(SELF_MANAGED, String::as_str);
            // Refused for accounts that left, and for a policy that switches the administrator off.
            let _ = world.associate(identifier, node(*at));
        }
        Step::Disassociate { node: at } => {
            if let Some((configuration, AssociationType::Applied)) = naive(&world.state, node(*at)) {
                world.disassociate(&configuration.to_string(), node(*at)).unwrap();
            }
        }
        Step::Move { account, parent } => {
            if is_member(world, ACCOUNTS[*account]) {
                world.move_account(ACCOUNTS[*account], node(*parent));
            }
        }
        Step::Leave { account: id } => {
            let organization = world.organization_id();
            if is_member(world, ACCOUNTS[*id]) {
                let (account, method) = (account(ACCOUNTS[*id]), DepartureMethod::Removed);
                world.fact(organizations::Event::AccountDeparted { organization, account, method, at: world.now });
            }
        }
        Step::Join { account } => {
            if !is_member(world, ACCOUNTS[*account]) {
                world.join(ACCOUNTS[*account]);
            }
        }
        Step::Link { regions } => {
            let arn = world.state.central_configuration.aggregators[&account(ADMINISTRATOR)].arn();
            let regions: Vec<_> = regions.iter().map(|at| region(REGIONS[*at])).collect();
            let mode =
                if regions.is_empty() { RegionLinkingMode::NoRegions } else { RegionLinkingMode::SpecifiedRegions };
            let admin = world.admin();
            world.run(&admin, UpdateFindingAggregator { arn, mode, regions }).unwrap();
        }
        Step::Update { policy, version } => {
            let command = UpdateConfigurationPolicy {
                identifier: policies[*policy].clone(),
                name: None,
                description: None,
                updated_reason: None,
                policy: Some(document(*version)),
            };
            let admin = world.admin();
            world.run(&admin, command).unwrap();
        }
        Step::Suspend { account } => {
            // Not a fact yet: it is changed in the state, so the journal's replay leaves it out.
            if is_member(world, ACCOUNTS[*account]) {
                world.suspend(ACCOUNTS[*account]);
            }
        }
        Step::Hub { account, region, on } => {
            let caller = crate::world::caller(ACCOUNTS[*account], REGIONS[*region]);
            if *on {
                let command = governance::central_configuration::commands::EnableSecurityHub {
                    enable_default_standards: true,
                    control_finding_generator: Default::default(),
                    tags: Default::default(),
                };
                let _ = world.run(&caller, command);
            } else {
                let _ = world.run(&caller, governance::central_configuration::commands::DisableSecurityHub);
            }
        }
        // Refused where a policy covers the account, or the hub is off.
        Step::Standards { account: id, region: at, enable } => {
            let (id, at) = (ACCOUNTS[*id], region(REGIONS[*at]));
            let caller = crate::world::caller(id, at.as_str());
            if *enable {
                let arns = vec![Standard::PciDss401.arn(&at)];
                let _ = world.run(&caller, governance::central_configuration::commands::BatchEnableStandards { arns });
            } else {
                let standard = Standard::AwsFoundationalSecurityBestPractices;
                let subscriptions = vec![standard.subscription_arn(&at, account(id))];
                let command = governance::central_configuration::commands::BatchDisableStandards { subscriptions };
                let _ = world.run(&caller, command);
            }
        }
        Step::Work => world.settle(),
    }
}

/// What must be true when no work is left.
fn check_settled(world: &World) -> Result<(), TestCaseError> {
    let central = &world.state.central_configuration;
    prop_assert_eq!(plan(&world.state, world.now, &world.faults), Default::default());
    prop_assert!(central.queue.associations().next().is_none());
    prop_assert!(central.settings_in_progress.is_empty());
    let organization = world.organization_id();
    for at in 0..11 {
        let found = association(&world.state, &target(node(at)));
        prop_assert!(found.as_ref().is_none_or(|found| found.status.api_name() != "PENDING"), "{:?}", found);
        let (5..=9, Some(found)) = (at, found) else { continue };
        let Configuration::Policy(policy) = found.configuration else { continue };
        let suspended = !world.state.organizations.accounts[&account(node(at))].is_active();
        let document = central.document(&central.policies[&policy]).unwrap();
        for region in central.covered_regions(&organization) {
            let settings = central.settings(account(node(at)), &region).unwrap();
            if settings.outcome.as_ref().unwrap().failure.is_some() {
                prop_assert!(suspended && found.status.api_name() == "FAILED");
            } else if document.service_enabled {
                let standards = [Standard::AwsFoundationalSecurityBestPractices];
                prop_assert_eq!(&settings.hub.as_ref().unwrap().standards[..], &standards[..]);
                prop_assert_eq!(&settings.hub.as_ref().unwrap().own, &Default::default());
                prop_assert_eq!(settings.in_force.as_ref().map(|have| have.policy), Some(policy));
            } else {
                // Only the administrator keeps its hub against such a policy.
                prop_assert_eq!(settings.hub.is_some(), at == 9);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn resolution_and_work_keep_their_promises(steps in steps()) {
        let mut world = World::central(&["us-west-2"]);
        for (unit, parent) in UNITS {
            world.unit(unit, parent);
        }
        for (at, id) in ACCOUNTS.into_iter().enumerate() {
            world.join_under(id, UNITS[at].0);
        }
        let policies: Vec<String> = (0..3).map(|at| world.policy(&format!("p{at}"), document(at))).collect();
        let mut suspended = false;
        for step in &steps {
            suspended |= matches!(step, Step::Suspend { .. });
            take(&mut world, &policies, step);
            for at in 0..11 {
                let found = association(&world.state, &target(node(at)));
                let found = found.map(|found| (found.configuration, found.association_type));
                prop_assert_eq!(found, naive(&world.state, node(at)), "{} after {:?}", node(at), step);
            }
        }
        world.settle();
        check_settled(&world)?;
        if !suspended {
            prop_assert_eq!(State::default().after(&world.journal), world.state);
        }
    }
}
