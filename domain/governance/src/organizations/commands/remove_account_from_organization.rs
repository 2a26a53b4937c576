//! RemoveAccountFromOrganization: a member stands alone from now on.

use super::checks::{member, organization_of};
use super::departure::{departure, may_depart};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::DepartureMethod;
use crate::state::State;
use identifiers::AccountId;

/// Removes a member.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveAccountFromOrganization {
    /// Which account.
    pub account: AccountId,
}

impl Command for RemoveAccountFromOrganization {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("RemoveAccountFromOrganization");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let account = member(state, organization, self.account)?;
        may_depart(organization, account, context)?;
        Ok(Decision::new(departure(state, organization, account, DepartureMethod::Removed, context), ()))
    }
}
