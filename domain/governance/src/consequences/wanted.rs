//! Comparisons can be called off.

/// Says whether a comparison is still wanted; asked before each of its parts, and a part takes milliseconds.
pub(crate) type Wanted<'a> = &'a dyn Fn() -> bool;
