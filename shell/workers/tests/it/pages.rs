//! A page of results costs what it shows, however many there are.

use crate::world::{World, text};
use evaluation::rollup::Compliance;
use governance::conformance_packs::{Place, Rule, rules, templates_of_place};
use identifiers::Region;
use workers::evaluations::results::{EvaluationResult, Wanted, compliance_of_rule, page_of_pack};

/// So many volumes, of which the first is bad, and the rules that judge them: on accounts, and on volumes.
async fn judged(count: usize) -> (World, Place, Rule, Rule) {
    let world = World::new().await;
    let account = world.organization(0).await[0];
    let names: Vec<String> = (0..count).map(|number| format!("vol-{number:05}")).collect();
    let volumes: Vec<_> = names.iter().enumerate().map(|(at, name)| (name.as_str(), 1, at > 0)).collect();
    world.volumes(account, &volumes).await;
    world.fact(account, true).await;
    world.put_pack(account, &text("own")).await;
    world.work().await.unwrap();
    let place = Place::new(account, Region::us_east_1());
    let snapshot = world.engine.snapshot();
    let packs = &snapshot.state.conformance_packs;
    let templates = workers::templates::templates(&world.engine, templates_of_place(packs, &place)).await.unwrap();
    let mut rules = rules(packs, &templates, world.engine.seed(), &place);
    rules.sort_by(|one, other| one.name().cmp(other.name()));
    let [on_account, on_volumes] = rules.try_into().unwrap();
    (world, place, on_account, on_volumes)
}

fn key(result: &EvaluationResult) -> String {
    [result.rule.as_str(), &result.resource_type, &result.resource_id].join("\0")
}

#[tokio::test]
async fn pages_of_a_pack_read_what_they_show() {
    let (world, place, on_account, on_volumes) = judged(1_200).await;
    let all = async |rules: &[String], limit: usize| {
        let mut found: Vec<EvaluationResult> = Vec::new();
        loop {
            let after = found.last().map(key);
            let wanted = Wanted { rules, after: after.as_deref(), limit };
            world.storage.scanned();
            let page = page_of_pack(&world.engine, &place, &on_account.pack_id, &wanted, |_| true).await.unwrap();
            assert!(world.storage.scanned() <= limit.max(16) + 16, "a page of {limit}");
            found.extend(page.iter().cloned());
            if page.len() < limit {
                return found;
            }
        }
    };
    let whole = all(&[], 100).await;
    assert_eq!(whole.len(), 1_201);
    assert!(whole.is_sorted_by_key(key));
    assert_eq!(all(&[], 7).await, whole, "whatever the size of a page");
    let names = [on_account.name().to_owned(), on_volumes.name().to_owned()];
    assert_eq!(all(&names, 100).await, whole);
    assert_eq!(all(&names[1..], 100).await, whole[1..]);
    assert_eq!(all(&names[..1], 100).await, whole[..1]);

    let wanted = Wanted { rules: &[], after: None, limit: 10 };
    let bad = page_of_pack(&world.engine, &place, &on_account.pack_id, &wanted, |result| !result.finding.compliant);
    assert_eq!(bad.await.unwrap().len(), 1, "what is turned away is passed over to the end");
}

#[tokio::test]
async fn a_bad_result_decides_about_its_rule() {
    let (world, place, on_account, on_volumes) = judged(1_200).await;
    world.storage.scanned();
    assert_eq!(compliance_of_rule(&world.engine, &place, &on_volumes).await.unwrap(), Compliance::NonCompliant);
    assert!(world.storage.scanned() <= 500);
    assert_eq!(compliance_of_rule(&world.engine, &place, &on_account).await.unwrap(), Compliance::Compliant);
    // The bad one is the last: everything has to be read.
    world.volumes(place.account, &[("vol-00000", 2, true), ("vol-01199", 2, false)]).await;
    world.work().await.unwrap();
    assert_eq!(compliance_of_rule(&world.engine, &place, &on_volumes).await.unwrap(), Compliance::NonCompliant);
    world.volumes(place.account, &[("vol-01199", 3, true)]).await;
    world.work().await.unwrap();
    assert_eq!(compliance_of_rule(&world.engine, &place, &on_volumes).await.unwrap(), Compliance::Compliant);
    let missing = Rule { pack_id: "other".into(), ..on_volumes };
    assert_eq!(compliance_of_rule(&world.engine, &place, &missing).await.unwrap(), Compliance::InsufficientData);
}
