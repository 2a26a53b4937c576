//! However many items there are in a place, and of whichever types: each is judged, by what its own item says.

use crate::world::{MANAGEMENT, World, account};
use std::collections::BTreeMap;

const PACK: &str = "Resources:\n  A: {Type: 'AWS::Config::ConfigRule', Properties: {ConfigRuleName: volumes, Source: {Owner: AWS, SourceIdentifier: ENCRYPTED_VOLUMES}}}\n  B: {Type: 'AWS::Config::ConfigRule', Properties: {ConfigRuleName: tokens, Source: {Owner: AWS, SourceIdentifier: EC2_IMDSV2_CHECK}}}\n";

fn item(kind: &str, id: &str, configuration: &str) -> String {
    format!(
        r#"{{"awsAccountId": "{}", "awsRegion": "us-east-1", "resourceType": "AWS::EC2::{kind}", "resourceId": "{id}",
        "configurationItemCaptureTime": "2025-05-01T00:00:00.000Z", "configurationItemStatus": "OK",
        "configurationStateId": "1", "configuration": {configuration}}}"#,
        account(MANAGEMENT)
    )
}

fn volume(encrypted: bool) -> String {
    format!(
        r#"{{"encrypted": {encrypted}, "kmsKeyId": "k", "state": {{"value": "in-use"}},
        "attachments": [{{"instanceId": "i", "state": "attached"}}]}}"#
    )
}

/// So many volumes and instances, of which every third is good, and so many of types that no rule judges.
fn items(judged: usize, others: usize) -> (Vec<String>, BTreeMap<String, &'static str>) {
    let (mut all, mut expected) = (Vec::new(), BTreeMap::new());
    for number in 0..judged {
        let good = number % 3 == 0;
        // Under one id there may be resources of two types.
        let id = format!("r-{number:05}");
        let tokens = if good { "required" } else { "optional" };
        all.push(item("Volume", &id, &volume(good)));
        all.push(item("Instance", &id, &format!(r#"{{"metadataOptions": {{"httpTokens": "{tokens}"}}}}"#)));
        for kind in ["Volume", "Instance"] {
            expected.insert(format!("AWS::EC2::{kind} {id}"), if good { "Compliant" } else { "NonCompliant" });
        }
    }
    // Before, between and behind the judged ones in the order of types.
    for number in 0..others {
        let kind = ["EIP", "KeyPair", "VPC"].get(number % 3).copied().unwrap_or_default();
        all.push(item(kind, &format!("o-{number:05}"), r#"{"encrypted": false}"#));
    }
    (all, expected)
}

async fn found(world: &World) -> BTreeMap<String, String> {
    let results = world.results().await;
    let results = results.iter().filter_map(|(what, found)| Some((what.strip_prefix("result ")?, found)));
    let named = |what: &str| {
        let words: Vec<&str> = what.split(' ').collect();
        words.get(words.len().saturating_sub(2)..).unwrap_or_default().join(" ")
    };
    results.map(|(what, found)| (named(what), found.split(' ').next().unwrap_or_default().to_owned())).collect()
}

#[tokio::test]
async fn each_item_is_judged_however_many_there_are() {
    // All are read at once; most, page by page; few of many, by their types.
    for (judged, others) in [(5, 4), (100, 90), (600, 30), (600, 3_000)] {
        let world = World::new().await;
        world.organization(0).await;
        let (items, expected) = items(judged, others);
        world.deliver(format!(r#"{{"configSnapshotId": "s", "configurationItems": [{}]}}"#, items.join(","))).await;
        world.put_pack(account(MANAGEMENT), PACK).await;
        world.work().await.unwrap();
        let found = found(&world).await;
        assert_eq!(found.len(), expected.len(), "{judged} and {others}");
        assert!(found.iter().all(|(what, verdict)| expected.get(what) == Some(&verdict.as_str())), "{found:?}");
    }
}
