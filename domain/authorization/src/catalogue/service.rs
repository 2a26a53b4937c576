//! A service of the catalogue: its keys, its resource types, its actions.

use super::access_level::AccessLevel;
use super::condition_key::ConditionKey;
use super::resource_type::ResourceType;
use crate::action::Action;

/// A service, by the prefix of its actions.
#[derive(Debug, Clone)]
pub struct Service {
    /// The prefix, in lower case.
    pub prefix: &'static str,
    /// The condition keys that it knows, by name; global ones among them where the reference names them.
    pub condition_keys: Vec<ConditionKey>,
    /// The types of what its actions are on, by name; some are other services'.
    pub resource_types: Vec<ResourceType>,
    /// By name, in lower case.
    pub(super) entries: Vec<Entry>,
    /// How many actions the services before it have.
    pub(super) before: usize,
}

/// What the data tells about an action; numbers are places in the service's lists.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) action: Action,
    pub(super) level: AccessLevel,
    pub(super) keys: Vec<usize>,
    pub(super) on: Vec<On>,
}

/// A resource type as an action has it.
#[derive(Debug, Clone)]
pub(super) struct On {
    pub(super) kind: usize,
    pub(super) required: bool,
    pub(super) keys: Vec<usize>,
}

impl Service {
    /// How many actions it has.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it has no action.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The keys at these places.
    pub(super) fn keys<'c>(&'c self, places: &'c [usize]) -> impl Iterator<Item = &'c ConditionKey> {
        places.iter().filter_map(|place| self.condition_keys.get(*place))
    }
}
