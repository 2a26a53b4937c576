//! A page of a resource's life costs what it shows, and what several callers say of one resource at once is all in it.

use crate::deliver::{ACCOUNT, at, deliver, evidence, volume};
use evaluation::rollup::ResourceResult;
use evidence::external::ExternalResult;
use evidence::history::Stretch;
use evidence::{Arrival, Evidence};
use governance::conformance_packs::{Place, RecordedResource, State};
use identifiers::{Region, Timestamp};
use storage::faulty::Faulty;
use storage::memory::Memory;
use storage::{BulkWrite, StorageError, Table};

const VOLUME: (&str, &str) = ("AWS::EC2::Volume", "v");

fn place() -> Place {
    Place::new(ACCOUNT.parse().unwrap(), Region::us_east_1())
}

/// The start of a day in May, in milliseconds.
fn day(day: i64) -> i64 {
    1_746_057_600_000 + (day - 1) * 86_400_000
}

/// All pages: the days of the items, each page having read no more than it showed.
async fn days(evidence: &Evidence, storage: &Faulty<Memory>, mut wanted: Stretch, limit: usize) -> Vec<i64> {
    let mut days = Vec::new();
    loop {
        storage.rows_read();
        let page = evidence.history(&State::default(), &place(), VOLUME, &wanted, limit).await.unwrap().unwrap();
        let (asked_for, found) = storage.rows_read();
        // The current item and one more are looked at in each of two Regions of keys, and a dictionary.
        assert!(asked_for + found <= limit + 6, "{asked_for} and {found} rows for {limit}");
        assert!(page.items.len() <= limit);
        let read = |item: evaluation::items::ConfigurationItem| Some(item.capture_time.millis());
        let captured = evidence.unpack_apart(page.items, read).await.unwrap();
        days.extend(captured.into_iter().map(|at| (at - day(1)) / 86_400_000 + 1));
        wanted.after = page.next;
        if wanted.after.is_none() {
            return days;
        }
    }
}

#[tokio::test]
async fn pages_of_a_life_read_what_they_show() {
    let (storage, evidence) = evidence();
    // Not in their order, so that some become history as they come.
    let numbers: Vec<u32> = (1..=30).filter(|number| number % 2 == 0).chain((1..=30).filter(|n| n % 2 == 1)).collect();
    deliver(&evidence, &numbers.iter().map(|number| volume("v", *number, "OK")).collect::<Vec<_>>()).await;
    deliver(&evidence, &[volume("v2", 3, "OK"), volume("u", 4, "OK")]).await;
    let stretch = |forward, earlier: Option<i64>, later: Option<i64>| Stretch {
        forward,
        earlier: earlier.map(day),
        later: later.map(day),
        after: None,
    };
    for limit in [1, 4, 29, 30, 31] {
        for (earlier, later, expected) in [
            (None, None, 1..=30),
            (Some(7), None, 7..=30),
            (None, Some(12), 1..=12),
            (Some(7), Some(12), 7..=12),
            (Some(30), None, 30..=30),
        ] {
            let forward = days(&evidence, &storage, stretch(true, earlier, later), limit).await;
            assert_eq!(forward, expected.clone().collect::<Vec<_>>(), "{earlier:?} to {later:?}, {limit} at a time");
            let back = days(&evidence, &storage, stretch(false, earlier, later), limit).await;
            assert_eq!(back, expected.rev().collect::<Vec<_>>(), "{earlier:?} to {later:?}, {limit} at a time");
        }
        assert_eq!(days(&evidence, &storage, stretch(false, Some(31), None), limit).await, [0; 0]);
        assert_eq!(days(&evidence, &storage, stretch(true, None, Some(-20_000)), limit).await, [0; 0]);
    }
    let nobody = ("AWS::EC2::Volume", "nobody");
    assert!(evidence.history(&State::default(), &place(), nobody, &Stretch::default(), 1).await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_state_that_was_acknowledged_is_in_the_life_of_its_resource() {
    const STATES: usize = 60;
    let (storage, evidence) = evidence();
    let put = |number: usize| {
        let evidence = evidence.clone();
        tokio::spawn(async move {
            let configuration = format!(r#"{{"number": {number}}}"#);
            let resource = RecordedResource::read("AWS::X::Y", "one", None, &configuration, Vec::new());
            evidence.record(at(), &place(), resource.unwrap()).await.unwrap();
        })
    };
    let tasks: Vec<_> = (0..STATES).map(put).collect();
    for task in tasks {
        task.await.unwrap();
    }
    let history = storage.inner();
    let history =
        storage::Storage::scan(history.as_ref(), Table::ConfigurationHistory, b"", None, 1_000).await.unwrap();
    assert_eq!(history.len() + 1, STATES, "two changes in one moment are two items");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_newest_result_from_outside_stays_however_they_come() {
    const CALLS: i64 = 8;
    for round in 0..500 {
        let (_, evidence) = evidence();
        let rule: evidence::external::RuleName = ("pack".into(), "check".into());
        let begin = std::sync::Arc::new(tokio::sync::Barrier::new(8));
        let put = |number: i64| {
            let (evidence, rule, begin) = (evidence.clone(), rule.clone(), begin.clone());
            tokio::spawn(async move {
                let result = if number == CALLS { ResourceResult::Compliant } else { ResourceResult::NonCompliant };
                let found = Timestamp::from_millis(number);
                let result = ExternalResult::new(Some(result), None, found, at().now);
                begin.wait().await;
                evidence.put_external(at(), &place(), &rule, &result).await.unwrap();
            })
        };
        let tasks: Vec<_> = (1..=CALLS).rev().map(put).collect();
        for task in tasks {
            task.await.unwrap();
        }
        let kept = evidence.externals(&place()).await.unwrap();
        assert_eq!(kept[&rule].ordering_timestamp, Timestamp::from_millis(CALLS), "round {round}");
    }
}

/// A result that came for a rule after the fact with which one of its name went isn't that one's.
#[tokio::test]
async fn results_from_outside_go_with_their_rule_and_not_with_an_earlier_one_of_its_name() {
    let (_, evidence) = evidence();
    let rule = ("pack".into(), "rule".into());
    let result = ExternalResult::new(Some(ResourceResult::Compliant), None, at().now, at().now);
    evidence.put_external(at(), &place(), &rule, &result).await.unwrap();
    let (rules, here) = ([rule.clone()], place());
    let gone = |version| evidence.without_externals(&here, &rules, version);
    assert_eq!(gone(at().version - 1).await.unwrap(), (Vec::new(), Vec::new()), "it came later");
    let (guards, changes) = gone(at().version).await.unwrap();
    assert_eq!((guards.len(), changes.len()), (1, 1));
    // Another one that comes meanwhile isn't taken for the one that was read.
    let newer = ExternalResult::new(Some(ResourceResult::NonCompliant), None, at().now, at().now);
    evidence.put_external(Arrival { version: 9, ..at() }, &place(), &rule, &newer).await.unwrap();
    let write = BulkWrite { epoch: 0, guards, changes };
    assert!(matches!(evidence.storage().write_rows(write).await, Err(StorageError::GuardFailed { .. })));
    assert_eq!(evidence.externals(&place()).await.unwrap().get(&rule), Some(&newer));
}
