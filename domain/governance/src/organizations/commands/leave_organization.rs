//! LeaveOrganization: the caller's account stands alone from now on.

use super::checks::{member, organization_of};
use super::departure::{departure, may_depart};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::DepartureMethod;
use crate::state::State;

/// Leaves the caller's organization.
#[derive(Debug, Clone, PartialEq)]
pub struct LeaveOrganization;

impl Command for LeaveOrganization {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("LeaveOrganization");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let account = member(state, organization, caller.account)?;
        may_depart(organization, account, context)?;
        Ok(Decision::new(departure(state, organization, account, DepartureMethod::Left, context), ()))
    }
}
