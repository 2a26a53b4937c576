//! Places in an organization's tree: what a policy attaches to, and what a child sits under.

use crate::account::AccountId;
use crate::names::{OrganizationalUnitId, RootId};
use crate::parse_error::ParseError;
use std::{fmt, str::FromStr};

/// A node of the tree that can bear children.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParentId {
    /// The root.
    Root(RootId),
    /// An organizational unit.
    OrganizationalUnit(OrganizationalUnitId),
}

/// Any node of the tree: what a policy or a configuration can be applied to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetId {
    /// The root.
    Root(RootId),
    /// An organizational unit.
    OrganizationalUnit(OrganizationalUnitId),
    /// An account.
    Account(AccountId),
}

impl From<ParentId> for TargetId {
    fn from(parent: ParentId) -> Self {
        match parent {
            ParentId::Root(id) => Self::Root(id),
            ParentId::OrganizationalUnit(id) => Self::OrganizationalUnit(id),
        }
    }
}

impl From<AccountId> for TargetId {
    fn from(account: AccountId) -> Self {
        Self::Account(account)
    }
}

impl From<OrganizationalUnitId> for TargetId {
    fn from(unit: OrganizationalUnitId) -> Self {
        Self::OrganizationalUnit(unit)
    }
}

impl ParentId {
    /// As it was stored.
    fn stored(text: &str) -> Result<Self, ParseError> {
        if text.starts_with("r-") {
            RootId::stored(text).map(Self::Root)
        } else {
            OrganizationalUnitId::stored(text).map(Self::OrganizationalUnit)
        }
    }
}

impl TargetId {
    /// Sorts before every node, and is none: where a range of nodes begins.
    pub const LOWEST: Self = Self::Root(RootId::LOWEST);

    /// As it was stored.
    fn stored(text: &str) -> Result<Self, ParseError> {
        if text.starts_with("r-") {
            RootId::stored(text).map(Self::Root)
        } else if text.starts_with("ou-") {
            OrganizationalUnitId::stored(text).map(Self::OrganizationalUnit)
        } else {
            AccountId::stored(text).map(Self::Account)
        }
    }
}

impl FromStr for ParentId {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if text.starts_with("r-") { text.parse().map(Self::Root) } else { text.parse().map(Self::OrganizationalUnit) }
    }
}

impl FromStr for TargetId {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if text.starts_with("r-") {
            text.parse().map(Self::Root)
        } else if text.starts_with("ou-") {
            text.parse().map(Self::OrganizationalUnit)
        } else {
            text.parse().map(Self::Account)
        }
    }
}

impl fmt::Display for ParentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root(id) => id.fmt(f),
            Self::OrganizationalUnit(id) => id.fmt(f),
        }
    }
}

impl fmt::Display for TargetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root(id) => id.fmt(f),
            Self::OrganizationalUnit(id) => id.fmt(f),
            Self::Account(id) => id.fmt(f),
        }
    }
}

impl fmt::Debug for ParentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for TargetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

crate::names::serde_as_text!(ParentId);
crate::names::serde_as_text!(TargetId);

#[cfg(test)]
mod tests {
    use super::{ParentId, TargetId};
    use crate::{PolicyId, Region};
    use serde::Deserialize;
    use serde::de::value::{Error, StrDeserializer};

    fn stored<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Error> {
        T::deserialize(StrDeserializer::new(text))
    }

    #[test]
    fn what_was_stored_is_read_whatever_the_pattern_says_today() {
        // None of these fits today's patterns.
        for text in ["r-x", "ou-x", "ou-ABCD-12345678901"] {
            assert!(text.parse::<TargetId>().is_err() && text.parse::<ParentId>().is_err(), "{text}");
            assert_eq!(stored::<TargetId>(text).unwrap().to_string(), text);
            assert_eq!(stored::<ParentId>(text).unwrap().to_string(), text);
        }
        assert!("p-1".parse::<PolicyId>().is_err());
        assert_eq!(stored::<PolicyId>("p-1").unwrap().as_str(), "p-1");
        assert_eq!(stored::<Region>("Moon_1").unwrap().as_str(), "Moon_1");
        assert!(matches!(stored::<TargetId>("111111111111"), Ok(TargetId::Account(_))));
        // An account is a number; what is none can't be read as one.
        assert!(stored::<TargetId>("x").is_err());
    }

    #[test]
    fn the_lowest_node_sorts_before_all_others() {
        for text in ["r-0000", "ou-0000-00000000", "000000000000"] {
            assert!(TargetId::LOWEST < text.parse().unwrap(), "{text}");
        }
    }
}
