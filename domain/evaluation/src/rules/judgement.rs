//! What a rule says about a resource or an account, and how the questions on the way there are answered.

use smol_str::SmolStr;

use crate::items::ConfigurationItem;
use crate::rules::outcome::Need;

/// What a rule says about a resource.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Judgement {
    Compliant,
    NonCompliant(String),
    NotApplicable,
    /// It cannot be said for want of this.
    Unknown(Need),
}

impl Judgement {
    pub(super) fn bad(annotation: impl Into<String>) -> Self {
        Self::NonCompliant(annotation.into())
    }

    /// No judgement for want of a member of the item that can be read.
    pub(super) fn lacks(item: &ConfigurationItem, path: &[&str]) -> Self {
        Self::Unknown(Need::Member {
            resource_type: item.resource_type.clone(),
            resource_id: item.resource_id.clone(),
            path: path.join("."),
        })
    }

    /// Compliant if it holds, otherwise not, and why.
    pub(super) fn when(holds: bool, annotation: &str) -> Self {
        if holds { Self::Compliant } else { Self::bad(annotation) }
    }
}

/// A judgement and what it is about.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Judged {
    pub(super) resource_type: SmolStr,
    pub(super) resource_id: SmolStr,
    pub(super) judgement: Judgement,
}

/// What a question answers: the value, or the judgement that ends the judging.
pub(super) type Answer<T> = Result<T, Judgement>;

/// Not compliant unless it holds, and why.
pub(super) fn require(holds: bool, annotation: &str) -> Answer<()> {
    if holds { Ok(()) } else { Err(Judgement::bad(annotation)) }
}

/// Not applicable unless it holds.
pub(super) fn only_if(holds: bool) -> Answer<()> {
    if holds { Ok(()) } else { Err(Judgement::NotApplicable) }
}
