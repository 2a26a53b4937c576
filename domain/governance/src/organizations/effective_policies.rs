//! The effective policy of an account: what inheritance makes of everything attached on the way down to it.

use super::effective_chains::EffectivePolicies;
use super::event::Event;
use super::rejection::Rejection;
use super::state::State;
use documents::Document;
use identifiers::{AccountId, OrganizationId, ParentId, TargetId, Timestamp};
use policies::{EffectivePolicy, PolicyType};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The effective policy that takes effect: what is attached, merged, as long as that is valid as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct EffectivePolicyInForce {
    /// Its plain document.
    pub content: Document,
    /// When something last changed that it is made of: a policy's text, an attachment, or the account's place in the tree.
    pub updated_at: Timestamp,
}

/// The effective policy of an account, with its provenance; none when the type isn't enabled or nothing of it is attached on
/// the account's path. It may have validation errors; see [`effective_policy_in_force`].
pub fn effective_policy(state: &State, account: AccountId, policy_type: PolicyType) -> Option<EffectivePolicy> {
    EffectivePolicies::new(state, policy_type).merge(&TargetId::Account(account))
}

/// What the policies from the root down to a node come to: for an account its effective policy; for a root or unit what it hands down,
/// which is that of an account directly below with no policy of its own. Nothing where there is none.
pub fn effective_policy_at(state: &State, node: &TargetId, policy_type: PolicyType) -> Option<EffectivePolicy> {
    EffectivePolicies::new(state, policy_type).merge(node)
}

/// The effective policy that is in force for an account: the merged one if it is valid, else the one that was in force before
/// it became invalid.
///
/// # Errors
/// [`Rejection::EffectivePolicyNotFound`].
pub fn effective_policy_in_force(
    state: &State,
    account: AccountId,
    policy_type: PolicyType,
) -> Result<EffectivePolicyInForce, Rejection> {
    let merged = effective_policy(state, account, policy_type).ok_or(Rejection::EffectivePolicyNotFound)?;
    if merged.validation_errors().is_empty() {
        let updated_at = updated_at(state, account, policy_type);
        return Ok(EffectivePolicyInForce { content: merged.content().clone(), updated_at });
    }
    let retained = state
        .retained_effective_policies
        .get(&(account, SmolStr::new_static(policy_type.api_name())))
        .ok_or(Rejection::EffectivePolicyNotFound)?;
    // The text was rendered from a document.
    let content = documents::parse_json(&retained.content).map_err(|_| Rejection::EffectivePolicyNotFound)?;
    Ok(EffectivePolicyInForce { content, updated_at: retained.updated_at })
}

/// A change and what follows from it: for accounts whose effective policy it makes invalid, the one before stays in force.
pub(crate) fn with_retentions(
    before: &State,
    sequence: u64,
    organization: &OrganizationId,
    policy_types: &[PolicyType],
    accounts: impl FnOnce() -> Vec<AccountId>,
    change: Event,
) -> Vec<Event> {
    let declarative: Vec<PolicyType> = policy_types
        .iter()
        .copied()
        .filter(|policy_type| policy_type.is_declarative())
        .filter(|policy_type| before.organizations.get(organization).is_some_and(|o| o.has_enabled(*policy_type)))
        .collect();
    if declarative.is_empty() {
        return vec![change];
    }
    let mut after = before.clone();
    after.evolve(&change, sequence + 1);
    let accounts = accounts();
    let mut events = vec![change];
    for policy_type in declarative {
        let mut merged_before = EffectivePolicies::new(before, policy_type);
        let mut merged_after = EffectivePolicies::new(&after, policy_type);
        for mut accounts in of_one_chain(&after, policy_type, &accounts).into_values() {
            let Some(representative) = accounts.first().copied() else { continue };
            if !merged_after.is_invalid(representative) || merged_before.is_invalid(representative) {
                continue;
            }
            let kept = effective_policy_in_force(before, representative, policy_type).ok();
            if kept.is_none() {
                // Only what was retained an earlier time has to be forgotten.
                let name = SmolStr::new_static(policy_type.api_name());
                accounts.retain(|account| before.retained_effective_policies.contains_key(&(*account, name.clone())));
            }
            if !accounts.is_empty() {
                events.push(Event::EffectivePolicyRetained {
                    organization: organization.clone(),
                    policy_type,
                    accounts,
                    updated_at: kept.as_ref().map(|kept| kept.updated_at).unwrap_or_default(),
                    content: kept.map(|kept| documents::to_json(&kept.content).into()),
                });
            }
        }
    }
    events
}

/// Accounts that share everything that is attached on the way to them: those under one parent, except the ones with policies
/// of their own. An organization has far fewer such groups than accounts.
fn of_one_chain(
    state: &State,
    policy_type: PolicyType,
    accounts: &[AccountId],
) -> BTreeMap<(Option<ParentId>, Option<AccountId>), Vec<AccountId>> {
    let mut groups: BTreeMap<_, Vec<AccountId>> = BTreeMap::new();
    for account in accounts {
        let node = TargetId::Account(*account);
        // One that has just lost its own policy had another effective policy before.
        let changed = state.attachment_changes.get(&node).into_iter().flatten().any(|it| it.policy_type == policy_type);
        let own = (changed || state.attached(&node, policy_type).next().is_some()).then_some(*account);
        groups.entry((state.parent_of(&node).cloned(), own)).or_default().push(*account);
    }
    groups
}

/// When something last changed that an account's effective policy is made of, and with that when it was judged.
pub(crate) fn updated_at(state: &State, account: AccountId, policy_type: PolicyType) -> Timestamp {
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
