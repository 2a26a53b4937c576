//! The table of faults of a running installation: asked for from outside, planned with and used up by the workers.

use governance::faults::{FaultId, Faults};
use std::sync::{Mutex, PoisonError};

/// The faults that still strike.
#[derive(Debug, Default)]
pub struct FaultTable(Mutex<Faults>);

impl FaultTable {
    /// The faults as they are now.
    pub fn all(&self) -> Faults {
        self.change(|faults| faults.clone())
    }

    /// Counts that these struck, once for each mention.
    pub fn used(&self, ids: impl IntoIterator<Item = FaultId>) {
        let ids: Vec<FaultId> = ids.into_iter().collect();
        if !ids.is_empty() {
            self.change(|faults| faults.used(&ids));
        }
    }

    /// Changes the table.
    pub fn change<T>(&self, change: impl FnOnce(&mut Faults) -> T) -> T {
        // Every change leaves the table whole, even one that panics.
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
