//! What was delivered for an account and Region as a whole: how many resources of each type there are, whether a snapshot showed
//! all of them, and the number of deliveries.

use crate::checked;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;

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
    /// From their row, none where there is no row; nothing when it can't be read, which isn't the same: see
    /// [`crate::Evidence::counts_of`].
    pub(crate) fn read(row: Option<&Bytes>) -> Option<Self> {
        row.map_or_else(|| Some(Self::default()), |value| checked::read(FORMAT, value))
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
