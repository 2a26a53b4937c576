//! Bytes to validated trees and answers to bytes, for the protocols that AWS speaks.

mod decode;
mod encode;
mod operation;
pub mod timestamps;
pub mod xml;

pub use decode::{Decode, Fields};
pub use encode::{Encode, Object};
pub use operation::Operation;
pub use schema;

/// A request's input as a tree: JSON values, members keyed by their names in the model, instants as [`Millis`].
pub type Tree = serde_json::Value;

/// An instant: milliseconds since 1970, UTC.
pub type Millis = i64;
