//! What a task that failed tells.

/// Why a task failed, for the person who typed it.
pub type Problem = String;
