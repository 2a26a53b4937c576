//! What inheritance begins with: the policies that are attached on the way down to an account.

use std::sync::Arc;

use documents::Document;
use identifiers::{PolicyId, TargetId};

/// A root, unit or account on the way down, with the policies of one type that are attached to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    /// What the policies are attached to.
    pub node: TargetId,
    /// The policies, in the order they were attached.
    pub policies: Vec<AttachedPolicy>,
}

/// A policy that is attached somewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct AttachedPolicy {
    /// Which policy.
    pub id: PolicyId,
    /// Its document, as [`crate::validate`] or [`crate::read`] returned it.
    pub document: Arc<Document>,
}
