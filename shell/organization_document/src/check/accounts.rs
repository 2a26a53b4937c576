//! Accounts: each id and address once, in units that are there, and one of them the management account.

use super::{Checks, Seen};
use crate::account::{Account, AccountState};
use crate::place::Place;
use crate::problem::quoted;

impl<'d> Checks<'d> {
    pub(super) fn accounts(&mut self) {
        let (mut ids, mut emails) = (Seen::new(), Seen::new());
        for (at, account) in self.document.accounts.iter().enumerate() {
            let place = Place::of("accounts").index(at);
            self.account_itself(account, &place);
            if let Some(id) = account.id
                && let Some(before) = ids.before(id, &place)
            {
                let message = format!("{before} is account {id}, too");
                self.wrong(place.member("id"), message);
            }
            if let Some(email) = &account.email
                && let Some(before) = emails.before(email.to_ascii_lowercase(), &place)
            {
                let message = format!("{before} has the address {}, too", quoted(email));
                self.wrong(place.member("email"), message);
            }
        }
        if let Some(reference) = &self.document.management_account {
            let place = Place::of("management_account");
            let found = self.account(reference, place.clone()).and_then(|at| self.document.accounts.get(at));
            if found.is_some_and(|account| account.state.unwrap_or_default() != AccountState::Active) {
                self.wrong(place, "the management account isn't active");
            }
        }
    }

    fn account_itself(&mut self, account: &'d Account, place: &Place) {
        let name = place.member("name");
        self.length("the name of an account", &account.name, 1, 50, &name);
        if let Some(other) = account.name.chars().find(|c| !(' '..='~').contains(c)) {
            let message =
                format!("the name of an account has the characters from space to ~, not `{}`", other.escape_debug());
            self.wrong(name, message);
        }
        if let Some(email) = &account.email {
            let has_form = (6..=64).contains(&email.chars().count())
                && email.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'))
                && !email.chars().any(|c| c.is_control() || c.is_whitespace());
            if !has_form {
                self.wrong(place.member("email"), format!("{} is no address of 6 to 64 characters", quoted(email)));
            }
        }
        if let Some(unit) = &account.unit
            && let Err(message) = self.index.unit(unit)
        {
            self.wrong(place.member("unit"), message);
        }
        if account.gone_at.is_some() && account.state != Some(AccountState::Closed) {
            self.wrong(place.member("gone_at"), "only an account that is CLOSED is gone at some moment");
        }
        if let Some(role) = &account.access_role {
            self.length("the name of a role", role, 1, 64, &place.member("access_role"));
        }
        self.tags(&account.tags, place);
    }
}
