//! Tags on the things of an organization.

use super::{ConstraintViolation, InvalidInput, ManagedPolicy, Organization, Rejection, tag_compliance};
use crate::{Quotas, State};
use identifiers::{AccountId, OrganizationalUnitId, PolicyId, RootId};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A key with its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// The key, case-sensitive.
    pub key: SmolStr,
    /// The value, possibly empty.
    pub value: SmolStr,
}

/// Tags sorted by key, each key once.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tags(Vec<Tag>);

impl Tags {
    /// No tags.
    pub fn new() -> Self {
        Self::default()
    }

    /// The tags of a request: each key once, none that AWS reserves.
    ///
    /// # Errors
    /// The reason why they can't be used.
    pub fn given(tags: &[Tag]) -> Result<Self, Rejection> {
        let all: Self = tags.iter().cloned().collect();
        if all.len() < tags.len() {
            return Err(InvalidInput::DuplicateTagKey.into());
        }
        let reserved = |tag: &Tag| tag.key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"));
        if all.iter().any(reserved) {
            return Err(InvalidInput::InvalidSystemTagsParameter.into());
        }
        Ok(all)
    }

    /// No more of them than a resource may have.
    ///
    /// # Errors
    /// When there are more.
    pub fn within(&self, quotas: &Quotas) -> Result<(), Rejection> {
        if self.len() > quotas.tags { Err(ConstraintViolation::MaxTagLimitExceeded.into()) } else { Ok(()) }
    }

    /// As the tag policy demands that is in force for things of this kind (`account`, `ou`, `policy`, `root`).
    ///
    /// # Errors
    /// When the policy is enforced for the kind and one of the tags doesn't comply.
    pub fn comply(&self, state: &State, organization: &Organization, kind: &str) -> Result<(), Rejection> {
        // Without tags there is nothing to ask: an absent tag is never out of compliance.
        if self.is_empty() || tag_compliance::complies(&state.organizations, organization, kind, self) {
            Ok(())
        } else {
            Err(ConstraintViolation::TagPolicyViolation.into())
        }
    }

    /// Whether each of these, with its value, is among those.
    pub fn are_among(&self, those: &Tags) -> bool {
        self.iter().all(|tag| those.iter().any(|have| have == tag))
    }

    /// Sets a key's value.
    pub fn set(&mut self, tag: Tag) {
        match self.0.binary_search_by(|have| have.key.cmp(&tag.key)) {
            #[expect(clippy::indexing_slicing, reason = "a search answers a place that is there")]
            Ok(at) => self.0[at] = tag,
            Err(at) => self.0.insert(at, tag),
        }
    }

    /// Removes a key, if there.
    pub fn remove(&mut self, key: &str) {
        self.0.retain(|tag| tag.key != key);
    }

    /// The tags in key order.
    pub fn iter(&self) -> impl Iterator<Item = &Tag> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Tag> for Tags {
    fn from_iter<I: IntoIterator<Item = Tag>>(tags: I) -> Self {
        let mut all = Self::new();
        for tag in tags {
            all.set(tag);
        }
        all
    }
}

/// What of an organization can bear tags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaggableResource {
    /// The root.
    Root(RootId),
    /// A unit.
    OrganizationalUnit(OrganizationalUnitId),
    /// An account.
    Account(AccountId),
    /// A policy of the organization's own.
    Policy(PolicyId),
}

impl TaggableResource {
    /// The kind of thing, as tag policies name it after `organizations:`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Root(_) => "root",
            Self::OrganizationalUnit(_) => "ou",
            Self::Account(_) => "account",
            Self::Policy(_) => "policy",
        }
    }

    /// Its tags. Policies that AWS manages have none.
    ///
    /// # Errors
    /// [`Rejection::TargetNotFound`] when it isn't part of the organization.
    pub fn tags<'a>(&self, state: &'a State, organization: &'a Organization) -> Result<&'a Tags, Rejection> {
        static NONE: Tags = Tags(Vec::new());
        let organizations = &state.organizations;
        let tags = match self {
            Self::Root(root) => (organization.root == *root).then_some(&organization.root_tags),
            Self::OrganizationalUnit(unit) => organizations.unit(&organization.id, unit).map(|unit| &unit.tags),
            Self::Account(account) => organizations.member(&organization.id, *account).map(|account| &account.tags),
            Self::Policy(policy) if ManagedPolicy::with_id(policy).is_some() => Some(&NONE),
            Self::Policy(policy) => organizations.policy(&organization.id, policy).map(|policy| &policy.tags),
        };
        tags.ok_or(Rejection::TargetNotFound)
    }

    /// Its tags, if they may be changed.
    ///
    /// # Errors
    /// As [`TaggableResource::tags`], and for policies that AWS manages.
    pub(crate) fn changeable_tags<'a>(
        &self,
        state: &'a State,
        organization: &'a Organization,
    ) -> Result<&'a Tags, Rejection> {
        match self {
            Self::Policy(policy) if ManagedPolicy::with_id(policy).is_some() => {
                Err(InvalidInput::ImmutablePolicy.into())
            }
            _ => self.tags(state, organization),
        }
    }
}
