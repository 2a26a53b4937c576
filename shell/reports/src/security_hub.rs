//! `GET /_bailiwick/security-hub`: what of Security Hub's central configuration covers an account, unit or root, and how Security Hub
//! stands in an account and Region.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Security Hub at a node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SecurityHub {
    /// The account, unit or root.
    pub target: String,
    /// The journal's version that was looked at.
    pub version: u64,
    /// What covers it, if anything does.
    pub association: Option<Association>,
    /// How it stands in the Region that was asked about, in an account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<Hub>,
}

/// What covers a node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Association {
    /// A policy's id, or `SELF_MANAGED_SECURITY_HUB`.
    pub configuration: String,
    /// The policy's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The node where it was applied.
    pub source: String,
    /// How far it has come.
    pub status: String,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// Security Hub in an account and Region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Hub {
    /// The Region.
    pub region: String,
    /// Whether it is on.
    pub enabled: bool,
    /// All standards that there are.
    pub standards: Vec<Standard>,
    /// The controls of those that are on, by id.
    pub controls: Vec<Control>,
}

/// A standard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Standard {
    /// The end of its ARN: `aws-foundational-security-best-practices/v/1.0.0`.
    pub standard: String,
    /// Its title.
    pub title: String,
    /// Whether it is on.
    pub enabled: bool,
}

/// A control of a standard that is on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Control {
    /// Its id: `S3.1`.
    pub control: String,
    /// Whether it is on in any standard that is on.
    pub enabled: bool,
    /// Why, in the words of whoever changed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
