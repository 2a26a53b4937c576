//! What an element of a delivery tells: items, facts, or why it can't be read.

use super::elements::{Element, Kind, LONGEST_ELEMENT};
use super::envelope;
use super::problem::Problem;
use crate::item::NewItem;
use crate::scope::GLOBAL;
use documents::{Document, parse_json};
use evaluation::facts::AccountFacts;
use evaluation::items::{ConfigurationItem, read_items};
use governance::conformance_packs::Place;
use identifiers::{AccountId, Regions};
use storage::Version;

/// One thing that was told.
pub(super) enum Told<'t> {
    Item(Box<NewItem<'t>>),
    Facts(Place, Document),
    Problem(Problem),
}

/// What AWS Config may write for the Region of a resource that belongs to none, beside [`GLOBAL`].
const NO_REGION: &str = "Not Applicable";

/// Reads an element.
pub(super) fn read<'t>(element: Element<'t>, arrived: Version, regions: &Regions) -> Result<Vec<Told<'t>>, Problem> {
    let Element { kind, text, .. } = element;
    let problem = |message: String| Problem { place: element.place(), message };
    if text.len() > LONGEST_ELEMENT {
        return Err(problem("has more than 4 MiB".to_owned()));
    }
    if kind == Kind::NoList {
        return Err(problem("must be a list".to_owned()));
    }
    if kind != Kind::Facts
        && let Some(item) = envelope::read(text, arrived)
    {
        return Ok(vec![somewhere(item, &element.place(), regions)]);
    }
    let document = parse_json(text).map_err(|found| problem(found.to_string()))?;
    let place = element.place();
    let is_facts = document.get("facts").is_some() && document.get("resourceType").is_none();
    if kind == Kind::Facts || (kind == Kind::Anything && is_facts) {
        return Ok(vec![facts(&document, &place, regions)]);
    }
    // An element of a list of items is an item, whatever it looks like; so is that of a list of rows.
    let (document, inner) = match kind {
        Kind::Item => (within("configurationItems", document), "configurationItems[0]"),
        Kind::Row => (within("Results", document), "Results[0]"),
        Kind::Facts | Kind::Anything | Kind::NoList => (document, ""),
    };
    let told = read_items(&document).into_iter().map(|item| match item {
        Ok(item) => new_item(&item, arrived, &place, regions),
        Err(found) => {
            let within = found.place.strip_prefix(inner).unwrap_or(&found.place);
            let separated = place.is_empty() || within.is_empty() || within.starts_with(['.', '[']);
            let dot = if separated { "" } else { "." };
            Told::Problem(Problem { place: format!("{place}{dot}{within}"), message: found.message })
        }
    });
    Ok(told.collect())
}

fn within(list: &'static str, element: Document) -> Document {
    Document::mapping([(list, Document::sequence([element]))])
}

fn new_item(item: &ConfigurationItem, arrived: Version, place: &str, regions: &Regions) -> Told<'static> {
    // The zero byte parts keys, and no AWS identifier has one.
    let parts = [&item.region, &item.resource_type, &item.resource_id];
    if parts.iter().any(|part| part.contains('\0')) {
        let (place, message) = (item.resource_type.replace('\0', ""), "an identifier contains a zero byte".to_owned());
        return Told::Problem(Problem { place, message });
    }
    somewhere(NewItem::of(item, arrived), place, regions)
}

/// The item, if it belongs to a Region that there is, or to none.
fn somewhere<'t>(item: NewItem<'t>, place: &str, regions: &Regions) -> Told<'t> {
    let named = item.told_region();
    if matches!(named.as_str(), GLOBAL | NO_REGION) {
        return Told::Item(Box::new(item));
    }
    let Err(problem) = regions.named(named) else { return Told::Item(Box::new(item)) };
    let dot = if place.is_empty() { "" } else { "." };
    let message =
        format!("{problem} (of {} {}; what belongs to none is in {GLOBAL})", item.resource_type, item.resource_id);
    Told::Problem(Problem { place: format!("{place}{dot}awsRegion"), message })
}

fn facts(entry: &Document, place: &str, regions: &Regions) -> Told<'static> {
    let problem = |within: String, message: String| {
        let within = if place.is_empty() { within.trim_start_matches('.').to_owned() } else { within };
        Told::Problem(Problem { place: format!("{place}{within}"), message })
    };
    let of = match read_place(entry, regions) {
        Ok(of) => of,
        Err((member, message)) => return problem(format!(".{member}"), message),
    };
    let Some(facts) = entry.get("facts") else { return problem(".facts".to_owned(), "is missing".to_owned()) };
    match AccountFacts::read(facts) {
        Ok(_) => Told::Facts(of, facts.clone()),
        Err(found) => {
            let fact = found.fact.map(|name| format!(".{name}")).unwrap_or_default();
            problem(format!(".facts{fact}"), found.to_string())
        }
    }
}

fn read_place(entry: &Document, regions: &Regions) -> Result<Place, (&'static str, String)> {
    let text = |names: [&'static str; 2]| {
        let found = names.iter().find_map(|name| entry.get(name).and_then(Document::text).map(|text| (*name, text)));
        found.ok_or((names[0], "is missing".to_owned()))
    };
    let (name, account) = text(["awsAccountId", "accountId"])?;
    let account: AccountId = account.parse().map_err(|_| (name, format!("`{account}` is not an account id")))?;
    let (name, region) = text(["awsRegion", "region"])?;
    let region = regions.named(region).map_err(|problem| (name, problem.to_string()))?;
    Ok(Place::new(account, region))
}
