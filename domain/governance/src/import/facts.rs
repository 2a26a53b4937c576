//! What an import comes to while it is decided: the facts so far, and everything that stands in the way.

use super::ids::Ids;
use super::imported::ImportedOrganization;
use super::problem::{ImportPlace, ImportProblem};
use crate::context::Context;
use crate::event::Event;
use crate::organizations::Tags;
use crate::state::State;
use identifiers::Timestamp;

/// The facts of an import.
pub(super) struct Facts<'a> {
    pub(super) imported: &'a ImportedOrganization,
    pub(super) ids: Ids,
    pub(super) state: &'a State,
    pub(super) context: &'a Context<'a>,
    pub(super) events: Vec<Event>,
    pub(super) problems: Vec<ImportProblem>,
    /// What is kept although it wouldn't be taken from a caller.
    pub(super) notes: Vec<ImportProblem>,
}

impl Facts<'_> {
    pub(super) fn push(&mut self, event: impl Into<Event>) {
        self.events.push(event.into());
    }

    pub(super) fn wrong(&mut self, place: ImportPlace, message: impl Into<String>) {
        self.problems.push(ImportProblem { place, message: message.into() });
    }

    pub(super) fn note(&mut self, place: ImportPlace, message: impl Into<String>) {
        self.notes.push(ImportProblem { place, message: message.into() });
    }

    /// A moment that is told, or now.
    pub(super) fn since(&self, told: Option<Timestamp>) -> Timestamp {
        told.unwrap_or(self.context.now)
    }

    /// No more tags than a resource may have.
    pub(super) fn tags(&mut self, tags: &Tags, place: &ImportPlace) -> Tags {
        let most = self.context.settings.quotas.tags;
        if tags.len() > most {
            self.wrong(place.clone(), format!("it has {} tags; {most} are the most", tags.len()));
        }
        tags.clone()
    }
}
