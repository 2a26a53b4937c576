//! Configuration items and rules in, verdicts out; and the conformance pack templates that rules come from.

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

mod digest;
pub mod facts;
pub mod items;
mod moment;
pub mod rollup;
pub mod rules;
pub mod templates;

pub use digest::{Canonical, Digest};
pub use moment::read_moment;
