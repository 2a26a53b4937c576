//! What was judged once isn't judged again; what is different is, and nothing else.

use crate::world::{World, text};
use governance::conformance_packs::commands::DeleteConformancePack;
use identifiers::AccountId;

/// An account with two volumes, a fact and a pack: two judgements on volumes, one on the account.
async fn judged_once() -> (World, AccountId) {
    let world = World::new().await;
    let account = world.organization(0).await[0];
    world.volumes(account, &[("good", 1, true), ("bad", 1, false)]).await;
    world.fact(account, true).await;
    world.put_pack(account, &text("own")).await;
    world.work().await.unwrap();
    assert_eq!(world.judged(), (3, 0));
    (world, account)
}

/// How many results there are, and how many of them are good.
async fn results(world: &World) -> (usize, usize) {
    let all = world.results().await;
    let results: Vec<_> = all.iter().filter(|(key, _)| key.starts_with("evaluation_results")).collect();
    (results.len(), results.iter().filter(|(_, value)| value.contains("\"compliant\":true")).count())
}

/// Works, and tells how many judgements that took.
async fn work(world: &World) -> u64 {
    let (before, reused) = world.judged();
    assert!(world.work().await.unwrap() > 0, "there is something to do");
    let (after, reused_after) = world.judged();
    assert!(after > before || reused_after > reused, "it was looked at");
    after - before
}

#[tokio::test]
async fn the_same_pack_again_is_not_judged_again() {
    let (world, account) = judged_once().await;
    world.put_pack(account, &text("own")).await;
    assert_eq!(work(&world).await, 0, "the same put again");
    assert_eq!(results(&world).await, (3, 2));

    world.put_named_pack(account, "other", &text("own")).await;
    assert_eq!(work(&world).await, 0, "under another name");
    assert_eq!(results(&world).await, (6, 4), "both packs have results");

    world.put_pack(account, &text("renamed")).await;
    assert_eq!(work(&world).await, 0, "rules with other names");
    assert_eq!(results(&world).await, (6, 4));

    let delete = DeleteConformancePack { name: "mine".into() };
    world.engine.execute(crate::world::caller(account), delete).await.unwrap();
    work(&world).await;
    world.put_pack(account, &text("own")).await;
    assert_eq!(work(&world).await, 0, "put again after a deletion");
    assert_eq!(results(&world).await, (6, 4));
}

#[tokio::test]
async fn only_what_is_different_is_judged() {
    let (world, account) = judged_once().await;
    let key = "A: {Type: 'AWS::Config::ConfigRule', Properties: {InputParameters: {kmsId: k}, ConfigRuleName";
    let changed = text("own").replace("A: {Type: 'AWS::Config::ConfigRule', Properties: {ConfigRuleName", key);
    world.put_pack(account, &changed).await;
    assert_eq!(work(&world).await, 2, "one rule has another parameter: two volumes");

    world.volumes(account, &[("good", 2, true), ("bad", 2, false)]).await;
    assert_eq!(work(&world).await, 0, "the same state, captured again");
    world.volumes(account, &[("bad", 3, true)]).await;
    assert_eq!(work(&world).await, 1, "one volume is different");
    assert_eq!(results(&world).await, (3, 3));
    world.volumes(account, &[("bad", 4, false)]).await;
    assert_eq!(work(&world).await, 0, "as it was before");
    assert_eq!(results(&world).await, (3, 2));

    world.fact(account, false).await;
    assert_eq!(work(&world).await, 1, "only one rule reads the fact");
    assert_eq!(results(&world).await, (3, 1));
}

#[tokio::test]
async fn accounts_do_not_share_judgements() {
    let world = World::new().await;
    let accounts = world.organization(1).await;
    for account in &accounts {
        world.volumes(*account, &[("one", 1, true)]).await;
        world.put_pack(*account, &text("own")).await;
    }
    // The account is part of an item's content, and of what a rule on accounts looks at.
    assert_eq!(work(&world).await, 4);
    assert_eq!(world.judged(), (4, 0));
}

#[tokio::test]
async fn a_new_process_and_a_reset_judge_again() {
    let (world, account) = judged_once().await;
    let again = World::open(world.storage.inner.clone()).await;
    assert_eq!(again.work().await.unwrap(), 0, "what was done is done");
    again.put_pack(account, &text("own")).await;
    assert_eq!(work(&again).await, 3, "another process may have other rules");

    world.engine.reset().await.unwrap();
    let account = world.organization(0).await[0];
    world.volumes(account, &[("good", 1, true), ("bad", 1, false)]).await;
    world.fact(account, true).await;
    world.put_pack(account, &text("own")).await;
    assert_eq!(work(&world).await, 3);
}
