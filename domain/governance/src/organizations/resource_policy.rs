//! The policy by which an organization delegates the management of its policies to member accounts.

use super::tags::Tags;
use identifiers::ResourcePolicyId;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An organization's only resource policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ResourcePolicy {
    /// `rp-` and eight characters.
    pub id: ResourcePolicyId,
    /// Its text, exactly as given.
    pub content: Arc<str>,
    /// The place of the fact that gave it this text.
    pub revision: u64,
    /// Its tags, by key.
    pub tags: Tags,
}
