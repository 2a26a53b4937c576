//! DeleteOrganizationalUnit: an empty unit goes, and what is attached to it is detached.

use super::organization_of;
use crate::organizations::{Event, Rejection};
use crate::{Caller, Command, Context, Decision, Operation, State};
use identifiers::{OrganizationalUnitId, ParentId};

/// Deletes a unit.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteOrganizationalUnit {
    /// Which unit.
    pub unit: OrganizationalUnitId,
}

impl Command for DeleteOrganizationalUnit {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DeleteOrganizationalUnit");

    fn decide(&self, state: &State, caller: &Caller, _: &Context<'_>) -> Result<Decision<()>, crate::Rejection> {
        let organization = organization_of(state, caller)?;
        let organizations = &state.organizations;
        let unit = organizations.unit(&organization.id, &self.unit).ok_or(Rejection::OrganizationalUnitNotFound)?;
        if organizations.children_of(&ParentId::OrganizationalUnit(unit.id.clone())).next().is_some() {
            return Err(Rejection::OrganizationalUnitNotEmpty.into());
        }
        Ok(Decision::new([Event::OrganizationalUnitDeleted { unit: unit.id.clone() }], ()))
    }
}
