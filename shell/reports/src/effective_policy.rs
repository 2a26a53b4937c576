//! `GET /_bailiwick/effective-policy`: an account's effective policy, or what a unit or root hands down to accounts, with the provenance
//! of each leaf.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What is in force for an account, or handed down by what is above it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EffectivePolicy {
    /// The policy type's name in the API.
    #[serde(rename = "type")]
    pub policy_type: String,
    /// The account, unit or root.
    pub target: String,
    /// The unit or root under which the account was looked at, where that isn't its own place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The journal's version that was looked at.
    pub version: u64,
    /// The policy.
    pub content: Value,
    /// Why it isn't valid.
    pub validation_errors: Vec<Problem>,
    /// A row a leaf.
    pub leaves: Vec<Leaf>,
}

/// Why a policy isn't valid.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "PolicyProblem")]
pub struct Problem {
    /// What is wrong.
    pub message: String,
    /// Where.
    pub path: String,
}

/// A leaf, and who put it there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Leaf {
    /// Where it is in the policy.
    pub path: String,
    /// What it says; nothing where all of it was removed or ignored.
    pub value: Option<Value>,
    /// Its parts: one, or the elements of a list.
    pub parts: Vec<Part>,
    /// Parts that a policy took away.
    pub removed: Vec<Part>,
    /// What policies said in vain.
    pub ignored: Vec<Ignored>,
    /// The operators that policies below may use on it.
    pub children_may: Vec<String>,
    /// Who restricts them.
    pub restricted_by: Vec<Source>,
}

/// A policy at a node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// The node's id.
    pub node: String,
    /// Its name; empty where it has none.
    pub node_name: String,
    /// The policy's id.
    pub policy: String,
    /// Its name.
    pub policy_name: String,
}

/// A part of a leaf.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Part {
    /// What it says.
    pub value: Value,
    /// Who put it there; nobody where the policy type supplies it.
    #[serde(flatten)]
    pub put: Option<Put>,
}

/// Who put a part where it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Put {
    /// By which operator.
    pub operator: Option<String>,
    /// In which policy at which node.
    #[serde(flatten)]
    pub by: Source,
}

/// What a policy said in vain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Ignored {
    /// The operator.
    pub operator: String,
    /// What it was given.
    pub value: Value,
    /// Why it counts for nothing.
    pub why: Why,
    /// Who said it.
    #[serde(flatten)]
    pub by: Source,
}

/// Why an operator counts for nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Why {
    /// A policy at the same node was attached first.
    AssignedEarlier {
        /// That policy.
        assigned_earlier_by: Source,
    },
    /// A policy above allows no change.
    Locked {
        /// Where in the policy.
        locked_at: String,
        /// Who allows none.
        by: Vec<Source>,
    },
    /// Something else, for people.
    Told(String),
}
