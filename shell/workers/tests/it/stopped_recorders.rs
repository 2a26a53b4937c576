//! What rules see while nothing is recorded: what had come when the recorder stopped, of what they judge and of what they read beside.

use crate::world::{MANAGEMENT, World, account, caller};
use evidence::results::{self, Status};
use governance::conformance_packs::Place;
use governance::conformance_packs::commands::StopConfigurationRecorder;
use identifiers::{AccountId, Region};
use std::collections::BTreeSet;

fn text(name: &str) -> String {
    let rule = |id: &str, identifier: &str| {
        format!(
            "  {id}: {{Type: 'AWS::Config::ConfigRule', Properties: {{ConfigRuleName: {name}-{id}, Source: {{Owner: AWS, SourceIdentifier: {identifier}}}}}}}\n"
        )
    };
    format!("Resources:\n{}{}", rule("volumes", "ENCRYPTED_VOLUMES"), rule("tls", "REDSHIFT_REQUIRE_TLS_SSL"))
}

async fn deliver(world: &World, me: AccountId, region: &str, (kind, id): (&str, &str), day: u32, body: &str) {
    let item = format!(
        r#"{{"awsAccountId": "{me}", "awsRegion": "{region}", "resourceType": "{kind}", "resourceId": "{id}",
        "configurationItemCaptureTime": "2025-05-{day:02}T00:00:00.000Z", "configurationItemStatus": "OK", "configurationStateId": "{day}", {body}}}"#
    );
    world.deliver(format!(r#"{{"configurationItems": [{item}]}}"#)).await;
}

fn volume(encrypted: bool) -> String {
    format!(
        r#""configuration": {{"encrypted": {encrypted}, "attachments": [{{"instanceId": "i", "state": "attached"}}], "state": {{"value": "in-use"}}}}"#
    )
}

async fn group(world: &World, me: AccountId, day: u32, requires: bool) {
    let body = format!(
        r#""configuration": {{"parameterGroupName": "g"}}, "supplementaryConfiguration": {{"Parameters": [{{"parameterName": "require_ssl", "parameterValue": "{requires}"}}]}}"#
    );
    deliver(world, me, "us-east-1", ("AWS::Redshift::ClusterParameterGroup", "g"), day, &body).await;
}

/// What the rules of a pack say: of which resource, and what.
async fn said(world: &World, me: AccountId, pack: &str) -> BTreeSet<String> {
    let place = Place::new(me, Region::us_east_1());
    let summary = world.evidence.summary(&place).await.unwrap();
    let mut said = BTreeSet::new();
    for row in world.evidence.rows_of_place(&place, None, None, 10_000).await.unwrap().rows {
        let (_, id) = results::resource_of(&row.key).unwrap();
        for one in results::read(&row.value).unwrap().into_iter().filter(|one| one.status != Status::Unknown) {
            let rule = &summary.numbered(one.rule).unwrap().name;
            if let Some(rule) = rule.strip_prefix(pack) {
                let rule = rule.split("-conformance-pack").next().unwrap_or_default();
                said.insert(format!("{rule} {id} {:?}", one.status));
            }
        }
    }
    said
}

#[tokio::test]
async fn what_came_after_the_stop_is_seen_by_no_rule_old_or_new() {
    let world = World::new().await;
    let me = account(MANAGEMENT);
    world.record(me).await;
    world.put_named_pack(me, "old", &text("old")).await;
    let cluster = r#""configuration": {"clusterParameterGroups": [{"parameterGroupName": "g"}]}"#;
    deliver(&world, me, "us-east-1", ("AWS::Redshift::Cluster", "c"), 1, cluster).await;
    group(&world, me, 1, true).await;
    deliver(&world, me, "us-east-1", ("AWS::EC2::Volume", "v"), 1, &volume(false)).await;
    world.work().await.unwrap();
    let stop = StopConfigurationRecorder { name: "default".into() };
    world.engine.execute(caller(me), stop).await.unwrap();
    world.work().await.unwrap();
    let before: BTreeSet<String> = ["-tls c Compliant", "-volumes v NonCompliant"].map(str::to_owned).into();
    assert_eq!(said(&world, me, "old").await, before);
    // What a rule reads beside its resource, and a newer item of a resource under no Region.
    group(&world, me, 2, false).await;
    deliver(&world, me, "global", ("AWS::EC2::Volume", "v"), 2, &volume(true)).await;
    world.work().await.unwrap();
    assert_eq!(said(&world, me, "old").await, before);
    world.put_named_pack(me, "new", &text("new")).await;
    world.work().await.unwrap();
    assert_eq!((said(&world, me, "new").await, said(&world, me, "old").await), (before.clone(), before));
}
