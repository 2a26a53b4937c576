//! The policies of an organization: a line each, and one with its text, its targets and what became of it.

use crate::Time;
use crate::organizations::NodeKind;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// The policies of an organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Policies {
    /// The journal's version that was looked at.
    pub version: u64,
    /// The organization.
    pub organization: String,
    /// The types, each with its policies.
    pub types: Vec<OfType>,
}

/// The policies of a type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfType {
    /// The type's name in the API.
    #[serde(rename = "type")]
    pub policy_type: String,
    /// Whether it is enabled: policies of a type that isn't are there, and have no effect.
    pub enabled: bool,
    /// AWS's own first, then in the order of creation.
    pub policies: Vec<Line>,
}

/// A policy in short.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for, in the words of whoever made it.
    pub description: String,
    /// Whether it is AWS's.
    pub aws_managed: bool,
    /// How many roots, units and accounts it is attached to.
    pub targets: u64,
    /// How many characters or bytes its text has, as its quota counts.
    pub size: u64,
    /// How many it may have.
    pub most: u64,
}

/// A policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// The journal's version that was looked at.
    pub version: u64,
    /// What its line says.
    #[serde(flatten)]
    pub line: Line,
    /// The type's name in the API.
    #[serde(rename = "type")]
    pub policy_type: String,
    /// Whether its type is enabled.
    pub enabled: bool,
    /// Its ARN.
    pub arn: String,
    /// Its tags.
    pub tags: IndexMap<String, String>,
    /// Its text, exactly as given.
    pub content: String,
    /// What is wrong with it, or odd.
    pub problems: Vec<Problem>,
    /// Where it is attached, in the order of attaching.
    pub attached: Vec<Target>,
    /// Accounts at or below those nodes, each counted once.
    pub accounts: u64,
    /// When its text was made what it is, the latest first.
    pub revisions: Vec<Revision>,
    /// Whether there may be earlier ones, which weren't looked for.
    pub more_revisions: bool,
}

/// What is wrong with a text, or odd.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// The line, from 1; nothing where it concerns the whole.
    pub line: Option<u64>,
    /// What it is.
    pub message: String,
}

/// A node that a policy is attached to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// Its id.
    pub id: String,
    /// Its name, after those of the nodes above it but the root: `Workloads/Production`.
    pub path: String,
    /// What it is.
    pub kind: NodeKind,
    /// Accounts at or below it.
    pub accounts: u64,
}

/// A change of a policy's text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    /// The version that it made.
    pub version: u64,
    /// When.
    pub at: Time,
    /// Who.
    pub principal: String,
    /// By which operation.
    pub operation: String,
    /// The text that it had from then on; nothing where it was made as it is by something that tells no text.
    pub content: Option<String>,
}
