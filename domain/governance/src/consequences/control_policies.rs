//! Service and resource control policies on the way from the root to accounts: which came, and which went.

use super::accounts::alike;
use super::wanted::Wanted;
use crate::organizations::policy::ManagedPolicy;
use crate::state::State;
use identifiers::{AccountId, PolicyId, TargetId};
use policies::{PolicyType, Source};
use std::collections::{BTreeMap, BTreeSet};

/// How what may be done in accounts at most changed, in the same way for all of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlPolicyChange {
    /// Of which type the policies are.
    pub policy_type: PolicyType,
    /// Where it is so.
    pub accounts: Vec<AccountId>,
    /// Policies that weren't on the way anywhere and are now, and where.
    pub gained: Vec<Source>,
    /// Policies that were and aren't anywhere.
    pub lost: Vec<Source>,
    /// Policies that are on the way, before and after, at other levels.
    pub elsewhere: Vec<Elsewhere>,
    /// Policies that are on the way, before and after, and say something else: where they are now.
    pub rewritten: Vec<Source>,
    /// Levels of the way that lack AWS's policy that allows everything, and didn't or weren't on the way before.
    pub missing: Vec<Source>,
    /// Levels that lacked it, and don't or aren't on the way now.
    pub no_longer_missing: Vec<Source>,
}

/// A policy that is attached at other levels of the way than before.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Elsewhere {
    /// Which.
    pub policy: PolicyId,
    /// All levels of the way that had it.
    pub before: Vec<TargetId>,
    /// All levels that have it.
    pub after: Vec<TargetId>,
    /// Whether it denies and allows nothing, before and after: at which level that is said makes no difference to the account.
    pub denies_only: bool,
}

const TYPES: [PolicyType; 2] = [PolicyType::ServiceControl, PolicyType::ResourceControl];

pub(super) fn changes(
    before: &State,
    after: &State,
    accounts: &BTreeSet<AccountId>,
    wanted: Wanted<'_>,
) -> Vec<ControlPolicyChange> {
    let mut found: BTreeMap<_, Vec<AccountId>> = BTreeMap::new();
    let groups = alike(before, after, accounts).into_iter().flat_map(|group| {
        // Where nothing else tells a management account apart from its neighbours, this does.
        let (managing, managed): (Vec<_>, Vec<_>) = group
            .into_iter()
            .partition(|account| [before, after].into_iter().any(|state| is_management(state, *account)));
        managing.into_iter().map(|account| vec![account]).chain([managed])
    });
    for group in groups.take_while(|_| wanted()) {
        let Some(representative) = group.first().copied() else { continue };
        let paths = [before, after].map(|state| state.organizations.path_up(&TargetId::Account(representative)));
        for policy_type in TYPES {
            let was = on_the_way(before, representative, &paths[0], policy_type);
            let is = on_the_way(after, representative, &paths[1], policy_type);
            let [lacked, lacks] = [(before, &paths[0]), (after, &paths[1])]
                .map(|(state, path)| without_allow_all(state, representative, path, policy_type));
            let missing: Vec<Source> = lacks.difference(&lacked).cloned().collect();
            let no_longer_missing: Vec<Source> = lacked.difference(&lacks).cloned().collect();
            let said = Said {
                gained: sources(&is, |policy| !was.contains_key(policy)),
                lost: sources(&was, |policy| !is.contains_key(policy)),
                elsewhere: elsewhere(before, after, &was, &is),
                rewritten: sources(&is, |policy| {
                    was.contains_key(policy) && content(before, policy) != content(after, policy)
                }),
                missing,
                no_longer_missing,
            };
            if said != Said::default() {
                found.entry((policy_type, said)).or_default().extend(&group);
            }
        }
    }
    let changes = found.into_iter().map(|((policy_type, said), mut accounts)| {
        accounts.sort_unstable();
        let Said { gained, lost, elsewhere, rewritten, missing, no_longer_missing } = said;
        ControlPolicyChange { policy_type, accounts, gained, lost, elsewhere, rewritten, missing, no_longer_missing }
    });
    changes.collect()
}

/// What is said of a group of accounts; the members are those of [`ControlPolicyChange`].
#[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    gained: Vec<Source>,
    lost: Vec<Source>,
    elsewhere: Vec<Elsewhere>,
    rewritten: Vec<Source>,
    missing: Vec<Source>,
    no_longer_missing: Vec<Source>,
}

/// Policies on the way from the root, and the levels that have them.
type OnTheWay = BTreeMap<PolicyId, BTreeSet<TargetId>>;

/// The policies on the way, but for the managed one that allows everything: where it is says nothing, only where it isn't.
fn on_the_way(state: &State, account: AccountId, path: &[TargetId], policy_type: PolicyType) -> OnTheWay {
    let allow_all = ManagedPolicy::of_type(policy_type).map(ManagedPolicy::policy_id);
    let mut found = OnTheWay::new();
    for node in limiting(state, account, path, policy_type) {
        let attached = state.organizations.attached(node, policy_type);
        for attachment in attached.filter(|attachment| Some(&attachment.policy) != allow_all.as_ref()) {
            found.entry(attachment.policy.clone()).or_default().insert(node.clone());
        }
    }
    found
}

/// Policies that a question answers yes for, at each of their levels.
fn sources(policies: &OnTheWay, which: impl Fn(&PolicyId) -> bool) -> Vec<Source> {
    let chosen = policies.iter().filter(|(policy, _)| which(policy));
    let sources = chosen
        .flat_map(|(policy, nodes)| nodes.iter().map(|node| Source { node: node.clone(), policy: policy.clone() }));
    // As they are attached down the tree, whichever policy it is.
    sources.collect::<BTreeSet<_>>().into_iter().collect()
}

fn content<'a>(state: &'a State, policy: &PolicyId) -> Option<&'a str> {
    state.organizations.policies.get(policy).map(|policy| &*policy.content)
}

fn elsewhere(before: &State, after: &State, was: &OnTheWay, is: &OnTheWay) -> Vec<Elsewhere> {
    let moved = is.iter().filter_map(|(policy, nodes)| Some((policy, was.get(policy)?, nodes)));
    let moved = moved.filter(|(_, old, new)| old != new).map(|(policy, old, new)| Elsewhere {
        policy: policy.clone(),
        before: old.iter().cloned().collect(),
        after: new.iter().cloned().collect(),
        denies_only: [before, after].iter().all(|state| content(state, policy).is_some_and(policies::denies_only)),
    });
    moved.collect()
}

/// The levels of the way at which the managed policy that allows everything isn't attached: what nothing else allows there is denied.
fn without_allow_all(
    state: &State,
    account: AccountId,
    path: &[TargetId],
    policy_type: PolicyType,
) -> BTreeSet<Source> {
    let Some(allow_all) = ManagedPolicy::of_type(policy_type).map(ManagedPolicy::policy_id) else {
        return BTreeSet::new();
    };
    let nodes = limiting(state, account, path, policy_type).iter();
    nodes
        .filter(|node| state.organizations.attached(node, policy_type).all(|attached| attached.policy != allow_all))
        .map(|node| Source { node: node.clone(), policy: allow_all.clone() })
        .collect()
}

/// The levels at which policies of the type limit the account: none while the type is off, and never for the management account.
fn limiting<'a>(state: &State, account: AccountId, path: &'a [TargetId], policy_type: PolicyType) -> &'a [TargetId] {
    let organization = state.organizations.organization_of(account);
    let is_limited = organization.is_some_and(|organization| organization.has_enabled(policy_type));
    if is_limited && !is_management(state, account) { path } else { &[] }
}

fn is_management(state: &State, account: AccountId) -> bool {
    state.organizations.organization_of(account).is_some_and(|organization| organization.management_account == account)
}
