//! What was delivered for an account and Region as a whole: how many resources of each type there are, whether a snapshot showed
//! all of them, and the number of deliveries.

use crate::evidence::Evidence;
use crate::{checked, keys};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use storage::{StorageError, Table};

const FORMAT: u8 = 1;

/// The counts of an account and Region. Every delivery changes them, so that they guard all that is delivered there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// The number of the last delivery.
    pub revision: u64,
    /// Whether a whole snapshot has been read.
    pub complete: bool,
    /// How many existing resources there are of each type that was ever seen.
    pub types: BTreeMap<SmolStr, u64>,
}

impl Counts {
    pub(crate) fn read(value: Option<&Bytes>) -> Self {
        // Counts that can't be read begin again; a rule never rests on them alone.
        value.and_then(|value| checked::read(FORMAT, value)).unwrap_or_default()
    }

    pub(crate) fn write(&self) -> Bytes {
        checked::write(FORMAT, self).into()
    }

    /// How many existing resources there are.
    pub fn total(&self) -> u64 {
        self.types.values().sum()
    }

    /// How many existing resources there are of a type.
    pub fn of(&self, resource_type: &str) -> u64 {
        self.types.get(resource_type).copied().unwrap_or_default()
    }

    /// Takes in that a resource is there that wasn't, or isn't any more.
    pub(crate) fn change(&mut self, resource_type: &SmolStr, was_there: bool, is_there: bool) {
        let count = self.types.entry(resource_type.clone()).or_default();
        match (was_there, is_there) {
            (false, true) => *count += 1,
            (true, false) => *count = count.saturating_sub(1),
            _ => {}
        }
    }
}

impl Evidence {
    /// The counts of accounts and Regions, in the order asked.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn counts_of(&self, asked: &[(String, &str)]) -> Result<Vec<Counts>, StorageError> {
        let keys = asked.iter().map(|(account, region)| keys::counts(account, region)).collect();
        let rows = self.storage().rows(Table::Places, keys).await?;
        Ok(rows.iter().map(|row| Counts::read(row.as_ref())).collect())
    }
}
