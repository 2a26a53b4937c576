//! A statement of a policy, compiled.

use crate::action::{Action, ActionPattern};
use crate::catalogue::Catalogue;
use crate::condition::Condition;
use crate::key::Key;
use crate::pattern::Pattern;
use crate::principal::{NamedPrincipal, PrincipalPattern};
use crate::request::{Request, Resource};
use crate::selection::Selection;
use crate::truth::Truth;
use documents::Span;
use smol_str::SmolStr;
use std::cell::LazyCell;
use std::sync::Arc;

/// What a statement does to what it describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It allows it.
    Allow,
    /// It denies it.
    Deny,
}

/// A statement.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Its place in the document, from 0.
    pub index: usize,
    /// Its name, where it has one.
    pub sid: Option<SmolStr>,
    /// What it does.
    pub effect: Effect,
    /// Whom it is about; everybody, or whoever has the policy, where it doesn't say.
    pub principals: Option<Selection<NamedPrincipal>>,
    /// Which actions.
    pub actions: Selection<ActionPattern>,
    /// On what; no pattern where it doesn't say, as only policies that were recorded may.
    pub resources: Selection<Pattern>,
    /// Under which conditions, all of which have to hold.
    pub conditions: Vec<Condition>,
    /// The operators and keys of the conditions, as reasons tell them.
    pub told: Arc<[(SmolStr, SmolStr)]>,
    /// Where it stands in the document.
    pub span: Option<Span>,
}

impl Statement {
    /// One that allows everything to everybody.
    pub(crate) fn allowing_everything() -> Self {
        Self {
            index: 0,
            sid: None,
            effect: Effect::Allow,
            principals: None,
            actions: Selection { negated: true, patterns: Vec::new() },
            resources: Selection { negated: true, patterns: Vec::new() },
            conditions: Vec::new(),
            told: Arc::default(),
            span: None,
        }
    }

    /// Whether it is about the request.
    pub fn applies(&self, request: &Request<'_>) -> Truth {
        Truth::of(self.is_about(request.action)).and(|| self.applies_to_its_actions(request))
    }

    /// Whether an action is among its own.
    pub(crate) fn is_about(&self, action: &Action) -> bool {
        self.actions.holds(|pattern| Truth::of(pattern.matches(action))) == Truth::Yes
    }

    /// Whether it is about a request for one of its actions.
    pub(crate) fn applies_to_its_actions(&self, request: &Request<'_>) -> Truth {
        self.names_principal(request).and(|| self.names_resource(request)).and(|| {
            // One that doesn't hold is enough: the quick ones are asked first.
            let all = |slow: bool| {
                let conditions = self.conditions.iter().filter(|condition| condition.is_slow() == slow);
                Truth::all(conditions.map(|condition| condition.holds(request.context)))
            };
            all(false).and(|| all(true))
        })
    }

    /// Whether it is about everything that anybody does, always.
    pub fn is_unlimited(&self) -> bool {
        let every_action = !self.actions.negated && self.actions.patterns.iter().any(ActionPattern::is_everything);
        every_action && self.is_about_everybody_always()
    }

    /// Whether it is about whoever does one of its actions, on whatever, under all circumstances.
    pub(crate) fn is_about_everybody_always(&self) -> bool {
        let everything = |negated: bool, any: bool| !negated && any;
        everything(self.resources.negated, self.resources.patterns.iter().any(Pattern::is_everything))
            && self.conditions.is_empty()
            && self.principals.as_ref().is_none_or(|it| {
                everything(it.negated, it.patterns.iter().any(|one| one.pattern == PrincipalPattern::Everyone))
            })
    }

    /// The only services whose actions it may be about, in lower case; none where it may be about those of any.
    pub fn services(&self) -> Option<Vec<&str>> {
        if self.actions.negated {
            return None;
        }
        self.actions.patterns.iter().map(ActionPattern::service).collect()
    }

    /// Whether it is about the same of those requests that both are about for their action: the same effect, principals, resources and
    /// conditions.
    pub fn is_limited_like(&self, other: &Self) -> bool {
        self.effect == other.effect
            && self.principals == other.principals
            && self.resources == other.resources
            && self.conditions.len() == other.conditions.len()
            && self.conditions.iter().zip(&other.conditions).all(|(one, other)| one.says_the_same(other))
    }

    /// Adds the unknown keys on which it hangs whether it is about the request to those that are there, each once. Answers whether the
    /// resource is one of them.
    pub fn hangs_on(&self, request: &Request<'_>, keys: &mut Vec<Key>) -> bool {
        fn add(keys: &mut Vec<Key>, key: &Key) {
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
        if self.names_principal(request) == Truth::Maybe {
            add(keys, &Key::new("aws:PrincipalArn"));
        }
        let is_unknown = |key: &Key| request.context.known(key) == crate::context::Known::Unknown;
        let resource = self.names_resource(request);
        if resource == Truth::Maybe {
            let is_on = is_on(request);
            let open = self.resources.patterns.iter().filter(|pattern| is_on(pattern) == Truth::Maybe);
            open.flat_map(Pattern::variables).filter(|key| is_unknown(key)).for_each(|key| add(keys, key));
        }
        for condition in &self.conditions {
            let is_new = |key: &&Key| !keys.contains(key) && is_unknown(key);
            // One whose keys are known to matter already isn't asked again.
            if condition.keys().any(|key| is_new(&key)) && condition.holds(request.context) == Truth::Maybe {
                condition.keys().filter(|key| is_unknown(key)).for_each(|key| add(keys, key));
            }
        }
        resource == Truth::Maybe && *request.resource == Resource::Unknown
    }

    /// Whether it does the same to the same requests, as far as its text tells.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        self.effect == other.effect
            && self.actions == other.actions
            && self.principals == other.principals
            && self.resources == other.resources
            && self.conditions.len() == other.conditions.len()
            && self.conditions.iter().zip(&other.conditions).all(|(one, other)| one.is_same(other))
    }

    /// Whether what it hangs on can be another thing for another action.
    pub(crate) fn is_on_anything(&self) -> bool {
        !self.resources.negated && self.resources.patterns.iter().any(Pattern::is_everything)
    }

    fn names_principal(&self, request: &Request<'_>) -> Truth {
        let Some(principals) = &self.principals else { return Truth::Yes };
        principals.holds(|one| one.pattern.names(request.principal))
    }

    fn names_resource(&self, request: &Request<'_>) -> Truth {
        self.resources.holds(is_on(request))
    }
}

/// Whether a pattern of resources matches what is acted on.
fn is_on<'r>(request: &'r Request<'_>) -> impl Fn(&Pattern) -> Truth + 'r {
    // Most requests tell the resource, and most patterns are `*`.
    let known = LazyCell::new(|| Catalogue::aws().find(request.action));
    move |pattern| match request.resource {
        Resource::Arn(arn) => pattern.matches(arn, request.context),
        Resource::Unknown if pattern.is_everything() => Truth::Yes,
        Resource::Unknown => known.map_or(Truth::Maybe, |action| action.is_on(pattern, request.context)),
    }
}
