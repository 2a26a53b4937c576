//! Everything that is true at one version of the journal.

use crate::central_configuration::state::State as CentralConfigurationState;
use crate::conformance_packs::state::State as ConformancePacksState;
use crate::event::Event;
use crate::once_tagged::OnceTagged;
use crate::organizations::state::State as OrganizationsState;
use serde::{Deserialize, Serialize};

/// The state of an installation. Cloning shares everything: the large maps are persistent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// How many events have been applied: the source of creation sequences.
    pub sequence: u64,
    /// Organizations, their trees, accounts and policies.
    pub organizations: OrganizationsState,
    /// Recorders, packs and rules.
    pub conformance_packs: ConformancePacksState,
    /// Security Hub and its central configuration.
    pub central_configuration: CentralConfigurationState,
    /// What bore tags and may bear none any more.
    pub(crate) once_tagged: OnceTagged,
}

impl State {
    /// Makes a fact true. Every area sees every event, so that what one area records can end something in another (an
    /// account's departure ends its associations). The others see the organizations as they were before the event.
    pub fn evolve(&mut self, event: &Event) {
        self.sequence += 1;
        let sequence = self.sequence;
        self.central_configuration.evolve(event, sequence, &self.organizations);
        self.conformance_packs.evolve(event, sequence, &self.organizations);
        if let Event::Organizations(event) = event {
            self.organizations.evolve(event, sequence);
        }
        self.once_tagged.evolve(event, &self.organizations, &self.conformance_packs, &self.central_configuration);
    }

    /// The state after these facts.
    #[must_use]
    pub fn after<'a>(&self, events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut next = self.clone();
        for event in events {
            next.evolve(event);
        }
        next
    }
}
