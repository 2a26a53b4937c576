//! The worker's step that records what came of associations when all accounts below have settled.

use crate::caller::Caller;
use crate::central_configuration::application::concluded;
use crate::central_configuration::event::Event;
use crate::central_configuration::queue::Work;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{OrganizationId, TargetId};

/// Records what came of those of these nodes below which everything has settled.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludeConfigurationPolicyAssociations {
    /// Whose.
    pub organization: OrganizationId,
    /// The nodes.
    pub targets: Vec<TargetId>,
}

impl Command for ConcludeConfigurationPolicyAssociations {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ConcludeConfigurationPolicyAssociations");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<()>, Rejection> {
        let Some(organization) = state.organizations.organizations.get(&self.organization) else {
            return Ok(Decision::unchanged(()));
        };
        let is_due = |target: &&TargetId| {
            let work = Work::Association(self.organization.clone(), (*target).clone());
            state.central_configuration.queue.due_at(&work).is_some_and(|due_at| due_at <= context.now)
        };
        let associations: Vec<_> = self
            .targets
            .iter()
            .filter(is_due)
            .filter_map(|target| concluded(state, organization, target, context.now))
            .collect();
        if associations.is_empty() {
            return Ok(Decision::unchanged(()));
        }
        let organization = self.organization.clone();
        let event = Event::ConfigurationPolicyAssociationsConcluded { organization, associations, at: context.now };
        Ok(Decision::new([event], ()))
    }
}
