//! DeleteResourcePolicy: nothing of the policies' management is delegated any more.

use super::checks::organization_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::Rejection;
use crate::state::State;

/// Takes the resource policy away.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteResourcePolicy;

impl Command for DeleteResourcePolicy {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DeleteResourcePolicy");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let have = organization.resource_policy.as_ref().ok_or(Rejection::ResourcePolicyNotFound)?;
        let (organization, policy) = (organization.id.clone(), have.id.clone());
        Ok(Decision::new([Event::ResourcePolicyDeleted { organization, policy, at: context.now }], ()))
    }
}
