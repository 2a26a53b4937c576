//! How an account and an administrator stand to each other in a Region.

use identifiers::{AccountId, Timestamp};
use serde::{Deserialize, Serialize};

/// What was said of an account and an administrator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// What.
    pub standing: Standing,
    /// Since when.
    pub at: Timestamp,
}

/// What can be said of an account and an administrator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// The account is a member, as long as it has a hub.
    Enabled,
    /// The administrator has disassociated the account.
    Removed,
    /// The account was a member, and has left the organization.
    Deleted,
}

/// A member of an administrator in a Region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub account: AccountId,
    /// Whose.
    pub administrator: AccountId,
    /// How they stand to each other.
    pub status: MemberStatus,
    /// Since when.
    pub since: Timestamp,
}

/// How a member and its administrator stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberStatus {
    /// The administrator sees and does what it may.
    Enabled,
    /// The member is suspended.
    AccountSuspended,
    /// The administrator has disassociated it.
    Removed,
    /// It has left the organization.
    Deleted,
}

impl MemberStatus {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::AccountSuspended => "AccountSuspended",
            Self::Removed => "Removed",
            Self::Deleted => "Deleted",
        }
    }

    /// Whether there is anything between the two still.
    pub fn is_associated(self) -> bool {
        matches!(self, Self::Enabled | Self::AccountSuspended)
    }
}
