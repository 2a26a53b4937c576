//! The closing of an account: requested, carried out by a worker, and for good after ninety days.

use super::{AccountState, State};
use identifiers::{AccountId, OrganizationId, Timestamp};

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// How long a closed account can still be reopened: it is listed and counts until then, whatever the timing.
pub(super) const RETENTION_MILLIS: i64 = 90 * DAY_MILLIS;

/// The time over which closures are counted for the quota.
pub(super) const QUOTA_PERIOD_MILLIS: i64 = 30 * DAY_MILLIS;

impl State {
    /// The accounts whose closure was requested, with the moment from which it may be carried out; the earliest first.
    pub fn closing_accounts(&self) -> impl Iterator<Item = (Timestamp, AccountId)> {
        self.closing.iter().copied()
    }

    /// The closed accounts, with the moment from which they are gone for good; the earliest first.
    pub fn closed_accounts(&self) -> impl Iterator<Item = (Timestamp, AccountId)> {
        self.closed.iter().copied()
    }

    /// Whether nobody can use the account any more. One in AWS GovCloud (US) goes with the member that it was made with.
    pub fn is_closed(&self, account: AccountId) -> bool {
        let member = self.govcloud_accounts.get(&account).copied().unwrap_or(account);
        self.accounts.get(&member).is_some_and(|member| member.state == AccountState::Closed)
    }

    pub(super) fn request_closure(
        &mut self,
        organization: &OrganizationId,
        account: AccountId,
        at: Timestamp,
        due_at: Timestamp,
        forgotten_until: Timestamp,
    ) {
        let Some(found) = self.accounts.get_mut(&account) else { return };
        found.state = AccountState::PendingClosure;
        found.closure_due_at = Some(due_at);
        self.closing.insert((due_at, account));
        self.change_organization(organization, |organization| {
            organization.closures_in_progress += 1;
            // What lies further back never counts again.
            organization.recent_closures.retain(|earlier| *earlier > forgotten_until);
            organization.recent_closures.push(at);
        });
    }

    pub(super) fn close(&mut self, organization: &OrganizationId, account: AccountId, gone_at: Timestamp) {
        self.forget_closure(organization, account);
        if let Some(found) = self.accounts.get_mut(&account) {
            found.state = AccountState::Closed;
            found.closure_due_at = Some(gone_at);
            self.closed.insert((gone_at, account));
        }
    }

    /// No step of the account's closing is left.
    pub(super) fn forget_closure(&mut self, organization: &OrganizationId, account: AccountId) {
        let Some(due_at) = self.accounts.get_mut(&account).and_then(|account| account.closure_due_at.take()) else {
            return;
        };
        if self.closing.remove(&(due_at, account)).is_some() {
            self.change_organization(organization, |organization| organization.closures_in_progress -= 1);
        }
        self.closed.remove(&(due_at, account));
    }
}
