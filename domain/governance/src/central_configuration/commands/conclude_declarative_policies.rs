//! The worker's step that records below which nodes everything is as Security Hub CSPM policies have it.

use crate::caller::Caller;
use crate::central_configuration::declarative::Governing;
use crate::central_configuration::event::Event;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{OrganizationId, TargetId};

/// Records those of these nodes below which everything has settled.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludeDeclarativePolicies {
    /// Whose.
    pub organization: OrganizationId,
    /// The nodes.
    pub targets: Vec<TargetId>,
}

impl Command for ConcludeDeclarativePolicies {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ConcludeDeclarativePolicies");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<()>, Rejection> {
        let Some(organization) = state.organizations.organizations.get(&self.organization) else {
            return Ok(Decision::unchanged(()));
        };
        let mut governing = Governing::new(state);
        let waits = |target: &&TargetId| {
            let key = (self.organization.clone(), (*target).clone());
            state.central_configuration.declarative.get(&key).is_some_and(|due_at| *due_at <= context.now)
        };
        let waiting = self.targets.iter().filter(waits);
        let targets: Vec<TargetId> =
            waiting.filter(|target| governing.has_settled(organization, target)).cloned().collect();
        if targets.is_empty() {
            return Ok(Decision::unchanged(()));
        }
        let organization = self.organization.clone();
        Ok(Decision::new([Event::DeclarativePoliciesConcluded { organization, targets, at: context.now }], ()))
    }
}
