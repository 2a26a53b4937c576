//! What of requests counts, by the policies in question: two calls that differ in nothing else are the same call.

use authorization::{Condition, Key, Keys, Known, Operator, Pattern, Principal, PrincipalKind as Engine, Truth};
use reports::condition_keys::{ComparedWith, ConditionKeys};
use reports::decide::PrincipalKind;
use smol_str::SmolStr;
use std::collections::HashMap;

/// The key that says who asks.
const PRINCIPAL: &str = "aws:principalarn";

/// The condition keys that are asked for, and what is asked about resources.
#[derive(Debug, Clone, Default)]
pub struct Interest {
    keys: HashMap<SmolStr, Asked>,
    /// Whether users, roles or sessions are named as principals.
    principals: bool,
    /// By the prefix of the service whose actions they are asked of.
    of_service: HashMap<SmolStr, Patterns>,
    of_any: Patterns,
}

/// What is asked about a key.
#[derive(Debug, Clone)]
enum Asked {
    /// Which of these conditions hold.
    Comparisons(Vec<Condition>),
    /// Each of its values may make a difference.
    Anything,
}

/// A request of which one key is known.
#[derive(Debug)]
struct Of<'v>(&'v SmolStr);

impl Keys for Of<'_> {
    fn known(&self, _: &Key) -> Known<'_> {
        Known::Values(std::slice::from_ref(self.0))
    }
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

/// Which of the patterns match a resource, or which comparisons hold of a value: those with the same answer are alike. 64 answers a number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Class {
    answers: Vec<u64>,
    count: u32,
}

impl Class {
    fn push(&mut self, answer: bool) {
        let at = self.count % u64::BITS;
        if at == 0 {
            self.answers.push(0);
        }
        if let Some(last) = self.answers.last_mut().filter(|_| answer) {
            *last |= 1 << at;
        }
        self.count += 1;
    }
}

impl Interest {
    /// What counts in any of these states.
    pub fn of<'k>(states: impl IntoIterator<Item = &'k ConditionKeys>) -> Self {
        let mut interest = Self::default();
        for state in states {
            interest.principals |= state.principals;
            for key in &state.keys {
                let compared = state.comparisons.iter().find(|compared| compared.key == *key);
                interest.ask(key, compared.map(|compared| compared.with.as_slice()));
            }
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
        let keys = crate::context::names().chain([PRINCIPAL]).map(|key| (SmolStr::new(key), Asked::Anything)).collect();
        let of_any = Patterns { patterns: Vec::new(), is_open: true };
        Self { keys, principals: true, of_service: HashMap::new(), of_any }
    }

    fn ask(&mut self, key: &str, with: Option<&[ComparedWith]>) {
        let condition = |with: &ComparedWith| {
            // Of a value with a variable, which no comparison here should have, nobody can say what it stands for.
            let is_plain = with.values.iter().all(|value| !value.contains("${"));
            let operator = Operator::named(&with.operator).filter(|_| is_plain)?;
            let values: Vec<SmolStr> = with.values.iter().map(SmolStr::new).collect();
            Some(Condition::new(&with.operator, operator, Key::new(key), &values, None, false))
        };
        let new: Option<Vec<Condition>> = with.and_then(|with| with.iter().map(condition).collect());
        let known = self.keys.entry(SmolStr::new(key)).or_insert(Asked::Comparisons(Vec::new()));
        match (&mut *known, new) {
            (Asked::Comparisons(all), Some(new)) => {
                for condition in new {
                    if !all.iter().any(|known| known.says_the_same(&condition)) {
                        all.push(condition);
                    }
                }
            }
            (_, None) => *known = Asked::Anything,
            (Asked::Anything, Some(_)) => {}
        }
    }

    /// Whether a key is asked for; in small letters.
    pub fn wants(&self, key: &str) -> bool {
        self.keys.contains_key(key)
    }

    /// The class of a key's value; nothing where it is like no other.
    pub fn class_of_value(&self, key: &str, value: &SmolStr) -> Option<Class> {
        let mut class = Class::default();
        match self.keys.get(key) {
            None => {}
            Some(Asked::Anything) => return None,
            Some(Asked::Comparisons(conditions)) => {
                for condition in conditions {
                    match condition.holds(&Of(value)) {
                        Truth::Yes => class.push(true),
                        Truth::No => class.push(false),
                        Truth::Maybe => return None,
                    }
                }
            }
        }
        Some(class)
    }

    /// The class of a caller among those of the same kind and account; nothing where it is like no other.
    pub fn class_of_caller(&self, kind: PrincipalKind, arn: &SmolStr) -> Option<Class> {
        let kind = match kind {
            PrincipalKind::User if self.wants("aws:username") => return None,
            PrincipalKind::User => Engine::User,
            PrincipalKind::Role => Engine::Role,
            PrincipalKind::ServiceLinkedRole => Engine::ServiceLinkedRole,
            PrincipalKind::FederatedUser => Engine::FederatedUser,
            // There is one of an account, or a service's name is its own.
            _ => return None,
        };
        if self.principals {
            return None;
        }
        let principal = Principal { kind, arn: Some(arn.clone()), account: None, role: None, tags: Vec::new() };
        self.class_of_value(PRINCIPAL, &principal.principal_arn()?)
    }

    /// Whether anything is asked about what the actions of a service are on.
    pub fn wants_resources_of(&self, service: &str) -> bool {
        self.asked_of(service).any(|patterns| patterns.is_open || !patterns.patterns.is_empty())
    }

    /// The class of a resource that an action of a service is on; nothing where it is like no other.
    pub fn class(&self, service: &str, arn: &str) -> Option<Class> {
        let mut class = Class::default();
        for patterns in self.asked_of(service) {
            if patterns.is_open {
                return None;
            }
            patterns.patterns.iter().for_each(|pattern| class.push(pattern.surely_matches(arn)));
        }
        Some(class)
    }

    fn asked_of(&self, service: &str) -> impl Iterator<Item = &Patterns> {
        self.of_service.get(service).into_iter().chain([&self.of_any])
    }
}
