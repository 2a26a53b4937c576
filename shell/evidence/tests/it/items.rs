//! Items come out as they went in, whichever way they were packed.

use crate::deliver::{ACCOUNT, at, deliver, evidence, volume};
use documents::parse_json;
use evaluation::items::{ConfigurationItem, read_items};
use evidence::{Evidence, WantedMembers};
use governance::conformance_packs::Place;
use identifiers::Region;
use storage::{Storage as _, Table};

fn place() -> Place {
    Place::new(ACCOUNT.parse().unwrap(), Region::us_east_1())
}

async fn stored(evidence: &Evidence, kind: &str) -> Vec<ConfigurationItem> {
    let rows = evidence.page_of_type(&place(), "us-east-1", kind, None, 10_000).await.unwrap().rows;
    evidence.unpack(&rows, None).map(|(_, item)| item.expect("a readable item")).collect()
}

#[tokio::test]
async fn an_item_reads_back_as_it_was() {
    let text = r#"{"configurationItems": [{"awsAccountId": "111122223333", "awsRegion": "us-east-1", "availabilityZone": "x",
        "resourceType": "T", "resourceId": "AIDA1", "resourceName": "ü", "ARN": "arn:aws:iam::111122223333:user/x",
        "configurationItemCaptureTime": "2026-10-05T06:30:11.482Z", "configurationItemStatus": "OK",
        "configurationStateId": 1791181811482, "tags": {"a": "", "b": "\""}, "resourceCreationTime": 1.5,
        "relationships": [{"resourceType": "T", "resourceId": "i", "name": "Is attached to T"}],
        "configuration": {"n": 1.10, "list": [true, null, "x"], "twice": 1, "twice": 2},
        "supplementaryConfiguration": {"Policy": "{\"Statement\": []}"}}]}"#;
    let item = read_items(&parse_json(text).unwrap()).remove(0).unwrap();
    let (_, evidence) = evidence();
    evidence.deliver(at(), text.into(), false).await.unwrap();
    let again = stored(&evidence, "T").await.remove(0);
    assert_eq!(again.digest(), item.digest());
    assert_eq!((again.order(), again.status, &again.tags), (item.order(), item.status, &item.tags));
    assert_eq!((&again.availability_zone, again.creation_time), (&item.availability_zone, item.creation_time));
    assert_eq!((&again.arn, &again.resource_name, &again.region), (&item.arn, &item.resource_name, &item.region));
}

#[tokio::test]
async fn dictionaries_make_items_small_and_are_found_again() {
    let (storage, evidence) = evidence();
    for hundred in 0..4 {
        let items: Vec<String> =
            (0..100).map(|number| volume(&format!("vol-{hundred}-{number}"), 1 + hundred, "OK")).collect();
        deliver(&evidence, &items).await;
    }
    let rows = storage.inner().scan(Table::ConfigurationItems, b"", None, 1_000).await.unwrap();
    let (first, last) = (rows.first().unwrap().value.len(), rows.last().unwrap().value.len());
    assert!(last < first, "{last} bytes with the dictionary, {first} before there was one");
    // Another process begins without any dictionary in memory.
    let again = Evidence::new(storage.clone());
    let items = stored(&again, "AWS::EC2::Volume").await;
    assert_eq!(items.len(), 400);
    assert!(items.iter().all(|item| item.configuration(&["encrypted"]).flag() == Some(true)));
    // A reset forgets them: what is delivered then is packed with new ones, and readable.
    storage.reset().await.unwrap();
    let arrival = evidence::Arrival { epoch: 1, ..at() };
    let items: Vec<String> = (0..10).map(|number| volume(&format!("vol-{number}"), 1, "OK")).collect();
    evidence.deliver(arrival, format!("[{}]", items.join(",")).into(), false).await.unwrap();
    assert_eq!(stored(&Evidence::new(storage.clone()), "AWS::EC2::Volume").await.len(), 10);
}

#[tokio::test]
async fn members_that_are_not_wanted_are_passed_over() {
    let (_, evidence) = evidence();
    deliver(&evidence, &[volume("a", 1, "OK")]).await;
    let rows = evidence.page_of_type(&place(), "us-east-1", "AWS::EC2::Volume", None, 10).await.unwrap().rows;
    let read = |wanted: &WantedMembers| evidence.unpack(&rows, Some(wanted)).next().unwrap().1.unwrap();
    let size = WantedMembers { tags: true, configuration: ["size"].into(), ..WantedMembers::default() };
    let item = read(&size);
    assert_eq!(item.configuration(&["size"]).number(), Some(1.0));
    assert!(item.configuration(&["encrypted"]).is_nothing());
    assert_eq!(item.tag("team"), Some("a"));
    // That there is something is known all the same.
    let nothing = read(&WantedMembers::default());
    assert!(nothing.configuration.unwrap().entries().is_some_and(|entries| !entries.is_empty()));
}

#[tokio::test]
async fn every_flipped_bit_of_a_row_is_noticed() {
    let (storage, evidence) = evidence();
    deliver(&evidence, &[volume("a", 1, "OK")]).await;
    let row = storage.inner().scan(Table::ConfigurationItems, b"", None, 1).await.unwrap().remove(0);
    for bit in 0..row.value.len() * 8 {
        let mut damaged = row.value.to_vec();
        damaged[bit / 8] ^= 1 << (bit % 8);
        let write = storage::RowWrite::put(Table::ConfigurationItems, row.key.clone(), damaged);
        storage.inner().write_rows(storage::BulkWrite::new(0, vec![write])).await.unwrap();
        let rows = evidence.page_of_type(&place(), "us-east-1", "AWS::EC2::Volume", None, 10).await.unwrap().rows;
        assert!(rows[0].head.is_none(), "bit {bit}");
        assert!(evidence.unpack(&rows, None).next().unwrap().1.is_none(), "bit {bit}");
    }
}
