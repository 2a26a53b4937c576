//! What ties an operation's generated structs to its schema.

use crate::decode::Decode;
use crate::encode::Encode;

/// A modelled operation; implemented by one marker type each, of the operation's name.
pub trait Operation {
    /// What goes in; `()` for nothing.
    type Input: Decode;
    /// What comes out; `()` for nothing.
    type Output: Encode;
    /// Its schema.
    const OPERATION: &'static schema::Operation;
}
