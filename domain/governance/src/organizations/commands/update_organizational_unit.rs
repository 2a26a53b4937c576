//! UpdateOrganizationalUnit: another name for a unit.

use super::checks::organization_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::Rejection;
use crate::state::State;
use identifiers::OrganizationalUnitId;
use smol_str::SmolStr;

/// Renames a unit.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateOrganizationalUnit {
    /// Which unit.
    pub unit: OrganizationalUnitId,
    /// Its new name; absent for none.
    pub name: Option<SmolStr>,
}

impl Command for UpdateOrganizationalUnit {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("UpdateOrganizationalUnit");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        _: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let organizations = &state.organizations;
        let unit = organizations.unit(&organization.id, &self.unit).ok_or(Rejection::OrganizationalUnitNotFound)?;
        let Some(name) = self.name.as_ref().filter(|name| **name != unit.name) else {
            return Ok(Decision::unchanged(()));
        };
        if organizations.unit_named(&unit.parent, name).is_some() {
            return Err(Rejection::DuplicateOrganizationalUnit.into());
        }
        Ok(Decision::new([Event::OrganizationalUnitRenamed { unit: unit.id.clone(), name: name.clone() }], ()))
    }
}
