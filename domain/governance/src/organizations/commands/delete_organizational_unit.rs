//! DeleteOrganizationalUnit: an empty unit goes, and what is attached to it is detached.

use super::checks::organization_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::Rejection;
use crate::state::State;
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

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        _: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let organizations = &state.organizations;
        let unit = organizations.unit(&organization.id, &self.unit).ok_or(Rejection::OrganizationalUnitNotFound)?;
        if organizations.children_of(&ParentId::OrganizationalUnit(unit.id.clone())).next().is_some() {
            return Err(Rejection::OrganizationalUnitNotEmpty.into());
        }
        Ok(Decision::new([Event::OrganizationalUnitDeleted { unit: unit.id.clone() }], ()))
    }
}
