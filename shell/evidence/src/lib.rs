//! Everything that is known and isn't in the journal: what was delivered about resources and accounts, and what rules found. The
//! only owner of its keys and rows.
//!
//! Why a verdict can't be stale:
//! - What is delivered is written together with a row that says that it waits ([`waiting`]), in one transaction. The row goes
//!   in the transaction that writes the last of the results that it asked for.
//! - Everything else that results depend on is in a rule's digest ([`summary::RuleRecord::done`]). Results of another digest are
//!   made again.
//! - Each transaction of an evaluation changes the place's summary together with the rows that it counts, and is made only if
//!   the summary is still the one that was read. Each delivery does the same with the place's counts.
//! - Every write names its epoch. What belongs to a world that was reset is refused.

pub mod bring_over;
mod checked;
mod codec;
pub mod counts;
pub mod delivery;
mod dictionaries;
pub mod external;
pub mod facts;
mod item;
pub mod items;
pub mod keys;
pub mod recording;
pub mod results;
pub mod scope;
mod store;
pub mod summary;
pub mod waiting;
mod wide;

pub use item::{ItemHead, StoredItem, WantedMembers};

use dictionaries::Dictionaries;
use identifiers::Timestamp;
use std::sync::Arc;
use storage::{Epoch, Storage, Version};

/// A handle to what is known. Cloning is cheap.
#[derive(Clone)]
pub struct Evidence {
    shared: Arc<Shared>,
}

struct Shared {
    storage: Arc<dyn Storage>,
    dictionaries: Dictionaries,
}

/// When something arrives: in which world, after which fact of the journal, and at what time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// The epoch.
    pub epoch: Epoch,
    /// The last version of the journal before it.
    pub version: Version,
    /// The time.
    pub now: Timestamp,
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

    fn dictionaries(&self) -> &Dictionaries {
        &self.shared.dictionaries
    }
}
