//! The policies that stand in the way of an account's requests, compiled: what `authorization` decides by.

use super::organization::Organization;
use super::policy::ManagedPolicy;
use super::state::State;
use authorization::{Attached, Dialect, Level, Policy, Side};
use identifiers::{AccountId, ParentId, PolicyId, TargetId};
use policies::PolicyType;
use smol_str::{SmolStr, ToSmolStr};
use std::collections::HashMap;
use std::sync::Arc;

/// The sides of requests in one state; each policy is read once, and each node's policies are put together once.
pub struct Guards<'s> {
    state: &'s State,
    policies: HashMap<PolicyId, Arc<Policy>>,
    levels: HashMap<(TargetId, PolicyType), Arc<Level>>,
}

impl<'s> Guards<'s> {
    /// Those of a state.
    pub fn new(state: &'s State) -> Self {
        Self { state, policies: HashMap::new(), levels: HashMap::new() }
    }

    /// An account, with its place and the policies on the way to it. One that is in no organization is limited by none.
    pub fn side(&mut self, account: AccountId) -> Side {
        let Some(organization) = self.state.organization_of(account) else {
            return Side { account: account.to_smolstr(), ..Side::default() };
        };
        let mut path = self.state.path_up(&TargetId::Account(account));
        path.reverse();
        let side = self.along(organization, account.to_smolstr(), &path);
        Side { is_management: organization.management_account == account, ..side }
    }

    /// An account as if it were directly under a node of an organization, with nothing attached to it but what AWS attaches everywhere.
    pub fn side_at(&mut self, organization: &Organization, parent: &ParentId) -> Side {
        let mut path = self.state.path_up(&TargetId::from(parent.clone()));
        path.reverse();
        let mut side = self.along(organization, SmolStr::default(), &path);
        for (policy_type, levels) in
            [(PolicyType::ServiceControl, &mut side.scps), (PolicyType::ResourceControl, &mut side.rcps)]
        {
            let everywhere = organization.everywhere.iter().filter(|it| it.policy_type == policy_type);
            let policies: Vec<Attached> = everywhere.filter_map(|it| self.attached(&it.policy, policy_type)).collect();
            if let Some(levels) = levels {
                levels.push(Arc::new(Level::new("the account", policies)));
            }
        }
        side
    }

    fn along(&mut self, organization: &Organization, account: SmolStr, path: &[TargetId]) -> Side {
        let mut levels = |policy_type: PolicyType| {
            let enabled = organization.has_enabled(policy_type);
            enabled.then(|| path.iter().map(|node| self.level(node, policy_type)).collect::<Vec<_>>())
        };
        let (scps, rcps) = (levels(PolicyType::ServiceControl), levels(PolicyType::ResourceControl));
        let parents = path.iter().filter(|node| !matches!(node, TargetId::Account(_)));
        Side {
            account,
            organization: Some(organization.id.to_smolstr()),
            is_management: false,
            parents: parents.map(ToSmolStr::to_smolstr).collect(),
            scps,
            rcps,
        }
    }

    fn level(&mut self, node: &TargetId, policy_type: PolicyType) -> Arc<Level> {
        if let Some(level) = self.levels.get(&(node.clone(), policy_type)) {
            return level.clone();
        }
        let state = self.state;
        let attached = state.attached(node, policy_type).filter_map(|it| self.attached(&it.policy, policy_type));
        let level = Arc::new(Level::new(node.to_smolstr(), attached.collect()));
        self.levels.insert((node.clone(), policy_type), level.clone());
        level
    }

    fn attached(&mut self, id: &PolicyId, policy_type: PolicyType) -> Option<Attached> {
        let id_text = id.to_smolstr();
        if let Some(policy) = self.policies.get(id) {
            return Some(Attached { id: id_text, policy: policy.clone() });
        }
        let own = self.state.policies.get(id).map(|policy| policy.content.as_ref());
        let content = own.or_else(|| ManagedPolicy::with_id(id).map(|policy| policy.content))?;
        let policy = Arc::new(compile(content, policy_type));
        self.policies.insert(id.clone(), policy.clone());
        Some(Attached { id: id_text, policy })
    }
}

/// A stored text, compiled: it was checked when it came in, and what can't be read of it says nothing.
fn compile(content: &str, policy_type: PolicyType) -> Policy {
    let dialect = match policy_type {
        PolicyType::ResourceControl => Dialect::ResourceControl,
        _ => Dialect::ServiceControl,
    };
    policies::read(content).map(|document| authorization::read(dialect, &document).0).unwrap_or_default()
}
