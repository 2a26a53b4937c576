//! Structs of the modelled operations: inputs, outputs, and one marker type for each operation.

// A place that can't fail says so with `get`, `try_from` or a pattern, or says at that place why it can't.
#![warn(
    clippy::as_conversions,
    clippy::expect_used,
    clippy::get_unwrap,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unreachable,
    clippy::unwrap_in_result
)]
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

pub use generated::operations;
pub use generated::shapes::*;
pub use protocol::schema::config::errors;

#[cfg(test)]
mod tests;
