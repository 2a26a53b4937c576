//! The accounts, where they are, and where they are in their lives.

use super::facts::Facts;
use super::imported::ImportedAccount;
use super::problem::ImportPlace;
use crate::organizations::account::implicit_email;
use crate::organizations::{AccountState, Event, JoinedMethod, TaggableResource};
use identifiers::{AccountId, ParentId, Timestamp};
use smol_str::SmolStr;

/// The role that CreateAccount makes where no other name is given.
const ACCESS_ROLE: &str = "OrganizationAccountAccessRole";
/// How long a closed account is kept.
const KEPT_MILLIS: i64 = 90 * 24 * 60 * 60 * 1000;
/// Closures count to the quota for as long.
const COUNTED_MILLIS: i64 = 30 * 24 * 60 * 60 * 1000;

impl Facts<'_> {
    pub(super) fn accounts(&mut self) {
        let imported = self.imported;
        let most = self.context.settings.quotas.accounts;
        let count = imported.accounts.len() + usize::from(imported.management_account.is_none());
        if count > most {
            self.wrong(ImportPlace::Organization, format!("there are {count} accounts; {most} are the most here"));
        }
        let mut closures: Vec<(Timestamp, usize)> = Vec::new();
        for (at, account) in imported.accounts.iter().enumerate() {
            let id = self.ids.account(at);
            if imported.management_account == Some(at) {
                self.management_account(account, id, at);
            } else {
                self.member(account, id, at);
            }
            if account.state != AccountState::Active {
                let gone_at = account.gone_at.unwrap_or_else(|| self.context.now.plus_millis(KEPT_MILLIS));
                closures.push((gone_at, at));
            }
        }
        // Closures are remembered in their order.
        closures.sort_unstable();
        for (gone_at, at) in closures {
            self.closure(at, gone_at);
        }
    }

    /// The management account is there with the organization, under the root.
    fn management_account(&mut self, account: &ImportedAccount, id: AccountId, at: usize) {
        if account.state != AccountState::Active {
            self.wrong(ImportPlace::Account(at), "the management account isn't active");
        }
        if account.joined_method == Some(JoinedMethod::Created) || account.access_role.is_some() {
            self.note(
                ImportPlace::Account(at),
                "the management account is taken to have been invited, without an access role",
            );
        }
        let tags = self.tags(&account.node.tags, &ImportPlace::Account(at));
        let organization = self.ids.organization.clone();
        if !tags.is_empty() {
            let resource = TaggableResource::Account(id);
            self.push(Event::ResourceTagged { organization, resource, tags });
        }
        if account.parent.is_some() {
            self.push(Event::AccountMoved {
                account: id,
                source: ParentId::Root(self.ids.root.clone()),
                destination: self.ids.parent(account.parent),
                at: self.since(account.joined_at),
            });
        }
    }

    fn member(&mut self, account: &ImportedAccount, id: AccountId, at: usize) {
        let joined_method = account.joined_method.unwrap_or(JoinedMethod::Created);
        let made = (joined_method == JoinedMethod::Created).then(|| SmolStr::new_static(ACCESS_ROLE));
        let tags = self.tags(&account.node.tags, &ImportPlace::Account(at));
        self.push(Event::AccountImported {
            organization: self.ids.organization.clone(),
            account: id,
            email: account.email.clone().unwrap_or_else(|| implicit_email(id)),
            name: account.name.clone(),
            parent: self.ids.parent(account.parent),
            joined_method,
            access_role: account.access_role.clone().or(made),
            tags,
            at: self.since(account.joined_at),
        });
    }

    fn closure(&mut self, at: usize, gone_at: Timestamp) {
        let Some(account) = self.imported.accounts.get(at) else { return };
        let (organization, id) = (self.ids.organization.clone(), self.ids.account(at));
        // Nothing tells when it was asked for but the time for which closed accounts are kept.
        let asked_at = gone_at.plus_millis(-KEPT_MILLIS);
        self.push(Event::AccountClosureRequested {
            organization: organization.clone(),
            account: id,
            at: asked_at,
            due_at: self.context.now,
            forgotten_until: asked_at.plus_millis(-COUNTED_MILLIS),
        });
        if account.state == AccountState::Closed {
            self.push(Event::AccountClosed { organization, account: id, at: asked_at, gone_at });
        }
    }
}
