//! Many clients at once with commands that exclude each other: one winner each, nothing lost, and a journal that replays.

use crate::client::{Answer, Port};
use crate::world::{MANAGEMENT, furnish, template};
use schema::ServiceId::{self, Config, Organizations, SecurityHub};
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::task::JoinSet;

/// Clients at once.
const CLIENTS: usize = 24;

async fn together(port: &Arc<Port>, calls: Vec<(String, ServiceId, &'static str, Value)>) -> Vec<Answer> {
    let mut running = JoinSet::new();
    for (at, (account, service, name, input)) in calls.into_iter().enumerate() {
        let port = port.clone();
        running.spawn(async move {
            let answer = port.named(&account, service, name, input.clone()).await;
            answer.is_sound(&format!("{name} {input}"));
            (at, answer)
        });
    }
    let mut answers = running.join_all().await;
    answers.sort_by_key(|(at, _)| *at);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

fn winners(answers: &[Answer]) -> usize {
    answers.iter().filter(|answer| answer.status < 300).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_equal_creations_one_wins() {
    let port = Arc::new(Port::start().await);
    let organizations = together(
        &port,
        (0..CLIENTS).map(|_| (MANAGEMENT.to_owned(), Organizations, "CreateOrganization", json!({}))).collect(),
    )
    .await;
    assert_eq!(winners(&organizations), 1);
    let roots = port.done(MANAGEMENT, Organizations, "ListRoots", json!({})).await;
    let root = roots["Roots"][0]["Id"].clone();
    let unit = json!({"ParentId": root, "Name": "Same"});
    let units = together(
        &port,
        (0..CLIENTS)
            .map(|_| (MANAGEMENT.to_owned(), Organizations, "CreateOrganizationalUnit", unit.clone()))
            .collect(),
    )
    .await;
    assert_eq!(winners(&units), 1);
    // Every request is taken; one of them makes the account.
    let account = json!({"Email": "Same@example.com", "AccountName": "same"});
    let accounts = together(
        &port,
        (0..CLIENTS).map(|_| (MANAGEMENT.to_owned(), Organizations, "CreateAccount", account.clone())).collect(),
    )
    .await;
    assert_eq!(winners(&accounts), CLIENTS);
    port.settle().await;
    let listed = port.done(MANAGEMENT, Organizations, "ListAccounts", json!({})).await;
    assert_eq!(listed["Accounts"].as_array().map(Vec::len), Some(2), "{listed}");
    let (mut made, mut failed) = (0, 0);
    for answer in &accounts {
        let id = answer.json()["CreateAccountStatus"]["Id"].clone();
        let status = port
            .done(MANAGEMENT, Organizations, "DescribeCreateAccountStatus", json!({"CreateAccountRequestId": id}))
            .await;
        match status["CreateAccountStatus"]["State"].as_str() {
            Some("SUCCEEDED") => made += 1,
            Some("FAILED") => failed += 1,
            other => assert_eq!(other, Some("SUCCEEDED or FAILED")),
        }
    }
    assert_eq!((made, failed), (1, CLIENTS - 1));
    port.replays().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_of_different_creations() {
    let port = Arc::new(Port::start().await);
    port.done(MANAGEMENT, Organizations, "CreateOrganization", json!({})).await;
    let roots = port.done(MANAGEMENT, Organizations, "ListRoots", json!({})).await;
    let root = roots["Roots"][0]["Id"].clone();
    let mut calls = Vec::new();
    for number in 0..60 {
        calls.push((
            MANAGEMENT.to_owned(),
            Organizations,
            "CreateOrganizationalUnit",
            json!({"ParentId": root, "Name": format!("unit {number}")}),
        ));
        calls.push((
            MANAGEMENT.to_owned(),
            Organizations,
            "CreateAccount",
            json!({"Email": format!("a{number}@example.com"), "AccountName": "a"}),
        ));
        calls.push((
            MANAGEMENT.to_owned(),
            Organizations,
            "TagResource",
            json!({"ResourceId": MANAGEMENT, "Tags": [{"Key": format!("key{}", number % 40), "Value": "v"}]}),
        ));
    }
    let answers = together(&port, calls).await;
    assert_eq!(winners(&answers), 180);
    port.settle().await;
    let (mut accounts, mut units) = (0, 0);
    for (name, member, input, count) in [
        ("ListAccounts", "Accounts", json!({}), &mut accounts),
        ("ListOrganizationalUnitsForParent", "OrganizationalUnits", json!({"ParentId": root}), &mut units),
    ] {
        let mut input = input;
        loop {
            let page = port.done(MANAGEMENT, Organizations, name, input.clone()).await;
            *count += page[member].as_array().map_or(0, Vec::len);
            match page.get("NextToken").filter(|token| token.is_string()) {
                Some(token) => input["NextToken"] = token.clone(),
                None => break,
            }
        }
    }
    assert_eq!((accounts, units), (61, 60));
    let tags = port.done(MANAGEMENT, Organizations, "ListTagsForResource", json!({"ResourceId": MANAGEMENT})).await;
    assert_eq!(tags["Tags"].as_array().map(Vec::len), Some(40));
    port.replays().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_that_undo_each_other_leave_one_of_their_outcomes() {
    let port = Arc::new(Port::start().await);
    let world = furnish(&port).await;
    let policy = world.names["PolicyId"][1].clone();
    let (management, administrator) = (MANAGEMENT.to_owned(), world.administrator.clone());
    for round in 0..3 {
        let mut calls = Vec::new();
        for client in 0..CLIENTS {
            let attach = json!({"PolicyId": policy, "TargetId": world.unit});
            let pack = json!({"OrganizationConformancePackName": "contended", "TemplateBody": template(&format!("rule{}", client % 3))});
            let associate = json!({"ConfigurationPolicyIdentifier": world.configuration_policy, "Target": {"OrganizationalUnitId": world.unit}});
            let move_in =
                json!({"AccountId": world.spare, "SourceParentId": world.root, "DestinationParentId": world.unit});
            let move_out =
                json!({"AccountId": world.spare, "SourceParentId": world.unit, "DestinationParentId": world.root});
            calls.push((
                management.clone(),
                Organizations,
                if client % 2 == 0 { "AttachPolicy" } else { "DetachPolicy" },
                attach,
            ));
            calls.push((
                management.clone(),
                Organizations,
                "MoveAccount",
                if client % 2 == 0 { move_in } else { move_out },
            ));
            calls.push(if client % 3 == 0 {
                (
                    management.clone(),
                    Config,
                    "DeleteOrganizationConformancePack",
                    json!({"OrganizationConformancePackName": "contended"}),
                )
            } else {
                (management.clone(), Config, "PutOrganizationConformancePack", pack)
            });
            calls.push((
                administrator.clone(),
                SecurityHub,
                if client % 2 == 0 {
                    "StartConfigurationPolicyAssociation"
                } else {
                    "StartConfigurationPolicyDisassociation"
                },
                associate,
            ));
        }
        let answers = together(&port, calls).await;
        let won = |names: &dyn Fn(usize) -> bool| {
            answers.iter().enumerate().filter(|(at, answer)| names(*at) && answer.status < 300).count()
        };
        // Winners of two commands that undo each other alternate.
        for kind in [0, 1] {
            let (there, back) =
                (won(&|at| at % 4 == kind && (at / 4) % 2 == 0), won(&|at| at % 4 == kind && (at / 4) % 2 == 1));
            assert!(there.abs_diff(back) <= 1, "round {round}: {there} there and {back} back");
        }
        port.settle().await;
    }
    let attached = port
        .done(
            MANAGEMENT,
            Organizations,
            "ListPoliciesForTarget",
            json!({"TargetId": world.unit, "Filter": "SERVICE_CONTROL_POLICY"}),
        )
        .await;
    let attached =
        attached["Policies"].as_array().into_iter().flatten().filter(|have| have["Id"] == json!(policy)).count();
    assert!(attached <= 1);
    let parents = port.done(MANAGEMENT, Organizations, "ListParents", json!({"ChildId": world.spare})).await;
    let parent = parents["Parents"][0]["Id"].clone();
    let mut under = 0;
    for candidate in [&world.root, &world.unit] {
        let listed =
            port.done(MANAGEMENT, Organizations, "ListAccountsForParent", json!({"ParentId": candidate})).await;
        let here =
            listed["Accounts"].as_array().into_iter().flatten().any(|account| account["Id"] == json!(world.spare));
        assert_eq!(here, parent == json!(candidate));
        under += usize::from(here);
    }
    assert_eq!(under, 1);
    port.replays().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_among_commands_leaves_what_came_after_it() {
    let port = Arc::new(Port::start().await);
    for _ in 0..4 {
        let resetting = {
            let port = port.clone();
            tokio::spawn(async move { port.http("POST", "/_bailiwick/reset", "", b"").await })
        };
        let mut calls = Vec::new();
        for client in 0..CLIENTS {
            let account = format!("{:012}", 500 + client);
            calls.push((account.clone(), Organizations, "CreateOrganization", json!({})));
            let create = json!({"Email": format!("a{client}@example.com"), "AccountName": "a"});
            calls.push((account.clone(), Organizations, "CreateAccount", create));
            let pack = json!({"ConformancePackName": "pack", "TemplateBody": template("rule")});
            calls.push((account, Config, "PutConformancePack", pack));
        }
        together(&port, calls).await;
        assert_eq!(resetting.await.map(|answer| answer.status).unwrap_or_default(), 200);
        port.settle().await;
    }
    port.replays().await;
}
