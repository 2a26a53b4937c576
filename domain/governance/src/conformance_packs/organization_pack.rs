//! An organization's pack: what all of its members should have.

use super::member_pack::{FailureCount, PackAction};
use super::pack::Revision;
use super::pending_members::{MemberCounts, PendingMembers};
use super::place::Place;
use crate::organizations::tags::Tags;
use identifiers::{AccountId, OrganizationId, Region, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::sync::Arc;

/// An organization pack's natural key: who made it, in which Region, under which name.
pub type OrganizationPackKey = (Place, SmolStr);

/// An organization's pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrganizationPack {
    /// Eight characters, unique in the installation: the end of its ARN and of its name in members.
    pub id: SmolStr,
    /// Who made it, and in which Region.
    pub owner: Place,
    /// The organization whose members get it.
    pub organization: OrganizationId,
    /// Unique among those of the account that made it, in a Region.
    pub name: SmolStr,
    /// What the last put asked for.
    pub desired: Revision,
    /// Earlier revisions that some member still has.
    pub earlier: Vec<Revision>,
    /// The bucket for its deliveries.
    pub delivery_s3_bucket: Option<SmolStr>,
    /// The prefix in that bucket.
    pub delivery_s3_key_prefix: Option<SmolStr>,
    /// Accounts that don't get it, sorted.
    pub excluded_accounts: Arc<[AccountId]>,
    /// Set by PutOrganizationConformancePack and TagResource.
    pub tags: Tags,
    /// When it was last put.
    pub requested_at: Timestamp,
    /// Whether it is being deleted.
    pub deleting: bool,
    /// The last thing that was done to the pack as a whole.
    pub action: PackAction,
    /// When members have to be looked at; absent when every member has what it should have.
    pub look_at: Option<Timestamp>,
    /// The members that have to be looked at then.
    pub pending: PendingMembers,
    /// Whether all that is left is to wait for recorders of accounts that joined.
    pub waiting: bool,
    /// How many members stand how.
    pub counts: MemberCounts,
    /// The failures at the time when the last action was concluded.
    pub failures: Vec<FailureCount>,
    /// When the status last changed.
    pub status_at: Timestamp,
}

impl OrganizationPack {
    /// What the state keeps it by: owner, Region and name.
    pub fn key(&self) -> OrganizationPackKey {
        (self.owner.clone(), self.name.clone())
    }

    /// Where it was made, and where it is in every member.
    pub fn region(&self) -> &Region {
        &self.owner.region
    }

    /// `arn:aws:config:REGION:ACCOUNT:organization-conformance-pack/NAME-ID`.
    pub fn arn(&self) -> String {
        self.owner.arn(&format!("organization-conformance-pack/{}-{}", self.name, self.id))
    }

    /// What it is called in members: prefix, name and id with dashes between them.
    pub fn member_pack_name(&self) -> SmolStr {
        SmolStr::from(format!("{MEMBER_PACK_PREFIX}-{}-{}", self.name, self.id))
    }

    /// Whether a put or deletion has to wait for what is in progress, as its status says; that includes a wait for recorders.
    pub fn is_busy(&self) -> bool {
        self.look_at.is_some()
    }

    /// Has it looked at at this moment. Work that is due later keeps its time, and does this as well; a wait for recorders is
    /// gone over again, and goes on for those that have to wait longer.
    pub(super) fn look_at(&mut self, at: Timestamp) {
        if self.waiting || self.look_at.is_none() {
            self.look_at = Some(at);
        }
        self.waiting = false;
    }

    /// The revision of a generation, if the pack still knows it.
    pub fn revision(&self, generation: u32) -> Option<&Revision> {
        std::iter::once(&self.desired).chain(&self.earlier).find(|revision| revision.generation == generation)
    }

    /// Whether the account is excluded.
    pub fn excludes(&self, account: AccountId) -> bool {
        self.excluded_accounts.binary_search(&account).is_ok()
    }
}

/// What the names of organization packs in members begin with; users' own names may not.
pub(super) const MEMBER_PACK_PREFIX: &str = "OrgConformsPack";
