//! What of a plan isn't rehearsed, and what was taken for granted.

use indexmap::IndexMap;

/// Everything beside the calls.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beside {
    /// Resources of other services and providers, how many of each type.
    pub not_part: IndexMap<String, usize>,
    /// Resources of the three services that aren't read, with their types.
    pub not_mapped: Vec<(String, String)>,
    /// What can't be followed: the address, the attribute, and why.
    pub unknown: Vec<Unknown>,
    /// What was taken for granted, for people.
    pub assumed: Vec<String>,
    /// What Terraform does otherwise than somebody may think, for people.
    pub warnings: Vec<String>,
}

/// A value that isn't known before the plan is applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// Of which object.
    pub address: String,
    /// Which of its attributes.
    pub attribute: String,
    /// Why it can't be followed.
    pub why: String,
}
