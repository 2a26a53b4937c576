//! Everything about one account: where it is, what limits it, its packs and rules, Security Hub, recorders, and what happened to it lately.

use crate::compliance::Pack;
use crate::guardrails::Guardrails;
use crate::log::Entry;
use crate::node::Node;
use crate::rule::PackOf;
use crate::scores::{ScoreLine, Since};
use crate::security_hub::Association;
use crate::{Recording, Time};
use serde::{Deserialize, Serialize};

/// An account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its e-mail address.
    pub email: String,
    /// Its state.
    pub state: String,
    /// Its place in its organization, if it is in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
    /// What limits it, if it is in an organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guardrails: Option<Guardrails>,
    /// Its packs, by Region.
    pub packs: Vec<PackScore>,
    /// The scores of its packs over time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<ScoreLine>,
    /// From when on it is known how rules stood, where that is later than the moment that is looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known_from: Option<Since>,
    /// Rules that aren't compliant, those with most resources first.
    pub not_compliant: Vec<NotCompliant>,
    /// How many more there are.
    pub not_compliant_more: u64,
    /// What of central configuration covers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub association: Option<Association>,
    /// The name of the node where that was applied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub association_source: Option<String>,
    /// Security Hub in each Region in which something is set.
    pub hubs: Vec<HubIn>,
    /// Configuration recorders.
    pub recorders: Vec<RecorderIn>,
    /// The latest entries of the journal that name it.
    pub entries: Vec<Entry>,
}

/// A pack in a Region with its score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PackScore {
    /// The Region.
    pub region: String,
    /// Which pack.
    pub of: PackOf,
    /// How it stands.
    pub pack: Pack,
    /// Pairs of rule and resource that are compliant; nothing for a moment of which that isn't known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compliant: Option<u64>,
    /// Pairs that have a result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

/// A rule that isn't compliant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotCompliant {
    /// The Region.
    pub region: String,
    /// What its pack is looked for by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
    /// Its name in the template of its pack.
    pub rule: String,
    /// How many resources don't comply.
    pub resources: u64,
}

/// Security Hub in a Region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HubIn {
    /// The Region.
    pub region: String,
    /// Whether it is on.
    pub enabled: bool,
    /// The titles of the standards that are on.
    pub standards: Vec<String>,
    /// Controls that are on, and off, of those standards.
    pub controls: (u64, u64),
    /// The policy that set it, and when, unless it was set by the account itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_by: Option<(String, Time)>,
}

/// A configuration recorder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecorderIn {
    /// The Region.
    pub region: String,
    /// Its name.
    pub name: String,
    /// What it does.
    pub recording: Recording,
}
