//! Kills the process after every write of the workers, one after the other.

use crate::world::{MANAGEMENT, World, account, caller, text};
use governance::conformance_packs::commands::{
    DeleteConformancePack, DeleteOrganizationConformancePack, StartConfigRulesEvaluation,
};
use governance::conformance_packs::{Place, rules, templates_of_place};
use governance::organizations::commands::{CloseAccount, RemoveAccountFromOrganization};
use identifiers::Region;
use std::collections::BTreeMap;

/// What the outside asks for between two periods of work.
async fn act(world: &World, period: usize) {
    let me = account(MANAGEMENT);
    match period {
        0 => {
            let accounts = world.organization(3).await;
            for account in &accounts {
                world.volumes(*account, &[("good", 1, true), ("bad", 1, false)]).await;
            }
            world.put_organization_pack(&text("first"), &accounts[3..]).await;
            world.put_pack(me, &text("own")).await;
        }
        1 => {
            let snapshot = world.engine.snapshot();
            let organizations = &snapshot.state.organizations;
            let organization = organizations.organization_of(me).unwrap();
            let members: Vec<_> = organizations.members_of(&organization.id).map(|member| member.id).collect();
            world.volumes(members[1], &[("bad", 2, true), ("new", 2, false)]).await;
            world.fact(members[1], false).await;
            world.put_organization_pack(&text("second"), &[]).await;
            let leaves = RemoveAccountFromOrganization { account: members[2] };
            world.engine.execute(caller(me), leaves).await.unwrap();
            world.engine.execute(caller(me), DeleteConformancePack { name: "mine".into() }).await.unwrap();
        }
        2 => {
            let place = Place::new(me, Region::us_east_1());
            let snapshot = world.engine.snapshot();
            let packs = &snapshot.state.conformance_packs;
            let templates =
                engine::templates::templates(&world.engine, templates_of_place(packs, &place)).await.unwrap().set;
            let names = rules(packs, &templates, world.engine.seed(), &place);
            let names = names.iter().map(|rule| rule.name().into()).collect();
            world
                .engine
                .execute(caller(me), StartConfigRulesEvaluation { rules: names, templates, evaluating: Vec::new() })
                .await
                .unwrap();
            world.volumes(me, &[("bad", 3, true)]).await;
            let organizations = &snapshot.state.organizations;
            let organization = organizations.organization_of(me).unwrap();
            let member = organizations.members_of(&organization.id).nth(1).unwrap().id;
            world.engine.execute(caller(me), CloseAccount { account: member }).await.unwrap();
        }
        _ => {
            let command = DeleteOrganizationConformancePack { name: "baseline".into() };
            world.engine.execute(caller(me), command).await.unwrap();
        }
    }
}

/// The end of a run in which the process dies once, in this period, after so many writes of its workers. `None`: it didn't come
/// to that.
async fn run(dies: Option<(usize, i64)>) -> Option<Vec<(BTreeMap<String, String>, Vec<String>)>> {
    let mut world = World::new().await;
    let mut ends = Vec::new();
    for period in 0..4 {
        act(&world, period).await;
        if let Some((_, writes)) = dies.filter(|(in_period, _)| *in_period == period) {
            world.storage.die_after(writes);
            if world.work().await.is_ok() && world.storage.is_alive() {
                return None;
            }
            world = World::open(world.storage.inner().clone()).await;
        }
        world.work().await.unwrap();
        ends.push((world.results().await, world.statuses()));
    }
    Some(ends)
}

#[tokio::test]
async fn a_crash_after_any_write_leads_to_the_same_end() {
    let reference = run(None).await.unwrap();
    let of = |period: usize, found: &str| reference[period].0.iter().filter(|(key, _)| key.contains(found)).count();
    let results = |period: usize, rule: &str| {
        let found = |key: &&String| key.starts_with("result ") && key.contains(rule);
        reference[period].0.keys().filter(found).count()
    };
    // The run that everything is compared with is one in which things happen.
    assert_eq!(reference[0].1.len(), 4, "{:?}", reference[0].1);
    assert_eq!(of(0, "result "), 8, "two volumes in three members, and those of the own pack");
    assert_eq!((of(1, "first-"), of(1, "own-"), results(1, "second-volumes")), (0, 0, 2 + 3 + 2));
    assert_eq!(results(1, "second-default"), 1);
    assert_eq!(of(3, "result "), 0);
    assert!((0..4).all(|period| of(period, "waiting ") == 0));
    assert!(reference[3].1.is_empty());

    let mut crashes = 0;
    for period in 0..4 {
        for writes in 0.. {
            let Some(ends) = run(Some((period, writes))).await else { break };
            for (reached, wanted) in ends.iter().zip(&reference) {
                assert_eq!(reached, wanted, "after {writes} writes in period {period}");
            }
            crashes += 1;
        }
    }
    assert!(crashes >= 9, "only {crashes} crashes");
}

#[tokio::test]
async fn a_delivery_during_an_evaluation_is_not_lost() {
    let world = World::new().await;
    let accounts = world.organization(0).await;
    world.put_pack(accounts[0], &text("own")).await;
    world.volumes(accounts[0], &[("one", 1, true)]).await;
    world.work().await.unwrap();
    let before = world.results().await;
    let again = world.volumes(accounts[0], &[("one", 1, true)]).await;
    assert_eq!((again.accepted, again.unchanged), (0, 1));
    assert_eq!(world.work().await.unwrap(), 0, "nothing new is no work");
    // Two deliveries before the work are one evaluation.
    world.volumes(accounts[0], &[("one", 2, false)]).await;
    world.volumes(accounts[0], &[("two", 2, false)]).await;
    world.work().await.unwrap();
    let after = world.results().await;
    assert_eq!(after.values().filter(|value| value.starts_with("NonCompliant")).count(), 2);
    assert_ne!(before, after);
}

#[tokio::test]
async fn everything_is_evaluated_again_after_a_reset() {
    let world = World::new().await;
    let accounts = world.organization(0).await;
    world.put_pack(accounts[0], &text("own")).await;
    world.volumes(accounts[0], &[("one", 1, true)]).await;
    world.work().await.unwrap();
    let before = world.results().await;
    world.engine.reset().await.unwrap();
    // The same again, before any worker has looked.
    let accounts = world.organization(0).await;
    world.put_pack(accounts[0], &text("own")).await;
    world.volumes(accounts[0], &[("one", 1, true)]).await;
    world.work().await.unwrap();
    assert_eq!(world.results().await, before);
}

/// A place whose evaluation takes several transactions.
async fn many(world: &World) -> identifiers::AccountId {
    let account = world.organization(0).await[0];
    let names: Vec<String> = (0..1_300).map(|number| format!("vol-{number:05}")).collect();
    let volumes: Vec<_> = names.iter().enumerate().map(|(at, name)| (name.as_str(), 1, at % 3 > 0)).collect();
    world.volumes(account, &volumes).await;
    world.fact(account, true).await;
    world.put_pack(account, &text("own")).await;
    account
}

#[tokio::test]
async fn a_crash_between_the_transactions_of_one_evaluation_leads_to_the_same_end() {
    let world = World::new().await;
    many(&world).await;
    world.work().await.unwrap();
    let reference = world.results().await;
    assert_eq!(reference.keys().filter(|key| key.starts_with("result ")).count(), 1_301);
    let mut crashes = 0;
    for writes in 0.. {
        let world = World::new().await;
        many(&world).await;
        world.storage.die_after(writes);
        if world.work().await.is_ok() && world.storage.is_alive() {
            break;
        }
        let again = World::open(world.storage.inner().clone()).await;
        again.work().await.unwrap();
        assert_eq!(again.results().await, reference, "after {writes} writes");
        crashes += 1;
    }
    assert!(crashes >= 4, "only {crashes} crashes");
}

#[tokio::test]
async fn a_delivery_that_was_cut_short_is_whole_when_it_comes_again() {
    let reference = World::new().await;
    many(&reference).await;
    reference.work().await.unwrap();
    let reference = reference.results().await;
    let mut cuts = 0;
    for writes in 0..5 {
        let world = World::new().await;
        let account = world.organization(0).await[0];
        world.put_pack(account, &text("own")).await;
        world.fact(account, true).await;
        let items: Vec<String> = (0..1_300)
            .map(|number| {
                format!(
                    r#"{{"awsAccountId": "{account}", "awsRegion": "us-east-1", "resourceType": "AWS::EC2::Volume", "resourceId": "vol-{number:05}",
                    "configurationItemCaptureTime": "2025-05-01T00:00:00.000Z", "configurationItemStatus": "OK",
                    "configurationStateId": "1", "configuration": {{"encrypted": {}, "kmsKeyId": "k",
                    "attachments": [{{"instanceId": "i", "state": "attached"}}], "state": {{"value": "in-use"}}}}}}"#,
                    number % 3 > 0
                )
            })
            .collect();
        let text = format!(r#"{{"configSnapshotId": "s", "configurationItems": [{}]}}"#, items.join(","));
        world.storage.die_after(writes);
        if world.evidence.deliver(world.arrival(), text.clone().into(), false).await.is_ok() {
            break;
        }
        cuts += 1;
        world.storage.die_after(i64::MAX);
        world.work().await.unwrap();
        let again = world.deliver(text).await;
        assert_eq!(again.accepted + again.unchanged, 1_300);
        world.work().await.unwrap();
        assert_eq!(world.results().await, reference, "cut after {writes} writes");
    }
    assert!(cuts >= 4, "only {cuts} cuts");
}
