//! An organizational unit: a node of the tree that bears accounts and other units.

use super::tags::Tags;
use identifiers::{OrganizationId, OrganizationalUnitId, ParentId};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A node between the root and accounts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrganizationalUnit {
    /// `ou-`, the characters of its root, and eight of its own.
    pub id: OrganizationalUnitId,
    /// The organization that it belongs to.
    pub organization: OrganizationId,
    /// What it sits under.
    pub parent: ParentId,
    /// Its name, unique among its siblings.
    pub name: SmolStr,
    /// Its place in the order of creation.
    pub sequence: u64,
    /// Its tags, by key.
    pub tags: Tags,
}
