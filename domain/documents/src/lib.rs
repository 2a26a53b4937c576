//! Policies, templates and configuration items are trees by nature: one ordered tree for all of them, which remembers the
//! source text of every scalar, where it stood, and keys that were given twice; and the way from and to text.

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

mod duplicates;
mod json;
mod json_plain;
mod problem;
#[cfg(test)]
mod tests;
mod tree;
mod write;
mod yaml;

pub use duplicates::{DuplicateKey, duplicate_keys, duplicate_keys_ignoring_case};
pub use json::{parse_json, parse_json_within};
pub use json_plain::parse_json_plain;
pub use problem::Problem;
pub use tree::{Document, Entry, Node, Resolved, Scalar, Span, is_json_number};
pub use write::{quoted, to_json, to_json_pretty};
pub use yaml::{ALIAS_BUDGET, parse_yaml};

/// How many lists and maps may stand inside one another, in JSON and in YAML.
pub const DEPTH_LIMIT: usize = 64;

/// How many values (lists, maps and scalars) a text may have, unless its reader allows another number. A value takes some 90
/// bytes whatever its text takes, so this and not the length of the text bounds the memory: 20 MB. The largest documents that
/// anybody writes (a template of 130 rules, a configuration item of a cluster) have a tenth.
pub const NODE_LIMIT: usize = 200_000;

/// How many problems of one text are kept; the rest is counted.
pub const PROBLEM_LIMIT: usize = 1_000;
