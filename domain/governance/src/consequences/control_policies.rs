//! Service and resource control policies on the way from the root to accounts: which came, and which went.

use super::accounts::alike;
use crate::State;
use crate::organizations::managed_policies;
use identifiers::{AccountId, TargetId};
use policies::{PolicyType, Source};
use std::collections::{BTreeMap, BTreeSet};

/// How what may be done in accounts at most changed, in the same way for all of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlPolicyChange {
    /// The type.
    pub policy_type: PolicyType,
    /// The accounts.
    pub accounts: Vec<AccountId>,
    /// Policies that are on the way now, and where.
    pub gained: Vec<Source>,
    /// Policies that were.
    pub lost: Vec<Source>,
    /// Policies that stayed where they were and say something else.
    pub rewritten: Vec<Source>,
}

const TYPES: [PolicyType; 2] = [PolicyType::ServiceControl, PolicyType::ResourceControl];

pub(super) fn changes(before: &State, after: &State, accounts: &BTreeSet<AccountId>) -> Vec<ControlPolicyChange> {
    let mut found: BTreeMap<_, Vec<AccountId>> = BTreeMap::new();
    for group in alike(before, after, accounts) {
        let Some(representative) = group.first().copied() else { continue };
        let paths = [before, after].map(|state| state.organizations.path_up(&TargetId::Account(representative)));
        for policy_type in TYPES {
            let was = on_the_way(before, representative, &paths[0], policy_type);
            let is = on_the_way(after, representative, &paths[1], policy_type);
            // One that allows everything changes something only where it comes or goes alone, not with another way to the root.
            let counts = |source: &&Source| {
                !managed_policies().iter().any(|managed| managed.id == source.policy.as_str())
                    || paths.iter().all(|path| path.contains(&source.node))
            };
            let gained: Vec<Source> = is.difference(&was).filter(counts).cloned().collect();
            let lost: Vec<Source> = was.difference(&is).filter(counts).cloned().collect();
            let content = |state: &State, source: &Source| {
                state.organizations.policies.get(&source.policy).map(|policy| policy.content.clone())
            };
            let rewritten: Vec<Source> = was
                .intersection(&is)
                .filter(|source| content(before, source) != content(after, source))
                .cloned()
                .collect();
            if !gained.is_empty() || !lost.is_empty() || !rewritten.is_empty() {
                found.entry((policy_type, gained, lost, rewritten)).or_default().extend(&group);
            }
        }
    }
    let changes = found.into_iter().map(|((policy_type, gained, lost, rewritten), mut accounts)| {
        accounts.sort_unstable();
        ControlPolicyChange { policy_type, accounts, gained, lost, rewritten }
    });
    changes.collect()
}

fn on_the_way(state: &State, account: AccountId, path: &[TargetId], policy_type: PolicyType) -> BTreeSet<Source> {
    let enabled = state.organizations.organization_of(account).is_some_and(|it| it.has_enabled(policy_type));
    let nodes = path.iter().filter(|_| enabled);
    nodes
        .flat_map(|node| {
            let attached = state.organizations.attached(node, policy_type);
            attached.map(|attachment| Source { node: node.clone(), policy: attachment.policy.clone() })
        })
        .collect()
}
