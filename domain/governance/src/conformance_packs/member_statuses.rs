//! The statuses of an organization's pack: of each member, and of the whole.

use super::failure::FailureCode;
use super::member_pack::{MemberPack, PackAction};
use super::organization_pack::OrganizationPack;
use super::plan::{Step, step};
use super::state::State;
use super::trusted_access::may_work_for;
use crate::organizations::account::Account;
use crate::organizations::state::State as OrganizationsState;
use evaluation::rollup::{MemberStatus, Phase};
use identifiers::{AccountId, Timestamp};
use std::ops::Bound;
use std::sync::Arc;

/// The status of a pack in one member.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberStatusRecord {
    /// The member.
    pub account: AccountId,
    /// The status.
    pub status: MemberStatus,
    /// Why it failed.
    pub failure: Option<(FailureCode, Arc<str>)>,
    /// When the status was reached.
    pub at: Timestamp,
}

/// The statuses of all members, by account. Members whose turn hasn't come are in progress; what happened to accounts since the
/// service may not look at them any more isn't known to it.
pub fn member_statuses(
    state: &State,
    organizations: &OrganizationsState,
    pack: &OrganizationPack,
) -> Vec<MemberStatusRecord> {
    member_statuses_from(state, organizations, pack, Bound::Unbounded).collect()
}

/// As [`member_statuses`], from an account on: made one by one, so that a page costs what it shows.
pub fn member_statuses_from<'a>(
    state: &'a State,
    organizations: &'a OrganizationsState,
    pack: &'a OrganizationPack,
    from: Bound<AccountId>,
) -> impl Iterator<Item = MemberStatusRecord> + use<'a> {
    let accounts = organizations.accounts.range((from, Bound::Unbounded)).map(|(_, account)| account);
    let wanted = accounts.filter(|account| account.organization() == Some(&pack.organization));
    let mut wanted = wanted.filter(|account| !pack.excludes(account.id)).peekable();
    let mut observed = state.members_from(pack, from).peekable();
    let sees = pack.look_at.is_some() || may_work_for(organizations, &pack.organization);
    std::iter::from_fn(move || {
        loop {
            let next = match (wanted.peek().map(|account| account.id), observed.peek().map(|(account, _)| *account)) {
                (None, None) => return None,
                (Some(one), None) | (None, Some(one)) => one,
                (Some(one), Some(other)) => one.min(other),
            };
            let account = wanted.next_if(|account| account.id == next);
            let member = observed.next_if(|(account, _)| *account == next).map(|(_, member)| member);
            if let Some(record) = record(pack, next, account, member, sees) {
                return Some(record);
            }
        }
    })
}

/// The status of one account: `wanted` is absent when the pack shouldn't be there, `observed` when nothing was tried yet. A
/// service that sees nothing knows only what it tried.
fn record(
    pack: &OrganizationPack,
    account: AccountId,
    wanted: Option<&Account>,
    observed: Option<&MemberPack>,
    sees: bool,
) -> Option<MemberStatusRecord> {
    let in_progress = |action: PackAction, at| {
        let status = MemberStatus { action: action.into(), phase: Phase::InProgress };
        MemberStatusRecord { account, status, failure: None, at }
    };
    let step = if sees { step(pack, wanted.map(Account::is_active), observed) } else { None };
    match (step, observed) {
        (Some(Step::Delete), _) => Some(in_progress(PackAction::Delete, pack.status_at)),
        (Some(Step::Deploy(action)), Some(_)) => Some(in_progress(action, pack.status_at)),
        (Some(Step::Deploy(action)), None) => {
            let joined_at =
                wanted.and_then(|account| account.membership.as_ref()).map(|membership| membership.joined_at);
            Some(in_progress(action, joined_at.map_or(pack.requested_at, |at| at.max(pack.requested_at))))
        }
        (None, Some(member)) => Some(MemberStatusRecord {
            account,
            status: MemberStatus {
                action: member.action.into(),
                phase: if member.failure.is_some() { Phase::Failed } else { Phase::Successful },
            },
            failure: member.failure.as_ref().map(|failure| (failure.code, failure.message.clone())),
            at: member.at,
        }),
        (None, None) => None,
    }
}

/// The status of the whole, with a summary of the failures: in progress until every member is done.
pub fn organization_pack_status(pack: &OrganizationPack) -> (MemberStatus, Option<(FailureCode, String)>) {
    let phase = if pack.look_at.is_some() {
        Phase::InProgress
    } else if pack.failures.is_empty() {
        Phase::Successful
    } else {
        Phase::Failed
    };
    let failure = pack.failures.first().filter(|_| phase == Phase::Failed).map(|first| {
        let counts: String = pack
            .failures
            .iter()
            .map(|failure| format!("{} in {} account(s), ", failure.code.api_name(), failure.accounts))
            .collect();
        let name = &pack.name;
        let what = if pack.action == PackAction::Delete { "Delete" } else { "Create/Update" };
        (first.code, format!("Failed to {what} OrganizationConformancePack {name}. Summary: [{counts}]"))
    });
    (MemberStatus { action: pack.action.into(), phase }, failure)
}
