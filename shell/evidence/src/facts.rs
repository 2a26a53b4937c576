//! Account facts as they are read.

use crate::evidence::Evidence;
use crate::keys;
use bytes::Bytes;
use documents::{Document, parse_json_plain};
use evaluation::facts::AccountFacts;
use governance::conformance_packs::Place;
use storage::{StorageError, Table};

/// The facts of a stored row; what can't be read isn't known.
pub fn read(value: Option<&Bytes>) -> AccountFacts {
    let text = value.and_then(|value| std::str::from_utf8(value).ok());
    let document: Option<Document> = text.and_then(|text| parse_json_plain(text, &|_| true));
    document.map_or_else(AccountFacts::none, |document| AccountFacts::known(&document))
}

pub(crate) fn key(place: &Place) -> Vec<u8> {
    keys::place(place)
}

impl Evidence {
    /// The rows of the facts of places, in the order asked; see [`read`].
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn facts_of(&self, places: &[Place]) -> Result<Vec<Option<Bytes>>, StorageError> {
        self.storage().rows(Table::AccountFacts, places.iter().map(key).collect()).await
    }
}
