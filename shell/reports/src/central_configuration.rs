//! How an organization's Security Hub is administered, and its configuration policies.

use crate::words::words;
use serde::{Deserialize, Serialize};

/// Security Hub of an organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CentralConfiguration {
    /// The journal's version that was looked at.
    pub version: u64,
    /// Who decides on the accounts.
    pub kind: ConfigurationKind,
    /// How far a switch to central configuration has come, or why it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The account that administers it, if one does: in the home Region, or else in the first in which one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub administrator: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub administrator_name: Option<String>,
    /// The Regions in which policies take effect, the home Region first.
    pub regions: Vec<String>,
    /// The configuration policies, in the order of creation.
    pub policies: Vec<ConfigurationPolicy>,
}

words! {
    /// Who decides on Security Hub in the accounts.
    ConfigurationKind {
        /// Each account, and what new ones begin with.
        Local = "LOCAL",
        /// Configuration policies.
        Central = "CENTRAL",
    }
}

/// A configuration policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConfigurationPolicy {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it has Security Hub on.
    pub service_enabled: bool,
    /// The standards that it has on, by their titles.
    pub standards: Vec<String>,
    /// The controls that it has on, and no others; or nothing, where it lists those that are off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_controls: Option<Vec<String>>,
    /// The controls that it has off; all others are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_controls: Option<Vec<String>>,
    /// Controls with parameters of their own, each with `NAME = VALUE`.
    pub parameters: Vec<String>,
    /// The ids and names of the nodes that it is applied to.
    pub applied_to: Vec<(String, String)>,
}
