//! DeleteOrganizationConformancePack: the pack goes away from every member, then itself, in the background.

use super::checks::{DELETION_MILLIS, place_of};
use super::put_conformance_pack::in_progress;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::rejection::Rejection;
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Deletes an organization's pack.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteOrganizationConformancePack {
    /// Its name.
    pub name: SmolStr,
}

impl Command for DeleteOrganizationConformancePack {
    type Output = ();
    const OPERATION: Operation = Operation::config("DeleteOrganizationConformancePack");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let place = place_of(caller);
        let pack = state.conformance_packs.organization_packs.get(&(place.clone(), self.name.clone()));
        let pack = pack.ok_or_else(|| Rejection::NoSuchOrganizationConformancePack(self.name.clone()))?;
        if pack.is_busy() {
            return Err(in_progress(&self.name).into());
        }
        let event = Event::OrganizationConformancePackDeletionRequested {
            account: place.account,
            region: place.region,
            name: self.name.clone(),
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(DELETION_MILLIS)),
        };
        Ok(Decision::new([event], ()))
    }
}
