//! When something arrives, as the control state's journal counts.

use identifiers::Timestamp;
use storage::{Epoch, Version};

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
