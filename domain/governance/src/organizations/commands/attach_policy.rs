//! AttachPolicy: a policy applies from a root, unit or account downwards.

use super::checks::{organization_of, policy_type_of, unchanging};
use crate::caller::Caller;
use crate::central_configuration::CentralStatus;
use crate::central_configuration::declarative::POLICY_TYPE;
use crate::central_configuration::event as central_configuration;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::effective_policies::with_retentions;
use crate::organizations::event::Event;
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::state::State;
use identifiers::{PolicyId, TargetId};

/// Attaches a policy.
#[derive(Debug, Clone, PartialEq)]
pub struct AttachPolicy {
    /// Which policy.
    pub policy: PolicyId,
    /// To what.
    pub target: TargetId,
}

impl Command for AttachPolicy {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("AttachPolicy");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let organizations = &state.organizations;
        let policy_type = policy_type_of(state, organization, &self.policy)?;
        if !organizations.has_target(&organization.id, &self.target) {
            return Err(Rejection::TargetNotFound.into());
        }
        unchanging(organization, policy_type)?;
        if !organization.has_enabled(policy_type) {
            return Err(Rejection::PolicyTypeNotEnabled.into());
        }
        let mut attached = 0;
        for attachment in organizations.attached(&self.target, policy_type) {
            if attachment.policy == self.policy {
                return Err(Rejection::DuplicatePolicyAttachment.into());
            }
            attached += 1;
        }
        if attached >= policy_type.max_attachments() {
            return Err(ConstraintViolation::MaxPolicyTypeAttachmentLimitExceeded.into());
        }
        let event = Event::PolicyAttached {
            organization: organization.id.clone(),
            policy: self.policy.clone(),
            policy_type,
            target: self.target.clone(),
            at: context.now,
        };
        let accounts = || organizations.accounts_below(&self.target);
        let events = with_retentions(organizations, state.sequence, &organization.id, &[policy_type], accounts, event);
        let mut events: Vec<crate::event::Event> = events.into_iter().map(Into::into).collect();
        // Security Hub listens: its central configuration is off as soon as such a policy is in use.
        let central = state.central_configuration.administration(&organization.id).and_then(|it| it.central.as_ref());
        if policy_type == POLICY_TYPE && central.is_some_and(|central| central.status != CentralStatus::Disabled) {
            let (organization, at) = (organization.id.clone(), context.now);
            events.push(central_configuration::Event::CentralConfigurationDisabled { organization, at }.into());
        }
        Ok(Decision { events, output: () })
    }
}
