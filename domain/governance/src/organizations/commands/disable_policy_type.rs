//! DisablePolicyType: every attachment of a type goes; the policies stay.

use super::checks::{organization_of, unchanging};
use super::enable_policy_type::due;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::Rejection;
use crate::state::State;
use identifiers::RootId;
use policies::PolicyType;

/// Disables a policy type.
#[derive(Debug, Clone, PartialEq)]
pub struct DisablePolicyType {
    /// In which root.
    pub root: RootId,
    /// Which type.
    pub policy_type: PolicyType,
}

impl Command for DisablePolicyType {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DisablePolicyType");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        if organization.root != self.root {
            return Err(Rejection::RootNotFound.into());
        }
        unchanging(organization, self.policy_type)?;
        if !organization.has_enabled(self.policy_type) {
            return Err(Rejection::PolicyTypeNotEnabled.into());
        }
        let (organization, policy_type, at) = (organization.id.clone(), self.policy_type, context.now);
        let event = match due(context) {
            None => Event::PolicyTypeDisabled { organization, policy_type, at },
            Some(due_at) => Event::PolicyTypeDisableStarted { organization, policy_type, at, due_at },
        };
        Ok(Decision::new([event], ()))
    }
}
