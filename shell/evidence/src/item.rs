//! An item as a row: a small head that lists and counts are made of, and a packed body that only those read who need it.

use crate::checked;
use crate::codec::{Packer, Unpacker};
use crate::dictionaries::{Dictionaries, Dictionary};
use crate::keys;
use bytes::Bytes;
use documents::{Document, Entry, Node, Resolved, parse_json_plain, to_json};
use evaluation::items::{ConfigurationItem, ItemOrder, ItemStatus, Relationship};
use identifiers::{AccountId, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;
use storage::{Epoch, Row, Version};

/// The first byte of an item's row. Rows of releases up to 0.1 are JSON, which begins with a brace.
const FORMAT: u8 = 2;
/// The same of rows that don't say what only readers of the item are shown.
const WITHOUT_STAMPS: u8 = 1;

/// What a list shows of an item, and what orders it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemHead {
    /// The status's number: [`ItemHead::status`].
    status: u8,
    /// When the state was captured.
    pub capture_time: Timestamp,
    /// The state id.
    pub state_id: SmolStr,
    /// The last version of the journal when it arrived.
    pub arrived: Version,
    /// The Region that the item names, where it isn't the one of its key.
    region: Option<SmolStr>,
    /// The resource's name.
    pub resource_name: Option<SmolStr>,
    /// The resource's ARN.
    pub arn: Option<SmolStr>,
    /// The Availability Zone.
    pub availability_zone: Option<SmolStr>,
    /// When the resource was made.
    pub creation_time: Option<Timestamp>,
    /// How the body is kept.
    body: Body,
    /// What is shown as it came; it stands behind the head.
    #[serde(skip)]
    pub stamps: Stamps,
}

/// What an item says about itself, and only readers of the item are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamps {
    /// The version of its form.
    pub version: Option<SmolStr>,
    /// The hash of its state.
    pub md5_hash: Option<SmolStr>,
}

/// How a body is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Body {
    Plain,
    Packed {
        length: u32,
    },
    /// With the dictionary of the item's type.
    PackedWithDictionary {
        length: u32,
    },
}

const STATUSES: [ItemStatus; 5] = [
    ItemStatus::Ok,
    ItemStatus::ResourceDiscovered,
    ItemStatus::ResourceNotRecorded,
    ItemStatus::ResourceDeleted,
    ItemStatus::ResourceDeletedNotRecorded,
];

impl ItemHead {
    /// What the item says about its resource's existence.
    pub fn status(&self) -> ItemStatus {
        STATUSES.get(usize::from(self.status)).copied().unwrap_or(ItemStatus::Ok)
    }

    /// Whether the resource exists and is recorded.
    pub fn is_present(&self) -> bool {
        matches!(self.status(), ItemStatus::Ok | ItemStatus::ResourceDiscovered)
    }

    /// Its place among the items of its resource.
    pub fn order(&self) -> ItemOrder {
        ItemOrder {
            capture_time: self.capture_time,
            state_number: self.state_id.parse().ok(),
            state_id: self.state_id.clone(),
        }
    }
}

/// A row of an item whose head was read.
#[derive(Debug, Clone)]
pub struct StoredItem {
    /// Its account.
    pub account: AccountId,
    /// The Region of its key: that of the resource, or [`crate::scope::GLOBAL`].
    pub region: SmolStr,
    /// Its type.
    pub resource_type: SmolStr,
    /// Its id.
    pub resource_id: SmolStr,
    /// The rest, if it can be read.
    pub head: Option<ItemHead>,
    value: Bytes,
    /// Where the body begins in the value.
    body_at: usize,
}

/// The members of items that are read; everything where nothing is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WantedMembers {
    /// Whether tags are.
    pub tags: bool,
    /// Whether relationships are.
    pub relationships: bool,
    /// Of the configuration.
    pub configuration: BTreeSet<&'static str>,
    /// Of the supplementary configuration.
    pub supplementary: BTreeSet<&'static str>,
}

/// The four texts of a body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct BodyTexts<'t> {
    pub(crate) tags: Cow<'t, str>,
    pub(crate) relationships: Cow<'t, str>,
    /// Empty when the item has none.
    pub(crate) configuration: Cow<'t, str>,
    pub(crate) supplementary: Cow<'t, str>,
}

/// An item that is about to be kept.
#[derive(Debug, Clone)]
pub(crate) struct NewItem<'t> {
    pub(crate) account: AccountId,
    /// The Region of its key.
    pub(crate) region: SmolStr,
    pub(crate) resource_type: SmolStr,
    pub(crate) resource_id: SmolStr,
    pub(crate) head: ItemHead,
    pub(crate) body: BodyTexts<'t>,
}

impl<'t> NewItem<'t> {
    /// The Region as it was told: what is none is another one than that of its key.
    pub(crate) fn told_region(&self) -> &SmolStr {
        self.head.region.as_ref().unwrap_or(&self.region)
    }

    /// An item in its stored parts.
    pub(crate) fn of(item: &ConfigurationItem, arrived: Version) -> Self {
        let mut new = Self::with(item, arrived, BodyTexts::default());
        new.body = BodyTexts {
            tags: to_json(&Document::mapping(item.tags.iter().map(|(key, value)| (key, Document::string(value)))))
                .into(),
            relationships: to_json(&relationships_document(&item.relationships)).into(),
            configuration: item.configuration.as_ref().map(to_json).unwrap_or_default().into(),
            supplementary: to_json(&item.supplementary_configuration).into(),
        };
        new
    }

    /// An item whose body is there as text; only the rest is taken from the item.
    pub(crate) fn with(item: &ConfigurationItem, arrived: Version, body: BodyTexts<'t>) -> Self {
        let region = crate::scope::key_region(&item.region);
        let status = STATUSES.iter().position(|status| *status == item.status).and_then(|at| u8::try_from(at).ok());
        let head = ItemHead {
            status: status.unwrap_or_default(),
            capture_time: item.capture_time,
            state_id: item.state_id.clone(),
            arrived,
            region: (item.region != region).then(|| item.region.clone()),
            resource_name: item.resource_name.clone(),
            arn: item.arn.clone(),
            availability_zone: item.availability_zone.clone(),
            creation_time: item.creation_time,
            body: Body::Plain,
            stamps: Stamps { version: item.version.clone(), md5_hash: item.md5_hash.clone() },
        };
        let (resource_type, resource_id) = (item.resource_type.clone(), item.resource_id.clone());
        Self { account: item.account, region, resource_type, resource_id, head, body }
    }

    /// The row's value. Where a dictionary could be made of the bodies seen so far, its samples come with it.
    pub(crate) fn packed(
        mut self,
        packer: &mut Packer,
        dictionaries: &Dictionaries,
        epoch: Epoch,
    ) -> (EncodedItem, Option<Vec<Vec<u8>>>) {
        let mut body = std::mem::take(&mut packer.joined);
        self.body.join(&mut body);
        let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
        let dictionary = dictionaries.for_writing(epoch, &self.resource_type);
        let samples = if dictionary.is_none() { dictionaries.sample(&self.resource_type, &body) } else { None };
        let packed = packer.pack(&body, dictionary.as_deref());
        self.head.body = match (packed.is_some(), &dictionary) {
            (false, _) => Body::Plain,
            (true, None) => Body::Packed { length },
            (true, Some(_)) => Body::PackedWithDictionary { length },
        };
        let kept = packed.unwrap_or(&body);
        let mut value = Vec::with_capacity(192 + kept.len());
        value.push(FORMAT);
        // Plain data: writing it can't fail.
        let mut value = postcard::to_extend(&(&self.head, &self.head.stamps), value).unwrap_or_default();
        value.extend_from_slice(kept);
        let value = Bytes::from(checked::seal(value));
        packer.joined = body;
        let Self { account, region, resource_type, resource_id, head, .. } = self;
        (EncodedItem { account: account.to_string(), region, resource_type, resource_id, head, value }, samples)
    }
}

/// An item that can be written.
#[derive(Debug, Clone)]
pub(crate) struct EncodedItem {
    pub(crate) account: String,
    pub(crate) region: SmolStr,
    pub(crate) resource_type: SmolStr,
    pub(crate) resource_id: SmolStr,
    pub(crate) head: ItemHead,
    pub(crate) value: Bytes,
}

impl EncodedItem {
    pub(crate) fn key(&self) -> Vec<u8> {
        keys::resource(&self.account, &self.region, &self.resource_type, &self.resource_id)
    }
}

/// The head of a row's value, and where its body begins.
pub(crate) fn read_head(value: &[u8]) -> Option<(ItemHead, usize)> {
    let (sealed, (head, body)) = match checked::open(value, FORMAT) {
        Some(sealed) => {
            let ((mut head, stamps), body) = postcard::take_from_bytes::<(ItemHead, Stamps)>(sealed).ok()?;
            head.stamps = stamps;
            (sealed, (head, body))
        }
        None => {
            let sealed = checked::open(value, WITHOUT_STAMPS)?;
            (sealed, postcard::take_from_bytes::<ItemHead>(sealed).ok()?)
        }
    };
    Some((head, 1 + sealed.len() - body.len()))
}

impl StoredItem {
    /// A row of the tables of items; nothing when its key isn't one of theirs. Rows of a type follow one another: what the key of the one
    /// before says as well is taken from that.
    pub(crate) fn read(row: Row, before: Option<&Self>) -> Option<Self> {
        let mut parts = std::str::from_utf8(&row.key).ok()?.strip_suffix('\0')?.split('\0');
        let (account, region) = (parts.next()?.parse().ok()?, parts.next()?);
        let (resource_type, resource_id) = (parts.next()?, SmolStr::new(parts.next()?));
        let known = |of: fn(&Self) -> &SmolStr, text: &str| {
            let known = before.map(of).filter(|known| *known == text);
            known.cloned().unwrap_or_else(|| SmolStr::new(text))
        };
        let region = known(|one| &one.region, region);
        let resource_type = known(|one| &one.resource_type, resource_type);
        let (head, body_at) = read_head(&row.value).map_or((None, 0), |(head, at)| (Some(head), at));
        Some(Self { account, region, resource_type, resource_id, head, value: row.value, body_at })
    }

    /// How long its body is once it is unpacked, in bytes.
    pub fn unpacked_length(&self) -> usize {
        let length = self.head.as_ref().and_then(|head| match head.body {
            Body::Plain => None,
            Body::Packed { length } | Body::PackedWithDictionary { length } => usize::try_from(length).ok(),
        });
        length.unwrap_or(self.value.len())
    }

    /// Whether it was packed with a dictionary.
    pub(crate) fn needs_dictionary(&self) -> bool {
        self.head.as_ref().is_some_and(|head| matches!(head.body, Body::PackedWithDictionary { .. }))
    }

    fn body(&self, unpacker: &mut Unpacker, dictionary: Option<&Arc<Dictionary>>) -> Option<Vec<u8>> {
        let stored = checked_body(&self.value, self.body_at)?;
        let length = |length: u32| usize::try_from(length).ok();
        match self.head.as_ref()?.body {
            Body::Plain => Some(stored.to_vec()),
            Body::Packed { length: whole } => unpacker.unpack(stored, length(whole)?, None),
            Body::PackedWithDictionary { length: whole } => {
                unpacker.unpack(stored, length(whole)?, Some(dictionary?.as_ref()))
            }
        }
    }

    /// The whole item, or those members of it that are wanted; nothing when the row can't be read.
    pub(crate) fn item(
        &self,
        unpacker: &mut Unpacker,
        dictionary: Option<&Arc<Dictionary>>,
        wanted: Option<&WantedMembers>,
    ) -> Option<ConfigurationItem> {
        let body = self.body(unpacker, dictionary)?;
        let head = self.head.clone()?;
        let [tags, relationships, configuration, supplementary] = BodyTexts::apart(&body)?;
        let members = |text: &str, of: Option<&BTreeSet<&'static str>>| {
            let mut document = match of {
                Some(of) => parse_json_plain(text, &|key| of.contains(key))?,
                None => parse_json_plain(text, &|_| true)?,
            };
            // Whether there is anything is information, too.
            if let Node::Mapping(entries) = &mut document.node
                && entries.is_empty()
                && text != "{}"
            {
                entries.push(Entry { key: SmolStr::default(), key_span: None, value: Document::null() });
            }
            Some(document)
        };
        Some(ConfigurationItem {
            account: self.account,
            region: head.region.clone().unwrap_or_else(|| self.region.clone()),
            resource_type: self.resource_type.clone(),
            resource_id: self.resource_id.clone(),
            status: head.status(),
            resource_name: head.resource_name,
            arn: head.arn,
            capture_time: head.capture_time,
            state_id: head.state_id,
            version: head.stamps.version,
            md5_hash: head.stamps.md5_hash,
            availability_zone: head.availability_zone,
            creation_time: head.creation_time,
            tags: match wanted {
                Some(wanted) if !wanted.tags => Vec::new(),
                _ => read_tags(&parse_json_plain(tags, &|_| true)?)?,
            },
            relationships: match wanted {
                Some(wanted) if !wanted.relationships => Vec::new(),
                _ => read_relationships(&parse_json_plain(relationships, &|_| true)?)?,
            },
            configuration: match configuration {
                "" => None,
                text => Some(members(text, wanted.map(|wanted| &wanted.configuration))?),
            },
            supplementary_configuration: members(supplementary, wanted.map(|wanted| &wanted.supplementary))?,
        })
    }
}

/// The body of a value that was found whole before.
fn checked_body(value: &[u8], at: usize) -> Option<&[u8]> {
    value.get(at..value.len().checked_sub(8)?)
}

impl BodyTexts<'_> {
    /// The texts one after the other, behind the lengths of the first three.
    fn join(&self, joined: &mut Vec<u8>) {
        let texts = [&self.tags, &self.relationships, &self.configuration, &self.supplementary];
        joined.clear();
        for text in &texts[..3] {
            joined.extend_from_slice(&u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
        }
        texts.iter().for_each(|text| joined.extend_from_slice(text.as_bytes()));
    }

    fn apart(joined: &[u8]) -> Option<[&str; 4]> {
        let (lengths, mut rest) = joined.split_at_checked(12)?;
        let mut texts = [""; 4];
        for (text, length) in texts.iter_mut().zip(lengths.chunks_exact(4)) {
            let length = u32::from_le_bytes(length.try_into().ok()?);
            let (one, after) = rest.split_at_checked(usize::try_from(length).ok()?)?;
            *text = std::str::from_utf8(one).ok()?;
            rest = after;
        }
        texts[3] = std::str::from_utf8(rest).ok()?;
        Some(texts)
    }
}

/// Tags as an item has them; nothing when they aren't an object of single values.
pub(crate) fn read_tags(document: &Document) -> Option<Vec<(SmolStr, SmolStr)>> {
    let entries = document.entries()?.iter();
    let tag = |entry: &Entry| {
        let value = match entry.value.scalar()? {
            Resolved::Null => SmolStr::default(),
            _ => SmolStr::new(entry.value.text()?),
        };
        Some((entry.key.clone(), value))
    };
    entries.map(tag).collect()
}

/// Relationships as an item has them; nothing when they aren't a list of such.
pub(crate) fn read_relationships(document: &Document) -> Option<Vec<Relationship>> {
    let text = |one: &Document, name: &str| -> Option<Option<SmolStr>> {
        match one.get(name).map(Document::scalar) {
            None | Some(Some(Resolved::Null)) => Some(None),
            Some(Some(Resolved::String(text) | Resolved::Number(text))) => Some(Some(SmolStr::new(text))),
            Some(_) => None,
        }
    };
    let not_empty = |text: &SmolStr| !text.is_empty();
    let one = |one: &Document| {
        one.entries()?;
        Some(Relationship {
            resource_type: text(one, "resourceType")?.filter(not_empty)?,
            resource_id: text(one, "resourceId")?.filter(not_empty),
            resource_name: text(one, "resourceName")?.filter(not_empty),
            name: match text(one, "name")? {
                Some(name) => name,
                None => text(one, "relationshipName")?.unwrap_or_default(),
            },
        })
    };
    document.items()?.iter().map(one).collect()
}

fn relationships_document(relationships: &[Relationship]) -> Document {
    let optional = |text: &Option<SmolStr>| text.as_ref().map_or_else(Document::null, Document::string);
    Document::sequence(relationships.iter().map(|one| {
        Document::mapping([
            ("resourceType", Document::string(&one.resource_type)),
            ("resourceId", optional(&one.resource_id)),
            ("resourceName", optional(&one.resource_name)),
            ("name", Document::string(&one.name)),
        ])
    }))
}
