//! The effective policy of an account: what inheritance makes of everything attached on the way down to it.

use super::State;
use identifiers::{AccountId, TargetId};
use policies::{AttachedPolicy, EffectivePolicy, Level, PolicyType};
use std::sync::Arc;

/// The effective policy of an account, with its provenance; none when the type isn't enabled or nothing of it is attached on
/// the account's path.
pub fn effective_policy(state: &State, account: AccountId, policy_type: PolicyType) -> Option<EffectivePolicy> {
    let organization = state.organization_of(account)?;
    if !organization.has_enabled(policy_type) {
        return None;
    }
    let mut path = state.path_up(&TargetId::Account(account));
    path.reverse();
    let chain: Vec<Level> = path
        .into_iter()
        .map(|node| Level {
            policies: state
                .attached(&node, policy_type)
                .filter_map(|attachment| {
                    let policy = state.policies.get(&attachment.policy)?;
                    // Content was validated when it was stored.
                    let document = policies::validate(policy_type, &policy.content).ok()?;
                    Some(AttachedPolicy { id: policy.id.clone(), document: Arc::new(document) })
                })
                .collect(),
            node,
        })
        .collect();
    policies::effective_policy(policy_type, &chain)
}
