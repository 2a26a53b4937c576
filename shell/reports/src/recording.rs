//! What configuration recorders do, as every report tells it.

use crate::words::words;

words! {
    /// What a configuration recorder does.
    Recording {
        /// It records.
        Recording = "recording",
        /// It is there and doesn't record.
        Stopped = "stopped",
        /// There is none.
        Missing = "none" | "gone",
    }
}
