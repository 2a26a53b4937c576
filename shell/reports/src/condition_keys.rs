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
    /// The prefixes of the services for whose actions it may count which resource they are on; null where that may be any service.
    pub on_resources: Option<BTreeSet<String>>,
}
