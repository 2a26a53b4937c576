//! Quotas that a change brings something nearer to.

use super::labels::Labels;
use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A quota of which more is used than was, and little is left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "ChangedQuota")]
pub struct Quota {
    /// What it limits.
    pub quota: QuotaKind,
    /// Of what: an organization, a node or a policy.
    pub of: String,
    /// The policy type, where it is one's.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub policy_type: Option<String>,
    /// How much was used.
    pub before: usize,
    /// How much is.
    pub after: usize,
    /// How much may be.
    pub limit: usize,
}

words! {
    /// What is limited.
    QuotaKind as "ChangedQuotaKind" => {
        /// Accounts of an organization.
        Accounts = "accounts",
        /// Units of an organization.
        Units = "units",
        /// Policies of a type in an organization.
        Policies = "policies",
        /// Policies of a type that are attached to a node.
        Attachments = "attachments",
        /// Characters of a policy.
        Characters = "characters",
        /// Security Hub's configuration policies in an organization.
        ConfigurationPolicies = "configuration policies",
    }
}

impl Quota {
    /// For people: how much is used of what.
    pub fn told(&self, labels: &Labels<'_>) -> String {
        let Self { quota, of, policy_type, after, limit, .. } = self;
        let policy_type = policy_type.as_deref().unwrap_or("policies");
        let what = match quota {
            QuotaKind::Accounts => format!("accounts of {of}"),
            QuotaKind::Units => format!("units of {of}"),
            QuotaKind::Policies => format!("{policy_type} in {of}"),
            QuotaKind::Attachments => format!("{policy_type} attached to {}", labels.node(of)),
            QuotaKind::Characters => format!("characters of policy {}", labels.policy(of)),
            QuotaKind::ConfigurationPolicies => format!("Security Hub configuration policies of {of}"),
        };
        format!("{after} of {limit} {what} are used")
    }
}
