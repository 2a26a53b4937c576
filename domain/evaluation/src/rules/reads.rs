//! What a rule reads beside its parameters: the keys of kept verdicts are made of it.

/// What a rule reads; the key of a kept verdict is made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reads {
    /// The item that is judged.
    pub item: bool,
    /// All items of these types in the account and Region.
    pub related: &'static [&'static str],
    /// These account facts.
    pub facts: &'static [&'static str],
    /// The time.
    pub now: bool,
}

impl Reads {
    /// Only the item that is judged.
    pub(super) const ITEM: Self = Self { item: true, related: &[], facts: &[], now: false };
    /// The item that is judged and all items of some types.
    pub(super) const fn with(related: &'static [&'static str]) -> Self {
        Self { related, ..Self::ITEM }
    }

    /// Only one account fact.
    pub(super) const fn facts(facts: &'static [&'static str]) -> Self {
        Self { item: false, related: &[], facts, now: false }
    }
}
