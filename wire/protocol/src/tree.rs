//! What a request's input is between its bytes and the structs of its operation.

/// A request's input as a tree: JSON values, members keyed by their names in the model, instants as [`Millis`].
pub type Tree = serde_json::Value;

/// An instant: milliseconds since 1970, UTC.
pub type Millis = i64;
