//! Account facts as they are read: those of a place, and those that are the account's in every Region.

use crate::evidence::Evidence;
use crate::keys;
use crate::scope::GLOBAL;
use bytes::Bytes;
use documents::{Document, parse_json_plain, quoted, to_json};
use evaluation::facts::{AccountFacts, FACTS};
use governance::conformance_packs::Place;
use identifiers::AccountId;
use storage::{StorageError, Table};

/// The facts that hold in a place, from the row of the place and that of its account; what can't be read isn't known.
pub fn read(of_place: Option<&Bytes>, of_account: Option<&Bytes>) -> AccountFacts {
    let of_account = of_account.and_then(|value| value.get(value.iter().position(|byte| *byte == SEPARATOR)? + 1..));
    facts(of_place.map(|value| &value[..])).with_those_of_account(&facts(of_account))
}

fn facts(value: Option<&[u8]>) -> AccountFacts {
    let text = value.and_then(|value| std::str::from_utf8(value).ok());
    let document: Option<Document> = text.and_then(|text| parse_json_plain(text, &|_| true));
    document.map_or_else(AccountFacts::none, |document| AccountFacts::known(&document))
}

/// What stands between the Region and the facts in the row of an account.
const SEPARATOR: u8 = 0;

/// The row of an account: its facts, and the Region with which they were delivered last.
pub(crate) fn row_of_account(region: &str, facts: &str) -> Bytes {
    [region.as_bytes(), &[SEPARATOR], facts.as_bytes()].concat().into()
}

/// Whether the row of an account was delivered with a Region.
pub(crate) fn is_from(row: &[u8], region: &str) -> bool {
    row.strip_prefix(region.as_bytes()).is_some_and(|rest| rest.first() == Some(&SEPARATOR))
}

/// Those facts of a document that are the account's, as JSON; nothing where there are none.
pub(crate) fn of_account(document: &Document) -> Option<String> {
    let is_of_account = |name: &str| FACTS.iter().any(|fact| fact.of_account && fact.name == name);
    let entries = document.entries().unwrap_or_default().iter().filter(|entry| is_of_account(&entry.key));
    let members: Vec<String> =
        entries.map(|entry| format!("{}:{}", quoted(&entry.key), to_json(&entry.value))).collect();
    (!members.is_empty()).then(|| format!("{{{}}}", members.join(",")))
}

pub(crate) fn key(place: &Place) -> Vec<u8> {
    keys::place(place)
}

pub(crate) fn key_of_account(account: &str) -> Vec<u8> {
    keys::key(&[account, GLOBAL])
}

impl Evidence {
    /// The rows of the facts of places, in the order asked; see [`read`].
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn facts_of(&self, places: &[Place]) -> Result<Vec<Option<Bytes>>, StorageError> {
        self.storage().rows(Table::AccountFacts, places.iter().map(key).collect()).await
    }

    /// The rows of the facts that are accounts' in every Region, in the order asked; see [`read`].
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn facts_of_accounts(
        &self,
        accounts: impl IntoIterator<Item = AccountId>,
    ) -> Result<Vec<Option<Bytes>>, StorageError> {
        let keys = accounts.into_iter().map(|account| key_of_account(&account.to_string())).collect();
        self.storage().rows(Table::AccountFacts, keys).await
    }
}
