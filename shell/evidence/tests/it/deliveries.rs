//! What is a delivery, what is skipped and named, and what is refused as a whole.

use crate::deliver::{ACCOUNT, at, deliver, evidence, volume};
use evidence::Arrival;
use evidence::delivery::{DeliveryError, PROBLEMS, look_through};
use flate2::Compression;
use flate2::write::GzEncoder;
use governance::conformance_packs::Place;
use identifiers::{Region, Regions};
use std::io::Write as _;
use storage::faulty::Faulty;
use storage::memory::Memory;
use storage::{BulkWrite, Row, RowWrite, Storage as _, StorageError, Table};

fn packed(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// Places of problems, with the numbers of items and of facts.
fn seen(text: &str) -> (u64, u64, Vec<String>) {
    let plain = look_through(text.as_bytes(), false).unwrap();
    assert_eq!(plain, look_through(&packed(text), true).unwrap(), "packed or not: {text}");
    (plain.0, plain.1, plain.2.into_iter().map(|problem| problem.place).collect())
}

#[tokio::test]
async fn what_is_in_no_region_is_refused_and_what_is_in_an_added_one_is_not() {
    let item = |region: &str| volume("vol-1", 1, "OK").replace("us-east-1", region);
    assert_ne!(item("mars"), volume("vol-1", 1, "OK"));
    for fine in ["eu-west-1", "us-gov-west-1", "global", "Not Applicable"] {
        assert_eq!(seen(&item(fine)), (1, 0, Vec::new()), "{fine}");
    }
    for wrong in ["mars", "eu-wets-1", "xx-new-1", "Global", "aws-global"] {
        assert_eq!(seen(&item(wrong)), (0, 0, vec!["awsRegion".to_owned()]), "{wrong}");
        // The careful reader says the same as the quick one.
        let careful = item(wrong).replace("vol-1", "\\u0076ol-1");
        assert_eq!(seen(&careful), (0, 0, vec!["awsRegion".to_owned()]), "{wrong}");
    }
    let listed = format!(r#"{{"configurationItems": [{}, {}]}}"#, item("eu-west-1"), item("eu-wets-1"));
    assert_eq!(seen(&listed), (1, 0, vec!["configurationItems[1].awsRegion".to_owned()]));
    let facts = r#"{"accountId": "111122223333", "region": "xx-new-1", "facts": {"securityHubEnabled": true}}"#;
    assert_eq!(seen(facts), (0, 0, vec!["region".to_owned()]));
    let evidence = evidence().1.with_regions(Regions::with(["xx-new-1".parse().unwrap()]));
    let text = format!("[{}, {facts}, {}]", item("xx-new-1"), item("xx-new-2"));
    let delivery = evidence.deliver(at(), text.into(), false).await.unwrap();
    assert_eq!((delivery.accepted, delivery.facts, delivery.skipped), (1, 1, 1));
    let told = &delivery.problems[0].message;
    assert!(told.contains("`--regions xx-new-2`") && told.contains("vol-1"), "{told}");
}

#[test]
fn facts_and_items_are_told_apart_and_bad_ones_named() {
    let none = Vec::<String>::new();
    let one = r#"{"accountId": "111122223333", "region": "eu-west-1", "facts": {"securityHubEnabled": true}}"#;
    assert_eq!(seen(one), (0, 1, none.clone()));
    assert_eq!(seen(&format!("[{one}, {one}]")), (0, 2, none.clone()));
    let several = r#"{"accountFacts": [{"awsAccountId": "1", "awsRegion": "eu-west-1", "facts": {}},
        {"awsAccountId": "111122223333", "awsRegion": "EU", "facts": {}},
        {"awsAccountId": "111122223333", "awsRegion": "eu-west-1", "facts": {"nope": 1}},
        {"awsAccountId": "111122223333", "awsRegion": "eu-west-1"},
        {"awsAccountId": "111122223333", "awsRegion": "eu-west-1", "facts": {"securityHubEnabled": 3}}]}"#;
    let places = ["[0].awsAccountId", "[1].awsRegion", "[2].facts", "[3].facts", "[4].facts.securityHubEnabled"];
    let places = places.map(|place| format!("accountFacts{place}")).to_vec();
    assert_eq!(seen(several), (0, 0, places));
    assert_eq!(seen(r#"{"accountFacts": 3}"#), (0, 0, vec!["accountFacts".to_owned()]));
    assert_eq!(
        seen(r#"{"configurationItems": [{"resourceType": "T"}, 3, null]}"#),
        (
            0,
            0,
            vec![
                "configurationItems[0].awsAccountId".to_owned(),
                "configurationItems[1]".to_owned(),
                "configurationItems[2]".to_owned()
            ]
        )
    );
    assert_eq!(seen("{}").2.len(), 1);
    assert_eq!(seen("3").2.len(), 1);
    assert_eq!(seen("[]"), (0, 0, none.clone()));
    let item = volume("vol-1", 1, "OK");
    assert_eq!(seen(&item), (1, 0, none.clone()));
    assert_eq!(seen(&format!("[{item}, {{\"configurationItems\": [{item}, {item}]}}]")), (3, 0, none.clone()));
    let event = format!(r#"{{"detail": {{"messageType": "x", "configurationItem": {item}}}}}"#);
    assert_eq!(seen(&event), (1, 0, none.clone()));
    let escaped = serde_json::to_string(&event.replace("detail", "invokingEvent")).unwrap();
    assert_eq!(seen(&format!(r#"{{"Message": {escaped}}}"#)).0, 1);
    assert_eq!(seen(&format!(r#"{{"baseConfigurationItems": [{item}]}}"#)), (1, 0, none));
}

#[test]
fn what_is_no_json_is_refused_before_anything_is_taken() {
    let item = volume("vol-1", 1, "OK");
    for text in [
        "",
        "{",
        "[1,",
        "nope",
        &format!("{{\"configurationItems\": [{item}, ]}}"),
        &format!("{{\"configurationItems\": [{item}]"),
    ] {
        for (body, gzip) in [(text.as_bytes().to_vec(), false), (packed(text), true)] {
            let problem = look_through(&body, gzip).unwrap_err();
            assert!(problem.contains("no JSON"), "{text}: {problem}");
        }
    }
    assert!(look_through(b"\xff\xfe", false).unwrap_err().contains("UTF-8"));
    assert!(look_through(b"not gzip", true).unwrap_err().contains("gzip"));
    let cut = packed(&format!("[{item}]"));
    assert!(look_through(&cut[..cut.len() / 2], true).is_err());
}

#[test]
fn bombs_are_refused_for_what_they_become() {
    // Thirty-two kilobytes that become sixteen million elements.
    let zeros = format!("[0{}]", ",0".repeat(16_000_000));
    let bomb = packed(&zeros);
    assert!(bomb.len() < 200_000, "{}", bomb.len());
    for (body, gzip) in [(bomb, true), (zeros.into_bytes(), false)] {
        let problem = look_through(&body, gzip).unwrap_err();
        assert!(problem.contains("1000000 elements"), "{problem}");
    }
    let empty = packed(&" ".repeat(257 * 1024 * 1024));
    assert!(look_through(&empty, true).unwrap_err().contains("256 MiB"));
    // An element that is too long costs itself only, and so does a deep one.
    let item = volume("vol-1", 1, "OK");
    let long = format!("{{\"a\": \"{}\"}}", "x".repeat(5 * 1024 * 1024));
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let many = format!("[{}]", vec!["0"; 300_000].join(","));
    let (items, _, problems) =
        look_through(format!("[{item}, {long}, {deep}, {many}, {item}]").as_bytes(), false).unwrap();
    assert_eq!((items, problems.len()), (2, 3), "{problems:?}");
    // Problems are kept up to a number.
    let bad = format!("[{}]", vec!["{}"; 5_000].join(","));
    assert_eq!(look_through(bad.as_bytes(), false).unwrap().2.len(), PROBLEMS);
}

#[tokio::test]
async fn the_same_again_changes_nothing_and_older_items_are_history() {
    let (storage, evidence) = evidence();
    let first = deliver(&evidence, &[volume("a", 3, "OK"), volume("b", 3, "OK")]).await;
    assert_eq!((first.accepted, first.unchanged), (2, 0));
    let again =
        deliver(&evidence, &[volume("a", 3, "OK"), volume("b", 4, "OK"), volume("b", 5, "ResourceDeleted")]).await;
    assert_eq!((again.accepted, again.unchanged), (2, 1));
    let older = deliver(&evidence, &[volume("a", 1, "OK"), volume("a", 1, "OK"), volume("a", 2, "OK")]).await;
    assert_eq!((older.accepted, older.unchanged), (2, 1), "the same twice in one delivery is the same as in two");
    let older = deliver(&evidence, &[volume("a", 1, "OK")]).await;
    assert_eq!((older.accepted, older.unchanged), (0, 1));
    let history = storage.inner().scan(Table::ConfigurationHistory, b"", None, 100).await.unwrap();
    assert_eq!(history.len(), 4, "two of each before the newest");
    let counts = evidence.counts_of(&[(ACCOUNT.to_owned(), "us-east-1")]).await.unwrap().remove(0);
    assert_eq!((counts.of("AWS::EC2::Volume"), counts.complete), (1, false), "one is gone");
    assert_eq!(evidence.waiting(None, 100).await.unwrap().0.len(), 3, "what changed nothing waits for nothing");
}

/// All items of a volume as they are kept, and what its newest and its earlier ones were when they arrived.
async fn volumes_kept(storage: &Faulty<Memory>) -> Vec<Row> {
    let mut kept = Vec::new();
    for table in [Table::ConfigurationItems, Table::ConfigurationHistory] {
        kept.extend(storage.inner().scan(table, b"", None, 100).await.unwrap());
    }
    kept
}

#[tokio::test]
async fn one_document_means_what_its_items_mean_one_by_one() {
    let other = |day| volume("a", day, "OK").replace("\"encrypted\": true", "\"encrypted\": false");
    let documents = [
        vec![volume("a", 3, "OK"), other(2)],
        vec![other(2), volume("a", 3, "OK"), volume("a", 2, "OK"), other(3), other(1), volume("a", 1, "OK")],
        vec![volume("a", 5, "OK"), other(4), volume("a", 4, "OK"), volume("a", 6, "ResourceDeleted"), other(5)],
    ];
    for known in [vec![], vec![volume("a", 2, "OK")], vec![volume("a", 2, "OK"), volume("a", 1, "OK")]] {
        for document in &documents {
            let ((at_once, whole), (one_by_one, parts)) = (evidence(), evidence());
            for item in &known {
                deliver(&whole, std::slice::from_ref(item)).await;
                deliver(&parts, std::slice::from_ref(item)).await;
            }
            let later = Arrival { version: 8, ..at() };
            let text = |items: &[String]| format!("[{}]", items.join(","));
            let delivery = whole.deliver(later, text(document).into(), false).await.unwrap();
            let mut sum = (0, 0);
            for item in document {
                let one = parts.deliver(later, text(std::slice::from_ref(item)).into(), false).await.unwrap();
                sum = (sum.0 + one.accepted, sum.1 + one.unchanged);
            }
            assert_eq!((delivery.accepted, delivery.unchanged), sum, "{document:?}");
            assert_eq!(volumes_kept(&at_once).await, volumes_kept(&one_by_one).await, "{document:?}");
        }
    }
}

#[tokio::test]
async fn the_last_facts_of_a_document_count_however_often_it_comes() {
    let (storage, evidence) = evidence();
    let facts = |mfa: u8| {
        let facts = format!(r#"{{"accountSummary": {{"AccountMFAEnabled": {mfa}}}}}"#);
        format!(r#"{{"awsAccountId": "{ACCOUNT}", "awsRegion": "us-east-1", "facts": {facts}}}"#)
    };
    let text = format!(r#"{{"accountFacts": [{}, {}]}}"#, facts(0), facts(1));
    for round in 0..4 {
        let delivery = evidence.deliver(at(), text.clone().into(), false).await.unwrap();
        assert_eq!((delivery.facts, delivery.unchanged), if round == 0 { (1, 1) } else { (0, 2) });
        let kept = storage.inner().scan(Table::AccountFacts, b"", None, 10).await.unwrap();
        let kept: Vec<_> = kept.iter().map(|row| String::from_utf8_lossy(&row.value)).collect();
        // In the row of the Region, and in that of the account.
        let is_last = kept.iter().all(|row| row.contains(r#""AccountMFAEnabled":1"#));
        assert!(kept.len() == 2 && is_last, "round {round}: {kept:?}");
    }
    assert_eq!(evidence.waiting(None, 100).await.unwrap().0.len(), 2, "what changed nothing waits for nothing");
}

#[tokio::test]
async fn what_is_the_accounts_is_that_of_the_last_change_in_any_region() {
    let (storage, evidence) = evidence();
    let facts = |region: &str, facts: &str| {
        format!(r#"{{"awsAccountId": "{ACCOUNT}", "awsRegion": "{region}", "facts": {{{facts}}}}}"#)
    };
    let deliver = async |text: String| evidence.deliver(at(), text.into(), false).await.unwrap();
    let account = ACCOUNT.parse().unwrap();
    let known = async |region: &str| {
        let place = Place::new(account, region.parse().unwrap());
        let own = evidence.facts_of(&[place]).await.unwrap().remove(0);
        let of_account = evidence.facts_of_accounts([account]).await.unwrap().remove(0);
        let facts = evidence::facts::read(own.as_ref(), of_account.as_ref());
        format!(
            "{:?} {:?}",
            facts.names().collect::<Vec<_>>(),
            facts.fact("accountSummary", &["AccountMFAEnabled"]).number()
        )
    };
    let (east, west) = ("us-east-1", "eu-west-1");
    deliver(facts(east, r#""accountSummary": {"AccountMFAEnabled": 0}, "ebsEncryptionByDefault": true"#)).await;
    assert_eq!(known(east).await, r#"["accountSummary", "ebsEncryptionByDefault"] Some(0.0)"#);
    assert_eq!(known(west).await, r#"["accountSummary"] Some(0.0)"#, "what is the Region's is unknown elsewhere");

    // What isn't the account's changes nothing for the account.
    let waiting =
        async || evidence.waiting(None, 100).await.unwrap().0.iter().filter(|one| one.region == "global").count();
    let before = waiting().await;
    deliver(facts(east, r#""accountSummary": {"AccountMFAEnabled": 0}, "ebsEncryptionByDefault": false"#)).await;
    assert_eq!(waiting().await, before);

    // A Region's own facts go before; elsewhere the last change counts, and the same again is none.
    deliver(facts(west, r#""accountSummary": {"AccountMFAEnabled": 1}"#)).await;
    for again in 0..2 {
        assert_eq!(known(east).await, r#"["accountSummary", "ebsEncryptionByDefault"] Some(0.0)"#);
        assert_eq!(known("ap-south-1").await, r#"["accountSummary"] Some(1.0)"#, "{again}");
        let same =
            deliver(facts(east, r#""accountSummary": {"AccountMFAEnabled": 0}, "ebsEncryptionByDefault": false"#))
                .await;
        assert_eq!((same.facts, same.unchanged), (0, 1));
    }
    // What a Region brought goes when it has none any more, and not when another Region has none.
    deliver(facts(east, r#""ebsEncryptionByDefault": false"#)).await;
    assert_eq!(known(east).await, r#"["accountSummary", "ebsEncryptionByDefault"] Some(1.0)"#);
    deliver(facts(west, "")).await;
    assert_eq!(known(east).await, r#"["ebsEncryptionByDefault"] None"#);

    // A row from before there were rows of accounts: brought once more it is news.
    deliver(facts(east, r#""accountSummary": {"AccountMFAEnabled": 1}"#)).await;
    let key = [ACCOUNT.as_bytes(), b"\0global\0"].concat();
    let epoch = at().epoch;
    storage.inner().write_rows(BulkWrite::new(epoch, vec![RowWrite::Delete(Table::AccountFacts, key)])).await.unwrap();
    let again = deliver(facts(east, r#""accountSummary": {"AccountMFAEnabled": 1}"#)).await;
    assert_eq!((again.facts, again.unchanged), (1, 0));
    assert_eq!(known(west).await, r#"["accountSummary"] Some(1.0)"#);
}

#[tokio::test]
async fn more_problems_than_are_told_are_counted() {
    let (_, evidence) = evidence();
    let items: Vec<String> = (0..PROBLEMS + 500).map(|_| "{}".to_owned()).chain([volume("a", 1, "OK")]).collect();
    let delivery = deliver(&evidence, &items).await;
    assert_eq!((delivery.accepted, delivery.skipped, delivery.problems.len()), (1, 1_500, PROBLEMS));
}

#[tokio::test]
async fn a_delivery_to_a_world_that_is_over_is_refused() {
    let (storage, evidence) = evidence();
    storage.reset().await.unwrap();
    let text = format!("[{}]", volume("a", 1, "OK"));
    let late = evidence.deliver(at(), text.into(), false).await;
    assert!(matches!(late, Err(DeliveryError::Storage(StorageError::EpochOver { .. }))), "{late:?}");
    assert!(storage.inner().scan(Table::ConfigurationItems, b"", None, 1).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deliveries_at_the_same_time_lose_nothing() {
    const TASKS: usize = 8;
    const ITEMS: usize = 60;
    let (storage, evidence) = evidence();
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..TASKS {
        let evidence = evidence.clone();
        tasks.spawn(async move {
            for number in 0..ITEMS {
                // Half of them are everybody's, captured on another day by each.
                let id = if number % 2 == 0 { format!("all-{number}") } else { format!("{task}-{number}") };
                deliver(&evidence, &[volume(&id, u32::try_from(task).unwrap() + 1, "OK")]).await;
            }
        });
    }
    tasks.join_all().await;
    let counts = evidence.counts_of(&[(ACCOUNT.to_owned(), "us-east-1")]).await.unwrap().remove(0);
    let items = storage.inner().scan(Table::ConfigurationItems, b"", None, 10_000).await.unwrap();
    assert_eq!(items.len(), ITEMS / 2 + TASKS * ITEMS / 2);
    assert_eq!(counts.of("AWS::EC2::Volume"), u64::try_from(items.len()).unwrap());
    let history = storage.inner().scan(Table::ConfigurationHistory, b"", None, 10_000).await.unwrap();
    assert_eq!(history.len(), (TASKS - 1) * ITEMS / 2, "each earlier state is there once");
    assert_eq!(counts.revision, u64::try_from(TASKS * ITEMS).unwrap());
}

#[tokio::test]
async fn items_captured_before_1970_have_a_history_like_others() {
    let (_, evidence) = evidence();
    let item = |year: u32| volume("a", 1, "OK").replace("2025", &year.to_string());
    let nul =
        |id: &str| item(1950).replace(r#""configurationStateId": 1"#, &format!(r#""configurationStateId": "{id}""#));
    for year in [1960, 1961, 1959, 1958, 1975] {
        assert_eq!(deliver(&evidence, &[item(year)]).await.accepted, 1, "{year}");
    }
    for id in ["1\\u0000", "\\u00001", "1"] {
        assert_eq!(deliver(&evidence, &[nul(id)]).await.accepted, 1, "{id}");
        assert_eq!(deliver(&evidence, &[nul(id)]).await.unchanged, 1, "{id} again");
    }
    let place = Place::new(ACCOUNT.parse().unwrap(), Region::us_east_1());
    let past = evidence.past(&place, "us-east-1", "AWS::EC2::Volume", "a").await.unwrap();
    let times: Vec<i64> = past.iter().map(|item| item.head.as_ref().unwrap().capture_time.millis()).collect();
    assert_eq!(times.len(), 7);
    assert!(times.is_sorted(), "oldest first: {times:?}");
}

/// Flips a bit of the only row of counts.
async fn damage_counts(storage: &Faulty<Memory>) {
    let row = storage.inner().scan(Table::Places, b"counts", None, 10).await.unwrap().remove(0);
    let mut damaged = row.value.to_vec();
    damaged[3] ^= 1;
    storage.inner().write_rows(BulkWrite::new(0, vec![RowWrite::put(Table::Places, row.key, damaged)])).await.unwrap();
}

#[tokio::test]
async fn counts_that_cannot_be_read_are_made_anew_from_the_items() {
    // Whoever comes first: a reader, or the next delivery.
    for reads_first in [true, false] {
        let (storage, evidence) = evidence();
        for some in (0..3_000).collect::<Vec<_>>().chunks(500) {
            let items: Vec<String> = some.iter().map(|number| volume(&format!("vol-{number}"), 1, "OK")).collect();
            deliver(&evidence, &items).await;
        }
        deliver(&evidence, &[volume("vol-7", 2, "ResourceDeleted")]).await;
        let waiting = evidence.waiting(None, 100).await.unwrap().0;
        damage_counts(&storage).await;
        let counts = async || evidence.counts_of(&[(ACCOUNT.to_owned(), "us-east-1")]).await.unwrap().remove(0);
        if reads_first {
            let mended = counts().await;
            assert_eq!((mended.of("AWS::EC2::Volume"), mended.total()), (2_999, 2_999));
            assert_eq!(counts().await, mended, "once");
        }
        deliver(&evidence, &[volume("vol-new", 1, "OK")]).await;
        assert_eq!(counts().await.of("AWS::EC2::Volume"), 3_000);
        let now = evidence.waiting(None, 100).await.unwrap().0;
        assert_eq!(now[..waiting.len()], waiting, "what waited still waits");
        let new: Vec<bool> = now[waiting.len()..].iter().map(|one| one.brought.is_some()).collect();
        assert_eq!(new, [false, true], "everything has to be looked at, and what was delivered");
    }
}

#[tokio::test]
async fn what_belongs_to_no_region_waits_under_a_revision_of_its_own_after_a_damage_too() {
    let (storage, evidence) = evidence();
    let global = |id: &str| volume(id, 1, "OK").replace("us-east-1", "global");
    let place = Place::new(ACCOUNT.parse().unwrap(), Region::us_east_1());
    for id in ["a", "b"] {
        deliver(&evidence, &[global(id)]).await;
        let waiting = evidence.waiting(None, 100).await.unwrap().0;
        let own = waiting.iter().find(|one| one.region == "global").unwrap();
        evidence.hand_on(at(), own, std::slice::from_ref(&place)).await.unwrap();
    }
    damage_counts(&storage).await;
    deliver(&evidence, &[global("c")]).await;
    for one in evidence.waiting(None, 100).await.unwrap().0.iter().filter(|one| one.region == "global") {
        evidence.hand_on(at(), one, std::slice::from_ref(&place)).await.unwrap();
    }
    let brought: Vec<_> = evidence.waiting(None, 100).await.unwrap().0;
    let ids = brought.iter().filter_map(|one| one.brought.as_ref()?.resources.values().next()?.first());
    assert_eq!(ids.collect::<Vec<_>>(), ["a", "b", "c"], "none was written over");
}
