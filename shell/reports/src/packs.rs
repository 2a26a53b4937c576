//! Conformance packs: those of an organization in each Region with what came of them in its members, and those of an account's own.

use crate::Time;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// All packs that a viewer sees.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Packs {
    /// The journal's version that was looked at.
    pub version: u64,
    /// The Regions in which there are packs of the organization.
    pub regions: Vec<String>,
    /// The organization's, by name and Region.
    pub organization: Vec<OrganizationPack>,
    /// The viewer's own, by name and Region.
    pub own: Vec<OwnPack>,
}

/// A pack of an organization in a Region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrganizationPack {
    /// What it is looked for by.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The Region.
    pub region: String,
    /// Who made it.
    pub owner: String,
    /// Its status, as the API tells it: `UPDATE_SUCCESSFUL`.
    pub status: String,
    /// When the status last changed.
    pub status_at: Time,
    /// Accounts that it is meant for.
    pub members: u64,
    /// Accounts that are excluded.
    pub excluded: u64,
    /// Failures by code: in how many accounts.
    pub failures: IndexMap<String, u64>,
}

/// A pack that an account made itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnPack {
    /// What it is looked for by.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The Region.
    pub region: String,
    /// Its state, as the API tells it: `CREATE_COMPLETE`.
    pub state: String,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Rules that are deployed.
    pub rules: u64,
}

/// One pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// What it is looked for by.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The Region.
    pub region: String,
    /// Other Regions with a pack of the same name.
    pub elsewhere: Vec<String>,
    /// Its ARN.
    pub arn: String,
    /// Who made it.
    pub owner: String,
    /// The name of that account.
    pub owner_name: String,
    /// Whether it is the organization's.
    pub of_organization: bool,
    /// Its status or state, as the API tells it.
    pub status: String,
    /// Why it failed, or what isn't done about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When it was last put.
    pub requested: Time,
    /// How many members stand how.
    pub statuses: IndexMap<String, u64>,
    /// Failures, the most frequent first.
    pub failures: Vec<Failure>,
    /// A page of the members that are asked for.
    pub members: Vec<Member>,
    /// The account after which the next page begins, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Accounts that are excluded: ids and names.
    pub excluded: Vec<(String, String)>,
    /// How many more are.
    pub excluded_more: u64,
    /// The values that were given for the template's parameters.
    pub parameters: Vec<(String, String)>,
    /// The bucket for its deliveries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    /// The rules, by their names in the template, with the managed rule that each is.
    pub rules: Vec<PackRule>,
    /// The template's text, or its beginning.
    pub template: String,
    /// How long the whole text is, in bytes, where it isn't told to its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template_cut: Option<u64>,
}

/// A failure of members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// Its code.
    pub code: String,
    /// What is wrong, for people.
    pub message: String,
    /// In how many accounts.
    pub accounts: u64,
}

/// A member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The account.
    pub account: String,
    /// Its name.
    pub name: String,
    /// Its status, as the API tells it: `CREATE_FAILED`.
    pub status: String,
    /// Why it failed: the code, and what is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<(String, String)>,
    /// When the status was reached.
    pub at: Time,
}

/// A rule of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackRule {
    /// Its name in the template.
    pub rule: String,
    /// The managed rule that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// Whether it is evaluated, or takes results from outside.
    pub modelled: bool,
}
