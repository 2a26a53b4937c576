//! The effective policies of many accounts in one state: accounts that have the same policies on the way down to them share one merge.

use super::state::State;
use documents::Document;
use identifiers::{AccountId, ParentId, PolicyId, TargetId};
use policies::{AttachedPolicy, EffectivePolicy, Level, PolicyType};
use std::collections::HashMap;
use std::sync::Arc;

/// Merges in one state for one type, reading each policy once and merging each chain of attachments once. What it was asked stays
/// in memory until it is dropped.
#[derive(Debug)]
pub struct EffectivePolicies<'a> {
    state: &'a State,
    policy_type: PolicyType,
    documents: HashMap<&'a PolicyId, Option<Arc<Document>>>,
    /// The lowest node at or above each root or unit that has something attached.
    lowest: HashMap<&'a ParentId, Option<TargetId>>,
    /// What comes of everything from the root down to a node that has something attached.
    merged: HashMap<TargetId, Option<Arc<EffectivePolicy>>>,
    invalid: HashMap<TargetId, bool>,
}

impl<'a> EffectivePolicies<'a> {
    /// Nothing is read yet.
    pub fn new(state: &'a State, policy_type: PolicyType) -> Self {
        Self {
            state,
            policy_type,
            documents: HashMap::new(),
            lowest: HashMap::new(),
            merged: HashMap::new(),
            invalid: HashMap::new(),
        }
    }

    /// The effective policy of an account, with its provenance; none when the type isn't enabled or nothing of it is attached on
    /// the account's path. It may have validation errors.
    pub fn of(&mut self, account: AccountId) -> Option<Arc<EffectivePolicy>> {
        let lowest = self.lowest_of(account)?;
        self.at(lowest)
    }

    /// Whether an account has an effective policy that is invalid as a whole.
    pub fn is_invalid(&mut self, account: AccountId) -> bool {
        let Some(lowest) = self.lowest_of(account) else { return false };
        if let Some(invalid) = self.invalid.get(&lowest) {
            return *invalid;
        }
        let invalid = self.at(lowest.clone()).is_some_and(|merged| !merged.validation_errors().is_empty());
        self.invalid.insert(lowest, invalid);
        invalid
    }

    /// What the policies from the root down to a node come to, anew.
    pub fn merge(&mut self, node: &TargetId) -> Option<EffectivePolicy> {
        let path = self.state.path_up(node);
        self.along(path)
    }

    /// The effective policy that an account would have directly under a root or unit, with what is attached to it now.
    pub fn merge_under(&mut self, account: AccountId, parent: &ParentId) -> Option<EffectivePolicy> {
        let mut path = self.state.path_up(&TargetId::from(parent.clone()));
        path.insert(0, TargetId::Account(account));
        self.along(path)
    }

    /// Along a path from below up to the root.
    fn along(&mut self, path: Vec<TargetId>) -> Option<EffectivePolicy> {
        let organization = self.state.organization_of_node(path.last()?)?;
        if !organization.has_enabled(self.policy_type) {
            return None;
        }
        let chain: Vec<Level> = path.into_iter().rev().map(|node| self.level(node)).collect();
        policies::effective_policy(self.policy_type, &chain)
    }

    fn at(&mut self, lowest: TargetId) -> Option<Arc<EffectivePolicy>> {
        if let Some(merged) = self.merged.get(&lowest) {
            return merged.clone();
        }
        let merged = self.merge(&lowest).map(Arc::new);
        self.merged.insert(lowest, merged.clone());
        merged
    }

    /// The lowest node on the way to an account, itself included, that has something attached: levels without policies change
    /// nothing.
    pub(crate) fn lowest_of(&mut self, account: AccountId) -> Option<TargetId> {
        let node = TargetId::Account(account);
        if self.state.attached(&node, self.policy_type).next().is_some() {
            return Some(node);
        }
        let first = self.state.parent_of(&node)?;
        let mut above = Vec::new();
        let mut found = None;
        let mut next = Some(first);
        while let Some(parent) = next {
            if let Some(known) = self.lowest.get(parent) {
                found.clone_from(known);
                break;
            }
            above.push(parent);
            let node = TargetId::from(parent.clone());
            if self.state.attached(&node, self.policy_type).next().is_some() {
                found = Some(node);
                break;
            }
            next = self.state.parent_of_parent(parent);
        }
        for parent in above {
            self.lowest.insert(parent, found.clone());
        }
        found
    }

    fn level(&mut self, node: TargetId) -> Level {
        let mut attached = Vec::new();
        for attachment in self.state.attached(&node, self.policy_type) {
            let Some(policy) = self.state.policies.get(&attachment.policy) else { continue };
            let document = self
                .documents
                .entry(&policy.id)
                // Content was validated when it was stored, by the grammar of its day.
                .or_insert_with(|| policies::read(&policy.content).map(Arc::new));
            if let Some(document) = document {
                attached.push(AttachedPolicy { id: policy.id.clone(), document: document.clone() });
            }
        }
        Level { policies: attached, node }
    }
}
