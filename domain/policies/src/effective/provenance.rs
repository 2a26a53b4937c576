//! Who did what to a setting: kept from the first level on, because it cannot be reconstructed from the result.

use documents::Document;
use identifiers::{PolicyId, TargetId};
use smol_str::SmolStr;

use crate::operators::{Operator, Operators};

/// A policy where it is attached; the same policy attached twice is two sources.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    /// The root, unit or account.
    pub node: TargetId,
    /// The policy.
    pub policy: PolicyId,
}

/// A child control that narrowed what lower levels may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restriction {
    /// Whose it is.
    pub source: Source,
    /// What it left open.
    pub allowed: Operators,
}

/// One operator of one policy on a setting.
#[derive(Debug, Clone, PartialEq)]
pub struct Contribution {
    /// Whose it is.
    pub source: Source,
    /// The operator.
    pub operator: Operator,
    /// Its value, as written.
    pub value: Document,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of an operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It changed the setting at its level; lower levels may have changed it again since.
    Applied,
    /// It was allowed and changed nothing: nothing left to append, nothing there to remove.
    NoEffect,
    /// Another policy at the same level, attached earlier, assigned the value.
    AssignedEarlier {
        /// The policy that counts.
        by: Source,
    },
    /// A higher level does not allow it.
    Locked {
        /// The node whose child control forbids it: the setting itself, or the container that would get a new member.
        path: Vec<SmolStr>,
        /// The child controls that together forbid it.
        by: Vec<Restriction>,
    },
}

/// A scalar, or one element of a list, and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The value.
    pub value: Document,
    /// Who assigned, appended or (among the removed) removed it; `None` for a value that the type supplies by itself.
    pub source: Option<Source>,
}
