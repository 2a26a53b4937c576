//! DetachPolicy: a policy no longer applies from a node downwards; the last policy of an authorization type stays.

use super::checks::{organization_of, policy_type_of, unchanging};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::effective_policies::with_retentions;
use crate::organizations::event::Event;
use crate::organizations::policy::RCP_FULL_AWS_ACCESS;
use crate::organizations::rejection::{ConstraintViolation, InvalidInput, Rejection};
use crate::state::State;
use identifiers::{PolicyId, TargetId};

/// Detaches a policy.
#[derive(Debug, Clone, PartialEq)]
pub struct DetachPolicy {
    /// Which policy.
    pub policy: PolicyId,
    /// From what.
    pub target: TargetId,
}

impl Command for DetachPolicy {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DetachPolicy");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let organizations = &state.organizations;
        if self.policy.as_str() == RCP_FULL_AWS_ACCESS {
            return Err(InvalidInput::NonDetachablePolicy.into());
        }
        let policy_type = policy_type_of(state, organization, &self.policy)?;
        if !organizations.has_target(&organization.id, &self.target) {
            return Err(Rejection::TargetNotFound.into());
        }
        unchanging(organization, policy_type)?;
        if !organizations.attached(&self.target, policy_type).any(|attachment| attachment.policy == self.policy) {
            return Err(Rejection::PolicyNotAttached.into());
        }
        if organizations.attached(&self.target, policy_type).count() <= policy_type.min_attachments() {
            return Err(ConstraintViolation::MinPolicyTypeAttachmentLimitExceeded.into());
        }
        let event = Event::PolicyDetached {
            organization: organization.id.clone(),
            policy: self.policy.clone(),
            target: self.target.clone(),
            at: context.now,
        };
        let accounts = || organizations.accounts_below(&self.target);
        let events = with_retentions(organizations, state.sequence, &organization.id, &[policy_type], accounts, event);
        Ok(Decision::new(events, ()))
    }
}
