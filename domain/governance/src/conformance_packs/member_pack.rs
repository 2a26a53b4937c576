//! What came of an organization's pack in one member.

use super::failure::FailureCode;
use evaluation::rollup::Action;
use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How many members failed with a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailureCount {
    /// Under which exception the API tells it.
    pub code: FailureCode,
    /// The members.
    pub accounts: u32,
}

/// What is done to a pack, as its statuses say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PackAction {
    /// The first put.
    Create,
    /// A later put; an account that joined or left.
    Update,
    /// The deletion.
    Delete,
}

impl From<PackAction> for Action {
    fn from(action: PackAction) -> Self {
        match action {
            PackAction::Create => Self::Create,
            PackAction::Update => Self::Update,
            PackAction::Delete => Self::Delete,
        }
    }
}

/// What came of a pack in one member.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MemberPack {
    /// The generation that was tried last.
    pub generation: u32,
    /// What that was for the member.
    pub action: PackAction,
    /// Why it failed.
    pub failure: Option<MemberFailure>,
    /// When that was known.
    pub at: Timestamp,
    /// What is deployed: after a failed update what was there before.
    pub deployed: Option<MemberDeployment>,
    /// When a deployment last succeeded.
    pub completed_at: Option<Timestamp>,
    /// Whether it is to be tried once more although nothing else is asked for.
    pub retry: bool,
}

impl MemberPack {
    /// Whether it couldn't be deleted, and waits for somebody to ask again.
    pub fn is_left_behind(&self) -> bool {
        self.action == PackAction::Delete && self.failure.is_some() && !self.retry
    }
}

/// Why a pack isn't deployed in a member, or still is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberFailure {
    /// Under which exception the API tells it.
    pub code: FailureCode,
    /// The text.
    pub message: Arc<str>,
    /// Whether a recorder that appears soon after the account joined leads to another try.
    pub wants_recorder: bool,
}

/// What is deployed in one member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberDeployment {
    /// Which put of the pack it came from.
    pub generation: u32,
    /// How many rules came of it.
    pub rule_count: u32,
    /// How many remediations came of it, which are kept and never run.
    pub remediation_count: u32,
}
