//! One recorded state of one resource, with the names that all deliveries agree on.

use documents::Document;
use identifiers::{AccountId, Timestamp};
use smol_str::SmolStr;

use super::member::{Member, member};
use crate::digest::{Canonical, Digest};

/// A configuration item.
#[derive(Debug, Clone, PartialEq)]
pub struct ConfigurationItem {
    /// The account that owns the resource.
    pub account: AccountId,
    /// The Region, `global`, or whatever else the recorder wrote (`Not Applicable`).
    pub region: SmolStr,
    /// Such as `AWS::S3::Bucket`.
    pub resource_type: SmolStr,
    /// The id within its type.
    pub resource_id: SmolStr,
    /// The name, where the type has one.
    pub resource_name: Option<SmolStr>,
    /// The ARN, where the type has one.
    pub arn: Option<SmolStr>,
    /// When this state was captured.
    pub capture_time: Timestamp,
    /// Whether the resource is there.
    pub status: ItemStatus,
    /// Epoch milliseconds in current items, a small counter in old ones; empty when absent.
    pub state_id: SmolStr,
    /// The version of the item's form, as the item says it.
    pub version: Option<SmolStr>,
    /// The hash of the state, as the item says it.
    pub md5_hash: Option<SmolStr>,
    /// The Availability Zone, `Regional`, or whatever else the recorder wrote.
    pub availability_zone: Option<SmolStr>,
    /// When the resource was made.
    pub creation_time: Option<Timestamp>,
    /// Tags, in source order.
    pub tags: Vec<(SmolStr, SmolStr)>,
    /// What the resource is related to.
    pub relationships: Vec<Relationship>,
    /// The configuration; absent for a deleted resource.
    pub configuration: Option<Document>,
    /// What further calls said about the resource, by name; values may be JSON as text.
    pub supplementary_configuration: Document,
}

/// What an item says about its resource's existence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemStatus {
    /// `OK`
    Ok,
    /// `ResourceDiscovered`
    ResourceDiscovered,
    /// `ResourceNotRecorded`
    ResourceNotRecorded,
    /// `ResourceDeleted`
    ResourceDeleted,
    /// `ResourceDeletedNotRecorded`
    ResourceDeletedNotRecorded,
}

impl ItemStatus {
    /// Reads the status as AWS Config writes it.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "OK" => Self::Ok,
            "ResourceDiscovered" => Self::ResourceDiscovered,
            "ResourceNotRecorded" => Self::ResourceNotRecorded,
            "ResourceDeleted" => Self::ResourceDeleted,
            "ResourceDeletedNotRecorded" => Self::ResourceDeletedNotRecorded,
            _ => return None,
        })
    }

    /// The status as AWS Config writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::ResourceDiscovered => "ResourceDiscovered",
            Self::ResourceNotRecorded => "ResourceNotRecorded",
            Self::ResourceDeleted => "ResourceDeleted",
            Self::ResourceDeletedNotRecorded => "ResourceDeletedNotRecorded",
        }
    }
}

/// A relationship to another resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relationship {
    /// The other resource's type.
    pub resource_type: SmolStr,
    /// The other resource's id.
    pub resource_id: Option<SmolStr>,
    /// The other resource's name.
    pub resource_name: Option<SmolStr>,
    /// Such as `Is attached to Instance`.
    pub name: SmolStr,
}

/// Orders the items of one resource. Items with the same order are the same item, delivered again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemOrder {
    /// When the state was captured.
    pub capture_time: Timestamp,
    /// The state id as a number, where it is one.
    pub state_number: Option<u64>,
    /// The state id.
    pub state_id: SmolStr,
}

impl ItemOrder {
    /// The place of a state that is captured now, after the one that is kept, whatever the clock says.
    pub fn next(kept: Option<&Self>, now: Timestamp) -> Self {
        let capture_time = kept.map_or(now, |kept| kept.capture_time.max(now));
        let millis = u64::try_from(capture_time.millis()).unwrap_or_default();
        let last = kept.and_then(|kept| kept.state_number);
        let number = last.map_or(millis, |last| millis.max(last.saturating_add(1)));
        Self { capture_time, state_number: Some(number), state_id: SmolStr::from(number.to_string()) }
    }
}

impl ConfigurationItem {
    /// Whether the resource exists and is recorded, so that rules judge it.
    pub fn is_present(&self) -> bool {
        matches!(self.status, ItemStatus::Ok | ItemStatus::ResourceDiscovered)
    }

    /// The place of this item among those of its resource.
    pub fn order(&self) -> ItemOrder {
        ItemOrder {
            capture_time: self.capture_time,
            state_number: self.state_id.parse().ok(),
            state_id: self.state_id.clone(),
        }
    }

    /// Whether this item must replace `kept`, an item of the same resource: only a strictly newer one does.
    pub fn replaces(&self, kept: &Self) -> bool {
        self.order() > kept.order()
    }

    /// A member of the configuration.
    pub fn configuration(&self, path: &[&str]) -> Member<'_> {
        match &self.configuration {
            Some(configuration) => member(configuration, path),
            None => Member::Missing,
        }
    }

    /// A member of the supplementary configuration; its first key names the part.
    pub fn supplementary(&self, path: &[&str]) -> Member<'_> {
        member(&self.supplementary_configuration, path)
    }

    /// The value of a tag; keys are case-sensitive.
    pub fn tag(&self, key: &str) -> Option<&str> {
        self.tags.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// The digest of everything that a rule can read: the same in every delivery's shape, and the same for a state captured
    /// again later.
    pub fn digest(&self) -> Digest {
        let mut canonical = Canonical::new("item");
        canonical
            .text(&self.account.to_string())
            .text(&self.region)
            .text(&self.resource_type)
            .text(&self.resource_id)
            .optional(self.resource_name.as_deref())
            .optional(self.arn.as_deref())
            .text(if self.is_present() { "present" } else { "absent" });
        let mut tags: Vec<_> = self.tags.iter().collect();
        tags.sort();
        for (key, value) in tags {
            canonical.text("tag").text(key).text(value);
        }
        for relationship in &self.relationships {
            canonical
                .text("relationship")
                .text(&relationship.resource_type)
                .optional(relationship.resource_id.as_deref())
                .optional(relationship.resource_name.as_deref())
                .text(&relationship.name);
        }
        canonical.text("configuration");
        match &self.configuration {
            Some(configuration) => canonical.document(configuration),
            None => canonical.optional(None),
        };
        canonical.document(&self.supplementary_configuration).finish()
    }
}
