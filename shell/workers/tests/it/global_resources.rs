//! What belongs to no Region costs what reads it: a changed user those rules that judge users, in every Region, and nothing else.

use crate::world::{MANAGEMENT, World, account};
use governance::conformance_packs::RecordingStrategy;
use governance::conformance_packs::commands::{
    PutConfigurationRecorder, RequestedRecordingGroup, StartConfigurationRecorder,
};
use governance::{Caller, Principal, Proof};

const REGIONS: [&str; 3] = ["us-east-1", "eu-west-1", "ap-south-1"];
const PACK: &str = "Resources:
  A: {Type: 'AWS::Config::ConfigRule', Properties: {ConfigRuleName: users, Source: {Owner: AWS, SourceIdentifier: IAM_USER_NO_POLICIES_CHECK}}}
  B: {Type: 'AWS::Config::ConfigRule', Properties: {ConfigRuleName: mfa, Source: {Owner: AWS, SourceIdentifier: IAM_USER_MFA_ENABLED}}}
  C: {Type: 'AWS::Config::ConfigRule', Properties: {ConfigRuleName: ebs, Source: {Owner: AWS, SourceIdentifier: EC2_EBS_ENCRYPTION_BY_DEFAULT}}}
";

fn item(resource_type: &str, number: u32, day: u32) -> String {
    format!(
        r#"{{"awsAccountId": "{}", "awsRegion": "global", "resourceType": "{resource_type}", "resourceId": "ID-{number}",
        "resourceName": "name-{number}", "configurationItemCaptureTime": "2025-05-{day:02}T00:00:00.000Z", "configurationItemStatus": "OK",
        "configurationStateId": "{day}", "configuration": {{"userPolicyList": [], "attachedManagedPolicies": []}}}}"#,
        account(MANAGEMENT)
    )
}

/// Delivers items, and answers how much was judged because of them.
async fn cost(world: &World, items: &[String]) -> u64 {
    let before = world.judged();
    world.deliver(format!(r#"{{"configurationItems": [{}]}}"#, items.join(","))).await;
    world.work().await.unwrap();
    world.judged() - before
}

/// Delivers facts of the account with its first Region.
async fn facts(world: &World, facts: &str) -> u64 {
    let before = world.judged();
    let account = account(MANAGEMENT);
    world.deliver(format!(r#"{{"accountId": "{account}", "region": "us-east-1", "facts": {{{facts}}}}}"#)).await;
    world.work().await.unwrap();
    world.judged() - before
}

#[tokio::test]
async fn a_changed_user_costs_the_rules_that_read_users() {
    let world = World::new().await;
    for region in REGIONS {
        let caller = Caller::new(account(MANAGEMENT), Principal::Root, region.parse().unwrap(), Proof::Asserted);
        let recorder = PutConfigurationRecorder {
            name: None,
            role_arn: Some("arn:aws:iam::111111111111:role/config".into()),
            group: Some(RequestedRecordingGroup {
                all_supported: true,
                include_global_resource_types: region == REGIONS[0],
                resource_types: Vec::new(),
                excluded_resource_types: Vec::new(),
                strategy: Some(RecordingStrategy::AllSupported),
            }),
            mode: None,
            tags: Vec::new(),
        };
        world.engine.execute(caller.clone(), recorder).await.unwrap();
        world.channel(&caller).await;
        world.engine.execute(caller.clone(), StartConfigurationRecorder { name: "default".into() }).await.unwrap();
        world.try_pack(&caller, "mine", PACK).await;
    }
    world.work().await.unwrap();
    let users: Vec<String> = (0..900).map(|number| item("AWS::IAM::User", number, 1)).collect();
    cost(&world, &users).await;

    // Where users are recorded one is judged as a resource; the report is judged in every Region.
    assert_eq!(cost(&world, &[item("AWS::IAM::User", 7, 2)]).await, 1 + 3);
    // Of what no rule on accounts reads other Regions hear nothing.
    world.storage.rows_read();
    assert_eq!(cost(&world, &[item("AWS::IAM::Role", 1, 1)]).await, 0);
    assert!(world.storage.rows_read().1 < 40, "one place is looked at, and no list of users");

    // What is the account's is judged everywhere, what is the Region's there.
    let row = r#"{"user": "name-7", "password_enabled": "true", "mfa_active": "false"}"#;
    assert_eq!(facts(&world, &format!(r#""credentialReport": [{row}]"#)).await, 3);
    let found = world.results().await;
    let bad =
        found.iter().filter(|(what, told)| what.ends_with(" AWS::IAM::User ID-7") && told.contains("NonCompliant"));
    assert_eq!(bad.count(), 3, "the user has its id in every Region: {found:?}");
    assert_eq!(facts(&world, &format!(r#""credentialReport": [{row}], "ebsEncryptionByDefault": true"#)).await, 1);
}
