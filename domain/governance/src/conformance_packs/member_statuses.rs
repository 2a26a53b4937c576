//! The statuses of an organization's pack: of each member, and of the whole.

use super::plan::{Step, step};
use super::{FailureCode, OrganizationPack, PackAction, State};
use crate::organizations;
use evaluation::rollup::{MemberStatus, Phase};
use identifiers::{AccountId, Timestamp};
use std::collections::BTreeMap;
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

/// The statuses of all members, by account. Members whose turn hasn't come are in progress.
pub fn member_statuses(
    state: &State,
    organizations: &organizations::State,
    pack: &OrganizationPack,
) -> Vec<MemberStatusRecord> {
    let mut expected = BTreeMap::new();
    for account in organizations.members_of(&pack.organization).filter(|account| !pack.excludes(account.id)) {
        let joined_at = account.membership.as_ref().map_or(pack.requested_at, |membership| membership.joined_at);
        expected.insert(account.id, (account.is_active(), joined_at.max(pack.requested_at)));
    }
    let mut records = BTreeMap::new();
    for (account, member) in state.members_of(pack) {
        let active = expected.remove(&account).map(|(active, _)| active);
        let in_progress = |action: PackAction| MemberStatus { action: action.into(), phase: Phase::InProgress };
        let record = match step(pack, active, Some(member)) {
            Some(Step::Delete) => MemberStatusRecord {
                account,
                status: in_progress(PackAction::Delete),
                failure: None,
                at: pack.status_at,
            },
            Some(Step::Deploy(action)) => {
                MemberStatusRecord { account, status: in_progress(action), failure: None, at: pack.status_at }
            }
            None => MemberStatusRecord {
                account,
                status: MemberStatus {
                    action: member.action.into(),
                    phase: if member.failure.is_some() { Phase::Failed } else { Phase::Successful },
                },
                failure: member.failure.as_ref().map(|failure| (failure.code, failure.message.clone())),
                at: member.at,
            },
        };
        records.insert(account, record);
    }
    for (account, (active, at)) in expected {
        if step(pack, Some(active), None).is_some() {
            let status = MemberStatus { action: PackAction::Create.into(), phase: Phase::InProgress };
            records.insert(account, MemberStatusRecord { account, status, failure: None, at });
        }
    }
    records.into_values().collect()
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
        (first.code, format!("Failed to Create/Update OrganizationConformancePack {name}. Summary: [{counts}]"))
    });
    (MemberStatus { action: pack.action.into(), phase }, failure)
}
