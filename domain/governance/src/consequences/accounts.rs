//! Which accounts a change reaches through the tree, and what became of their own place in it.

use crate::organizations::account::AccountState;
use crate::organizations::state::State as OrganizationsState;
use crate::state::State;
use identifiers::{AccountId, OrganizationId, ParentId, TargetId};
use imbl::ordmap::DiffItem;
use std::collections::{BTreeMap, BTreeSet};

/// An account that came, left, moved, went to another organization, or is in another state of its life.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountChange {
    /// Which one, by number.
    pub account: AccountId,
    /// Where and how it was; nothing when it was in no organization.
    pub before: Option<Placement>,
    /// Where and how it is.
    pub after: Option<Placement>,
}

/// An account's place in its organization.
#[derive(Debug, Clone, PartialEq)]
pub struct Placement {
    /// Which one that is.
    pub organization: OrganizationId,
    /// What it sits under.
    pub parent: ParentId,
    /// Where it is in its life.
    pub state: AccountState,
}

/// The key of what differs.
pub(super) fn key_of<'a, K, V>(change: &DiffItem<'a, 'a, K, V>) -> &'a K {
    match change {
        DiffItem::Add(key, _) | DiffItem::Remove(key, _) => key,
        DiffItem::Update { new: (key, _), .. } => key,
    }
}

fn placement(state: &OrganizationsState, account: AccountId) -> Option<Placement> {
    let account = state.accounts.get(&account)?;
    let membership = account.membership.as_ref()?;
    let (organization, parent) = (membership.organization.clone(), membership.parent.clone());
    Some(Placement { organization, parent, state: account.state })
}

/// What became of accounts' own places.
pub(super) fn changes(before: &State, after: &State) -> Vec<AccountChange> {
    let (before, after) = (&before.organizations, &after.organizations);
    let changes = before.accounts.diff(&after.accounts).map(|change| *key_of(&change)).map(|account| AccountChange {
        account,
        before: placement(before, account),
        after: placement(after, account),
    });
    changes.filter(|change| change.before != change.after).collect()
}

/// The accounts for which what is attached on the way to the root may amount to something else, or that have another way.
pub(super) fn affected(before: &State, after: &State) -> BTreeSet<AccountId> {
    let states = [&before.organizations, &after.organizations];
    let [old, new] = states;
    let mut affected: BTreeSet<AccountId> = changes(before, after).iter().map(|change| change.account).collect();
    let mut nodes: BTreeSet<TargetId> = BTreeSet::new();
    nodes.extend(old.attachments.diff(&new.attachments).map(|change| key_of(&change).clone()));
    for change in old.policies.diff(&new.policies) {
        let (id, policies) = (key_of(&change), states.map(|state| state.policies.get(key_of(&change))));
        if let [Some(was), Some(is)] = policies
            && was.content == is.content
        {
            continue;
        }
        for (state, policy) in states.into_iter().zip(policies) {
            let targets = policy.into_iter().flat_map(|policy| state.targets_of(&policy.organization, id));
            nodes.extend(targets.map(|(_, target)| target.clone()));
        }
    }
    for change in old.organizations.diff(&new.organizations) {
        let id = key_of(&change);
        let types =
            states.map(|state| state.organizations.get(id).map(|organization| &organization.enabled_policy_types));
        if types[0] != types[1] {
            affected.extend(states.iter().flat_map(|state| state.members_of(id)).map(|account| account.id));
        }
    }
    for node in &nodes {
        states.iter().for_each(|state| affected.extend(state.accounts_below(node)));
    }
    let retained = old.retained_effective_policies.diff(&new.retained_effective_policies);
    affected.extend(retained.map(|change| key_of(&change).0));
    affected
}

/// Accounts that are alike as far as the tree goes: in both states under the same parents, with nothing of their own attached.
/// One of them stands for all.
pub(super) fn alike(before: &State, after: &State, accounts: &BTreeSet<AccountId>) -> Vec<Vec<AccountId>> {
    let mut groups: BTreeMap<_, Vec<AccountId>> = BTreeMap::new();
    let retaining = [before, after].map(|state| {
        let retained = state.organizations.retained_effective_policies.keys();
        retained.map(|(account, _)| *account).collect::<BTreeSet<AccountId>>()
    });
    for account in accounts {
        let node = TargetId::Account(*account);
        let own = [before, after].iter().zip(&retaining).any(|(state, retaining)| {
            state.organizations.attachments.get(&node).is_some_and(|attached| !attached.is_empty())
                || retaining.contains(account)
        });
        let parents = [before, after].map(|state| state.organizations.parent_of(&node).cloned());
        groups.entry((parents, own.then_some(*account))).or_default().push(*account);
    }
    groups.into_values().collect()
}
