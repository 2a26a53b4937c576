//! Policies, AWS's own included, and where they are attached.

use super::page::{Page, PageRequest};
use crate::organizations::organization::Organization;
use crate::organizations::policy::{ManagedPolicy, Policy, managed_policies};
use crate::organizations::rejection::Rejection;
use crate::organizations::state::State;
use identifiers::{PolicyId, TargetId};
use policies::PolicyType;

/// A policy that an organization has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PolicyView<'a> {
    /// One that AWS manages.
    Managed(&'static ManagedPolicy),
    /// One of its own.
    Own(&'a Policy),
}

impl<'a> PolicyView<'a> {
    /// Its id.
    pub fn id(&self) -> PolicyId {
        match self {
            Self::Managed(policy) => policy.policy_id(),
            Self::Own(policy) => policy.id.clone(),
        }
    }

    /// Its ARN, as the organization sees it.
    pub fn arn(&self, organization: &Organization) -> String {
        match self {
            Self::Managed(policy) => policy.arn(organization.partition),
            Self::Own(policy) => organization.policy_arn(&policy.id, policy.policy_type),
        }
    }

    /// Its type.
    pub fn policy_type(&self) -> PolicyType {
        match self {
            Self::Managed(policy) => policy.policy_type,
            Self::Own(policy) => policy.policy_type,
        }
    }

    /// Its name.
    pub fn name(&self) -> &'a str {
        match self {
            Self::Managed(policy) => policy.name,
            Self::Own(policy) => &policy.name,
        }
    }

    /// Its description.
    pub fn description(&self) -> &'a str {
        match self {
            Self::Managed(policy) => policy.description,
            Self::Own(policy) => &policy.description,
        }
    }

    /// Its text.
    pub fn content(&self) -> &'a str {
        match self {
            Self::Managed(policy) => policy.content,
            Self::Own(policy) => &policy.content,
        }
    }

    /// Whether AWS manages it.
    pub fn is_managed(&self) -> bool {
        matches!(self, Self::Managed(_))
    }
}

/// A node that a policy is attached to.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetView<'a> {
    /// Which node.
    pub id: &'a TargetId,
    /// Of the root, unit or account.
    pub arn: String,
    /// `Root` for the root.
    pub name: &'a str,
}

/// A policy of the organization, AWS's own included.
///
/// # Errors
/// [`Rejection::PolicyNotFound`].
pub fn policy_view<'a>(
    state: &'a State,
    organization: &Organization,
    policy: &PolicyId,
) -> Result<PolicyView<'a>, Rejection> {
    match ManagedPolicy::with_id(policy) {
        Some(managed) => Ok(PolicyView::Managed(managed)),
        None => state.policy(&organization.id, policy).map(PolicyView::Own).ok_or(Rejection::PolicyNotFound),
    }
}

/// The policies of a type: AWS's own first, then in the order of creation.
pub fn list_policies<'a>(
    state: &'a State,
    organization: &Organization,
    policy_type: PolicyType,
    page: PageRequest,
) -> Page<PolicyView<'a>> {
    // Creation sequences begin with 1, so that place 0 is free for the one that was always there.
    let managed = managed_policies().iter().map(|policy| (0, PolicyView::Managed(policy)));
    let id = &organization.id;
    let own = state
        .policies_by_organization
        .range((id.clone(), page.first())..=(id.clone(), u64::MAX))
        .filter_map(|((_, place), policy)| Some((*place, PolicyView::Own(state.policies.get(policy)?))));
    let policies =
        managed.chain(own).filter(|(place, policy)| page.reaches(*place) && policy.policy_type() == policy_type);
    Page::take(policies, page.limit)
}

/// What is attached directly to a node, of one type, in the order of attaching.
///
/// # Errors
/// [`Rejection::TargetNotFound`].
pub fn policies_for_target<'a>(
    state: &'a State,
    organization: &Organization,
    target: &TargetId,
    policy_type: PolicyType,
    page: PageRequest,
) -> Result<Page<PolicyView<'a>>, Rejection> {
    if !state.has_target(&organization.id, target) {
        return Err(Rejection::TargetNotFound);
    }
    let policies =
        state.attached(target, policy_type).filter(|attachment| page.reaches(attachment.sequence)).filter_map(
            |attachment| Some((attachment.sequence, policy_view(state, organization, &attachment.policy).ok()?)),
        );
    Ok(Page::take(policies, page.limit))
}

/// Where a policy is attached, in the order of attaching.
///
/// # Errors
/// [`Rejection::PolicyNotFound`].
pub fn targets_for_policy<'a>(
    state: &'a State,
    organization: &Organization,
    policy: &PolicyId,
    page: PageRequest,
) -> Result<Page<TargetView<'a>>, Rejection> {
    policy_view(state, organization, policy)?;
    let targets = state.targets_from(&organization.id, policy, page.first());
    let views = targets.filter_map(|(place, target)| Some((place, target_view(state, organization, target)?)));
    Ok(Page::take(views, page.limit))
}

fn target_view<'a>(state: &'a State, organization: &Organization, target: &'a TargetId) -> Option<TargetView<'a>> {
    let (arn, name) = match target {
        TargetId::Root(_) => (organization.root_arn(), "Root"),
        TargetId::OrganizationalUnit(unit) => (organization.unit_arn(unit), state.units.get(unit)?.name.as_str()),
        TargetId::Account(account) => (organization.account_arn(*account), state.accounts.get(account)?.name.as_str()),
    };
    Some(TargetView { id: target, arn, name })
}
