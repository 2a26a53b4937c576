//! A handshake: what an organization asks of an account or of another organization, and what has come of it.

use super::handshake_parties::{Recipient, Sender};
use super::tags::Tags;
use identifiers::{AccountId, HandshakeId, ResponsibilityTransferId, Timestamp};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One handshake.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handshake {
    /// `h-` and 32 characters.
    pub id: HandshakeId,
    /// Who asks, as it was then.
    pub sender: Sender,
    /// What is asked, and of whom.
    pub request: HandshakeRequest,
    /// Where it is.
    pub state: HandshakeState,
    /// Its place in the order of asking.
    pub sequence: u64,
    /// When it was asked.
    pub requested_at: Timestamp,
    /// Until when it can be answered.
    pub expires_at: Timestamp,
    /// Until when it is shown, once it is in a final state.
    pub forgotten_at: Option<Timestamp>,
}

/// What is asked, and of whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum HandshakeRequest {
    /// That an account joins the organization.
    Invite {
        /// Who is to join.
        recipient: Recipient,
        /// What the sender wrote to it.
        notes: Option<Arc<str>>,
        /// The tags that it gets in the organization.
        tags: Tags,
    },
    /// That the organization gets all features: what its management account asks of itself once its members have approved.
    EnableAllFeatures,
    /// That a member approves that.
    ApproveAllFeatures {
        /// The handshake that waits for it.
        parent: HandshakeId,
        /// The member.
        account: AccountId,
    },
    /// That an organization lets the sender pay its bills.
    TransferResponsibility {
        /// Its management account.
        recipient: Recipient,
        /// The transfer that comes of it.
        transfer: ResponsibilityTransferId,
        /// When it is to begin.
        start_at: Timestamp,
        /// What the sender wrote to it.
        notes: Option<Arc<str>>,
    },
}

/// What kind of thing is asked (`ActionType`). Recreating service-linked roles isn't asked here: there are none that could be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the variants are the API's names")]
pub enum HandshakeAction {
    Invite,
    EnableAllFeatures,
    ApproveAllFeatures,
    TransferResponsibility,
}

/// Where a handshake is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum HandshakeState {
    /// Sent; what it asks for can't be done yet, or by the recipient alone.
    Requested,
    /// It can be answered.
    Open,
    /// The recipient agreed.
    Accepted,
    /// The recipient refused.
    Declined,
    /// The sender took it back, or what it rested on is gone.
    Canceled,
    /// Nobody answered in time.
    Expired,
}

impl Handshake {
    /// What kind of thing is asked.
    pub fn action(&self) -> HandshakeAction {
        match self.request {
            HandshakeRequest::Invite { .. } => HandshakeAction::Invite,
            HandshakeRequest::EnableAllFeatures => HandshakeAction::EnableAllFeatures,
            HandshakeRequest::ApproveAllFeatures { .. } => HandshakeAction::ApproveAllFeatures,
            HandshakeRequest::TransferResponsibility { .. } => HandshakeAction::TransferResponsibility,
        }
    }

    /// Whom it is addressed to; nobody but the sender itself for a change to all features.
    pub fn recipient(&self) -> Option<Recipient> {
        match &self.request {
            HandshakeRequest::Invite { recipient, .. } | HandshakeRequest::TransferResponsibility { recipient, .. } => {
                Some(recipient.clone())
            }
            HandshakeRequest::ApproveAllFeatures { account, .. } => Some(Recipient::Account(*account)),
            HandshakeRequest::EnableAllFeatures => None,
        }
    }

    /// What the sender wrote.
    pub fn notes(&self) -> Option<&Arc<str>> {
        match &self.request {
            HandshakeRequest::Invite { notes, .. } | HandshakeRequest::TransferResponsibility { notes, .. } => {
                notes.as_ref()
            }
            HandshakeRequest::EnableAllFeatures | HandshakeRequest::ApproveAllFeatures { .. } => None,
        }
    }

    /// Whether nothing has come of it yet. It may be too late for that.
    pub fn is_pending(&self) -> bool {
        !self.state.is_final()
    }

    /// Whether it can still be answered.
    pub fn is_pending_at(&self, now: Timestamp) -> bool {
        self.is_pending() && now < self.expires_at
    }

    /// When its next step is due: that it expires, or that it is forgotten.
    pub fn deadline(&self) -> Timestamp {
        self.forgotten_at.unwrap_or(self.expires_at)
    }

    /// Its ARN: in it are the sender's account and organization.
    pub fn arn(&self) -> String {
        let Sender { organization, management_account, partition, .. } = &self.sender;
        let action = self.action().arn_segment();
        format!("arn:{partition}:organizations::{management_account}:handshake/{organization}/{action}/{}", self.id)
    }
}

impl HandshakeAction {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Invite => "INVITE",
            Self::EnableAllFeatures => "ENABLE_ALL_FEATURES",
            Self::ApproveAllFeatures => "APPROVE_ALL_FEATURES",
            Self::TransferResponsibility => "TRANSFER_RESPONSIBILITY",
        }
    }

    /// The name in ARNs.
    pub fn arn_segment(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::EnableAllFeatures => "enable_all_features",
            Self::ApproveAllFeatures => "approve_all_features",
            Self::TransferResponsibility => "transfer_responsibility",
        }
    }
}

impl HandshakeState {
    /// Whether it stays so until it is forgotten.
    pub fn is_final(self) -> bool {
        match self {
            Self::Requested | Self::Open => false,
            Self::Accepted | Self::Declined | Self::Canceled | Self::Expired => true,
        }
    }

    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Requested => "REQUESTED",
            Self::Open => "OPEN",
            Self::Accepted => "ACCEPTED",
            Self::Declined => "DECLINED",
            Self::Canceled => "CANCELED",
            Self::Expired => "EXPIRED",
        }
    }
}
