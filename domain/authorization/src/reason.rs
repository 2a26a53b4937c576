//! Why a request is denied: by which statement of which policy at which node, or where nothing allows it.

use crate::level::Attached;
use crate::statement::Statement;
use smol_str::SmolStr;
use std::sync::Arc;

/// How it is denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReasonKind {
    /// A statement denies it.
    ExplicitDeny,
    /// No statement at the node allows it.
    NoAllow,
}

/// The kind of policy that denies, or that doesn't allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PolicyKind {
    /// A service control policy, on the way to the caller's account.
    ServiceControl,
    /// A resource control policy, on the way to the owner's account.
    ResourceControl,
    /// The organization's delegation policy.
    Delegation,
}

/// Why.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reason {
    /// How.
    pub kind: ReasonKind,
    /// By what kind of policy.
    pub policy_kind: PolicyKind,
    /// At which node of the tree; nothing for the delegation policy.
    pub node: Option<SmolStr>,
    /// Which policy; nothing where a node's policies together don't allow it.
    pub policy: Option<SmolStr>,
    /// The statement's place in the policy, from 0.
    pub statement: Option<usize>,
    /// Its name, where it has one.
    pub sid: Option<SmolStr>,
    /// The operators and keys of the conditions that hold.
    pub conditions: Arc<[(SmolStr, SmolStr)]>,
}

impl Reason {
    /// A statement that denies.
    pub(crate) fn denied(
        policy_kind: PolicyKind,
        node: Option<&SmolStr>,
        by: &Attached,
        statement: &Statement,
    ) -> Self {
        Self {
            kind: ReasonKind::ExplicitDeny,
            policy_kind,
            node: node.cloned(),
            policy: Some(by.id.clone()),
            statement: Some(statement.index),
            sid: statement.sid.clone(),
            conditions: statement.told.clone(),
        }
    }

    /// A node, or the delegation policy, that doesn't allow.
    pub(crate) fn not_allowed(policy_kind: PolicyKind, node: Option<&SmolStr>, policy: Option<&SmolStr>) -> Self {
        Self {
            kind: ReasonKind::NoAllow,
            policy_kind,
            node: node.cloned(),
            policy: policy.cloned(),
            statement: None,
            sid: None,
            conditions: Arc::default(),
        }
    }
}
