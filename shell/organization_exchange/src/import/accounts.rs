//! Accounts of a document, with what they have in Regions.

use super::take::Taking;
use super::values::{at, text};
use governance::import::{ImportedAccount, ImportedPlace};
use governance::organizations::{AccountState, JoinedMethod};
use identifiers::Region;
use organization_document::{Account, Place};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

impl Taking<'_> {
    pub(super) fn accounts(&mut self) -> Vec<ImportedAccount> {
        let document = self.document;
        let mut everywhere: BTreeMap<Region, Arc<ImportedPlace>> = BTreeMap::new();
        for (name, region) in document.every_account.iter().flat_map(|every| &every.regions) {
            let place = Place::of("every_account").member("regions").key(name.as_str());
            let taken = self.region(region, &place);
            everywhere.insert(name.clone(), Arc::new(taken));
        }
        let mut accounts = Vec::with_capacity(document.accounts.len());
        for (number, account) in document.accounts.iter().enumerate() {
            accounts.push(self.one(account, number, &everywhere));
        }
        accounts
    }

    fn one(
        &mut self,
        account: &Account,
        number: usize,
        everywhere: &BTreeMap<Region, Arc<ImportedPlace>>,
    ) -> ImportedAccount {
        let place = Place::of("accounts").index(number);
        // Nothing is done any more in an account that is closed.
        let in_use = account.state.unwrap_or_default() == organization_document::AccountState::Active;
        let mut places = if in_use { everywhere.clone() } else { BTreeMap::new() };
        for (name, region) in &account.regions {
            let taken = self.region(region, &place.member("regions").key(name.as_str()));
            places.insert(name.clone(), Arc::new(taken));
        }
        let parent = account.unit.as_ref().and_then(|unit| match self.index.unit(unit) {
            Ok(unit) => Some(unit),
            Err(message) => {
                self.wrong(place.member("unit"), message);
                None
            }
        });
        let configuration = account.configuration_policy.as_ref();
        ImportedAccount {
            id: account.id,
            name: SmolStr::new(&account.name),
            email: text(account.email.as_ref()),
            parent,
            state: match account.state.unwrap_or_default() {
                organization_document::AccountState::Active => AccountState::Active,
                organization_document::AccountState::PendingClosure => AccountState::PendingClosure,
                organization_document::AccountState::Closed => AccountState::Closed,
            },
            gone_at: at(account.gone_at),
            joined_method: account.joined_method.map(|method| match method {
                organization_document::JoinedMethod::Created => JoinedMethod::Created,
                organization_document::JoinedMethod::Invited => JoinedMethod::Invited,
            }),
            joined_at: at(account.joined_at),
            access_role: text(account.access_role.as_ref()),
            node: self.node(&account.tags, &account.policies, account.full_aws_access, configuration, &place),
            places,
        }
    }
}
