//! What of requests counts, by the policies in question: two calls that differ in nothing else are the same call.

use authorization::Pattern;
use reports::condition_keys::ConditionKeys;
use smol_str::SmolStr;
use std::collections::{HashMap, HashSet};

/// The condition keys that are asked for, and what is asked about resources.
#[derive(Debug, Clone, Default)]
pub struct Interest {
    keys: HashSet<SmolStr>,
    /// By the prefix of the service whose actions they are asked of.
    of_service: HashMap<SmolStr, Patterns>,
    of_any: Patterns,
}

/// What is asked about resources.
#[derive(Debug, Clone, Default)]
struct Patterns {
    patterns: Vec<Pattern>,
    /// Whether one of them hangs on who asks, or the like: then nobody can say which resources are alike.
    is_open: bool,
}

impl Patterns {
    fn add(&mut self, written: &str) {
        self.is_open |= written.contains("${");
        if self.patterns.iter().all(|known| known.as_str() != written) {
            self.patterns.push(Pattern::wild(written, false));
        }
    }
}

/// Which of the patterns match a resource: resources with the same answer are alike. 64 patterns a number.
pub type Class = Vec<u64>;

impl Interest {
    /// What counts in any of these states.
    pub fn of<'k>(states: impl IntoIterator<Item = &'k ConditionKeys>) -> Self {
        let mut interest = Self::default();
        for state in states {
            interest.keys.extend(state.keys.iter().map(SmolStr::new));
            for asked in &state.resources {
                for pattern in &asked.patterns {
                    match &asked.services {
                        None => interest.of_any.add(pattern),
                        Some(services) => services.iter().for_each(|service| {
                            interest.of_service.entry(SmolStr::new(service)).or_default().add(pattern);
                        }),
                    }
                }
            }
        }
        interest
    }

    /// Everything counts.
    pub fn all() -> Self {
        let keys = crate::context::names().map(SmolStr::new).collect();
        Self { keys, of_service: HashMap::new(), of_any: Patterns { patterns: Vec::new(), is_open: true } }
    }

    /// Whether a key is asked for; in small letters.
    pub fn wants(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// Whether anything is asked about what the actions of a service are on.
    pub fn wants_resources_of(&self, service: &str) -> bool {
        self.asked_of(service).any(|patterns| patterns.is_open || !patterns.patterns.is_empty())
    }

    /// The class of a resource that an action of a service is on; nothing where it is like no other.
    pub fn class(&self, service: &str, arn: &str) -> Option<Class> {
        let mut class = Class::new();
        let mut at = 0_u32;
        for patterns in self.asked_of(service) {
            if patterns.is_open {
                return None;
            }
            for pattern in &patterns.patterns {
                if at.is_multiple_of(u64::BITS) {
                    class.push(0);
                }
                if let Some(last) = class.last_mut().filter(|_| pattern.surely_matches(arn)) {
                    *last |= 1 << (at % u64::BITS);
                }
                at += 1;
            }
        }
        Some(class)
    }

    fn asked_of(&self, service: &str) -> impl Iterator<Item = &Patterns> {
        self.of_service.get(service).into_iter().chain([&self.of_any])
    }
}
