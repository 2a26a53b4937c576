//! One resource as it was recorded: its configuration item line by line, what came before it, and what rules say about it.

use crate::Time;
use serde::{Deserialize, Serialize};

/// A configuration item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The account.
    pub account: String,
    /// Its name.
    pub account_name: String,
    /// The Region that was looked at.
    pub region: String,
    /// The Region that the item names, where it is another: `global`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_region: Option<String>,
    /// Its type.
    pub resource_type: String,
    /// Its id.
    pub resource_id: String,
    /// Its name, where the type has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its ARN, where the type has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// What the item says about the resource's existence: `OK`.
    pub status: String,
    /// When this state was captured.
    pub captured: Time,
    /// The state's id.
    pub state_id: String,
    /// When the resource was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Time>,
    /// The Availability Zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// Other resources that it names.
    pub relationships: Vec<Relationship>,
    /// The configuration and what supplements it, line by line.
    pub document: Vec<Line>,
    /// Lines that aren't told.
    pub left_out: u64,
    /// The rule whose reading is marked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<Reading>,
    /// What rules say about the resource.
    pub verdicts: Vec<Verdict>,
    /// The latest states of the resource, the newest first.
    pub history: Vec<Past>,
    /// Whether there are more.
    pub is_older: bool,
}

/// A resource that another one names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relationship {
    /// Its type.
    pub resource_type: String,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_name: Option<String>,
    /// What it is to the one that names it: `Is contained in Vpc`.
    pub name: String,
}

/// A line of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// How deep it stands.
    pub depth: u64,
    /// What is written there.
    pub text: String,
    /// Whether the rule reads it.
    pub is_read: bool,
}

/// What a rule reads of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// What its pack is looked for by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
    /// The rule's name in its template.
    pub rule: String,
    /// Members, by their paths: `configuration.encrypted`.
    pub members: Vec<String>,
    /// Members of them that the item hasn't.
    pub missing: Vec<String>,
}

/// What a rule says about a resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// What its pack is looked for by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
    /// The rule's name in its template.
    pub rule: String,
    /// Whether the resource complies.
    pub compliant: bool,
    /// Why it doesn't.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotation: Option<String>,
    /// When the result was stored.
    pub recorded: Time,
}

/// A state of a resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// Its id.
    pub state_id: String,
    /// When it was captured.
    pub captured: Time,
    /// What it says about the resource's existence.
    pub status: String,
    /// The journal's version when it arrived.
    pub arrived: u64,
    /// Whether it is the one that is shown.
    pub shown: bool,
}
