//! Up to which moment of the past something counts.

use identifiers::Timestamp;
use storage::Version;

/// A moment of the past, as the control state's journal counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Until {
    /// The last version of the journal that counts.
    pub version: Version,
    /// The last moment of that version that counts; all of them where nothing is said.
    pub moment: Option<Timestamp>,
}
