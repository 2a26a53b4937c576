//! Takes in configuration items and account facts: newer ones replace older ones, the same again changes nothing, and what
//! can't be read is named and skipped.

use super::{keys, progress};
use crate::WorkError;
use bytes::Bytes;
use documents::{Document, parse_json, to_json};
use engine::Engine;
use evaluation::facts::AccountFacts;
use evaluation::items::{ConfigurationItem, read_items};
use governance::conformance_packs::Place;
use identifiers::{AccountId, Region, Timestamp};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use storage::{BulkWrite, MAX_ROWS_PER_WRITE, RowWrite, Table};
use tokio::sync::Mutex;

/// What a document contains.
#[derive(Debug, Default)]
pub struct Contents {
    items: Vec<ConfigurationItem>,
    facts: Vec<(Place, Document)>,
    is_snapshot: bool,
    problems: Vec<Problem>,
}

/// Something that was skipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands in the document.
    pub place: String,
    /// What is wrong.
    pub message: String,
}

/// What became of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Delivery {
    /// Items that are new, older ones of the same resource included.
    pub accepted: usize,
    /// Items, and documents of account facts, that were known already.
    pub unchanged: usize,
    /// Account facts that are new or different.
    pub facts: usize,
    /// What was skipped.
    pub problems: Vec<Problem>,
}

/// One writer at a time: an item is compared with the one before it, and then written.
pub(super) static WRITER: Mutex<()> = Mutex::const_new(());

impl Contents {
    /// Reads what AWS Config delivers (snapshot files, history files, API answers, events) and account facts:
    /// `{"accountFacts": [{"awsAccountId", "awsRegion", "facts"}]}`, or one such object alone, or several in a list.
    pub fn read(document: &Document) -> Self {
        let mut contents = Self::default();
        let listed = document.items().unwrap_or_default();
        if !listed.is_empty() && listed.iter().all(is_facts) {
            contents.read_facts(listed, "");
            return contents;
        }
        if is_facts(document) {
            contents.read_facts(std::slice::from_ref(document), "");
            return contents;
        }
        let facts = document.get("accountFacts");
        if let Some(facts) = facts {
            match facts.items() {
                Some(facts) => contents.read_facts(facts, "accountFacts"),
                None => contents.skip("accountFacts", "must be a list"),
            }
        }
        if facts.is_none() || document.get("configurationItems").is_some() {
            contents.is_snapshot = document.get("configSnapshotId").is_some_and(|id| !id.is_null());
            for item in read_items(document) {
                match item {
                    Ok(item) => contents.take(item),
                    Err(problem) => contents.skip(problem.place, problem.message),
                }
            }
        }
        contents
    }

    fn take(&mut self, item: ConfigurationItem) {
        // The zero byte parts keys, and no AWS identifier has one.
        let parts = [&item.region, &item.resource_type, &item.resource_id];
        if parts.iter().any(|part| part.contains('\0')) {
            self.skip(item.resource_type.replace('\0', ""), "an identifier contains a zero byte");
        } else {
            self.items.push(item);
        }
    }

    fn skip(&mut self, place: impl Into<String>, message: impl Into<String>) {
        self.problems.push(Problem { place: place.into(), message: message.into() });
    }

    fn read_facts(&mut self, list: &[Document], prefix: &str) {
        for (index, entry) in list.iter().enumerate() {
            let place = format!("{prefix}[{index}]");
            match read_place(entry) {
                Ok(of) => match entry.get("facts").map(AccountFacts::read) {
                    Some(Ok(_)) => self.facts.extend(entry.get("facts").map(|facts| (of, facts.clone()))),
                    Some(Err(problem)) => {
                        let fact = problem.fact.map(|name| format!(".{name}")).unwrap_or_default();
                        self.skip(format!("{place}.facts{fact}"), problem.to_string());
                    }
                    None => self.skip(format!("{place}.facts"), "is missing"),
                },
                Err((member, message)) => self.skip(format!("{place}.{member}"), message),
            }
        }
    }
}

fn is_facts(document: &Document) -> bool {
    document.get("facts").is_some() && document.get("resourceType").is_none()
}

fn read_place(entry: &Document) -> Result<Place, (&'static str, String)> {
    let text = |names: [&'static str; 2]| {
        let found = names.iter().find_map(|name| entry.get(name).and_then(Document::text).map(|text| (*name, text)));
        found.ok_or((names[0], "is missing".to_owned()))
    };
    let (name, account) = text(["awsAccountId", "accountId"])?;
    let account: AccountId = account.parse().map_err(|_| (name, format!("`{account}` is not an account id")))?;
    let (name, region) = text(["awsRegion", "region"])?;
    let region: Region = region.parse().map_err(|_| (name, format!("`{region}` is not a Region")))?;
    Ok(Place::new(account, region))
}

/// Stores the contents, and says that they wait to be judged.
///
/// # Errors
/// When storage couldn't take them; what was stored before stays, and the same document can be delivered again.
pub async fn deliver(engine: &Engine, contents: Contents) -> Result<Delivery, WorkError> {
    let _writer = WRITER.lock().await;
    let mut delivery = Delivery { problems: contents.problems, ..Delivery::default() };
    // Leaves room for the rows that say what waits, of which a chunk has at most one an item.
    for chunk in contents.items.chunks(MAX_ROWS_PER_WRITE / 4) {
        let writes = changes(engine, chunk, contents.is_snapshot, &mut delivery).await?;
        if !writes.is_empty() {
            engine.storage().write_rows(BulkWrite::new(engine.snapshot().epoch, writes)).await?;
        }
    }
    for (place, facts) in &contents.facts {
        let key = keys::place(place);
        let value = Bytes::from(to_json(facts));
        if engine.storage().row(Table::AccountFacts, &key).await?.as_ref() == Some(&value) {
            delivery.unchanged += 1;
            continue;
        }
        let waits = progress::delivered(engine, &place.account.to_string(), place.region.as_str());
        engine
            .storage()
            .write_rows(BulkWrite::new(
                engine.snapshot().epoch,
                vec![RowWrite::put(Table::AccountFacts, key, value), waits],
            ))
            .await?;
        delivery.facts += 1;
    }
    if delivery.accepted + delivery.facts > 0 {
        engine.touch();
    }
    Ok(delivery)
}

/// The rows that items change.
pub(super) async fn changes(
    engine: &Engine,
    items: &[ConfigurationItem],
    is_snapshot: bool,
    delivery: &mut Delivery,
) -> Result<Vec<RowWrite>, WorkError> {
    let mut current: BTreeMap<Vec<u8>, ConfigurationItem> = BTreeMap::new();
    let mut writes = Vec::new();
    let mut places: BTreeSet<(String, SmolStr)> = BTreeSet::new();
    let mut complete: BTreeSet<(String, SmolStr)> = BTreeSet::new();
    for item in items {
        let (account, region) = (item.account.to_string(), region_of(item));
        let parts = [account.as_str(), &region, &item.resource_type, &item.resource_id];
        let key = keys::key(&parts);
        if is_snapshot {
            complete.insert((account.clone(), region.clone()));
        }
        let kept = match current.get(&key) {
            Some(kept) => Some(kept.clone()),
            None => engine.storage().row(Table::ConfigurationItems, &key).await?.and_then(|row| read_stored(&row)),
        };
        let (table, past) = match &kept {
            Some(kept) if kept.order() == item.order() => {
                delivery.unchanged += 1;
                continue;
            }
            Some(kept) if !item.replaces(kept) => (Table::ConfigurationHistory, Some(item)),
            Some(kept) => (Table::ConfigurationItems, Some(kept)),
            None => (Table::ConfigurationItems, None),
        };
        if let Some(past) = past {
            let key = history_key(&parts, past);
            let known = table == Table::ConfigurationHistory
                && engine.storage().row(Table::ConfigurationHistory, &key).await?.is_some();
            if known {
                delivery.unchanged += 1;
                continue;
            }
            writes.push(RowWrite::put(Table::ConfigurationHistory, key, stored(past)));
        }
        if table == Table::ConfigurationItems {
            writes.push(RowWrite::put(table, key.clone(), stored(item)));
            current.insert(key, item.clone());
            places.insert((account, region));
        }
        delivery.accepted += 1;
    }
    for (account, region) in &complete {
        let key = keys::snapshot(account, region);
        if engine.storage().row(Table::EvaluationProgress, &key).await?.is_none() {
            writes.push(RowWrite::put(Table::EvaluationProgress, key, Bytes::new()));
            places.insert((account.clone(), region.clone()));
        }
    }
    writes.extend(places.iter().map(|(account, region)| progress::delivered(engine, account, region)));
    Ok(writes)
}

/// The Region of an item's key: what isn't the name of a Region belongs to none.
fn region_of(item: &ConfigurationItem) -> SmolStr {
    match item.region.parse::<Region>() {
        Ok(_) => item.region.clone(),
        Err(_) => SmolStr::new_static(progress::GLOBAL),
    }
}

/// Earlier items of a resource, oldest first.
fn history_key(parts: &[&str; 4], item: &ConfigurationItem) -> Vec<u8> {
    let order = item.order();
    let [account, region, resource_type, resource_id] = *parts;
    let captured = format!("{:016x}", order.capture_time.millis().max(0));
    keys::key(&[account, region, resource_type, resource_id, &captured, &order.state_id.replace('\0', "")])
}

/// An item as it is stored: the form of snapshot files, with the members that rules can read.
fn stored(item: &ConfigurationItem) -> Bytes {
    let optional = |text: &Option<SmolStr>| text.as_ref().map_or_else(Document::null, Document::string);
    let tags = Document::mapping(item.tags.iter().map(|(key, value)| (key, Document::string(value))));
    let relationships = item.relationships.iter().map(|relationship| {
        Document::mapping([
            ("resourceType", Document::string(&relationship.resource_type)),
            ("resourceId", optional(&relationship.resource_id)),
            ("resourceName", optional(&relationship.resource_name)),
            ("name", Document::string(&relationship.name)),
        ])
    });
    let document = Document::mapping([
        ("awsAccountId", Document::string(item.account.to_string())),
        ("awsRegion", Document::string(&item.region)),
        ("resourceType", Document::string(&item.resource_type)),
        ("resourceId", Document::string(&item.resource_id)),
        ("resourceName", optional(&item.resource_name)),
        ("ARN", optional(&item.arn)),
        ("configurationItemCaptureTime", Document::plain(moment(item.capture_time))),
        ("configurationItemStatus", Document::string(item.status.as_str())),
        ("configurationStateId", Document::string(&item.state_id)),
        ("availabilityZone", optional(&item.availability_zone)),
        ("resourceCreationTime", item.creation_time.map_or_else(Document::null, |at| Document::plain(moment(at)))),
        ("tags", tags),
        ("relationships", Document::sequence(relationships)),
        ("configuration", item.configuration.clone().unwrap_or_else(Document::null)),
        ("supplementaryConfiguration", item.supplementary_configuration.clone()),
    ]);
    Bytes::from(to_json(&document))
}

/// Epoch seconds with the milliseconds as decimals.
fn moment(at: Timestamp) -> String {
    let (seconds, millis) = (at.millis().div_euclid(1_000), at.millis().rem_euclid(1_000));
    if seconds < 0 { seconds.to_string() } else { format!("{seconds}.{millis:03}") }
}

/// A stored item.
pub(super) fn read_stored(value: &[u8]) -> Option<ConfigurationItem> {
    let document = parse_json(std::str::from_utf8(value).ok()?).ok()?;
    read_items(&document).into_iter().next()?.ok()
}

/// Stored facts.
pub(super) fn read_facts(value: &[u8]) -> Option<AccountFacts> {
    Some(AccountFacts::known(&parse_json(std::str::from_utf8(value).ok()?).ok()?))
}

#[cfg(test)]
mod tests {
    use super::{Contents, read_stored, stored};
    use documents::parse_json;
    use evaluation::items::read_items;

    #[test]
    fn a_stored_item_reads_back_as_it_was() {
        let text = r#"{"configurationItems": [{"awsAccountId": "111122223333", "awsRegion": "global",
            "resourceType": "AWS::IAM::User", "resourceId": "AIDA1", "resourceName": "ü", "ARN": "arn:aws:iam::111122223333:user/x",
            "configurationItemCaptureTime": "2026-10-05T06:30:11.482Z", "configurationItemStatus": "OK",
            "configurationStateId": 1791181811482, "tags": {"a": "", "b": "\""},
            "relationships": [{"resourceType": "T", "resourceId": "i", "name": "Is attached to T"}],
            "configuration": {"n": 1.10, "list": [true, null, "x"]},
            "supplementaryConfiguration": {"Policy": "{\"Statement\": []}"}}]}"#;
        let item = read_items(&parse_json(text).unwrap()).remove(0).unwrap();
        let again = read_stored(&stored(&item)).unwrap();
        assert_eq!(again.digest(), item.digest());
        assert_eq!((again.order(), again.status, &again.tags), (item.order(), item.status, &item.tags));
    }

    #[test]
    fn facts_and_items_are_told_apart_and_bad_ones_named() {
        let read = |text: &str| Contents::read(&parse_json(text).unwrap());
        let one =
            read(r#"{"accountId": "111122223333", "region": "eu-west-1", "facts": {"securityHubEnabled": true}}"#);
        assert_eq!((one.facts.len(), one.problems.len()), (1, 0));
        let several = read(
            r#"{"accountFacts": [{"awsAccountId": "1", "awsRegion": "eu-west-1", "facts": {}},
                {"awsAccountId": "111122223333", "awsRegion": "EU", "facts": {}},
                {"awsAccountId": "111122223333", "awsRegion": "eu-west-1", "facts": {"nope": 1}},
                {"awsAccountId": "111122223333", "awsRegion": "eu-west-1"}]}"#,
        );
        let places: Vec<_> = several.problems.iter().map(|problem| problem.place.as_str()).collect();
        let wanted = [
            "accountFacts[0].awsAccountId",
            "accountFacts[1].awsRegion",
            "accountFacts[2].facts",
            "accountFacts[3].facts",
        ];
        assert_eq!((places.as_slice(), several.facts.len()), (wanted.as_slice(), 0));
        let item = read(r#"{"configurationItems": [{"resourceType": "T"}]}"#);
        assert_eq!((item.items.len(), item.problems.len()), (0, 1));
        assert_eq!(read("{}").problems.len(), 1);
    }
}
