//! Who asks and who is asked in a handshake, as both were when it was sent: what it shows of them doesn't change with them.

use super::organization::FeatureSet;
use identifiers::{AccountId, HandshakeId, OrganizationId, Partition};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// The organization that asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// Its id.
    pub organization: OrganizationId,
    /// The account that manages it.
    pub management_account: AccountId,
    /// The partition that it is seen from.
    pub partition: Partition,
    /// The management account's address.
    pub email: SmolStr,
    /// The management account's name.
    pub name: SmolStr,
    /// What it offers, or will offer when the change that is under way is done.
    pub feature_set: FeatureSet,
}

/// Who is asked: an account by its number, or whichever has an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Recipient {
    /// By number.
    Account(AccountId),
    /// By address, as given.
    Email(SmolStr),
}

/// A member that is asked to approve all features, and the handshake by which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// The member.
    pub account: AccountId,
    /// The handshake.
    pub handshake: HandshakeId,
}
