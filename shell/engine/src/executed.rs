//! What a command that was accepted leaves its caller with.

use crate::snapshot::Snapshot;

/// A command that was accepted, and the state right after it.
#[derive(Debug)]
pub struct Executed<T> {
    /// What the command answers.
    pub output: T,
    /// The state after it and before the next command.
    pub after: Snapshot,
}
