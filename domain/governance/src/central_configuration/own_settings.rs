//! What an account set for itself in a Region since a policy was last applied there: standards on their way, controls one by
//! one, parameters. A policy that is applied sweeps all of it away.

use super::document::Parameter;
use super::standards::{Standard, StatusReason};
use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// An account's own settings in one Region.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnSettings {
    /// Standards that a worker has yet to enable or disable; all of them are among the hub's standards until then.
    pub changing: BTreeMap<Standard, StandardChange>,
    /// Standards that couldn't be enabled or disabled, and why: all of them are among the hub's standards.
    pub failed: BTreeMap<Standard, (StandardChange, StatusReason)>,
    /// Since when the standards are enabled that the account enabled itself.
    pub enabled_at: BTreeMap<Standard, Timestamp>,
    /// Controls that were enabled or disabled in a standard.
    pub controls: BTreeMap<(Standard, SmolStr), OwnControl>,
    /// Controls whose parameters were set.
    pub parameters: BTreeMap<SmolStr, OwnParameters>,
}

/// Which way a standard goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StandardChange {
    /// It is being enabled.
    Enabling,
    /// It is being disabled.
    Disabling,
}

/// A control that was enabled or disabled in one standard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnControl {
    /// Whether it is on.
    pub enabled: bool,
    /// Why, in the account's words.
    pub reason: Option<SmolStr>,
    /// Since when.
    pub at: Timestamp,
}

/// Parameters of a control that were set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnParameters {
    /// All that were set, by name.
    pub parameters: Vec<(SmolStr, Parameter)>,
    /// Why, in the account's words.
    pub reason: Option<SmolStr>,
    /// Whether a worker has yet to put them in force.
    pub updating: bool,
}
