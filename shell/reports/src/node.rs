//! A root, unit or account with all that is said about it.

use crate::Time;
use crate::organizations::{NodeKind, Quota};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// A node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: NodeKind,
    /// Its ARN.
    pub arn: String,
    /// An account's e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// An account's state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When and how an account joined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined: Option<Joined>,
    /// Accounts at or below it.
    pub accounts: u64,
    /// What is above it, the root first.
    pub path: Vec<Above>,
    /// Its tags.
    pub tags: IndexMap<String, String>,
    /// The policies that are attached to it and to what is above it, of the types that are enabled, from the root down.
    pub policies: Vec<AttachedPolicy>,
    /// The types whose policies are merged into one, of which any is attached on the way to it.
    pub effective_types: Vec<String>,
    /// The services that an account administers for the organization.
    pub delegated: Vec<String>,
    /// What there may be at most, of the organization's quotas that are told of the root.
    #[serde(default)]
    pub quotas: Vec<Quota>,
}

/// When and how an account joined.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Joined {
    /// When.
    pub at: Time,
    /// `CREATED` or `INVITED`.
    pub method: String,
}

/// A node above another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Above {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A policy that is attached to a node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AttachedPolicy {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its type's name in the API.
    #[serde(rename = "type")]
    pub policy_type: String,
    /// The node that it is attached to.
    pub at: String,
    /// That node's name.
    pub at_name: String,
}
