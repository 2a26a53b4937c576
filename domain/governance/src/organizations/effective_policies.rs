//! The effective policy of an account: what inheritance makes of everything attached on the way down to it.

use super::{Rejection, State};
use identifiers::{AccountId, TargetId, Timestamp};
use policies::{AttachedPolicy, EffectivePolicy, Level, PolicyType};
use std::sync::Arc;

/// An effective policy that is valid as a whole, and so takes effect.
#[derive(Debug, Clone, PartialEq)]
pub struct EffectivePolicyInForce {
    /// The policy.
    pub policy: EffectivePolicy,
    /// When something last changed that it is made of: a policy's text, an attachment, or the account's place in the tree.
    pub updated_at: Timestamp,
}

/// The effective policy of an account, with its provenance; none when the type isn't enabled or nothing of it is attached on
/// the account's path. It may have validation errors; see [`effective_policy_in_force`].
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

/// The effective policy of an account, if there is one and it is valid.
///
/// # Errors
/// [`Rejection::EffectivePolicyNotFound`].
pub fn effective_policy_in_force(
    state: &State,
    account: AccountId,
    policy_type: PolicyType,
) -> Result<EffectivePolicyInForce, Rejection> {
    let policy = effective_policy(state, account, policy_type)
        .filter(|policy| policy.validation_errors().is_empty())
        .ok_or(Rejection::EffectivePolicyNotFound)?;
    Ok(EffectivePolicyInForce { policy, updated_at: updated_at(state, account, policy_type) })
}

fn updated_at(state: &State, account: AccountId, policy_type: PolicyType) -> Timestamp {
    let placed = state.accounts.get(&account).and_then(|account| account.membership.as_ref()).map(|m| m.moved_at);
    let path = state.path_up(&TargetId::Account(account));
    let changes = path
        .iter()
        .filter_map(|node| state.attachment_changes.get(node))
        .flatten()
        .filter(|change| change.policy_type == policy_type)
        .map(|change| change.at);
    let contents = path
        .iter()
        .flat_map(|node| state.attached(node, policy_type))
        .filter_map(|attachment| state.policies.get(&attachment.policy))
        .map(|policy| policy.updated_at);
    // A policy may have been written long after it was attached, and the account may have come later than both.
    placed.into_iter().chain(changes).chain(contents).max().unwrap_or_default()
}
