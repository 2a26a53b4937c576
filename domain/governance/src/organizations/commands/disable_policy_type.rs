//! DisablePolicyType: every attachment of a type goes; the policies stay.

use super::checks::{modelled, organization_of};
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
        modelled(self.policy_type)?;
        if organization.root != self.root {
            return Err(Rejection::RootNotFound.into());
        }
        if !organization.has_enabled(self.policy_type) {
            return Err(Rejection::PolicyTypeNotEnabled.into());
        }
        let event = Event::PolicyTypeDisabled {
            organization: organization.id.clone(),
            policy_type: self.policy_type,
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
