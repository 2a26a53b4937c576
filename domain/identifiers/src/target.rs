//! Places in an organization's tree: what a policy attaches to, and what a child sits under.

use crate::{AccountId, OrganizationalUnitId, ParseError, RootId};
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
