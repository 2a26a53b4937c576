//! Many questions for `POST /_bailiwick/decide` at once: what several of them have in common is told once, and so is an answer that several have.

use crate::decide::{Answer, Answers, Principal, Resource};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Questions about single actions. What they refer to stands in lists beside them, from 0.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// Who asks.
    pub principals: Vec<Principal>,
    /// What is known of condition keys.
    pub contexts: Vec<Context>,
    /// The questions.
    pub questions: Vec<Short>,
}

/// What is known of condition keys, as a question tells it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Context {
    /// Keys with their values.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub context: IndexMap<String, Value>,
    /// Keys of which nobody knows whether they are there; `*` for all others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Keys that are absent, where `unknown` has `*`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<String>,
}

/// A question.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Short {
    /// The place of who asks.
    pub principal: usize,
    /// The place of what is known of keys.
    pub context: usize,
    /// The action.
    pub action: String,
    /// What is acted on; nobody told, where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<Resource>,
}

/// What comes of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Found {
    /// The journal's version that it holds for.
    pub version: u64,
    /// The answers, each once.
    pub distinct: Vec<Answer>,
    /// For each question, in their order, the place of its answer.
    pub answers: Vec<usize>,
}

/// What comes of questions, however they were asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Decided {
    /// Those of a batch.
    Found(Found),
    /// Questions one by one.
    Answers(Answers),
}
