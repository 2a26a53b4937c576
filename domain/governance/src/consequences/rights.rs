//! What policies leave to accounts, and to others on what accounts own: which actions come to be denied, allowed, or to hang on something.

use super::accounts::alike;
use super::wanted::Wanted;
use crate::organizations::State as Organizations;
use crate::organizations::policy::ManagedPolicy;
use crate::state::State;
use authorization::{Attached, Comparisons, Dialect, Level, Limits, RightsChange, RightsOf};
use identifiers::{AccountId, TargetId};
use policies::PolicyType;
use smol_str::{SmolStr, ToSmolStr};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// How what may be done in accounts differs, in the same way for all of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRightsChange {
    /// Whose rights these are.
    pub of: RightsOf,
    /// Where it is so.
    pub accounts: Vec<AccountId>,
    /// What differs.
    pub change: RightsChange,
}

/// The texts of the policies at each level that says anything, whichever level it is; nothing where no policy limits the account.
type Texts = Option<BTreeSet<BTreeSet<Arc<str>>>>;

pub(super) fn changes(
    before: &State,
    after: &State,
    accounts: &BTreeSet<AccountId>,
    wanted: Wanted<'_>,
) -> Vec<AccountRightsChange> {
    let mut found: BTreeMap<(RightsOf, Option<SmolStr>, Texts, Texts), Vec<AccountId>> = BTreeMap::new();
    for account in alike(before, after, accounts).into_iter().flat_map(split_managers(before, after)) {
        let Some(representative) = account.first().copied() else { continue };
        // One that wasn't there had no rights to lose.
        if !before.organizations.accounts.contains_key(&representative) {
            continue;
        }
        for of in [RightsOf::Principals, RightsOf::OnResources] {
            let [was, is] = [before, after].map(|state| texts(&state.organizations, policy_type(of), representative));
            if was != is {
                let organization = after.organizations.organization_of(representative);
                let organization = organization.map(|organization| organization.id.to_smolstr());
                found.entry((of, organization, was, is)).or_default().extend(account.iter().copied());
            }
        }
    }
    let mut levels = Levels::default();
    let mut comparisons = BTreeMap::new();
    let mut told: Vec<(RightsOf, Arc<RightsChange>, Vec<AccountId>)> = Vec::new();
    // Equal answers are often one and the same.
    let mut places: HashMap<*const RightsChange, (Arc<RightsChange>, Option<usize>)> = HashMap::new();
    for ((of, organization, was, is), accounts) in found {
        let (was, is) = (levels.of(policy_type(of), &was), levels.of(policy_type(of), &is));
        let comparisons = comparisons.entry(of).or_insert_with(|| Comparisons::new(of));
        let change = comparisons.compare(&was, &is, organization.as_ref(), wanted);
        let Some(change) = change else { break };
        // Different texts may leave the same.
        let place = match places.get(&Arc::as_ptr(&change)) {
            Some((_, known)) => *known,
            None => {
                let place = told.iter().position(|(whose, one, _)| *whose == of && *one == change).or_else(|| {
                    (!change.is_empty()).then(|| {
                        told.push((of, change.clone(), Vec::new()));
                        told.len() - 1
                    })
                });
                places.insert(Arc::as_ptr(&change), (change, place));
                place
            }
        };
        if let Some((_, _, alike)) = place.and_then(|place| told.get_mut(place)) {
            alike.extend(accounts);
        }
    }
    let told = told.into_iter().map(|(of, change, accounts)| AccountRightsChange {
        of,
        accounts,
        change: Arc::unwrap_or_clone(change),
    });
    let mut told: Vec<AccountRightsChange> = told.collect();
    told.iter_mut().for_each(|one| one.accounts.sort_unstable());
    told.sort_by(|one, other| (one.of, &one.accounts).cmp(&(other.of, &other.accounts)));
    told
}

/// Management accounts are limited by nothing, wherever they are.
fn split_managers<'s>(before: &'s State, after: &'s State) -> impl Fn(Vec<AccountId>) -> [Vec<AccountId>; 2] + 's {
    let manages = |state: &State, account: AccountId| {
        let organization = state.organizations.organization_of(account);
        organization.is_some_and(|organization| organization.management_account == account)
    };
    move |group| {
        let (managing, managed) =
            group.into_iter().partition(|account| manages(before, *account) || manages(after, *account));
        [managing, managed]
    }
}

/// The policies that limit such rights.
fn policy_type(of: RightsOf) -> PolicyType {
    match of {
        RightsOf::Principals => PolicyType::ServiceControl,
        RightsOf::OnResources => PolicyType::ResourceControl,
    }
}

fn texts(state: &Organizations, policy_type: PolicyType, account: AccountId) -> Texts {
    let organization = state.organization_of(account)?;
    let is_limited = organization.has_enabled(policy_type) && organization.management_account != account;
    is_limited.then_some(())?;
    let allows_all = ManagedPolicy::of_type(policy_type).map(|policy| policy.content);
    let level = |node: &TargetId| -> BTreeSet<Arc<str>> {
        let attached = state.attached(node, policy_type);
        let text = |policy: &identifiers::PolicyId| {
            let own = state.policies.get(policy).map(|policy| policy.content.clone());
            own.or_else(|| ManagedPolicy::with_id(policy).map(|managed| Arc::from(managed.content)))
        };
        attached.filter_map(|attachment| text(&attachment.policy)).collect()
    };
    let levels = state.path_up(&TargetId::Account(account)).iter().map(level).collect::<BTreeSet<_>>();
    // A level that only allows everything says nothing.
    let is_quiet = |level: &BTreeSet<Arc<str>>| level.len() == 1 && level.first().map(|text| &**text) == allows_all;
    Some(levels.into_iter().filter(|level| !is_quiet(level)).collect())
}

/// Levels by what they say, each put together once.
#[derive(Default)]
struct Levels(HashMap<(PolicyType, BTreeSet<Arc<str>>), Arc<Level>>);

impl Levels {
    fn of(&mut self, policy_type: PolicyType, texts: &Texts) -> Limits {
        Some(texts.as_ref()?.iter().map(|texts| self.level(policy_type, texts)).collect())
    }

    fn level(&mut self, policy_type: PolicyType, texts: &BTreeSet<Arc<str>>) -> Arc<Level> {
        let key = (policy_type, texts.clone());
        if let Some(level) = self.0.get(&key) {
            return level.clone();
        }
        let dialect = match policy_type {
            PolicyType::ResourceControl => Dialect::ResourceControl,
            _ => Dialect::ServiceControl,
        };
        let attached = |text: &Arc<str>| {
            let read = policies::read(text).map(|document| authorization::read(dialect, &document).0);
            Attached { id: SmolStr::default(), policy: Arc::new(read.unwrap_or_default()) }
        };
        let level = Arc::new(Level::new("", texts.iter().map(attached).collect()));
        self.0.insert(key, level.clone());
        level
    }
}
