//! `GET /_bailiwick/guardrails`: what service control and resource control policies amount to for an account.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What limits an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Guardrails {
    /// The account; nothing for a new one.
    pub account: Option<String>,
    /// The unit or root under which it was looked at, where that isn't its own place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The journal's version.
    pub version: u64,
    /// Why nothing limits its principals, where nothing does.
    pub unlimited: Option<String>,
    /// What is denied to its principals, from the root down.
    pub denied: Vec<Guardrail>,
    /// Levels at which not everything is allowed, with what is: all of them have to allow a request.
    pub allowed_only: Vec<AllowedOnly>,
    /// What is denied to anybody on its resources, from the root down.
    pub on_resources: Vec<Guardrail>,
}

/// What is allowed at a level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AllowedOnly {
    /// The node's id.
    pub node: String,
    /// Its name.
    pub node_name: Option<String>,
    /// What is allowed there; where it is nothing, everything is denied.
    pub allowed: Vec<Guardrail>,
}

/// A statement, and where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Guardrail {
    /// The node's id.
    pub node: String,
    /// Its name.
    pub node_name: Option<String>,
    /// The policy's id.
    pub policy: String,
    /// Its name.
    pub policy_name: Option<String>,
    /// The statement's place in the policy, from 0.
    pub statement: usize,
    /// Its name.
    pub sid: Option<String>,
    /// The actions.
    pub actions: Vec<String>,
    /// Whether it is about all actions but these.
    pub all_actions_but: bool,
    /// The resources.
    pub resources: Vec<String>,
    /// Whether it is about all resources but these.
    pub all_resources_but: bool,
    /// The conditions, all of which have to hold.
    pub conditions: Vec<Condition>,
}

/// A condition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Condition {
    /// The operator.
    pub operator: String,
    /// The key.
    pub key: String,
    /// The values.
    pub values: Vec<String>,
}
