//! What a document says that can't be, whoever wrote it: all of it at once, each with its place.

mod accounts;
mod administration;
mod nodes;
mod places;
mod policies;
mod texts;
mod units;

use crate::document::OrganizationDocument;
use crate::place::Place;
use crate::problem::Problem;
use crate::reference::{Index, Reference};
use std::collections::HashMap;
use std::hash::Hash;

/// What the checks share: the document, what can be named in it, and what was found.
struct Checks<'d> {
    document: &'d OrganizationDocument,
    index: Index<'d>,
    problems: Vec<Problem>,
}

impl OrganizationDocument {
    /// Everything that is wrong with what the document says: what stands in it twice, names what isn't there, or is more than AWS
    /// takes. What depends on an installation (its quotas, its Regions, its catalogues) is asked when the document is imported.
    pub fn check(&self) -> Vec<Problem> {
        let mut checks = Checks { document: self, index: Index::new(self), problems: Vec::new() };
        checks.units();
        checks.accounts();
        checks.policies();
        checks.nodes();
        checks.administration();
        checks.places();
        checks.problems
    }
}

impl Checks<'_> {
    fn wrong(&mut self, place: Place, message: impl Into<String>) {
        self.problems.push(Problem::new(place, message));
    }

    /// Tells an account that isn't in the document; its position if it is.
    fn account(&mut self, reference: &Reference, place: Place) -> Option<usize> {
        self.index.account(reference).map_err(|message| self.wrong(place, message)).ok()
    }
}

/// What was seen before, to tell what stands somewhere twice.
struct Seen<K>(HashMap<K, Place>);

impl<K: Eq + Hash> Seen<K> {
    fn new() -> Self {
        Self(HashMap::new())
    }

    /// Where the same stood before; nothing, and it is remembered, where it is new.
    fn before(&mut self, key: K, place: &Place) -> Option<&Place> {
        match self.0.entry(key) {
            std::collections::hash_map::Entry::Occupied(before) => Some(before.into_mut()),
            std::collections::hash_map::Entry::Vacant(new) => {
                new.insert(place.clone());
                None
            }
        }
    }
}
