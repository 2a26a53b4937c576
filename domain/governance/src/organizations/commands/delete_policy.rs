//! DeletePolicy: a policy that is attached nowhere goes.

use super::checks::{organization_of, own_policy};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::Rejection;
use crate::state::State;
use identifiers::PolicyId;

/// Deletes a policy.
#[derive(Debug, Clone, PartialEq)]
pub struct DeletePolicy {
    /// Which policy.
    pub policy: PolicyId,
}

impl Command for DeletePolicy {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DeletePolicy");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        _: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let policy = own_policy(state, organization, &self.policy)?;
        if state.organizations.targets_of(&organization.id, &policy.id).next().is_some() {
            return Err(Rejection::PolicyInUse.into());
        }
        Ok(Decision::new([Event::PolicyDeleted { policy: policy.id.clone() }], ()))
    }
}
