//! What an update comes to while it is decided: each change is made on a state of its own, so that the next one sees it.

use super::change::Change;
use crate::caller::{Caller, Principal, Proof};
use crate::command::Command;
use crate::context::Context;
use crate::event::Event;
use crate::import::ids::Ids;
use crate::import::imported::ImportedOrganization;
use crate::import::problem::{ImportPlace, ImportProblem};
use crate::organizations::Organization;
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{AccountId, OrganizationId, Region};

/// An update on its way.
pub(super) struct Update<'a> {
    pub(super) wanted: &'a ImportedOrganization,
    pub(super) ids: Ids,
    pub(super) organization: OrganizationId,
    pub(super) state: State,
    pub(super) context: &'a Context<'a>,
    pub(super) events: Vec<Event>,
    pub(super) changes: Vec<Change>,
    /// What would be refused.
    pub(super) problems: Vec<ImportProblem>,
    /// What the document doesn't tell, or nothing here can change.
    pub(super) not_compared: Vec<String>,
}

impl Update<'_> {
    /// The organization as it is by now.
    pub(super) fn own(&self) -> Option<&Organization> {
        self.state.organizations.organizations.get(&self.organization)
    }

    /// A fact is true.
    pub(super) fn fact(&mut self, event: impl Into<Event>) {
        let event = event.into();
        self.state.evolve(&event);
        self.events.push(event);
    }

    /// What a command of the management account decides.
    pub(super) fn run<C: Command>(&mut self, command: &C, place: &ImportPlace) -> bool {
        let region = Region::global_in(self.wanted.partition);
        self.run_as(self.ids.management, region, command, place, |event| event)
    }

    /// What a command decides that an account calls in a Region, with other ids than it minted.
    pub(super) fn run_as<C: Command>(
        &mut self,
        account: AccountId,
        region: Region,
        command: &C,
        place: &ImportPlace,
        rewrite: impl Fn(Event) -> Event,
    ) -> bool {
        match self.decided(account, region, command) {
            Ok(events) => {
                events.into_iter().map(rewrite).for_each(|event| self.fact(event));
                true
            }
            Err(rejection) => {
                self.refused(place, &rejection);
                false
            }
        }
    }

    pub(super) fn decided<C: Command>(
        &self,
        account: AccountId,
        region: Region,
        command: &C,
    ) -> Result<Vec<Event>, Rejection> {
        let caller = Caller::new(account, Principal::System, region, Proof::Internal);
        command.decide(&self.state, &caller, self.context).map(|decision| decision.events)
    }

    pub(super) fn refused(&mut self, place: &ImportPlace, rejection: &Rejection) {
        self.problems.push(ImportProblem { place: place.clone(), message: rejection.to_string() });
    }
}
