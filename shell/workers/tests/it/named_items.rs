//! Rules to which an item names what else matters: a changed item costs those that it names, and is judged by them as by all.

use crate::world::{MANAGEMENT, World, account};
use std::fmt::Write as _;

const PACK: &str = "Resources:\n  A: {Type: 'AWS::Config::ConfigRule', Properties: {ConfigRuleName: volumes, Source: {Owner: AWS, SourceIdentifier: EC2_VOLUME_INUSE_CHECK}}}\n";

fn item(kind: &str, id: &str, day: u32, configuration: &str) -> String {
    format!(
        r#"{{"awsAccountId": "{}", "awsRegion": "us-east-1", "resourceType": "AWS::EC2::{kind}", "resourceId": "{id}",
        "configurationItemCaptureTime": "2025-05-{day:02}T00:00:00.000Z", "configurationItemStatus": "OK",
        "configurationStateId": "{day}", "configuration": {configuration}}}"#,
        account(MANAGEMENT)
    )
}

fn instance(number: u32, day: u32, state: &str) -> String {
    item("Instance", &format!("i-{number:04}"), day, &format!(r#"{{"state": {{"name": "{state}"}}}}"#))
}

fn volume(instance: u32, day: u32) -> String {
    let attached = format!(r#"{{"attachments": [{{"instanceId": "i-{instance:04}", "state": "attached"}}]}}"#);
    item("Volume", "vol-1", day, &attached)
}

async fn deliver(world: &World, items: &[String]) {
    world.deliver(format!(r#"{{"configSnapshotId": "s", "configurationItems": [{}]}}"#, items.join(","))).await;
    world.work().await.unwrap();
}

async fn verdict(world: &World) -> String {
    let mut told = String::new();
    for (what, found) in world.results().await {
        if what.starts_with("result ") && what.ends_with("vol-1") {
            write!(told, "{}", found.split(' ').next().unwrap_or_default()).unwrap();
        }
    }
    told
}

#[tokio::test]
async fn a_changed_item_costs_what_it_names_and_is_judged_by_it() {
    let world = World::new().await;
    world.organization(0).await;
    world.put_pack(account(MANAGEMENT), PACK).await;
    let mut all: Vec<String> = (0..1_200).map(|number| instance(number, 1, "running")).collect();
    all.push(instance(2_000, 1, "terminated"));
    all.push(volume(7, 1));
    deliver(&world, &all).await;
    assert_eq!(verdict(&world).await, "Compliant");

    world.storage.rows_read();
    deliver(&world, &[volume(2_000, 2)]).await;
    assert!(world.storage.rows_read().1 < 10, "no list of all instances is read");
    assert_eq!(verdict(&world).await, "NonCompliant");
    deliver(&world, &[volume(8, 3)]).await;
    assert_eq!(verdict(&world).await, "Compliant");

    // The other way round: what an item names changes.
    deliver(&world, &[instance(8, 2, "terminated")]).await;
    assert_eq!(verdict(&world).await, "NonCompliant");
    // Both at once.
    deliver(&world, &[instance(9, 2, "terminated"), volume(9, 4)]).await;
    assert_eq!(verdict(&world).await, "NonCompliant");
    deliver(&world, &[instance(9, 3, "running")]).await;
    assert_eq!(verdict(&world).await, "Compliant");
    // One that isn't there says nothing against it.
    deliver(&world, &[volume(3_000, 5)]).await;
    assert_eq!(verdict(&world).await, "Compliant");
}
