//! What is known about the keys of a request: given with values, known to be absent, or told by nobody.

use crate::key::Key;
use smol_str::SmolStr;
use std::fmt;

/// What is known about a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known<'c> {
    /// It has these values; an empty list counts as no value.
    Values(&'c [SmolStr]),
    /// It isn't in the request.
    Absent,
    /// Nobody told: it may be absent, or have any value.
    Unknown,
}

/// What a request says about keys. What is asked for costs; what isn't needn't be there.
pub trait Keys: fmt::Debug {
    /// What is known about a key.
    fn known(&self, key: &Key) -> Known<'_>;
}

/// The keys of a request. A key that isn't mentioned is absent, unless all the others are unknown.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// Sorted by key.
    keys: Vec<(Key, Entry)>,
    others_unknown: bool,
}

#[derive(Debug, Clone)]
enum Entry {
    Values(Vec<SmolStr>),
    Absent,
    Unknown,
}

impl Context {
    /// One of which nothing is known.
    pub const UNKNOWN: Self = Self { keys: Vec::new(), others_unknown: true };

    /// One without any key.
    pub const NOTHING: Self = Self { keys: Vec::new(), others_unknown: false };

    /// A context in which a key that isn't mentioned is absent.
    pub fn new() -> Self {
        Self::default()
    }

    /// A context in which a key that isn't mentioned is unknown.
    pub fn of_unknown() -> Self {
        Self { keys: Vec::new(), others_unknown: true }
    }

    /// Gives a key a value.
    pub fn give(&mut self, key: Key, value: impl Into<SmolStr>) {
        self.set(key, Entry::Values(vec![value.into()]));
    }

    /// Gives a key values.
    pub fn give_all(&mut self, key: Key, values: impl IntoIterator<Item = SmolStr>) {
        self.set(key, Entry::Values(values.into_iter().collect()));
    }

    /// Says that a key is absent.
    pub fn deny(&mut self, key: Key) {
        self.set(key, Entry::Absent);
    }

    /// Says that nobody told about a key.
    pub fn forget(&mut self, key: Key) {
        self.set(key, Entry::Unknown);
    }

    fn set(&mut self, key: Key, entry: Entry) {
        match self.keys.binary_search_by(|(known, _)| known.cmp(&key)) {
            Ok(at) => {
                if let Some(found) = self.keys.get_mut(at) {
                    *found = (key, entry);
                }
            }
            Err(at) => self.keys.insert(at, (key, entry)),
        }
    }

    /// Whether the key is mentioned.
    pub fn mentions(&self, key: &Key) -> bool {
        self.keys.binary_search_by(|(known, _)| known.cmp(key)).is_ok()
    }

    /// What is said about a key, if it is mentioned.
    pub fn said(&self, key: &Key) -> Option<Known<'_>> {
        // Requests have few keys, and most are told apart at the first look.
        let (_, entry) = self.keys.iter().find(|(known, _)| known == key)?;
        Some(match entry {
            Entry::Values(values) if values.is_empty() => Known::Absent,
            Entry::Values(values) => Known::Values(values),
            Entry::Absent => Known::Absent,
            Entry::Unknown => Known::Unknown,
        })
    }

    /// The keys that have values, with them, by name.
    pub fn given(&self) -> impl Iterator<Item = (&Key, &[SmolStr])> {
        self.keys.iter().filter_map(|(key, entry)| match entry {
            Entry::Values(values) => Some((key, values.as_slice())),
            Entry::Absent | Entry::Unknown => None,
        })
    }
}

impl Keys for Context {
    fn known(&self, key: &Key) -> Known<'_> {
        self.said(key).unwrap_or(if self.others_unknown { Known::Unknown } else { Known::Absent })
    }
}
