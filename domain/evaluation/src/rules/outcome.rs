//! What came of an evaluation. "Not modelled", "no data" and "nothing to judge" all show as INSUFFICIENT_DATA, and are not the same.

use std::fmt;

use identifiers::Timestamp;
use smol_str::SmolStr;

use crate::rollup::ResourceResult;

/// What came of an evaluation.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The rule is none of those that are modelled.
    NotModelled,
    /// The rule cannot be evaluated with its parameters; texts for people.
    InvalidParameters(Vec<String>),
    /// What the rule would have to read isn't there.
    NoData {
        /// What is missing.
        needs: Vec<Need>,
    },
    /// Everything is known, and there is nothing that the rule applies to.
    NothingApplies,
    /// At least one verdict.
    Verdicts {
        /// By resource type and id.
        verdicts: Vec<Verdict>,
        /// What is missing for resources that are not among them.
        gaps: Vec<Need>,
    },
}

/// The result of a rule for a resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// The resource's type.
    pub resource_type: SmolStr,
    /// The resource's id.
    pub resource_id: SmolStr,
    /// Whether the resource meets the rule.
    pub compliance: ResourceResult,
    /// Why it doesn't; at most 256 characters.
    pub annotation: Option<String>,
    /// The item's capture time, or the time of a periodic evaluation.
    pub ordering_timestamp: Timestamp,
}

/// Something that an evaluation needs and doesn't have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// An account fact, or a member of one (`accountSummary.AccountMFAEnabled`): unknown or unreadable.
    Fact(String),
    /// All items of a resource type.
    Items(SmolStr),
    /// A member of a resource's item: missing or unreadable.
    Member {
        /// The resource's type.
        resource_type: SmolStr,
        /// The resource's id.
        resource_id: SmolStr,
        /// The member (`configuration.encrypted`).
        path: String,
    },
    /// An evaluation by PutExternalEvaluation.
    ExternalEvaluation,
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact(name) => write!(f, "account fact `{name}`"),
            Self::Items(resource_type) => write!(f, "configuration items of type {resource_type}"),
            Self::Member { resource_type, resource_id, path } => write!(f, "`{path}` of {resource_type} {resource_id}"),
            Self::ExternalEvaluation => f.write_str("an external evaluation"),
        }
    }
}
