//! What can't be read or breaks off fails alone, is named, and is tried again after a pause that grows.

use crate::world::{World, account, caller, text};
use evidence::summary::RuleState;
use governance::conformance_packs::Place;
use identifiers::Region;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use storage::memory::Memory;
use storage::{Append, BulkWrite, RowWrite, Storage as _, Table};
use workers::Logic;

const ONE: u64 = 111_111_111_111;
const OTHER: u64 = 222_222_222_222;

fn place(number: u64) -> Place {
    Place::new(account(number), Region::us_east_1())
}

/// Two accounts with a pack and two volumes each.
async fn two(world: &World) {
    for number in [ONE, OTHER] {
        world.record(account(number)).await;
        world.volumes(account(number), &[("good", 1, true), ("bad", 1, false)]).await;
        world.fact(account(number), true).await;
        world.put_pack(account(number), &text(&format!("of-{number}"))).await;
    }
}

async fn states(world: &World, number: u64) -> Vec<(String, String)> {
    let summary = world.evidence.summary(&place(number)).await.unwrap();
    let mut states: Vec<(String, String)> = summary
        .rules
        .iter()
        .map(|rule| {
            let state = match &rule.state {
                RuleState::Failed(reason) => format!("failed: {reason}"),
                _ => rule.compliance().as_str().to_owned(),
            };
            (rule.name.to_string(), state)
        })
        .collect();
    states.sort();
    states
}

/// The same storage with another text where a template was.
async fn poisoned(memory: &Memory, template: &str) -> Arc<Memory> {
    let copy = Arc::new(Memory::new());
    let digest = engine::digest(template.as_bytes());
    let entries: Vec<_> = memory.read(0, usize::MAX).await.unwrap().into_iter().map(|entry| entry.body).collect();
    let mut blobs = vec![(digest.clone(), bytes::Bytes::from_static(b"Resources: 7"))];
    for number in [ONE, OTHER] {
        let digest = engine::digest(text(&format!("of-{number}")).as_bytes());
        blobs.extend(memory.blob(&digest).await.unwrap().map(|body| (digest, body)));
    }
    copy.append(Append { epoch: 0, expected: 0, entries, blobs }).await.unwrap();
    for table in Table::ALL {
        for row in memory.scan(table, b"", None, usize::MAX).await.unwrap() {
            copy.write_rows(BulkWrite::new(0, vec![RowWrite::put(table, row.key, row.value)])).await.unwrap();
        }
    }
    copy
}

#[tokio::test]
async fn a_template_that_cannot_be_read_holds_up_its_own_rules_only() {
    let world = World::new().await;
    two(&world).await;
    // Deployed, and not evaluated yet; no cache of this process has the template.
    let poison = format!("{}# {}\n", text("poison"), world.storage.inner().statistics().rows);
    world.put_named_pack(account(ONE), "poison", &poison).await;
    world.deploy().await;
    let memory = poisoned(world.storage.inner(), &poison).await;
    engine::templates::forget_all();
    let world = World::open(memory).await;
    world.work().await.unwrap();
    let of_one = states(&world, ONE).await;
    assert_eq!(of_one.len(), 2, "the rules of the other pack: {of_one:?}");
    assert!(of_one.iter().all(|(_, state)| !state.starts_with("failed")), "{of_one:?}");
    assert_eq!(states(&world, OTHER).await.len(), 2);
    // It is looked at again, less and less often.
    let due = world.due().await;
    assert_eq!(due, None, "nothing is left to do now");
    for pause in [500, 1_000, 2_000] {
        world.clock.advance(pause - 1);
        assert_eq!(world.due().await, None, "before {pause} ms");
        world.clock.advance(1);
        assert!(world.due().await.is_some(), "after {pause} ms");
        world.work().await.unwrap();
    }
}

#[tokio::test]
async fn a_rule_that_breaks_off_is_named_and_the_others_go_on() {
    let (breaks, judged) = (Arc::new(AtomicUsize::new(1)), Arc::new(AtomicUsize::new(0)));
    let (breaking, counting) = (breaks.clone(), judged.clone());
    let logic = Logic::default().watched(move |identifier| {
        counting.fetch_add(1, Ordering::SeqCst);
        assert!(identifier != "ENCRYPTED_VOLUMES" || breaking.load(Ordering::SeqCst) == 0, "on purpose");
    });
    let world = World::open_with(Arc::new(Memory::new()), logic).await;
    two(&world).await;
    world.work().await.unwrap();
    for number in [ONE, OTHER] {
        let states = states(&world, number).await;
        assert_eq!(states[0].1, "COMPLIANT", "{states:?}");
        assert_eq!(states[1].1, "failed: the rule ENCRYPTED_VOLUMES broke off: on purpose");
    }
    let results = world.results().await;
    assert_eq!(results.keys().filter(|key| key.starts_with("result")).count(), 2, "the rule says nothing: {results:?}");
    // Once it is mended it is judged like the others, without anything else happening.
    breaks.store(0, Ordering::SeqCst);
    assert_eq!(world.due().await, None);
    world.clock.advance(500);
    world.work().await.unwrap();
    for number in [ONE, OTHER] {
        assert_eq!(states(&world, number).await[1].1, "NON_COMPLIANT");
    }
    assert_eq!(world.due().await, None);
}

#[tokio::test]
async fn an_item_that_cannot_be_read_is_unknown_and_not_absent() {
    let world = World::new().await;
    two(&world).await;
    let row = world.storage.inner().scan(Table::ConfigurationItems, b"", None, 1).await.unwrap().remove(0);
    assert!(String::from_utf8_lossy(&row.key).contains("bad"), "the first of the first account");
    let mut damaged = row.value.to_vec();
    damaged[40] ^= 4;
    let write = BulkWrite::new(0, vec![RowWrite::put(Table::ConfigurationItems, row.key, damaged)]);
    world.storage.inner().write_rows(write).await.unwrap();
    world.work().await.unwrap();
    let results = world.results().await;
    let of_bad: Vec<_> =
        results.iter().filter(|(key, _)| key.contains(&format!("{ONE}")) && key.ends_with("bad")).collect();
    assert_eq!(of_bad.len(), 1, "{results:?}");
    assert!(of_bad[0].0.starts_with("unknown") && of_bad[0].1.contains("configuration"), "{of_bad:?}");
    assert_eq!(results.keys().filter(|key| key.starts_with("result")).count(), 5);
    // It is still listed; what is delivered anew mends it.
    let place = place(ONE);
    let listed = world.evidence.page_of_type(&place, "us-east-1", "AWS::EC2::Volume", None, 10).await.unwrap();
    assert_eq!(listed.rows.iter().map(|item| item.head.is_some()).collect::<Vec<_>>(), [false, true]);
    world.volumes(place.account, &[("bad", 2, true)]).await;
    world.work().await.unwrap();
    assert_eq!(world.results().await.keys().filter(|key| key.starts_with("result")).count(), 6);
}

#[tokio::test]
async fn results_that_cannot_be_read_are_made_anew() {
    let world = World::new().await;
    two(&world).await;
    world.work().await.unwrap();
    let reference = world.results().await;
    let mut day = 1;
    for table in [Table::Results, Table::Places] {
        for row in world.storage.inner().scan(table, b"", None, 100).await.unwrap() {
            let mut damaged = row.value.to_vec();
            let at = damaged.len() / 2;
            damaged[at] ^= 1;
            let write = BulkWrite::new(0, vec![RowWrite::put(table, row.key, damaged)]);
            world.storage.inner().write_rows(write).await.unwrap();
            // Anything that has its verdicts looked at.
            day += 1;
            let again = World::open(world.storage.inner().clone()).await;
            for number in [ONE, OTHER] {
                again.fact(account(number), false).await;
                again.volumes(account(number), &[("good", day, true), ("bad", day, false)]).await;
                again.work().await.unwrap();
                again.fact(account(number), true).await;
                again.work().await.unwrap();
            }
            let found = again.results().await;
            assert_eq!(found.keys().collect::<Vec<_>>(), reference.keys().collect::<Vec<_>>());
        }
    }
}

#[tokio::test]
async fn results_that_a_reader_finds_damaged_are_made_anew_without_anything_else_happening() {
    let world = World::new().await;
    two(&world).await;
    world.work().await.unwrap();
    let reference = world.results().await;
    for row in world.storage.inner().scan(Table::Results, b"", None, 100).await.unwrap() {
        let place = evidence::keys::place_of(&row.key).unwrap();
        let write = BulkWrite::new(0, vec![RowWrite::put(Table::Results, row.key, row.value.slice(1..))]);
        world.storage.inner().write_rows(write).await.unwrap();
        let read = world.evidence.page_of_resources(&place, None, false, None, 100).await.unwrap();
        assert_eq!((read.rows.len(), read.next), (2, None));
        world.work().await.unwrap();
        assert_eq!(world.results().await, reference);
    }
}

#[tokio::test]
async fn an_item_whose_key_cannot_be_read_keeps_no_other_from_being_judged() {
    let world = World::new().await;
    let names: Vec<String> = (0..1_600).map(|number| format!("vol-{number:05}")).collect();
    for some in names.chunks(400) {
        world.volumes(account(ONE), &some.iter().map(|name| (name.as_str(), 1, true)).collect::<Vec<_>>()).await;
    }
    let row = world.storage.inner().scan(Table::ConfigurationItems, b"", None, 1_600).await.unwrap().remove(499);
    let mut key = row.key.clone();
    let at = key.len() - 2;
    key[at] ^= 0x80;
    let changes = vec![
        RowWrite::Delete(Table::ConfigurationItems, row.key),
        RowWrite::put(Table::ConfigurationItems, key, row.value),
    ];
    world.storage.inner().write_rows(BulkWrite::new(0, changes)).await.unwrap();
    world.record(account(ONE)).await;
    world.put_pack(account(ONE), &text("mine")).await;
    world.work().await.unwrap();
    assert_eq!(verdicts(&world).await.len(), 1_599);
}

/// The verdicts on resources, without how rules stand: whether a snapshot was whole can't be told any more.
async fn verdicts(world: &World) -> Vec<(String, String)> {
    world.results().await.into_iter().filter(|(key, _)| key.starts_with("result")).collect()
}

#[tokio::test]
async fn counts_that_cannot_be_read_take_nobody_out_of_sight() {
    let world = World::new().await;
    two(&world).await;
    world.work().await.unwrap();
    let before = verdicts(&world).await;
    for row in world.storage.inner().scan(Table::Places, b"counts", None, 100).await.unwrap() {
        let mut damaged = row.value.to_vec();
        damaged[3] ^= 1;
        let write = BulkWrite::new(0, vec![RowWrite::put(Table::Places, row.key, damaged)]);
        world.storage.inner().write_rows(write).await.unwrap();
    }
    // All rules are judged anew, with what only items say.
    let logic = Logic::default().with_revision("ENCRYPTED_VOLUMES", 99);
    let again = World::open_with(world.storage.inner().clone(), logic).await;
    again.work().await.unwrap();
    assert_eq!(verdicts(&again).await, before);
    again.volumes(account(ONE), &[("bad", 2, true)]).await;
    again.work().await.unwrap();
    assert_eq!(verdicts(&again).await.len(), before.len());
}

#[tokio::test]
async fn another_release_judges_again_what_it_judges_otherwise_and_nothing_else() {
    let world = World::new().await;
    two(&world).await;
    world.work().await.unwrap();
    let before = world.results().await;
    let counted = |logic: Logic| {
        let judged = Arc::new(std::sync::Mutex::new(Vec::<String>::new()));
        let keep = judged.clone();
        (logic.watched(move |identifier| keep.lock().unwrap().push(identifier.to_owned())), judged)
    };
    let (logic, judged) = counted(Logic::default());
    let same = World::open_with(world.storage.inner().clone(), logic).await;
    same.work().await.unwrap();
    assert_eq!(judged.lock().unwrap().len(), 0, "the same release judges nothing again");
    let (logic, judged) = counted(Logic::default().with_revision("ENCRYPTED_VOLUMES", 99));
    let other = World::open_with(world.storage.inner().clone(), logic).await;
    other.work().await.unwrap();
    assert_eq!(*judged.lock().unwrap(), vec!["ENCRYPTED_VOLUMES"; 4], "two volumes in two accounts");
    assert_eq!(other.results().await, before);
    let (logic, judged) = counted(Logic::default().with_revision("SECURITYHUB_ENABLED", 99));
    let third = World::open_with(world.storage.inner().clone(), logic).await;
    third.work().await.unwrap();
    let judged = judged.lock().unwrap().clone();
    assert_eq!(judged, vec!["ENCRYPTED_VOLUMES"; 4], "back to the revision of before, and no rule that isn't there");
}

#[tokio::test]
async fn a_change_is_judged_where_it_is_read_and_nowhere_else() {
    let world = World::new().await;
    two(&world).await;
    let many: Vec<String> = (0..1_200).map(|number| format!("vol-{number:05}")).collect();
    let volumes: Vec<_> = many.iter().map(|name| (name.as_str(), 1, true)).collect();
    world.volumes(account(ONE), &volumes).await;
    world.work().await.unwrap();
    world.storage.rows_read();
    let before = world.judged();
    world.volumes(account(ONE), &[("vol-00700", 2, false)]).await;
    world.work().await.unwrap();
    assert_eq!(world.judged() - before, 1, "one rule on one volume");
    assert!(world.storage.rows_read().1 < 10, "no list of all volumes is read");
    let before = world.judged();
    world.fact(account(ONE), false).await;
    world.work().await.unwrap();
    assert_eq!(world.judged() - before, 1, "one rule reads the fact");
    let me = caller(account(OTHER));
    assert_eq!(me.account, account(OTHER));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reset_under_load_leaves_nothing_of_the_world_before() {
    let world = Arc::new(World::new().await);
    for round in 0..20_u32 {
        two(&world).await;
        let many: Vec<String> = (0..400).map(|number| format!("vol-{round}-{number:05}")).collect();
        let volumes: Vec<_> = many.iter().map(|name| (name.as_str(), 1, true)).collect();
        world.volumes(account(ONE), &volumes).await;
        let working = {
            let world = world.clone();
            tokio::spawn(async move { world.work().await })
        };
        let delivering = {
            let world = world.clone();
            tokio::spawn(async move {
                let text = format!(
                    r#"{{"accountId": "{OTHER}", "region": "us-east-1", "facts": {{"ebsEncryptionByDefault": false}}}}"#
                );
                world.evidence.deliver(world.arrival(), text.into(), false).await
            })
        };
        tokio::time::sleep(std::time::Duration::from_micros(u64::from(round) * 700)).await;
        world.engine.reset().await.unwrap();
        // Either it was done before the reset, or it was told that its world is over.
        let _ = working.await.unwrap();
        let late = delivering.await.unwrap();
        if let Err(problem) = late {
            assert!(problem.to_string().contains("reset"), "{problem}");
        }
        // Whatever came after the reset belongs to the world that this one ends.
        world.engine.reset().await.unwrap();
        world.work().await.unwrap();
        for table in [Table::Results, Table::ConfigurationItems, Table::ConfigurationHistory, Table::AccountFacts] {
            let left = world.storage.inner().scan(table, b"", None, 10).await.unwrap();
            assert!(left.is_empty(), "round {round}: {} has {left:?}", table.name());
        }
    }
}
