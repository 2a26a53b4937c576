//! Accounts that come, move, are closed, or are gone.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::import::imported::ImportedAccount;
use crate::import::problem::ImportPlace;
use crate::organizations::account::implicit_email;
use crate::organizations::commands::{CloseAccount, DeregisterDelegatedAdministrator, MoveAccount};
use crate::organizations::{AccountState, DepartureMethod, Event, JoinedMethod};
use identifiers::AccountId;
use smol_str::SmolStr;
use std::collections::BTreeSet;

impl Update<'_> {
    pub(super) fn accounts(&mut self) {
        let wanted = self.wanted;
        for (at, account) in wanted.accounts.iter().enumerate() {
            let id = self.ids.account(at);
            match self.state.organizations.member(&self.organization, id).cloned() {
                Some(known) => self.known_account(account, &known, at),
                None => self.new_account(account, id, at),
            }
        }
    }

    fn new_account(&mut self, account: &ImportedAccount, id: AccountId, at: usize) {
        let parent = self.ids.parent(account.parent);
        let change = Change::of(ChangeKind::Added, ChangedThing::Account, id).named(&account.name).after(&parent);
        self.changes.push(change);
        if self.state.organizations.is_account(id) {
            let message = format!("the account {id} is known here already");
            self.problems.push(crate::import::problem::ImportProblem { place: ImportPlace::Account(at), message });
            return;
        }
        let joined_method = account.joined_method.unwrap_or(JoinedMethod::Created);
        let made =
            (joined_method == JoinedMethod::Created).then(|| SmolStr::new_static("OrganizationAccountAccessRole"));
        self.fact(Event::AccountImported {
            organization: self.organization.clone(),
            account: id,
            email: account.email.clone().unwrap_or_else(|| implicit_email(id)),
            name: account.name.clone(),
            parent,
            joined_method,
            access_role: account.access_role.clone().or(made),
            tags: account.node.tags.clone(),
            at: account.joined_at.unwrap_or(self.context.now),
        });
        if account.state != AccountState::Active {
            self.run(&CloseAccount { account: id }, &ImportPlace::Account(at));
        }
    }

    fn known_account(&mut self, account: &ImportedAccount, known: &crate::organizations::Account, at: usize) {
        let (id, place) = (known.id, ImportPlace::Account(at));
        let source = known.membership.as_ref().map(|membership| membership.parent.clone());
        let destination = self.ids.parent(account.parent);
        if let Some(source) = source.filter(|source| *source != destination) {
            let change = Change::of(ChangeKind::Moved, ChangedThing::Account, id).named(&known.name);
            self.changes.push(change.before(&source).after(&destination));
            self.run(&MoveAccount { account: id, source, destination }, &place);
        }
        let told = account.email.as_ref().filter(|email| !email.eq_ignore_ascii_case(&known.email));
        for (what, here, there) in [
            ("name", &known.name, Some(&account.name).filter(|name| **name != known.name)),
            ("address", &known.email, told),
        ] {
            if let Some(there) = there {
                let message = format!(
                    "the {what} of {id} is {} here and {} in the document, and can't be changed",
                    here.escape_debug(),
                    there.escape_debug()
                );
                self.not_compared.push(message);
            }
        }
        match (known.state, account.state) {
            (AccountState::Active, AccountState::PendingClosure | AccountState::Closed) => {
                let change = Change::of(ChangeKind::Changed, ChangedThing::Account, id).named(&known.name);
                self.changes.push(change.before("ACTIVE").after(account.state.state_name()));
                self.run(&CloseAccount { account: id }, &place);
            }
            (AccountState::PendingClosure | AccountState::Closed, AccountState::Active) => {
                let message = format!(
                    "{id} is {} here and ACTIVE in the document: nothing here reopens an account",
                    known.state.state_name()
                );
                self.not_compared.push(message);
            }
            _ => {}
        }
    }

    /// AWS says that they are gone, so that nothing is asked of them any more.
    pub(super) fn accounts_go(&mut self) {
        let wanted: BTreeSet<AccountId> = self.ids.accounts.iter().copied().collect();
        if wanted.is_empty() {
            self.not_compared.push("accounts".to_owned());
            return;
        }
        let members = self.state.organizations.members_of(&self.organization);
        let management = self.ids.management;
        let gone = members.filter(|account| account.id != management && !wanted.contains(&account.id));
        let gone: Vec<_> = gone.map(|account| (account.id, account.name.clone(), account.state)).collect();
        for (account, name, state) in gone {
            self.changes.push(Change::of(ChangeKind::Removed, ChangedThing::Account, account).named(name));
            let administered = self.own().into_iter().flat_map(|own| &own.delegated_administrators);
            let services: Vec<SmolStr> =
                administered.filter(|it| it.account == account).map(|it| it.principal.clone()).collect();
            for principal in services {
                self.run(&DeregisterDelegatedAdministrator { account, principal }, &ImportPlace::Organization);
            }
            let method =
                if state == AccountState::Active { DepartureMethod::Removed } else { DepartureMethod::Cleaned };
            let (organization, at) = (self.organization.clone(), self.context.now);
            self.fact(Event::AccountDeparted { organization, account, method, at });
        }
    }
}
