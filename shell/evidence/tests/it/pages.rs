//! A page of results costs what it shows, however many there are.

use crate::deliver::{ACCOUNT, deliver, evidence, volume};
use evidence::results::{Resource, Shown, Status, Verdict, after, write};
use evidence::summary::{RuleRecord, RuleState, Tally};
use evidence::{Evidence, Page};
use governance::conformance_packs::Place;
use identifiers::{Region, Timestamp};
use storage::faulty::Faulty;
use storage::memory::Memory;
use storage::{BulkWrite, Row, RowWrite, Storage as _, Table};

const COUNT: usize = 1_200;

fn place() -> Place {
    Place::new(ACCOUNT.parse().unwrap(), Region::us_east_1())
}

fn resource(kind: usize, number: usize) -> Resource {
    (["AWS::A::A", "AWS::B::B"][kind].into(), format!("id-{number:05}").into())
}

fn verdict(rule: u32, status: Status) -> Verdict {
    let at = Timestamp::from_millis(1);
    Verdict { rule, status, text: None, ordering_timestamp: at, invoked_at: at, recorded_at: at }
}

/// Two rules on the resources of two types: the first finds the fifth of each thousand bad, the second judges two resources only.
async fn judged(evidence: &Evidence) -> (RuleRecord, RuleRecord) {
    let mut changes = Vec::new();
    let mut tally = Tally::default();
    for kind in 0..2 {
        for number in 0..COUNT {
            let bad = number % 1_000 == 5;
            if bad {
                tally.non_compliant += 1
            } else {
                tally.compliant += 1
            }
            let mut verdicts = vec![verdict(1, if bad { Status::NonCompliant } else { Status::Compliant })];
            if kind == 1 && [7, 900].contains(&number) {
                verdicts.push(verdict(2, if number == 7 { Status::Compliant } else { Status::NonCompliant }));
            }
            changes.push(write(&place(), &resource(kind, number), &verdicts, |rule| rule == 2));
        }
    }
    for some in changes.chunks(1_000) {
        evidence.storage().write_rows(BulkWrite::new(0, some.to_vec())).await.unwrap();
    }
    let record = |number, tally, types: &[&str], indexed| RuleRecord {
        number,
        pack_id: "pack".into(),
        name: format!("rule-{number}").into(),
        done: None,
        state: RuleState::Judged,
        tally,
        unknown: 0,
        missing: Vec::new(),
        types: types.iter().map(|one| (*one).into()).collect(),
        indexed,
        evaluated: None,
        answered: 0,
    };
    let two = Tally { compliant: 1, non_compliant: 1 };
    (record(1, tally, &["AWS::B::B", "AWS::A::A"], false), record(2, two, &["AWS::B::B"], true))
}

fn read(storage: &Faulty<Memory>) -> usize {
    let (asked_for, found) = storage.rows_read();
    asked_for + found
}

#[tokio::test]
async fn pages_of_a_rule_read_what_they_show() {
    let (storage, evidence) = evidence();
    let (dense, sparse) = judged(&evidence).await;
    let all = async |record: &RuleRecord, shown: Shown<'_>, limit: usize| {
        let mut found: Vec<Resource> = Vec::new();
        loop {
            let after = found.last().cloned();
            storage.rows_read();
            let page = evidence.page_of_rule(&place(), record, &shown, after.as_ref(), limit).await.unwrap();
            assert!(read(&storage) <= 2 * limit.max(16) + 2, "a page of {limit} of rule {}", record.number);
            found.extend(page.iter().map(|one| (one.resource_type.clone(), one.resource_id.clone())));
            if page.len() < limit {
                return found;
            }
        }
    };
    let whole: Vec<Resource> = (0..2).flat_map(|kind| (0..COUNT).map(move |number| resource(kind, number))).collect();
    for limit in [7, 100, 499] {
        assert_eq!(all(&dense, Shown::default(), limit).await, whole);
    }
    let bad: Vec<Resource> =
        whole.iter().filter(|(_, id)| ["id-00005", "id-01005"].contains(&id.as_str())).cloned().collect();
    let only_bad = Shown { compliant: Some(false), ..Shown::default() };
    assert_eq!(all(&dense, only_bad, 3).await, bad);
    let good = Shown { compliant: Some(true), ..Shown::default() };
    assert_eq!(all(&dense, good, 100).await.len(), whole.len() - bad.len());
    let of_b = Shown { resource_type: Some("AWS::B::B"), ..Shown::default() };
    assert_eq!(all(&dense, of_b, 100).await, whole[COUNT..]);
    assert_eq!(all(&sparse, Shown::default(), 1).await, [resource(1, 7), resource(1, 900)]);
    assert_eq!(all(&sparse, only_bad, 1).await, [resource(1, 900)]);
    assert_eq!(all(&sparse, good, 5).await, [resource(1, 7)]);
    let ids = ["id-00900".to_owned(), "nope".to_owned(), "id-00007".to_owned()];
    let named = Shown { resource_type: Some("AWS::B::B"), resource_ids: &ids, ..Shown::default() };
    assert_eq!(all(&dense, named, 5).await, [resource(1, 7), resource(1, 900)]);
    // Of a rule without any result nothing is read at all.
    let none = RuleRecord { number: 3, tally: Tally::default(), ..dense };
    storage.rows_read();
    assert!(evidence.page_of_rule(&place(), &none, &Shown::default(), None, 10).await.unwrap().is_empty());
    assert_eq!(read(&storage), 0);
}

#[tokio::test]
async fn pages_of_bad_resources_read_what_they_show() {
    let (storage, evidence) = evidence();
    judged(&evidence).await;
    storage.rows_read();
    let Page { rows: page, next } = evidence.page_of_resources(&place(), None, true, None, 3).await.unwrap();
    assert!(read(&storage) <= 3);
    let named: Vec<&str> = page.iter().map(|((_, id), _)| id.as_str()).collect();
    assert_eq!(named, ["id-00005", "id-01005", "id-00005"]);
    let named = page.last().map(|(resource, _)| after(&place(), resource));
    assert_eq!(named, next);
    let rest = evidence.page_of_resources(&place(), None, true, next.as_ref(), 10).await.unwrap();
    assert_eq!(rest.next, None);
    let rest: Vec<Resource> = rest.rows.into_iter().map(|(resource, _)| resource).collect();
    assert_eq!(rest, [resource(1, 900), resource(1, 1_005)]);
    let of_a = evidence.page_of_resources(&place(), Some("AWS::A::A"), true, None, 10).await.unwrap();
    assert_eq!(of_a.rows.len(), 2);
}

/// Puts a row under another key, or with another value.
async fn flip(storage: &Faulty<Memory>, table: Table, number: usize, change: impl Fn(&mut Row)) {
    let row = storage.inner().scan(table, b"", None, 10_000).await.unwrap().remove(number);
    let mut flipped = row.clone();
    change(&mut flipped);
    let writes = vec![RowWrite::Delete(table, row.key), RowWrite::put(table, flipped.key, flipped.value)];
    storage.inner().write_rows(BulkWrite::new(0, writes)).await.unwrap();
}

#[tokio::test]
async fn an_item_whose_key_cannot_be_read_ends_no_page() {
    let (storage, evidence) = evidence();
    for some in (0..1_000).collect::<Vec<_>>().chunks(500) {
        let items: Vec<String> = some.iter().map(|number| volume(&format!("vol-{number:04}"), 1, "OK")).collect();
        deliver(&evidence, &items).await;
    }
    // In the middle of a page, at the end of one, and at the end of all.
    for number in [30, 199, 999] {
        flip(&storage, Table::ConfigurationItems, number, |row| {
            let at = row.key.len() - 2;
            row.key[at] ^= 0x80;
        })
        .await;
    }
    let (mut ids, mut after): (Vec<_>, _) = (Vec::new(), None);
    loop {
        let kind = "AWS::EC2::Volume";
        let page = evidence.page_of_type(&place(), "us-east-1", kind, after.as_ref(), 100).await.unwrap();
        ids.extend(page.rows.into_iter().map(|item| item.resource_id));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(ids.len(), 997);
    ids.dedup();
    assert_eq!(ids.len(), 997, "none twice");
}

#[tokio::test]
async fn results_that_cannot_be_read_are_passed_over_and_looked_at_again() {
    for of_key in [true, false] {
        let (storage, evidence) = evidence();
        let (dense, _) = judged(&evidence).await;
        flip(&storage, Table::Results, 499, |row| {
            let at = row.key.len() - 2;
            if of_key {
                row.key[at] ^= 0x80;
            } else {
                row.value = row.value.slice(1..);
            }
        })
        .await;
        let all = evidence.page_of_rule(&place(), &dense, &Shown::default(), None, 10_000).await.unwrap();
        let mut ids: Vec<_> = all.iter().map(|one| (&one.resource_type, &one.resource_id)).collect();
        ids.dedup();
        assert_eq!((all.len(), ids.len()), (2 * COUNT - 1, 2 * COUNT - 1));
        let waiting = evidence.waiting(None, 10).await.unwrap().0;
        assert_eq!(waiting.iter().map(|one| one.brought.is_none()).collect::<Vec<_>>(), [true]);
        evidence.page_of_resources(&place(), None, false, None, 1_000).await.unwrap();
        assert_eq!(evidence.waiting(None, 10).await.unwrap().0, waiting, "once");
    }
}
