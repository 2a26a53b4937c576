//! What an update comes to while it is decided: each change is made on a state of its own, so that the next one sees it.

use super::change::Change;
use super::target::Target;
use crate::caller::{Caller, Principal, Proof};
use crate::command::Command;
use crate::conformance_packs::Place;
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
    /// What the first import would make of the same document.
    pub(super) target: Target,
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

    /// Where the document tells of an account, and whether it does.
    pub(super) fn position(&self, account: AccountId) -> Option<usize> {
        self.target.positions.get(&account).copied()
    }

    /// Where something of an account is told; what is told nowhere belongs to the organization.
    pub(super) fn place_in(&self, here: &Place, of: impl Fn(usize, Region) -> ImportPlace) -> ImportPlace {
        self.position(here.account).map_or(ImportPlace::Organization, |at| of(at, here.region.clone()))
    }

    /// A kind of thing that the document mentions nowhere, while there is some of it here.
    pub(super) fn leave(&mut self, what: &str, there_is_some: bool) {
        if there_is_some {
            self.not_compared.push(what.to_owned());
        }
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
