//! Counts as numbers of 64 bits.

/// A count of things in memory.
#[expect(clippy::as_conversions, reason = "no target that this is built for counts with more than 64 bits")]
pub const fn wide(count: usize) -> u64 {
    count as u64
}
