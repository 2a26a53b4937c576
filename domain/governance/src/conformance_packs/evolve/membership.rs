//! What changes for organizations' packs when members come and go, and when they begin to record.

use crate::conformance_packs::member_pack::PackAction;
use crate::conformance_packs::organization_pack::{OrganizationPack, OrganizationPackKey};
use crate::conformance_packs::pending_members::PendingMembers;
use crate::conformance_packs::place::Place;
use crate::conformance_packs::state::State;
use crate::conformance_packs::trusted_access::may_work_for;
use crate::organizations::membership::MembershipChange;
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, OrganizationId, Timestamp};
use smol_str::SmolStr;

impl State {
    pub(super) fn follow(&mut self, change: MembershipChange<'_>, organizations: &OrganizationsState) {
        match change {
            MembershipChange::Joined { organization, account, at, .. }
            | MembershipChange::Left { organization, account, at } => {
                self.members_changed(organization, Some(account), at, may_work_for(organizations, organization));
            }
            // Packs are for every member, wherever it is in the tree.
            MembershipChange::Moved { .. } => {}
            MembershipChange::Closing { organization, account, at } => {
                self.no_longer_waits_for(organization, account, at);
            }
            // Nothing is done in it since its closing began, and what it has stays until it is gone.
            MembershipChange::Closed { .. } => {}
            MembershipChange::Ended { organization, at } => self.members_changed(organization, None, at, true),
        }
    }

    /// Nothing is done in an account that is being closed, so packs that wait for a recorder in it are looked at again. What
    /// came of them there stays until the account is gone.
    fn no_longer_waits_for(&mut self, organization: &OrganizationId, account: AccountId, at: Timestamp) {
        let waiting =
            self.organization_packs.values().filter(|pack| pack.organization == *organization && pack.waiting);
        let concerned: Vec<OrganizationPackKey> = waiting
            .filter(|pack| pack.pending.contains(account) && !pack.excludes(account))
            .map(OrganizationPack::key)
            .collect();
        for key in concerned {
            self.change_organization_pack(&key, |pack| {
                pack.look_at(at);
            });
        }
    }

    /// The organization's packs are looked at again: in this account, or in all. While the service has no trusted access, this
    /// is only remembered: it doesn't know who comes and goes.
    fn members_changed(
        &mut self,
        organization: &OrganizationId,
        account: Option<AccountId>,
        at: Timestamp,
        has_access: bool,
    ) {
        let concerned: Vec<OrganizationPackKey> = self
            .organization_packs
            .values()
            .filter(|pack| pack.organization == *organization)
            .filter(|pack| account.is_none_or(|account| !pack.excludes(account)))
            .map(OrganizationPack::key)
            .collect();
        for key in concerned {
            self.change_organization_pack(&key, |pack| {
                match account {
                    Some(account) => pack.pending.add(account),
                    None => pack.pending = PendingMembers::All,
                }
                if !has_access {
                    return;
                }
                if !pack.deleting {
                    pack.action = PackAction::Update;
                }
                pack.look_at(at);
                pack.status_at = at;
            });
        }
    }

    /// The service has trusted access again: packs are looked at in the accounts that changed meanwhile, and go on where they
    /// were interrupted.
    pub(super) fn access_returned(&mut self, organization: &OrganizationId, at: Timestamp) {
        let packs = self.organization_packs.values().filter(|pack| pack.organization == *organization);
        let concerned: Vec<OrganizationPackKey> = packs
            .filter(|pack| pack.look_at.is_some() || !pack.pending.is_empty())
            .map(OrganizationPack::key)
            .collect();
        for key in concerned {
            self.change_organization_pack(&key, |pack| {
                if pack.look_at.is_none() {
                    if !pack.deleting {
                        pack.action = PackAction::Update;
                    }
                    pack.status_at = at;
                }
                pack.look_at(at);
            });
        }
    }

    /// A recorder appeared: organization packs that wait for it there, or failed for want of it soon after the account joined,
    /// are looked at again.
    pub(super) fn recorder_appeared(
        &mut self,
        place: &Place,
        at: Timestamp,
        retried_since: Timestamp,
        organizations: &OrganizationsState,
    ) {
        let Some(membership) = organizations.accounts.get(&place.account).and_then(|found| found.membership.as_ref())
        else {
            return;
        };
        let has_access = may_work_for(organizations, &membership.organization);
        let in_time = membership.joined_at >= retried_since;
        let concerned: Vec<(OrganizationPackKey, SmolStr, bool)> = self
            .organization_packs
            .values()
            .filter(|pack| pack.organization == membership.organization && *pack.region() == place.region)
            .filter_map(|pack| {
                let failed = self
                    .member_pack(pack, place.account)
                    .is_some_and(|member| member.failure.as_ref().is_some_and(|failure| failure.wants_recorder));
                let retry = failed && in_time && !pack.deleting;
                (retry || pack.look_at.is_some()).then(|| (pack.key(), pack.id.clone(), retry))
            })
            .collect();
        for (key, id, retry) in concerned {
            if retry && let Some(member) = self.member_packs.get_mut(&(id, place.account)) {
                member.retry = true;
            }
            self.change_organization_pack(&key, |pack| {
                if retry {
                    pack.pending.add(place.account);
                }
                if !has_access {
                    return;
                }
                if retry && pack.look_at.is_none() {
                    pack.action = PackAction::Update;
                    pack.status_at = at;
                }
                // A wait for this recorder ends now.
                let waiting = pack.requested_at < membership.joined_at;
                if retry || waiting {
                    pack.pending.add(place.account);
                    pack.look_at(at);
                }
            });
        }
    }
}
