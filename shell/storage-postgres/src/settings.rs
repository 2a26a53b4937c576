//! What can be chosen when the storage is opened.

use std::time::Duration;

/// How to open the storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Connections that read; at least two.
    pub readers: usize,
    /// How long a call waits for a database that can't be reached, and an opening for one that is held, before it is refused.
    pub patience: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self { readers: 4, patience: Duration::from_secs(10) }
    }
}
