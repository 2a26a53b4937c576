//! Numbers for texts: those that are compared at each decision are told apart by them first.

/// FNV-1a of a text. Two texts of one number may differ, and are compared then.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}
