//! A transfer of the responsibility for bills: one organization's management account pays what another organization owes.

use identifiers::{AccountId, HandshakeId, OrganizationId, Partition, ResponsibilityTransferId, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::tags::Tags;

/// One transfer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ResponsibilityTransfer {
    /// `rt-` and eight characters.
    pub id: ResponsibilityTransferId,
    /// The name that the target gave it.
    pub name: SmolStr,
    /// Whose bills are paid.
    pub source: Participant,
    /// Who pays them.
    pub target: Participant,
    /// Where it is.
    pub status: TransferStatus,
    /// The handshake by which it came about.
    pub handshake: HandshakeId,
    /// Its place in the order of asking.
    pub sequence: u64,
    /// When it begins.
    pub start_at: Timestamp,
    /// When it ends, once it was withdrawn.
    pub end_at: Option<Timestamp>,
    /// Its tags in the target's organization, by key.
    pub tags: Tags,
}

/// A side of a transfer, as it was when the transfer was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// The organization.
    pub organization: OrganizationId,
    /// The account that manages it.
    pub management_account: AccountId,
    /// That account's address.
    pub email: SmolStr,
    /// The partition that both sides are in.
    pub partition: Partition,
}

/// Where a transfer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TransferStatus {
    /// Asked for.
    Requested,
    /// Agreed to: it begins and runs.
    Accepted,
    /// The source refused.
    Declined,
    /// The target took it back.
    Canceled,
    /// The source didn't answer in time.
    Expired,
    /// One of the sides withdrew: it runs until its end.
    Withdrawn,
}

/// From which side a transfer is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransferDirection {
    /// The organization pays.
    Inbound,
    /// The organization's bills are paid.
    Outbound,
}

impl ResponsibilityTransfer {
    /// From which side an organization sees it; none if it has no part in it.
    pub fn direction(&self, organization: &OrganizationId) -> Option<TransferDirection> {
        if self.target.organization == *organization {
            Some(TransferDirection::Inbound)
        } else if self.source.organization == *organization {
            Some(TransferDirection::Outbound)
        } else {
            None
        }
    }

    /// Its ARN as that side sees it.
    pub fn arn(&self, direction: TransferDirection) -> String {
        let (own, word) = match direction {
            TransferDirection::Inbound => (&self.target, "inbound"),
            TransferDirection::Outbound => (&self.source, "outbound"),
        };
        let Participant { organization, management_account, partition, .. } = own;
        let id = &self.id;
        format!("arn:{partition}:organizations::{management_account}:transfer/{organization}/billing/{word}/{id}")
    }

    /// Whether an organization with a part in it can't be deleted: it was asked for, runs, or has still to end.
    pub fn is_active(&self, now: Timestamp) -> bool {
        match self.status {
            TransferStatus::Requested | TransferStatus::Accepted => true,
            TransferStatus::Withdrawn => self.end_at.is_some_and(|end_at| now < end_at),
            TransferStatus::Declined | TransferStatus::Canceled | TransferStatus::Expired => false,
        }
    }
}

impl TransferStatus {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Requested => "REQUESTED",
            Self::Accepted => "ACCEPTED",
            Self::Declined => "DECLINED",
            Self::Canceled => "CANCELED",
            Self::Expired => "EXPIRED",
            Self::Withdrawn => "WITHDRAWN",
        }
    }
}
