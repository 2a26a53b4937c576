//! The state at one version, as readers see it while the writer goes on.

use crate::seal::Chain;
use governance::State;
use governance::journal::Entry;
use identifiers::Timestamp;
use storage::{Epoch, Head, Version};

/// The state at one version of the journal.
#[derive(Debug, Clone, Default)]
pub struct Snapshot {
    /// How often everything was forgotten before it.
    pub epoch: Epoch,
    /// The version.
    pub version: Version,
    /// The latest time of an entry up to it.
    pub at: Timestamp,
    /// What the next entry's seal has to follow.
    pub(crate) chain: Chain,
    /// What is true at it.
    pub state: State,
}

impl Snapshot {
    /// Before the first entry of an epoch.
    pub fn empty(epoch: Epoch) -> Self {
        Self { epoch, chain: Chain::before_first(epoch), ..Self::default() }
    }

    /// Stands behind an entry, whose events are part of the state already.
    pub(crate) fn pass(&mut self, version: Version, entry: &Entry, chain: Chain) {
        self.version = version;
        // Releases up to 0.1 took the time from the clock as it was.
        self.at = self.at.max(entry.at);
        self.chain = chain;
    }

    /// Where it stands.
    pub fn head(&self) -> Head {
        Head { epoch: self.epoch, version: self.version }
    }
}
