//! DeleteConformancePack: the pack and its rules go away in the background.

use super::checks::{DELETION_MILLIS, place_of};
use super::put_conformance_pack::{in_progress, refuse_service_owned};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::rejection::Rejection;
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Deletes a pack of the account's own; the work is done by a worker.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteConformancePack {
    /// Its name.
    pub name: SmolStr,
}

impl Command for DeleteConformancePack {
    type Output = ();
    const OPERATION: Operation = Operation::config("DeleteConformancePack");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let place = place_of(caller);
        let packs = &state.conformance_packs;
        refuse_service_owned(packs, &place, &self.name)?;
        let pack = packs.packs.get(&(place.clone(), self.name.clone()));
        let pack = pack.ok_or_else(|| Rejection::NoSuchConformancePack(vec![self.name.to_string()]))?;
        if pack.state.is_in_progress() {
            return Err(in_progress(&self.name).into());
        }
        let event = Event::ConformancePackDeletionRequested {
            account: place.account,
            region: place.region,
            name: self.name.clone(),
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(DELETION_MILLIS)),
        };
        Ok(Decision::new([event], ()))
    }
}
