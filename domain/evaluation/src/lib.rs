//! Configuration items and rules in, verdicts out; and the conformance pack templates that rules come from.

mod digest;
pub mod facts;
pub mod items;
mod moment;
pub mod rollup;
pub mod rules;
pub mod templates;

pub use digest::{Canonical, Digest};
pub use moment::read_moment;
