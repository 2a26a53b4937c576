//! What of an organization may bear which tags.

use super::organization::Organization;
use super::policy::ManagedPolicy;
use super::rejection::{ConstraintViolation, InvalidInput, Rejection};
use super::tag_compliance;
use super::taggable_resource::TaggableResource;
use super::tags::{Tag, Tags};
use crate::context::Quotas;
use crate::state::State;

impl Tags {
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
}

impl TaggableResource {
    /// Its tags. Policies that AWS manages have none.
    ///
    /// # Errors
    /// [`Rejection::TargetNotFound`] when it isn't part of the organization.
    pub fn tags<'a>(&self, state: &'a State, organization: &'a Organization) -> Result<&'a Tags, Rejection> {
        static NONE: Tags = Tags::none();
        let organizations = &state.organizations;
        let tags = match self {
            Self::Root(root) => (organization.root == *root).then_some(&organization.root_tags),
            Self::OrganizationalUnit(unit) => organizations.unit(&organization.id, unit).map(|unit| &unit.tags),
            Self::Account(account) => organizations.member(&organization.id, *account).map(|account| &account.tags),
            Self::Policy(policy) if ManagedPolicy::with_id(policy).is_some() => Some(&NONE),
            Self::Policy(policy) => organizations.policy(&organization.id, policy).map(|policy| &policy.tags),
            Self::ResourcePolicy(policy) => {
                let have = organization.resource_policy.as_ref();
                have.filter(|have| have.id == *policy).map(|have| &have.tags)
            }
            Self::ResponsibilityTransfer(transfer) => {
                let transfer = organizations.responsibility_transfers.get(transfer);
                transfer.filter(|transfer| transfer.target.organization == organization.id).map(|it| &it.tags)
            }
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
