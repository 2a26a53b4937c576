//! The handle through which everything here is asked and told.

use crate::counters::{Counters, TakenIn};
use crate::dictionaries::Dictionaries;
use identifiers::Regions;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use storage::Storage;

/// How many damaged rows are remembered: more of them are no news each, but a broken disk.
const TOLD: usize = 1_000;

/// A handle to what is known. Cloning is cheap.
#[derive(Clone)]
pub struct Evidence {
    shared: Arc<Shared>,
    regions: Regions,
}

struct Shared {
    storage: Arc<dyn Storage>,
    dictionaries: Dictionaries,
    counters: Counters,
    /// Keys of damaged rows that the log names already.
    told: Mutex<BTreeSet<Vec<u8>>>,
}

impl Evidence {
    /// What a storage holds.
    pub fn new(storage: Arc<dyn Storage>) -> Self {
        let (dictionaries, counters, told) = (Dictionaries::default(), Counters::default(), Mutex::default());
        Self { shared: Arc::new(Shared { storage, dictionaries, counters, told }), regions: Regions::default() }
    }

    /// The same, for an installation with these Regions: what is delivered for others is refused.
    #[must_use]
    pub fn with_regions(self, regions: Regions) -> Self {
        Self { regions, ..self }
    }

    pub(crate) fn regions(&self) -> &Regions {
        &self.regions
    }

    /// The storage below.
    pub fn storage(&self) -> &Arc<dyn Storage> {
        &self.shared.storage
    }

    /// What was taken in since the start.
    pub fn taken_in(&self) -> TakenIn {
        self.shared.counters.read()
    }

    pub(crate) fn counters(&self) -> &Counters {
        &self.shared.counters
    }

    pub(crate) fn dictionaries(&self) -> &Dictionaries {
        &self.shared.dictionaries
    }

    /// Names an item in the log that is passed over because its key can't be read: once, however often it is read.
    pub(crate) fn tell_of_unreadable_key(&self, key: &[u8]) {
        let mut told = self.shared.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.len() < TOLD && told.insert(key.to_vec()) {
            tracing::warn!(key = %key.escape_ascii(), "the key of a stored item can't be read; it is passed over");
        }
    }
}
