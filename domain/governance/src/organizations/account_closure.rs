//! The closing of an account: requested, carried out by a worker, and for good after ninety days.

use super::account::AccountState;
use super::state::State;
use identifiers::{AccountId, Timestamp};

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
}
