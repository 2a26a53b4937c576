//! The inheritance operators of declarative policies, and sets of them.

use std::fmt;

/// The member of a node that limits what lower levels may do to it.
pub(crate) const CHILD_CONTROL: &str = "@@operators_allowed_for_child_policies";

/// What a policy does to an inherited value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operator {
    /// Replaces it.
    Assign,
    /// Adds elements to a list.
    Append,
    /// Takes elements out of a list.
    Remove,
}

impl Operator {
    /// Every operator.
    pub const ALL: [Self; 3] = [Self::Assign, Self::Append, Self::Remove];

    /// The key in a document.
    pub fn key(self) -> &'static str {
        match self {
            Self::Assign => "@@assign",
            Self::Append => "@@append",
            Self::Remove => "@@remove",
        }
    }

    /// The operator of a key.
    pub(crate) fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|operator| operator.key() == key)
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// A set of operators: what lower levels may still use on a node.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Operators(u8);

impl Operators {
    /// All three.
    pub const ALL: Self = Self(0b111);
    /// None of them: the value is frozen.
    pub const NONE: Self = Self(0);

    /// The set of one.
    pub const fn only(operator: Operator) -> Self {
        match operator {
            Operator::Assign => Self(0b001),
            Operator::Append => Self(0b010),
            Operator::Remove => Self(0b100),
        }
    }

    /// Whether the operator is in the set.
    pub const fn contains(self, operator: Operator) -> bool {
        self.0 & Self::only(operator).0 != 0
    }

    /// What is in both.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The operators in it.
    pub fn iter(self) -> impl Iterator<Item = Operator> {
        Operator::ALL.into_iter().filter(move |operator| self.contains(*operator))
    }

    /// Whether a container restricted to this set accepts new members: documents say so with either word.
    pub(crate) fn admits_new_members(self) -> bool {
        self.contains(Operator::Append) || self.contains(Operator::Assign)
    }

    /// Reads the list of a child control: `["@@all"]`, `["@@none"]`, or some of the three.
    pub(crate) fn read(names: &[&str]) -> Option<Self> {
        match names {
            ["@@all"] => Some(Self::ALL),
            ["@@none"] => Some(Self::NONE),
            [] => None,
            names => names
                .iter()
                .try_fold(Self::NONE, |set, name| Operator::of(name).map(|operator| set.union(Self::only(operator)))),
        }
    }
}

impl fmt::Display for Operators {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::ALL => f.write_str("@@all"),
            Self::NONE => f.write_str("@@none"),
            set => f.write_str(&set.iter().map(Operator::key).collect::<Vec<_>>().join(", ")),
        }
    }
}

impl fmt::Debug for Operators {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
