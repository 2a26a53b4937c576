//! `GET /_bailiwick/condition-keys`: what of requests counts, by the policies that are here.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What service control, resource control and delegation policies ask about: what else is known of a request makes no difference.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ConditionKeys {
    /// The journal's version that it holds for.
    pub version: u64,
    /// The condition keys, in lower case.
    pub keys: BTreeSet<String>,
    /// What is asked about resources.
    pub resources: Vec<AskedOfResources>,
    /// What the values of keys are compared with. Of a key that isn't here each value may make a difference.
    #[serde(default)]
    pub comparisons: Vec<Comparisons>,
    /// Whether a policy names users, roles or sessions as principals, and not only accounts.
    #[serde(default = "yes")]
    pub principals: bool,
}

fn yes() -> bool {
    true
}

/// All that is asked about a key: two of its values make no difference of which the same comparisons hold.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Comparisons {
    /// The key, in lower case.
    pub key: String,
    /// The conditions on it, each once.
    pub with: Vec<ComparedWith>,
}

/// A condition on a key.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ComparedWith {
    /// The operator, as policies write it.
    pub operator: String,
    /// The values of the policy.
    pub values: Vec<String>,
}

/// What is asked about what actions are on: which of these patterns match it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AskedOfResources {
    /// The prefixes of the services whose actions it is asked of; null where that may be any service.
    pub services: Option<BTreeSet<String>>,
    /// The patterns, as policies write them.
    pub patterns: BTreeSet<String>,
}
