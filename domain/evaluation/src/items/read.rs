//! Reads items from snapshot files, history files, API answers and event messages; a bad item costs only itself.

use std::borrow::Cow;

use documents::{Document, Node, Resolved, parse_json};
use smol_str::SmolStr;

use super::arn::{Arn, resource_type_of};
use super::item::{ConfigurationItem, ItemStatus, Relationship};
use super::member::decoded;
use crate::moment::read_moment;

/// Why one item could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {message}")]
pub struct ItemProblem {
    /// The item's number within the document, from 0.
    pub index: usize,
    /// The member, as a path from the document's root (`configurationItems[3].resourceType`).
    pub place: String,
    /// What is wrong.
    pub message: String,
}

/// How long the Region of an item may be: as long as AWS lets it be.
const REGION_BYTES: usize = 64;
/// How long the type of a resource may be: over twice the longest that there is.
const RESOURCE_TYPE_BYTES: usize = 256;
/// How long the id of a resource may be. AWS counts 768 characters; ids with others than ASCII's aren't known.
const RESOURCE_ID_BYTES: usize = 768;

/// Whether the names of a resource are as short as keys of it may be.
pub fn fits(region: &str, resource_type: &str, resource_id: &str) -> bool {
    region.len() <= REGION_BYTES && resource_type.len() <= RESOURCE_TYPE_BYTES && resource_id.len() <= RESOURCE_ID_BYTES
}

/// How deep events may be wrapped (notification, message, invoking event).
const WRAPPINGS: usize = 4;

/// Every item of a document, in order. Understood are `{configurationItems: [...]}` (snapshot and history files, answers of
/// GetResourceConfigHistory), `{baseConfigurationItems: [...]}` and `{BaseConfigurationItems: [...]}` (batches), `{Results: [...]}`
/// (rows of SelectResourceConfig and SelectAggregateResourceConfig, which are texts), `{configurationItem: {...}}` (events, also
/// wrapped as `invokingEvent`, `Message` or `detail`), `{ConfigurationItem: {...}}` (GetAggregateResourceConfig), a bare item, and
/// lists of any of these.
pub fn read_items(document: &Document) -> Vec<Result<ConfigurationItem, ItemProblem>> {
    let mut found = Vec::new();
    collect(Cow::Borrowed(document), "", WRAPPINGS, &mut found);
    found
}

fn collect(
    document: Cow<'_, Document>,
    place: &str,
    wrappings: usize,
    found: &mut Vec<Result<ConfigurationItem, ItemProblem>>,
) {
    let document = decoded(document);
    if let Some(items) = document.items().filter(|_| wrappings > 0) {
        for (index, item) in items.iter().enumerate() {
            collect(Cow::Borrowed(item), &format!("{place}[{index}]"), wrappings - 1, found);
        }
        return;
    }
    for list in ["configurationItems", "baseConfigurationItems", "BaseConfigurationItems", ROWS] {
        if let Some(items) = document.get(list).and_then(Document::items) {
            for (index, item) in items.iter().enumerate() {
                let place = &joined(place, &format!("{list}[{index}]"));
                let is_row = list == ROWS;
                let item = if is_row { decoded(Cow::Borrowed(item)) } else { Cow::Borrowed(item) };
                found.push(Reader { item: &item, index: found.len(), place, is_row }.read());
            }
            return;
        }
    }
    if document.get("resourceType").is_some() {
        found.push(Reader { item: &document, index: found.len(), place, is_row: false }.read());
        return;
    }
    for wrapper in ["configurationItem", "ConfigurationItem", "invokingEvent", "Message", "detail"] {
        let inner = document.get(wrapper).filter(|inner| !inner.is_null() && wrappings > 0);
        if let Some(inner) = inner {
            return collect(Cow::Borrowed(inner), &joined(place, wrapper), wrappings - 1, found);
        }
    }
    let message = match document.get("configurationItemSummary") {
        Some(_) => "only the summary of an oversized item; the item itself must be fetched",
        None => "no configuration item here",
    };
    found.push(Err(ItemProblem { index: found.len(), place: place.to_owned(), message: message.to_owned() }));
}

/// The list of a query's rows.
const ROWS: &str = "Results";

fn joined(place: &str, member: &str) -> String {
    match (place, member) {
        ("", member) => member.to_owned(),
        (place, "") => place.to_owned(),
        (place, member) => format!("{place}.{member}"),
    }
}

struct Reader<'a> {
    item: &'a Document,
    index: usize,
    place: &'a str,
    /// Whether it is a row of a query: it has the members that were selected, and is there, since queries find nothing else.
    is_row: bool,
}

impl<'a> Reader<'a> {
    fn problem(&self, member: &str, message: impl Into<String>) -> ItemProblem {
        ItemProblem { index: self.index, place: joined(self.place, member), message: message.into() }
    }

    /// The first of several names of a member that is there and not null.
    fn member(&self, names: &[&'static str]) -> Option<(&'static str, &'a Document)> {
        names.iter().find_map(|name| self.item.get(name).filter(|value| !value.is_null()).map(|value| (*name, value)))
    }

    /// A text, or a number by its digits.
    fn text(&self, names: &[&'static str]) -> Result<Option<SmolStr>, ItemProblem> {
        let Some((name, value)) = self.member(names) else { return Ok(None) };
        match value.scalar() {
            Some(Resolved::String(text) | Resolved::Number(text)) => Ok(Some(SmolStr::new(text))),
            _ => Err(self.problem(name, "must be a string")),
        }
    }

    fn required(&self, names: &[&'static str]) -> Result<SmolStr, ItemProblem> {
        match self.text(names)? {
            Some(text) if !text.is_empty() => Ok(text),
            _ => Err(self.problem(names.first().unwrap_or(&""), "is missing")),
        }
    }

    /// A member that names a resource.
    fn named(&self, name: &'static str, most: usize) -> Result<SmolStr, ItemProblem> {
        let text = self.required(&[name])?;
        if text.len() > most { Err(self.problem(name, format!("is longer than {most} bytes"))) } else { Ok(text) }
    }

    fn read(&self) -> Result<ConfigurationItem, ItemProblem> {
        if self.item.entries().is_none() {
            return Err(self.problem("", "an item must be an object"));
        }
        let arn = self.text(&["ARN", "arn"])?.filter(|arn| !arn.is_empty());
        let parts = arn.as_deref().and_then(Arn::parse);
        let resource_type = match parts.as_ref().and_then(resource_type_of) {
            Some(told) if self.is_row && self.member(&["resourceType"]).is_none() => SmolStr::new_static(told),
            _ => self.named("resourceType", RESOURCE_TYPE_BYTES)?,
        };
        // What an item doesn't say its ARN may.
        let account = match parts.as_ref().and_then(Arn::account) {
            Some(account) if self.member(&["awsAccountId", "accountId"]).is_none() => SmolStr::new(account),
            _ => self.required(&["awsAccountId", "accountId"])?,
        };
        let region = match parts.as_ref().and_then(Arn::region) {
            Some(region) if self.member(&["awsRegion"]).is_none() && region.len() <= REGION_BYTES => {
                SmolStr::new(region)
            }
            _ => self.named("awsRegion", REGION_BYTES)?,
        };
        let status = match self.member(&["configurationItemStatus"]) {
            None if self.is_row => SmolStr::new_static(ItemStatus::Ok.as_str()),
            _ => self.required(&["configurationItemStatus"])?,
        };
        Ok(ConfigurationItem {
            account: account
                .parse()
                .map_err(|_| self.problem("awsAccountId", format!("`{account}` is not an account id")))?,
            region,
            resource_type,
            resource_id: self.named("resourceId", RESOURCE_ID_BYTES)?,
            resource_name: self.text(&["resourceName"])?.filter(|name| !name.is_empty()),
            arn,
            capture_time: {
                let name = "configurationItemCaptureTime";
                let missing = if self.is_row { "is missing: the query has to select it" } else { "is missing" };
                let (_, value) = self.member(&[name]).ok_or_else(|| self.problem(name, missing))?;
                read_moment(value).ok_or_else(|| self.problem(name, "is not a time"))?
            },
            status: ItemStatus::parse(&status)
                .ok_or_else(|| self.problem("configurationItemStatus", format!("`{status}` is not a status")))?,
            state_id: self.text(&["configurationStateId"])?.unwrap_or_default(),
            version: self.text(&["configurationItemVersion", "version"])?,
            md5_hash: self.text(&["configurationStateMd5Hash", "configurationItemMD5Hash"])?,
            availability_zone: self.text(&["availabilityZone"])?.filter(|zone| !zone.is_empty()),
            // Informative only: one that can't be read costs nothing else.
            creation_time: self.member(&["resourceCreationTime"]).and_then(|(_, value)| read_moment(value)),
            tags: self.tags()?,
            relationships: self.relationships()?,
            configuration: self.configuration()?,
            supplementary_configuration: self.supplementary()?,
        })
    }

    fn tags(&self) -> Result<Vec<(SmolStr, SmolStr)>, ItemProblem> {
        let Some((name, tags)) = self.member(&["tags"]) else { return Ok(Vec::new()) };
        if let Some(list) = tags.items().filter(|_| self.is_row) {
            // Queries answer them one by one.
            let text = |one: &Document, name: &str| one.get(name).and_then(Document::text).map(SmolStr::new);
            let tag = |one: &Document| Some((text(one, "key")?, text(one, "value").unwrap_or_default()));
            let tags = list.iter().map(tag).collect::<Option<_>>();
            return tags.ok_or_else(|| self.problem(name, "must be a list of objects with key and value"));
        }
        let entries = tags.entries().ok_or_else(|| self.problem(name, "must be an object"))?;
        entries
            .iter()
            .map(|entry| match entry.value.scalar() {
                Some(Resolved::Null) => Ok((entry.key.clone(), SmolStr::default())),
                Some(_) => Ok((entry.key.clone(), SmolStr::new(entry.value.text().unwrap_or_default()))),
                None => Err(self.problem(&format!("tags.{}", entry.key), "must be a string")),
            })
            .collect()
    }

    fn relationships(&self) -> Result<Vec<Relationship>, ItemProblem> {
        let Some((name, list)) = self.member(&["relationships"]) else { return Ok(Vec::new()) };
        let list = list.items().ok_or_else(|| self.problem(name, "must be a list"))?;
        let mut relationships = Vec::with_capacity(list.len());
        for (index, one) in list.iter().enumerate() {
            let place = joined(self.place, &format!("relationships[{index}]"));
            let reader = Reader { item: one, index: self.index, place: &place, is_row: false };
            relationships.push(Relationship {
                resource_type: reader.required(&["resourceType"])?,
                resource_id: reader.text(&["resourceId"])?.filter(|id| !id.is_empty()),
                resource_name: reader.text(&["resourceName"])?.filter(|name| !name.is_empty()),
                name: reader.text(&["name", "relationshipName"])?.unwrap_or_default(),
            });
        }
        Ok(relationships)
    }

    fn configuration(&self) -> Result<Option<Document>, ItemProblem> {
        let Some((name, value)) = self.member(&["configuration"]) else { return Ok(None) };
        let document = match value.as_str() {
            Some("") => return Ok(None),
            Some(text) => {
                let parsed = parse_json(text).map_err(|problem| self.problem(name, problem.to_string()))?;
                decoded(Cow::Owned(parsed)).into_owned()
            }
            None => value.clone(),
        };
        match document.node {
            Node::Mapping(_) => Ok(Some(document)),
            Node::Scalar(_) if document.is_null() => Ok(None),
            Node::Scalar(_) | Node::Sequence(_) => Err(self.problem(name, "must be an object")),
        }
    }

    fn supplementary(&self) -> Result<Document, ItemProblem> {
        let empty = || Document::new(Node::Mapping(Vec::new()));
        let Some((name, value)) = self.member(&["supplementaryConfiguration"]) else { return Ok(empty()) };
        let document = decoded(Cow::Borrowed(value));
        match document.node {
            Node::Mapping(_) => Ok(document.into_owned()),
            Node::Scalar(_) | Node::Sequence(_) => Err(self.problem(name, "must be an object")),
        }
    }
}
