//! How much a text may hold, so that what is made of it fits into memory and onto the stack.

/// How many lists and maps may stand inside one another, in JSON and in YAML.
pub const DEPTH_LIMIT: usize = 64;

/// How many values (lists, maps and scalars) a text may have, unless its reader allows another number. A value takes some 90
/// bytes whatever its text takes, so this and not the length of the text bounds the memory: 20 MB. The largest documents that
/// anybody writes (a template of 130 rules, a configuration item of a cluster) have a tenth.
pub const NODE_LIMIT: usize = 200_000;

/// How many problems of one text are kept; the rest is counted.
pub const PROBLEM_LIMIT: usize = 1_000;
