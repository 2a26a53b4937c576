//! The tree: parents, children and paths.

use super::page::{Page, PageRequest};
use crate::organizations::organization::Organization;
use crate::organizations::rejection::Rejection;
use crate::organizations::state::{Child, State};
use crate::organizations::unit::OrganizationalUnit;
use identifiers::{AccountId, OrganizationalUnitId, ParentId, TargetId};

/// The two kinds of children.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChildKind {
    /// Accounts.
    Account,
    /// Units.
    OrganizationalUnit,
}

/// The units directly under a root or unit, in the order of creation.
///
/// # Errors
/// [`Rejection::ParentNotFound`].
pub fn organizational_units_for_parent<'a>(
    state: &'a State,
    organization: &Organization,
    parent: &ParentId,
    page: PageRequest,
) -> Result<Page<&'a OrganizationalUnit>, Rejection> {
    if !state.has_parent(&organization.id, parent) {
        return Err(Rejection::ParentNotFound);
    }
    let units = state.children_from(parent, page.first()).filter_map(|(place, child)| match child {
        Child::OrganizationalUnit(unit) => Some((place, state.units.get(unit)?)),
        Child::Account(_) => None,
    });
    Ok(Page::take(units, page.limit))
}

/// The children of one kind directly under a root or unit, in the order of creation.
///
/// # Errors
/// [`Rejection::ParentNotFound`].
pub fn children<'a>(
    state: &'a State,
    organization: &Organization,
    parent: &ParentId,
    kind: ChildKind,
    page: PageRequest,
) -> Result<Page<&'a Child>, Rejection> {
    if !state.has_parent(&organization.id, parent) {
        return Err(Rejection::ParentNotFound);
    }
    let children = state.children_from(parent, page.first()).filter(|(_, child)| match child {
        Child::Account(_) => kind == ChildKind::Account,
        Child::OrganizationalUnit(_) => kind == ChildKind::OrganizationalUnit,
    });
    Ok(Page::take(children, page.limit))
}

/// What an account or unit sits under.
///
/// # Errors
/// [`Rejection::ChildNotFound`].
pub fn parent_of_child<'a>(
    state: &'a State,
    organization: &Organization,
    child: &TargetId,
) -> Result<&'a ParentId, Rejection> {
    if !state.has_target(&organization.id, child) {
        return Err(Rejection::ChildNotFound);
    }
    state.parent_of(child).ok_or(Rejection::ChildNotFound)
}

/// An account's path from the organization down, with a slash after each part.
pub fn account_path(state: &State, organization: &Organization, account: AccountId) -> String {
    path(state, organization, &TargetId::Account(account))
}

/// A unit's path from the organization down, with a slash after each part.
pub fn organizational_unit_path(state: &State, organization: &Organization, unit: &OrganizationalUnitId) -> String {
    path(state, organization, &TargetId::OrganizationalUnit(unit.clone()))
}

fn path(state: &State, organization: &Organization, target: &TargetId) -> String {
    let above: Vec<&ParentId> =
        std::iter::successors(state.parent_of(target), |parent| state.parent_of_parent(parent)).collect();
    let mut path = String::with_capacity(128);
    path.push_str(organization.id.as_str());
    path.push('/');
    for parent in above.iter().rev() {
        path.push_str(match parent {
            ParentId::Root(root) => root.as_str(),
            ParentId::OrganizationalUnit(unit) => unit.as_str(),
        });
        path.push('/');
    }
    match target {
        TargetId::Account(account) => account.push_to(&mut path),
        TargetId::OrganizationalUnit(unit) => path.push_str(unit.as_str()),
        TargetId::Root(root) => path.push_str(root.as_str()),
    }
    path.push('/');
    path
}
