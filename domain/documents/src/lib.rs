//! Policies, templates and configuration items are trees by nature: one ordered tree for all of them, which remembers the
//! source text of every scalar, where it stood, and keys that were given twice; and the way from and to text.

mod duplicates;
mod json;
mod json_plain;
mod limits;
mod problem;
#[cfg(test)]
mod tests;
mod tree;
mod write;
mod yaml;

pub use duplicates::{DuplicateKey, duplicate_keys, duplicate_keys_ignoring_case};
pub use json::{parse_json, parse_json_within};
pub use json_plain::parse_json_plain;
pub use limits::{DEPTH_LIMIT, NODE_LIMIT, PROBLEM_LIMIT};
pub use problem::Problem;
pub use tree::{Document, Entry, Node, Resolved, Scalar, Span, is_json_number};
pub use write::{quoted, to_json, to_json_pretty};
pub use yaml::{ALIAS_BUDGET, parse_yaml, parse_yaml_within};
