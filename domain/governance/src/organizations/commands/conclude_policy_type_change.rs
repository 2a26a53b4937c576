//! The worker's step that finishes the enabling or disabling of a policy type.

use super::enable_policy_type::enabled;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::OrganizationId;
use policies::PolicyType;

/// Finishes the change of a policy type, if it is due.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludePolicyTypeChange {
    /// In which organization.
    pub organization: OrganizationId,
    /// Which type.
    pub policy_type: PolicyType,
}

impl Command for ConcludePolicyTypeChange {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ConcludePolicyTypeChange");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<()>, Rejection> {
        let policy_type = self.policy_type;
        let Some(organization) = state.organizations.organizations.get(&self.organization).filter(|organization| {
            let mut changes = organization.policy_type_changes.iter();
            changes.any(|change| change.policy_type == policy_type && change.due_at <= context.now)
        }) else {
            return Ok(Decision::unchanged(()));
        };
        let event = if organization.has_enabled(policy_type) {
            Event::PolicyTypeDisabled { organization: organization.id.clone(), policy_type, at: context.now }
        } else {
            enabled(organization, policy_type, context.now)
        };
        Ok(Decision::new([event], ()))
    }
}
