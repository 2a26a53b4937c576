//! What expressions come to.

use smol_str::SmolStr;

use super::problem::Place;

/// A value with the place it came from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Valued {
    pub(super) value: Value,
    pub(super) place: Place,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// Removes the key or element that has it.
    Nothing,
    Text(SmolStr),
    List(Vec<Valued>),
    Map(Vec<(SmolStr, Valued)>),
}
