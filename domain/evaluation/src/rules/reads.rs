//! What a rule reads beside its parameters: the keys of kept verdicts are made of it.

use smol_str::SmolStr;

use crate::items::ConfigurationItem;

/// Ids of the resources that an item names.
pub type NamesResources = fn(&ConfigurationItem) -> Vec<SmolStr>;

/// What a rule reads; the key of a kept verdict is made of it.
#[derive(Debug, Clone, Copy)]
pub struct Reads {
    /// The item that is judged.
    pub item: bool,
    /// All items of these types in the account and Region.
    pub related: &'static [&'static str],
    /// These account facts.
    pub facts: &'static [&'static str],
    /// The time.
    pub now: bool,
    /// Where an item names the only resources of the related types that matter to it: their ids. One changed item costs those then,
    /// and not all that there are.
    pub named: Option<NamesResources>,
}

impl Reads {
    /// Only the item that is judged.
    pub(super) const ITEM: Self = Self { item: true, related: &[], facts: &[], now: false, named: None };
    /// The item that is judged and all items of some types.
    pub(super) const fn with(related: &'static [&'static str]) -> Self {
        Self { related, ..Self::ITEM }
    }

    /// The item that is judged, and those items of some types that it names.
    pub(super) const fn naming(related: &'static [&'static str], named: NamesResources) -> Self {
        Self { related, named: Some(named), ..Self::ITEM }
    }

    /// Only one account fact.
    pub(super) const fn facts(facts: &'static [&'static str]) -> Self {
        Self { item: false, related: &[], facts, now: false, named: None }
    }
}
