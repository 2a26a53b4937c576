//! What is known about an action.

use super::access_level::AccessLevel;
use super::condition_key::ConditionKey;
use super::resource_type::ResourceType;
use super::service::{Entry, On, Service};
use crate::action::Action;
use crate::context::Keys;
use crate::overlap::Steps;
use crate::pattern::Pattern;
use crate::truth::Truth;

/// An action of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct CatalogueAction<'c> {
    service: &'c Service,
    at: usize,
    entry: &'c Entry,
}

/// A resource type that an action can be on.
#[derive(Debug, Clone, Copy)]
pub struct ActionResource<'c> {
    /// The type.
    pub resource_type: &'c ResourceType,
    /// Whether the action is always on a resource of this type.
    pub is_required: bool,
    service: &'c Service,
    on: &'c On,
}

impl<'c> CatalogueAction<'c> {
    /// The action, as requests and patterns take it; written as the reference writes it.
    pub fn action(&self) -> &'c Action {
        &self.entry.action
    }

    /// Its service.
    pub fn service(&self) -> &'c Service {
        self.service
    }

    /// Its name, without the service's prefix.
    pub fn name(&self) -> &'c str {
        self.action().as_str().split_once(':').map_or("", |(_, name)| name)
    }

    /// What it does, in short.
    pub fn access_level(&self) -> AccessLevel {
        self.entry.level
    }

    /// The resource types that it can be on; none where it is on no resource, and policies can only name `*`.
    pub fn resources(&self) -> impl Iterator<Item = ActionResource<'c>> {
        let service = self.service;
        self.entry.on.iter().filter_map(move |on| {
            let resource_type = service.resource_types.get(on.kind)?;
            Some(ActionResource { resource_type, is_required: on.required, service, on })
        })
    }

    /// The condition keys that it knows whatever it is on.
    pub fn condition_keys(&self) -> impl Iterator<Item = &'c ConditionKey> {
        self.service.keys(&self.entry.keys)
    }

    /// Whether a pattern of resources matches what it is on, when nobody told what that is.
    ///
    /// No, only if no ARN of a type that the reference lists can match, nor `*`, which stands for no resource. What can match is said
    /// in `overlap.rs`.
    pub fn is_on(&self, pattern: &Pattern, context: &dyn Keys) -> Truth {
        if pattern.is_everything() {
            return Truth::Yes;
        }
        let can_be = self.is_vague() || {
            let service = service(pattern.beginning());
            let is_its =
                |kind: &&ResourceType| service.is_none() || kind.service().is_none_or(|it| Some(it) == service);
            let kinds = || self.resources().map(|on| on.resource_type).filter(is_its);
            // Most patterns are of other services: then nothing has to be compared.
            let may_be = service.is_none() || kinds().next().is_some();
            may_be
                && pattern.can_be(context, |pieces| {
                    let steps = Steps::new(pieces);
                    steps.matches(NO_RESOURCE) || kinds().any(|kind| steps.overlap(&kind.form))
                })
        };
        if can_be { Truth::Maybe } else { Truth::No }
    }

    /// Whether it knows the tags of what it is on, but not what it is on.
    fn is_vague(&self) -> bool {
        self.entry.on.is_empty() && self.condition_keys().any(ConditionKey::is_of_resource_tags)
    }

    /// Its place among all actions.
    pub(super) fn place(&self) -> usize {
        self.service.before + self.at
    }
}

impl Service {
    /// Its actions, by name.
    pub fn actions(&self) -> impl Iterator<Item = CatalogueAction<'_>> {
        self.from(0)
    }

    /// The action, if it is one of the service's.
    pub(super) fn find(&self, action: &Action) -> Option<CatalogueAction<'_>> {
        let at = self.entries.binary_search_by(|entry| entry.action.compared().cmp(action.compared())).ok()?;
        self.at(at)
    }

    /// The actions whose texts begin so; in lower case, with the service's prefix.
    pub(super) fn beginning(&self, text: &str) -> impl Iterator<Item = CatalogueAction<'_>> {
        let first = self.entries.partition_point(|entry| entry.action.compared() < text);
        self.from(first).take_while(move |found| found.action().compared().starts_with(text))
    }

    /// The action at a place among the service's.
    pub(super) fn at(&self, at: usize) -> Option<CatalogueAction<'_>> {
        self.entries.get(at).map(|entry| CatalogueAction { service: self, at, entry })
    }

    fn from(&self, first: usize) -> impl Iterator<Item = CatalogueAction<'_>> {
        let entries = self.entries.iter().enumerate().skip(first);
        entries.map(|(at, entry)| CatalogueAction { service: self, at, entry })
    }
}

/// The service of all ARNs that begin so; nothing where that may be one or another.
fn service(beginning: &str) -> Option<&str> {
    let mut components = beginning.split(':');
    let service = components.nth(2)?;
    components.next().map(|_| service)
}

/// What a request says that is on no resource.
const NO_RESOURCE: &str = "*";

impl<'c> ActionResource<'c> {
    /// The condition keys that are known on resources of this type: the type's own, and those that the action has only there.
    pub fn condition_keys(&self) -> impl Iterator<Item = &'c ConditionKey> {
        self.service.keys(&self.resource_type.keys).chain(self.service.keys(&self.on.keys))
    }
}
