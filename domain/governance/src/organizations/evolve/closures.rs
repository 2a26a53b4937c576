//! The steps of an account's closing.

use crate::organizations::account::AccountState;
use crate::organizations::state::State;
use identifiers::{AccountId, OrganizationId, Timestamp};

impl State {
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
