//! A part of an organization's tree: what is open of it, in slices.

use crate::Time;
use crate::organizations::NodeKind;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// What is open of a tree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tree {
    /// The journal's version that was looked at.
    pub version: u64,
    /// The moment.
    pub at: Time,
    /// The organization.
    pub organization: String,
    /// Its management account.
    pub management_account: String,
    /// Its accounts.
    pub accounts: u64,
    /// Its units.
    pub units: u64,
    /// A row a node that is shown, in the order of the tree: units first at each level.
    pub rows: Vec<Row>,
}

/// A node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// How many nodes are above it.
    pub depth: usize,
    /// Its id.
    pub id: String,
    /// What it is directly below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: NodeKind,
    /// Whether what is below it is shown.
    pub open: bool,
    /// Units below it, at any depth.
    pub units: u64,
    /// Accounts below it, at any depth.
    pub accounts: u64,
    /// An account's state, where it isn't active.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// How many policies of each type are attached to it directly, AWS's own that allow everything left aside.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub policies: IndexMap<String, u64>,
    /// Packs of the organization that failed at it, or in accounts below it.
    pub packs_failed: u64,
    /// Rules of an account that aren't compliant, in all Regions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_compliant: Option<u64>,
    /// What of Security Hub's central configuration covers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_hub: Option<Hub>,
    /// After it: more nodes of the same parent, which aren't shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<More>,
}

/// What covers a node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hub {
    /// The policy's name, or `self-managed`.
    pub configuration: String,
    /// Whether it was applied to the node itself.
    pub applied_here: bool,
    /// How far it has come.
    pub status: String,
}

/// Nodes that aren't shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct More {
    /// Their parent.
    pub below: String,
    /// How many are shown before them.
    pub shown: u64,
    /// How many they are.
    pub left: u64,
}
