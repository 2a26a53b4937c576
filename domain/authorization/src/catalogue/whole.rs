//! The catalogue as a whole: what there is, and which actions a pattern stands for.

use super::action::CatalogueAction;
use super::near::near;
use super::read::read;
use super::service::Service;
use crate::action::{Action, ActionPattern};
use crate::selection::Selection;
use std::sync::LazyLock;

/// Services with their actions.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// By prefix.
    services: Vec<Service>,
}

/// The data.
pub(super) const AWS: &str = include_str!("../../../../models/actions.txt");

/// Read when it is first asked for. A test reads the data, so that it is never less than what there is.
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue { services: read(AWS).unwrap_or_default() });

impl Catalogue {
    /// All services of AWS.
    pub fn aws() -> &'static Self {
        &CATALOGUE
    }

    /// The services, by prefix.
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// The service with this prefix, in any case of letters.
    pub fn service(&self, prefix: &str) -> Option<&Service> {
        let prefix = prefix.to_ascii_lowercase();
        let at = self.services.binary_search_by(|service| service.prefix.cmp(prefix.as_str())).ok()?;
        self.services.get(at)
    }

    /// All actions, by service and name.
    pub fn actions(&self) -> impl Iterator<Item = CatalogueAction<'_>> {
        self.services.iter().flat_map(Service::actions)
    }

    /// How many actions there are.
    pub fn len(&self) -> usize {
        self.services.iter().map(Service::len).sum()
    }

    /// Whether there is no action.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// An action by its text, such as `s3:GetObject`, in any case of letters.
    pub fn action(&self, text: &str) -> Option<CatalogueAction<'_>> {
        self.find(&Action::new(text)?)
    }

    /// What is known about an action.
    pub fn find(&self, action: &Action) -> Option<CatalogueAction<'_>> {
        let at = self.services.binary_search_by(|service| service.prefix.cmp(action.service())).ok()?;
        self.services.get(at)?.find(action)
    }

    /// The actions that a pattern stands for, by service and name.
    pub fn expand<'c>(&'c self, pattern: &ActionPattern) -> impl Iterator<Item = CatalogueAction<'c>> {
        let services = match pattern.service() {
            Some(prefix) => self.service(prefix).map(std::slice::from_ref).unwrap_or_default(),
            None => self.services.as_slice(),
        };
        let actions = services.iter().flat_map(|service| service.beginning(pattern.beginning()));
        actions.filter(|found| pattern.matches(found.action()))
    }

    /// The actions that a statement's patterns stand for, or all but them, by service and name, each once.
    pub fn expand_selection(&self, selection: &Selection<ActionPattern>) -> Vec<CatalogueAction<'_>> {
        let mut named: Vec<usize> = Vec::new();
        for pattern in &selection.patterns {
            named.extend(self.expand(pattern).map(|found| found.place()));
        }
        named.sort_unstable();
        named.dedup();
        if !selection.negated {
            return named.into_iter().filter_map(|place| self.at(place)).collect();
        }
        let mut named = named.into_iter().peekable();
        self.actions().filter(|found| named.next_if_eq(&found.place()).is_none()).collect()
    }

    /// What may be meant by the text of a service or an action that isn't there, nearest first.
    pub fn near(&self, text: &str) -> Vec<String> {
        near(&self.services, text)
    }

    /// The action at a place among all.
    fn at(&self, place: usize) -> Option<CatalogueAction<'_>> {
        let at = self.services.partition_point(|service| service.before <= place).checked_sub(1)?;
        let service = self.services.get(at)?;
        service.at(place - service.before)
    }
}
