//! The finding aggregator: which Regions are linked, and what linking and unlinking does to associations.

use crate::world::{ADMINISTRATOR, World, account, all_but, caller, hub_rejection, region};
use governance::central_configuration::commands::*;
use governance::central_configuration::queries::{get_finding_aggregator, list_finding_aggregators};
use governance::central_configuration::{RegionLinkingMode, Rejection};
use identifiers::Region;

const ID: &str = "111111111111";

fn regions(names: &[&str]) -> Vec<Region> {
    names.iter().map(|name| region(name)).collect()
}

fn link(world: &mut World, names: &[&str]) {
    let arn = world.state.central_configuration.aggregators[&account(ADMINISTRATOR)].arn();
    let mode = RegionLinkingMode::SpecifiedRegions;
    let admin = world.admin();
    world.run(&admin, UpdateFindingAggregator { arn, mode, regions: regions(names) }).unwrap();
}

#[test]
fn modes_link_what_they_say() {
    let home = region("us-east-1");
    let linked = |mode: RegionLinkingMode, names: &[&str]| mode.linked(&home, &regions(names));
    assert_eq!(linked(RegionLinkingMode::NoRegions, &[]), []);
    assert_eq!(linked(RegionLinkingMode::AllRegions, &[]).len(), 16);
    let all_but_one = linked(RegionLinkingMode::AllRegionsExceptSpecified, &["eu-west-1"]);
    assert_eq!(all_but_one.len(), 15);
    assert!(!all_but_one.contains(&region("eu-west-1")) && !all_but_one.contains(&home));
    let named = linked(RegionLinkingMode::SpecifiedRegions, &["eu-west-1", "us-east-1", "af-south-1", "eu-west-1"]);
    assert_eq!(named, regions(&["af-south-1", "eu-west-1"]));
}

#[test]
fn an_account_has_one_aggregator_in_one_home_region() {
    let mut world = World::empty();
    for name in ["us-east-1", "eu-west-1", "af-south-1"] {
        world.enable_hub(ID, name);
    }
    let here = caller(ID, "us-east-1");
    let create = |mode, names: &[&str]| CreateFindingAggregator { mode, regions: regions(names) };
    let mut refused = |caller, command| world.run(&caller, command).map_err(hub_rejection).unwrap_err();
    assert_eq!(
        refused(here.clone(), create(RegionLinkingMode::NoRegions, &["eu-west-1"])),
        Rejection::RegionsUnwanted("NO_REGIONS")
    );
    assert_eq!(
        refused(here.clone(), create(RegionLinkingMode::SpecifiedRegions, &[])),
        Rejection::RegionsMissing("SPECIFIED_REGIONS")
    );
    assert_eq!(
        refused(caller(ID, "af-south-1"), create(RegionLinkingMode::AllRegions, &[])),
        Rejection::OptInHome(region("af-south-1"))
    );
    let made = world.run(&here, create(RegionLinkingMode::AllRegions, &[])).unwrap();
    let elsewhere = caller(ID, "eu-west-1");
    assert_eq!(
        world.run(&elsewhere, create(RegionLinkingMode::AllRegions, &[])).map_err(hub_rejection),
        Err(Rejection::AggregatorExists(region("us-east-1")))
    );
    // It is listed and read from everywhere, and changed at home only.
    assert_eq!(list_finding_aggregators(&world.state, &elsewhere), Some(&made));
    assert_eq!(get_finding_aggregator(&world.state, &elsewhere, &made.arn()), Ok(&made));
    let update = UpdateFindingAggregator { arn: made.arn(), mode: RegionLinkingMode::NoRegions, regions: Vec::new() };
    assert_eq!(
        world.run(&elsewhere, update.clone()).map_err(hub_rejection),
        Err(Rejection::AggregatorOutsideHome(region("us-east-1")))
    );
    assert_eq!(world.run(&here, update).unwrap().linked, []);
    let unknown = format!("{}x", made.arn());
    let delete = DeleteFindingAggregator { arn: unknown.clone() };
    assert_eq!(world.run(&here, delete).map_err(hub_rejection), Err(Rejection::AggregatorNotFound(unknown)));
    world.run(&here, DeleteFindingAggregator { arn: made.arn() }).unwrap();
    // The next one is another one.
    let next = world.run(&elsewhere, create(RegionLinkingMode::AllRegions, &[])).unwrap();
    assert_ne!(next.id, made.id);
}

#[test]
fn a_region_that_is_linked_later_gets_the_policies_and_one_that_isnt_any_more_keeps_its_settings() {
    let mut world = World::central(&["us-west-2"]);
    world.join(ID);
    let policy = world.policy("p", all_but(&[]));
    world.associate(&policy, "r-ab12").unwrap();
    world.settle();
    link(&mut world, &["us-west-2", "eu-west-1"]);
    assert!(world.has_hub(ADMINISTRATOR, "eu-west-1"));
    assert_eq!(world.status(ID), Some("PENDING"));
    assert!(!world.has_hub(ID, "eu-west-1"));
    world.settle();
    assert!(world.has_hub(ID, "eu-west-1"));
    assert_eq!(world.status(ID), Some("SUCCESS"));

    link(&mut world, &["eu-west-1"]);
    world.settle();
    let there = caller(ID, "us-west-2");
    assert!(world.has_hub(ID, "us-west-2"));
    world.disassociate_member(ID, "us-west-2");
    world.run(&there, DisableSecurityHub).unwrap();
    let disable = DisableSecurityHub;
    let refused = world.run(&caller(ID, "eu-west-1"), disable).map_err(hub_rejection);
    assert_eq!(refused, Err(Rejection::ManagedCentrally));
    // Linked again, it is brought back.
    link(&mut world, &["us-west-2", "eu-west-1"]);
    assert_eq!(world.status(ID), Some("PENDING"));
    world.settle();
    assert!(world.has_hub(ID, "us-west-2"));
}
