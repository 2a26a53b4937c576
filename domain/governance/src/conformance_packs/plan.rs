//! What has to be done about an organization's pack: the members that should have it against those that do.

use super::member_pack::{MemberPack, PackAction};
use super::organization_pack::OrganizationPack;
use super::pending_members::PendingMembers;
use super::state::State;
use super::trusted_access::may_work_for;
use crate::organizations::account::Account;
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// How long a deployment to an account that joined is tried again while the account has no recorder: seven hours.
pub const RETRY_MILLIS: i64 = 7 * 60 * 60 * 1000;

/// The most members that one fact concludes.
pub const BATCH: usize = 1_000;

/// What has to be done in a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Deploy it, as the first time or as an update.
    Deploy(PackAction),
    /// Remove it.
    Delete,
}

/// Everything that has to be done, by account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// The steps, by account.
    pub steps: BTreeMap<AccountId, Step>,
    /// How many accounts were looked at for it.
    pub looked_at: usize,
}

/// Compares the members that should have the pack with what came of it so far, as far as they may differ: all of them after
/// the pack itself was changed, else the accounts that changed. Accounts that aren't active are left as they are until they
/// are gone. While the service has no trusted access nothing is done anywhere.
pub fn plan(state: &State, organizations: &OrganizationsState, pack: &OrganizationPack) -> Plan {
    if may_work_for(organizations, &pack.organization) {
        plan_of_pending(state, organizations, pack)
    } else {
        Plan::default()
    }
}

/// What differs, whether or not anything may be done about it.
pub(super) fn plan_of_pending(state: &State, organizations: &OrganizationsState, pack: &OrganizationPack) -> Plan {
    match &pack.pending {
        PendingMembers::All => plan_of_all(state, organizations, pack),
        PendingMembers::Only(accounts) => Plan {
            steps: accounts
                .iter()
                .filter_map(|account| {
                    let member = organizations.member(&pack.organization, *account);
                    let active = member.filter(|_| !pack.excludes(*account)).map(Account::is_active);
                    Some((*account, step(pack, active, state.member_pack(pack, *account))?))
                })
                .collect(),
            looked_at: accounts.len(),
        },
    }
}

/// The same with every account looked at.
pub(super) fn plan_of_all(state: &State, organizations: &OrganizationsState, pack: &OrganizationPack) -> Plan {
    let members: BTreeMap<AccountId, bool> = organizations
        .members_of(&pack.organization)
        .filter(|account| !pack.excludes(account.id))
        .map(|account| (account.id, account.is_active()))
        .collect();
    let observed: BTreeMap<AccountId, &MemberPack> = state.members_of(pack).collect();
    let accounts: BTreeSet<AccountId> = members.keys().chain(observed.keys()).copied().collect();
    let looked_at = accounts.len();
    let steps = accounts.into_iter().filter_map(|account| {
        let step = step(pack, members.get(&account).copied(), observed.get(&account).copied())?;
        Some((account, step))
    });
    Plan { steps: steps.collect(), looked_at }
}

/// The step for one account: `active` is absent when the pack shouldn't be there.
pub(super) fn step(pack: &OrganizationPack, active: Option<bool>, observed: Option<&MemberPack>) -> Option<Step> {
    match (active.filter(|_| !pack.deleting), observed) {
        (None, None) | (Some(false), _) => None,
        (None, Some(member)) if member.is_left_behind() => None,
        (None, Some(_)) => Some(Step::Delete),
        (Some(true), None) => Some(Step::Deploy(PackAction::Create)),
        (Some(true), Some(member)) if member.generation != pack.desired.generation => {
            Some(Step::Deploy(PackAction::Update))
        }
        // It came back where it couldn't be deleted.
        (Some(true), Some(member)) if member.action == PackAction::Delete => Some(Step::Deploy(PackAction::Update)),
        (Some(true), Some(member)) if member.retry => Some(Step::Deploy(member.action)),
        (Some(true), Some(_)) => None,
    }
}

/// Until when the deployment to an account without a recorder is tried again: only for one that joined after the pack was put.
pub(super) fn retried_until(
    pack: &OrganizationPack,
    organizations: &OrganizationsState,
    account: AccountId,
) -> Option<Timestamp> {
    let joined_at = organizations.accounts.get(&account)?.membership.as_ref()?.joined_at;
    (joined_at > pack.requested_at).then(|| joined_at.plus_millis(RETRY_MILLIS))
}
