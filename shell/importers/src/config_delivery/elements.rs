//! The elements of a delivered file as texts: items, rows of queries, account facts, and AWS's own verdicts among them.

use crate::problem::Problem;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// How many elements a file may have: as many as the installation takes at once.
const ELEMENTS: usize = 1_000_000;
/// The lists that hold items; the last one are rows of queries, which are texts.
pub const LISTS: [&str; 5] = [ITEMS, "baseConfigurationItems", "BaseConfigurationItems", "accountFacts", ROWS];
/// The list of items.
const ITEMS: &str = "configurationItems";
/// The list of a query's rows.
pub const ROWS: &str = "Results";
/// Items that AWS Config makes of what rules found.
const VERDICTS: [&str; 2] = ["AWS::Config::ResourceCompliance", "AWS::Config::ConformancePackCompliance"];

/// A file.
#[derive(Debug, Default)]
pub struct Elements<'t> {
    /// The id of the snapshot, if it is one.
    pub snapshot: Option<&'t RawValue>,
    /// Each list with its elements; of a file that is a list, or one element, the name is empty.
    pub lists: Vec<(&'static str, Vec<&'t RawValue>)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Top<'t> {
    #[serde(borrow)]
    configuration_items: Option<Vec<&'t RawValue>>,
    #[serde(borrow)]
    base_configuration_items: Option<Vec<&'t RawValue>>,
    #[serde(borrow, rename = "BaseConfigurationItems")]
    base_of_aggregator: Option<Vec<&'t RawValue>>,
    #[serde(borrow)]
    account_facts: Option<Vec<&'t RawValue>>,
    #[serde(borrow, rename = "Results")]
    rows: Option<Vec<&'t RawValue>>,
    #[serde(borrow)]
    config_snapshot_id: Option<&'t RawValue>,
    resource_type: Option<IgnoredAny>,
    configuration_item: Option<IgnoredAny>,
    #[serde(rename = "ConfigurationItem")]
    of_aggregator: Option<IgnoredAny>,
}

/// Reads a file; nothing where it is JSON of another kind.
///
/// # Errors
/// What is no JSON, is cut off, or has too much in it.
pub fn read<'t>(text: &'t str, shown: &str) -> Result<Option<Elements<'t>>, Problem> {
    let wrong = |found: serde_json::Error| {
        let problem = Problem::of_json(shown, &found);
        if !found.is_data() {
            return problem;
        }
        let told = found.to_string();
        let told = told.split(" at line ").next().unwrap_or_default();
        Problem { message: format!("it isn't what AWS Config delivers: {told}"), ..problem }
    };
    let mut all: Option<Elements<'t>> = None;
    // Answers may stand one behind the other, as pages do that somebody put into one file.
    for (at, value) in serde_json::Deserializer::from_str(text).into_iter::<&'t RawValue>().enumerate() {
        let Some(next) = one(value.map_err(wrong)?).map_err(wrong)? else { continue };
        let elements = all.get_or_insert_default();
        // Several snapshots in one file are no whole one.
        elements.snapshot = next.snapshot.filter(|_| at == 0);
        for (name, list) in next.lists {
            match elements.lists.iter_mut().find(|(before, _)| *before == name) {
                Some((_, before)) => before.extend(list),
                None => elements.lists.push((name, list)),
            }
        }
    }
    let Some(mut elements) = all else { return Ok(None) };
    if elements.lists.iter().map(|(_, list)| list.len()).sum::<usize>() > ELEMENTS {
        return Err(Problem::new(shown, "", format!("it has more than {ELEMENTS} elements")));
    }
    if elements.lists.len() > 1
        && let Some(at) = elements.lists.iter().position(|(name, _)| name.is_empty())
    {
        // Beside lists with names what has none is a list of items.
        let (_, bare) = elements.lists.swap_remove(at);
        match elements.lists.iter_mut().find(|(name, _)| *name == ITEMS) {
            Some((_, items)) => items.extend(bare),
            None => elements.lists.push((ITEMS, bare)),
        }
    }
    Ok(Some(elements))
}

/// One value of a file.
fn one(whole: &RawValue) -> Result<Option<Elements<'_>>, serde_json::Error> {
    let text = whole.get();
    if text.starts_with('[') {
        let list: Vec<&RawValue> = serde_json::from_str(text)?;
        let is_item =
            |raw: &&RawValue| raw.get().contains("\"resourceType\"") || raw.get().contains("onfigurationItem");
        let any = list.is_empty() || list.iter().any(is_item);
        return Ok(any.then(|| Elements { snapshot: None, lists: vec![("", list)] }));
    }
    if !text.starts_with('{') {
        return Ok(None);
    }
    let top: Top<'_> = serde_json::from_str(text)?;
    let found =
        [top.configuration_items, top.base_configuration_items, top.base_of_aggregator, top.account_facts, top.rows];
    let lists: Vec<_> = LISTS.into_iter().zip(found).filter_map(|(name, list)| Some((name, list?))).collect();
    let is_one = top.resource_type.is_some() || top.configuration_item.is_some() || top.of_aggregator.is_some();
    Ok(match lists.is_empty() {
        true => is_one.then(|| Elements { snapshot: None, lists: vec![("", vec![whole])] }),
        false => Some(Elements { snapshot: top.config_snapshot_id, lists }),
    })
}

#[derive(Deserialize)]
struct Typed<'t> {
    #[serde(borrow, rename = "resourceType")]
    resource_type: Option<Cow<'t, str>>,
}

/// The text of an element, that of a row without the quotes around it.
pub fn text_of<'t>(list: &str, raw: &'t RawValue) -> Cow<'t, str> {
    let inside = (list == ROWS).then(|| serde_json::from_str::<String>(raw.get()).ok()).flatten();
    inside.map_or(Cow::Borrowed(raw.get()), Cow::Owned)
}

/// Whether an element is an item that AWS Config made of what rules found.
pub fn is_verdict(list: &str, raw: &RawValue) -> bool {
    // Few items have this in them, and reading each would take as long as everything else.
    if !raw.get().contains("AWS::Config::") {
        return false;
    }
    let text = text_of(list, raw);
    let kind = serde_json::from_str::<Typed<'_>>(&text).ok().and_then(|item| item.resource_type);
    kind.is_some_and(|kind| VERDICTS.contains(&kind.as_ref()))
}
