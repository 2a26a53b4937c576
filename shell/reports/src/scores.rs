//! The scores of packs in an account over time, with what moved them.

use crate::Time;
use crate::rule::PackOf;
use serde::{Deserialize, Serialize};

/// The score of a pack in a Region over time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScoreLine {
    /// The Region.
    pub region: String,
    /// Which pack.
    pub of: PackOf,
    /// How it stood before the first of the points, where there were others before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Score>,
    /// Its changes, in order.
    pub points: Vec<ScorePoint>,
    /// Up to when the line goes.
    pub until: Time,
}

/// Pairs of rule and resource.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Those that are compliant.
    pub compliant: u64,
    /// Those that have a result.
    pub total: u64,
}

/// A change of a score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScorePoint {
    /// When it was found.
    pub at: Time,
    /// The journal's version that was looked at.
    pub version: u64,
    /// The one that had been looked at before.
    pub after: u64,
    /// The score from then on.
    pub score: Score,
    /// Resources of which configuration items had come.
    #[serde(default, skip_serializing_if = "is_none")]
    pub resources: u64,
    /// Whether anything else had come: facts about the account, evaluations from outside, the end of a first snapshot.
    #[serde(default, skip_serializing_if = "is_false")]
    pub others: bool,
    /// Whether it was time for rules that are evaluated at intervals.
    #[serde(default, skip_serializing_if = "is_false")]
    pub due: bool,
    /// Whether it isn't known what was before, because nothing had been kept of that.
    #[serde(default, skip_serializing_if = "is_false")]
    pub begins: bool,
    /// The last of the journal's entries between the two versions that name the account.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Mover>,
    /// How many more of them were found.
    #[serde(default, skip_serializing_if = "is_none")]
    pub more: u64,
}

/// An entry of the journal that may have moved a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mover {
    /// Its version.
    pub version: u64,
    /// The operation.
    pub operation: String,
    /// Who made it.
    pub principal: String,
}

/// From when on something is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Since {
    /// The journal's version.
    pub version: u64,
    /// The moment.
    pub at: Time,
}

fn is_none(count: &u64) -> bool {
    *count == 0
}

fn is_false(is_so: &bool) -> bool {
    !is_so
}
