//! `POST /_bailiwick/configuration-items`: what became of what was delivered.

use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Counts of what was delivered, and what was wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Delivery {
    /// Items that are new.
    pub accepted: u64,
    /// Items and documents of facts that were known already.
    pub unchanged: u64,
    /// Account facts that are new or different.
    pub facts: u64,
    /// Elements that were skipped.
    pub skipped: u64,
    /// The first of them.
    pub problems: Vec<Problem>,
    /// Accounts of which something was taken that nothing judges now; the first of them.
    #[serde(default)]
    pub unjudged: Vec<Unjudged>,
    /// How many more there are.
    #[serde(default)]
    pub more_unjudged: u64,
}

/// An account whose items or facts are kept and judged by nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Unjudged {
    /// The account.
    pub account: String,
    /// In which Regions; `global` for what belongs to none.
    pub regions: Vec<String>,
    /// How many items of the delivery are meant, known already or not.
    pub items: u64,
    /// How many documents of facts.
    pub facts: u64,
    /// Why.
    pub why: Why,
    /// What to do about it.
    pub next: String,
}

words! {
    /// Why nothing judges what was delivered.
    Why as "WhyUnjudged" => {
        /// The account belongs to no organization, and has no recorder of its own.
        NoOrganization = "no_organization",
        /// There is no configuration recorder.
        NoRecorder = "no_recorder",
        /// The recorder is stopped.
        RecorderStopped = "recorder_stopped",
    }
}

impl Why {
    /// As a sentence goes on after the account.
    pub fn told(self) -> &'static str {
        match self {
            Self::NoOrganization => "is in no organization and records nothing",
            Self::NoRecorder => "has no configuration recorder",
            Self::RecorderStopped => "has a configuration recorder that is stopped",
        }
    }
}

/// Why an element was skipped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "DeliveryProblem")]
pub struct Problem {
    /// Where it is in the document; empty for the whole.
    pub place: String,
    /// What is wrong with it.
    pub message: String,
}
