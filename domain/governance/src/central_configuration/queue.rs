//! What workers still have to do, ordered by when it is due: the one place that is looked at after every commit.

use identifiers::{OrganizationId, Region, TargetId, Timestamp};
use imbl::{OrdMap, OrdSet};
use serde::{Deserialize, Serialize};

/// A piece of work.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Work {
    /// Set up central configuration.
    CentralConfiguration(OrganizationId),
    /// Remove the administrator of a Region.
    AdministratorRemoval(OrganizationId, Region),
    /// Bring the accounts at and below a node to the configuration that covers them.
    Association(OrganizationId, TargetId),
}

/// The work that is left, each piece once.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Queue {
    due: OrdSet<(Timestamp, Work)>,
    places: OrdMap<Work, Timestamp>,
}

impl Work {
    /// Whether it is about the accounts below a node, of which there can be many.
    pub fn is_association(&self) -> bool {
        matches!(self, Self::Association(..))
    }

    /// The organization that it is for.
    pub fn organization(&self) -> &OrganizationId {
        match self {
            Self::CentralConfiguration(organization)
            | Self::AdministratorRemoval(organization, _)
            | Self::Association(organization, _) => organization,
        }
    }
}

impl Queue {
    /// The work on central configuration itself and on administrators, with the moment from which it may be done. It sorts
    /// before all associations, so this doesn't look at those.
    pub fn administration(&self) -> impl Iterator<Item = (&Work, Timestamp)> {
        self.places.iter().take_while(|(work, _)| !work.is_association()).map(|(work, due_at)| (work, *due_at))
    }

    /// The work on associations, the earliest first.
    pub fn associations(&self) -> impl Iterator<Item = (&Work, Timestamp)> {
        self.due.iter().filter(|(_, work)| work.is_association()).map(|(due_at, work)| (work, *due_at))
    }

    /// When a piece of work is due.
    pub fn due_at(&self, work: &Work) -> Option<Timestamp> {
        self.places.get(work).copied()
    }

    /// Adds work. What is in the queue already is put off rather than brought forward: the later request replaces the earlier.
    pub(crate) fn put(&mut self, work: Work, due_at: Timestamp) {
        let due_at = self.due_at(&work).map_or(due_at, |earlier| earlier.max(due_at));
        self.done(&work);
        self.places.insert(work.clone(), due_at);
        self.due.insert((due_at, work));
    }

    /// Takes work out.
    pub(crate) fn done(&mut self, work: &Work) {
        if let Some(due_at) = self.places.remove(work) {
            self.due.remove(&(due_at, work.clone()));
        }
    }

    /// Takes out everything of this kind.
    pub(crate) fn drop_all(&mut self, unwanted: impl Fn(&Work) -> bool) {
        let gone: Vec<Work> = self.places.keys().filter(|work| unwanted(work)).cloned().collect();
        for work in gone {
            self.done(&work);
        }
    }
}
