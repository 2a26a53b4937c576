//! Deliveries that wait to be judged: a row each, which names what it brought and goes when that was judged.

use crate::arrival::Arrival;
use crate::evidence::Evidence;
use crate::{checked, keys};
use governance::conformance_packs::Place;
use identifiers::AccountId;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use storage::{BulkWrite, RowWrite, StorageError, Table, wide};

const FORMAT: u8 = 1;
/// What keys of deliveries say that were handed on.
const HANDED_ON: &str = "global";

/// What a delivery brought.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brought {
    /// Resources whose items are new, by type.
    pub resources: BTreeMap<SmolStr, BTreeSet<SmolStr>>,
    /// Whether anything else came: facts, an evaluation from outside, the end of a first snapshot.
    pub others: bool,
}

/// A delivery that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The key of its row.
    pub key: Vec<u8>,
    /// Its account.
    pub account: AccountId,
    /// Its Region, or [`crate::scope::GLOBAL`].
    pub region: SmolStr,
    /// What it brought; nothing when that can't be read, so that everything has to be looked at.
    pub brought: Option<Brought>,
}

impl Waiting {
    /// Whether it was handed on from what belongs to no Region.
    pub fn is_handed_on(&self) -> bool {
        keys::parts(&self.key).is_some_and(|parts| parts.get(3) == Some(&HANDED_ON))
    }

    /// How many resources it names.
    pub fn resources(&self) -> u64 {
        let named = self.brought.iter().flat_map(|brought| brought.resources.values());
        named.map(|ids| wide(ids.len())).sum()
    }
}

impl Brought {
    pub(crate) fn write(&self) -> Vec<u8> {
        checked::write(FORMAT, self)
    }

    /// Adds what another delivery brought.
    pub fn add(&mut self, other: Self) {
        for (resource_type, ids) in other.resources {
            self.resources.entry(resource_type).or_default().extend(ids);
        }
        self.others |= other.others;
    }
}

fn of_place(place: &Place) -> Vec<u8> {
    keys::key(&["waiting", &place.account.to_string(), place.region.as_str()])
}

/// A key behind those of all deliveries that wait for a place, and before any other's.
pub fn behind(place: &Place) -> Vec<u8> {
    // No text has this byte.
    [of_place(place), vec![0xff]].concat()
}

impl Evidence {
    /// Whether any delivery waits for a place.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn waits(&self, place: &Place) -> Result<bool, StorageError> {
        Ok(!self.storage().scan(Table::Upkeep, &of_place(place), None, 1).await?.is_empty())
    }

    /// The deliveries that wait among up to so many rows after a key, place by place, and the key after which to go on, if there
    /// may be more.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn waiting(
        &self,
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<(Vec<Waiting>, Option<Vec<u8>>), StorageError> {
        let rows = self.storage().scan(Table::Upkeep, &keys::key(&["waiting"]), after, limit).await?;
        let last = rows.last().filter(|_| rows.len() >= limit).map(|row| row.key.clone());
        let read = |row: storage::Row| {
            let parts = keys::parts(&row.key)?;
            let (account, region) = (parts.get(1)?.parse().ok()?, SmolStr::new(parts.get(2)?));
            let brought = checked::read(FORMAT, &row.value);
            Some(Waiting { account, region, brought, key: row.key })
        };
        Ok((rows.into_iter().filter_map(read).collect(), last))
    }

    /// Hands a delivery of what belongs to no Region on to the places that it concerns.
    ///
    /// # Errors
    /// When storage can't be written.
    pub async fn hand_on(&self, at: Arrival, waiting: &Waiting, places: &[Place]) -> Result<(), StorageError> {
        let mut changes: Vec<RowWrite> = Vec::new();
        for place in places {
            // The row of the place is named after the one that it comes from: handing on twice is handing on once.
            let source = keys::parts(&waiting.key).and_then(|parts| parts.last().map(|last| (*last).to_owned()));
            let account = place.account.to_string();
            let key = keys::key(&["waiting", &account, place.region.as_str(), HANDED_ON, &source.unwrap_or_default()]);
            // What can't be read is handed on as such.
            let value = waiting.brought.as_ref().map(Brought::write).unwrap_or_default();
            changes.push(RowWrite::put(Table::Upkeep, key, value));
        }
        changes.push(RowWrite::Delete(Table::Upkeep, waiting.key.clone()));
        self.storage().write_rows(BulkWrite::new(at.epoch, changes)).await
    }
}
