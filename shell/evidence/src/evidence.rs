//! The handle through which everything here is asked and told.

use crate::dictionaries::Dictionaries;
use std::sync::Arc;
use storage::Storage;

/// A handle to what is known. Cloning is cheap.
#[derive(Clone)]
pub struct Evidence {
    shared: Arc<Shared>,
}

struct Shared {
    storage: Arc<dyn Storage>,
    dictionaries: Dictionaries,
}

impl Evidence {
    /// What a storage holds.
    pub fn new(storage: Arc<dyn Storage>) -> Self {
        Self { shared: Arc::new(Shared { storage, dictionaries: Dictionaries::default() }) }
    }

    /// The storage below.
    pub fn storage(&self) -> &Arc<dyn Storage> {
        &self.shared.storage
    }

    pub(crate) fn dictionaries(&self) -> &Dictionaries {
        &self.shared.dictionaries
    }
}
