//! The keys of a request with those that follow from who asks and where: each is found when a policy asks for it.

use crate::context::{Context, Keys, Known};
use crate::derived::{Derived, NAMES, derived};
use crate::key::Key;
use crate::principal::Principal;
use crate::side::Side;
use std::cell::OnceCell;

/// What the names of keys begin with that stand for the principal's tags.
const OF_TAGS: &str = "aws:principaltag/";

/// What [`derive`](crate::derive) adds to the keys of a request, without adding it.
#[derive(Debug)]
pub struct Following<'k> {
    told: &'k Context,
    principal: &'k Principal,
    caller: Option<&'k Side>,
    owner: Option<&'k Side>,
    found: [OnceCell<Option<Derived>>; NAMES.len()],
}

impl<'k> Following<'k> {
    /// The keys that are told, and what follows beside them.
    pub fn new(told: &'k Context, principal: &'k Principal, caller: Option<&'k Side>, owner: Option<&'k Side>) -> Self {
        Self { told, principal, caller, owner, found: Default::default() }
    }

    fn tag(&self, key: &Key) -> Option<Known<'_>> {
        let name = key.compared().strip_prefix(OF_TAGS)?;
        let is_its = |tag: &str| tag.eq_ignore_ascii_case(name) || Key::new(tag).compared() == name;
        let (_, value) = self.principal.tags.iter().find(|(tag, _)| is_its(tag))?;
        Some(Known::Values(std::slice::from_ref(value)))
    }
}

impl Keys for Following<'_> {
    fn known(&self, key: &Key) -> Known<'_> {
        if let Some(said) = self.told.said(key) {
            return said;
        }
        let at = NAMES.iter().position(|name| name.eq_ignore_ascii_case(key.compared()));
        let Some(cell) = at.and_then(|at| self.found.get(at)) else {
            return self.tag(key).unwrap_or_else(|| self.told.known(key));
        };
        match cell.get_or_init(|| derived(key, self.principal, self.caller, self.owner)) {
            Some(Derived::Value(value)) => Known::Values(std::slice::from_ref(value)),
            Some(Derived::Absent) => Known::Absent,
            Some(Derived::Unknown) => Known::Unknown,
            None => self.told.known(key),
        }
    }
}
