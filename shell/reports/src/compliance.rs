//! `GET /_bailiwick/compliance`: how each rule of an account stands, and why it has no result where it has none.

use crate::Recording;
use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The rules of an account in a Region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Compliance {
    /// The account.
    pub account: String,
    /// The Region.
    pub region: String,
    /// The journal's version that was looked at.
    pub version: u64,
    /// What the configuration recorder does.
    pub recorder: Recording,
    /// The conformance packs that are there.
    #[serde(default)]
    pub packs: Vec<Pack>,
    /// A row a rule.
    pub rules: Vec<Rule>,
    /// Packs whose template can't be read.
    pub problems: Vec<Unreadable>,
}

/// A conformance pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Pack {
    /// Its name there.
    pub name: String,
    /// The name of the organization's pack that it comes from, if it comes from one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_pack: Option<String>,
    /// Its state, as the API tells it: `CREATE_COMPLETE`.
    pub state: String,
    /// Why it failed, or what isn't done about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// The name of its pack; none for a rule without a pack.
    pub pack: Option<String>,
    /// Its name.
    pub rule: String,
    /// Its name in the template of its pack; its own for a rule without a pack.
    #[serde(default)]
    pub name_in_template: String,
    /// The managed rule that it is.
    pub identifier: Option<String>,
    /// How it stands.
    pub compliance: Standing,
    /// Why that is so.
    pub reason: Reason,
    /// What is missing or wrong, for people.
    pub needs: Vec<String>,
}

words! {
    /// How a rule stands.
    Standing {
        /// Everything that it judges complies.
        Compliant = "COMPLIANT",
        /// Something doesn't.
        NonCompliant = "NON_COMPLIANT",
        /// It has no result.
        InsufficientData = "INSUFFICIENT_DATA",
    }
}

words! {
    /// Why a rule stands as it does.
    Reason {
        /// It was evaluated, with a result.
        Evaluated = "evaluated",
        /// Its evaluation hasn't ended.
        EvaluationWaiting = "evaluation_waiting",
        /// There is no such rule here.
        NotModelled = "not_modelled",
        /// Its parameters are wrong.
        InvalidParameters = "invalid_parameters",
        /// Its evaluation failed.
        Failed = "failed",
        /// The recorder doesn't run, so what is there isn't seen.
        RecorderStopped = "recorder_stopped",
        /// There is nothing that it judges.
        NothingApplies = "nothing_applies",
        /// Something that it reads isn't known.
        NoData = "no_data",
    }
}

/// A pack whose template can't be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Unreadable {
    /// The pack's name.
    pub pack: String,
    /// What is wrong.
    pub reason: String,
}
