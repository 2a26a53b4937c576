//! The worker's step that records that a configuration couldn't be taken off a node.

use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::queue::Work;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::faults::{FaultId, Struck};
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{OrganizationId, TargetId};

/// Lets a configuration stay that was to be taken off a node.
#[derive(Debug, Clone, PartialEq)]
pub struct FailConfigurationPolicyDisassociation {
    /// Whose.
    pub organization: OrganizationId,
    /// The node.
    pub target: TargetId,
    /// The fault that makes it fail.
    pub fault: Struck<()>,
}

impl Command for FailConfigurationPolicyDisassociation {
    /// The fault, if it struck.
    type Output = Option<FaultId>;
    const OPERATION: Operation = Operation::internal("FailConfigurationPolicyDisassociation");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<Option<FaultId>>, Rejection> {
        let central = &state.central_configuration;
        let key = (self.organization.clone(), self.target.clone());
        let work = Work::Association(self.organization.clone(), self.target.clone());
        let is_due = central.queue.due_at(&work).is_some_and(|due_at| due_at <= context.now);
        if !is_due || !central.withdrawn.contains_key(&key) {
            return Ok(Decision::unchanged(None));
        }
        let (organization, target) = key;
        let event = Event::ConfigurationPolicyDisassociationFailed { organization, target, at: context.now };
        Ok(Decision::new([event], Some(self.fault.fault)))
    }
}
