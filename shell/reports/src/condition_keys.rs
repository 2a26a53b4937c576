//! `GET /_bailiwick/condition-keys`: what of requests counts, by the policies that are here.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What service control, resource control and delegation policies ask about: what else is known of a request makes no difference.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ConditionKeys {
    /// The journal's version that it holds for.
    pub version: u64,
    /// The condition keys, in lower case.
    pub keys: BTreeSet<String>,
    /// What is asked about resources.
    pub resources: Vec<AskedOfResources>,
}

/// What is asked about what actions are on: which of these patterns match it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AskedOfResources {
    /// The prefixes of the services whose actions it is asked of; null where that may be any service.
    pub services: Option<BTreeSet<String>>,
    /// The patterns, as policies write them.
    pub patterns: BTreeSet<String>,
}
