//! What of requests counts, by the policies in question: two calls that differ in nothing else are the same call.

use reports::condition_keys::ConditionKeys;
use smol_str::SmolStr;
use std::collections::HashSet;

/// The condition keys that are asked for, and where it counts what a call is on.
#[derive(Debug, Clone, Default)]
pub struct Interest {
    keys: HashSet<SmolStr>,
    /// None for every service.
    on_resources: Option<HashSet<SmolStr>>,
}

impl Interest {
    /// What counts in any of these states.
    pub fn of<'k>(states: impl IntoIterator<Item = &'k ConditionKeys>) -> Self {
        let mut interest = Self { keys: HashSet::new(), on_resources: Some(HashSet::new()) };
        for state in states {
            interest.keys.extend(state.keys.iter().map(SmolStr::new));
            match (&state.on_resources, &mut interest.on_resources) {
                (Some(services), Some(known)) => known.extend(services.iter().map(SmolStr::new)),
                (None, known) => *known = None,
                (Some(_), None) => {}
            }
        }
        interest
    }

    /// Everything counts.
    pub fn all() -> Self {
        Self { keys: crate::context::names().map(SmolStr::new).collect(), on_resources: None }
    }

    /// Whether a key is asked for; in small letters.
    pub fn wants(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// Whether it counts what the actions of a service are on.
    pub fn wants_resources_of(&self, service: &str) -> bool {
        self.on_resources.as_ref().is_none_or(|services| services.contains(service))
    }
}
