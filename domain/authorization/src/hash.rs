//! Numbers for texts: those that are compared at each decision are told apart by them first.

/// FNV-1a of a text. Two texts of one number may differ, and are compared then.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

/// One number of two, in their order.
pub(crate) fn mixed(one: u64, other: u64) -> u64 {
    (one.rotate_left(5) ^ other).wrapping_mul(0x517c_c1b7_2722_0a95)
}
