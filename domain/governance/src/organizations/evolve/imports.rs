//! How an account comes that was a member elsewhere, on AWS.

use crate::organizations::account::{AccessRole, Account, AccountState};
use crate::organizations::event::Event;
use crate::organizations::state::{Child, State};
use identifiers::ParentId;

impl State {
    pub(super) fn import_account(&mut self, event: &Event, sequence: u64) {
        let Event::AccountImported { organization, account, email, name, parent, joined_method, access_role, tags, at } =
            event
        else {
            return;
        };
        let Some(own) = self.organizations.get(organization) else { return };
        let (root, trusted, partition) = (ParentId::Root(own.root.clone()), own.management_account, own.partition);
        let access_role = access_role.clone().map(|name| AccessRole { name, trusted, partition });
        let new = Account {
            id: *account,
            email: email.clone(),
            name: name.clone(),
            sequence,
            state: AccountState::Active,
            closure_due_at: None,
            govcloud_account: None,
            membership: None,
            access_role,
            tags: tags.clone(),
        };
        self.join(new, organization, *joined_method, *at, sequence);
        if *parent == root {
            return;
        }
        self.children.remove(&(root, sequence));
        self.children.insert((parent.clone(), sequence), Child::Account(*account));
        if let Some(membership) = self.accounts.get_mut(account).and_then(|account| account.membership.as_mut()) {
            membership.parent = parent.clone();
        }
    }
}
