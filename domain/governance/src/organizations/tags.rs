//! Tags on the things of an organization.

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A key with its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// The key, case-sensitive.
    pub key: SmolStr,
    /// The value, possibly empty.
    pub value: SmolStr,
}

/// Tags sorted by key, each key once.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tags(Vec<Tag>);

impl Tags {
    /// No tags.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same for a constant.
    pub(super) const fn none() -> Self {
        Self(Vec::new())
    }

    /// Whether each of these, with its value, is among those.
    pub fn are_among(&self, those: &Tags) -> bool {
        self.iter().all(|tag| those.iter().any(|have| have == tag))
    }

    /// Sets a key's value.
    pub fn set(&mut self, tag: Tag) {
        match self.0.binary_search_by(|have| have.key.cmp(&tag.key)) {
            #[expect(clippy::indexing_slicing, reason = "a search answers a place that is there")]
            Ok(at) => self.0[at] = tag,
            Err(at) => self.0.insert(at, tag),
        }
    }

    /// Removes a key, if there.
    pub fn remove(&mut self, key: &str) {
        self.0.retain(|tag| tag.key != key);
    }

    /// The tags in key order.
    pub fn iter(&self) -> impl Iterator<Item = &Tag> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Tag> for Tags {
    fn from_iter<I: IntoIterator<Item = Tag>>(tags: I) -> Self {
        let mut all = Self::new();
        for tag in tags {
            all.set(tag);
        }
        all
    }
}
