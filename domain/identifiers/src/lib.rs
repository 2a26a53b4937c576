//! The nouns that everything else is keyed by: parsed once at the edge, impossible to mix up, printed as AWS prints them.

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

mod account;
mod mint;
mod names;
mod region;
mod target;
mod timestamp;

pub use account::AccountId;
pub use mint::Seed;
pub use names::{
    CreateAccountRequestId, HandshakeId, OrganizationId, OrganizationalUnitId, PolicyId, ResourcePolicyId, RootId,
};
pub use region::{Partition, Region};
pub use target::{ParentId, TargetId};
pub use timestamp::Timestamp;

/// A text that does not have the form of the identifier it was read as.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a valid {expected}")]
pub struct ParseError {
    /// What was being read, in the field's words ("account id").
    pub expected: &'static str,
    /// The offending text.
    pub text: String,
}

impl ParseError {
    pub(crate) fn new(expected: &'static str, text: &str) -> Self {
        Self { expected, text: text.chars().take(200).collect() }
    }
}
