//! `GET /_bailiwick/compliance`: how each rule of an account stands, and why it has no result where it has none.

use crate::words::words;
use serde::{Deserialize, Serialize};

/// The rules of an account in a Region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Compliance {
    /// The account.
    pub account: String,
    /// The Region.
    pub region: String,
    /// The journal's version that was looked at.
    pub version: u64,
    /// What the configuration recorder does.
    pub recorder: Recorder,
    /// A row a rule.
    pub rules: Vec<Rule>,
    /// Packs whose template can't be read.
    pub problems: Vec<Unreadable>,
}

words! {
    /// What a configuration recorder does.
    Recorder {
        /// It records.
        Running = "running",
        /// It is there and doesn't record.
        Stopped = "stopped",
        /// There is none.
        Missing = "none",
    }
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// The name of its pack; none for a rule without a pack.
    pub pack: Option<String>,
    /// Its name.
    pub rule: String,
    /// The managed rule that it is.
    pub identifier: Option<String>,
    /// `COMPLIANT`, `NON_COMPLIANT` or `INSUFFICIENT_DATA`.
    pub compliance: String,
    /// Why that is so.
    pub reason: Reason,
    /// What is missing or wrong, for people.
    pub needs: Vec<String>,
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unreadable {
    /// The pack's name.
    pub pack: String,
    /// What is wrong.
    pub reason: String,
}
