//! `GET /_bailiwick/organizations`: each organization's tree with what is attached to its nodes, now or at a moment of the past.

use crate::Time;
use crate::words::words;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The organizations of an installation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Organizations {
    /// The journal's version that was looked at.
    pub version: u64,
    /// The moment at which they are so.
    pub at: Time,
    /// Each of them, by its id.
    pub organizations: Vec<Organization>,
}

/// An organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Organization {
    /// Its id.
    pub id: String,
    /// The partition that it is in, such as `aws`.
    pub partition: String,
    /// Its management account.
    pub management_account: String,
    /// The policy types that are enabled in it.
    pub policy_types: Vec<String>,
    /// The policies of these types: its own in the order of creation, and AWS's.
    pub policies: Vec<Policy>,
    /// What it may have at most, and what it has.
    #[serde(default)]
    pub quotas: Vec<Quota>,
    /// Its root, with everything below.
    pub root: Node,
}

/// A policy, without its content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Policy {
    /// Its id.
    pub id: String,
    /// The type's name in the API.
    #[serde(rename = "type")]
    pub policy_type: String,
    /// Its name.
    pub name: String,
    /// Whether it is AWS's.
    pub aws_managed: bool,
}

/// What an organization may have at most.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Quota {
    /// Of what.
    pub quota: QuotaKind,
    /// Of which type of policy, where each type has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_type: Option<String>,
    /// How many there are; nothing where that is another number at each node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<u64>,
    /// Where there are so many, of what is counted account by account and Region by Region: there are most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// How many there may be.
    pub most: u64,
}

words! {
    /// What is counted.
    QuotaKind {
        /// Accounts, invited ones included.
        Accounts = "accounts",
        /// Organizational units.
        Units = "units",
        /// Levels of units below the root.
        UnitDepth = "unit-depth",
        /// Policies of a type.
        Policies = "policies",
        /// Policies of a type that are attached to a root, unit or account.
        PoliciesPerTarget = "policies-per-target",
        /// Conformance packs of the organization in a Region.
        OrganizationConformancePacks = "organization-conformance-packs",
        /// Conformance packs in an account and Region, those of the organization included.
        ConformancePacks = "conformance-packs",
        /// Rules of AWS Config in an account and Region, those of packs included.
        ConfigRules = "config-rules",
        /// Configuration policies of Security Hub.
        ConfigurationPolicies = "configuration-policies",
    }
}

/// A root, unit or account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Node {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: NodeKind,
    /// An account's e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// An account's state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The ids of the policies that are attached to it, of the types that are enabled, in the order of attaching.
    pub policies: Vec<String>,
    /// Its tags.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub tags: IndexMap<String, String>,
    /// What is directly below it: units first, each kind in the order of creation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Node>,
}

words! {
    /// What a node is, in the words of the API.
    NodeKind {
        /// The root.
        Root = "ROOT",
        /// An organizational unit.
        OrganizationalUnit = "ORGANIZATIONAL_UNIT",
        /// An account.
        Account = "ACCOUNT",
    }
}
