//! DeleteOrganization: everything of an organization goes, once its members have.

use super::checks::organization_of;
use super::handshakes::canceled;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::organizations::responsibility_transfer::TransferDirection;
use crate::state::State;

/// Deletes the caller's organization.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteOrganization;

impl Command for DeleteOrganization {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DeleteOrganization");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        if organization.account_count > 1 {
            return Err(Rejection::OrganizationNotEmpty.into());
        }
        let organizations = &state.organizations;
        let directions = [TransferDirection::Inbound, TransferDirection::Outbound];
        let mut transfers =
            directions.into_iter().flat_map(|direction| organizations.transfers_from(&organization.id, direction, 0));
        if transfers.any(|transfer| transfer.is_active(context.now)) {
            return Err(ConstraintViolation::ActiveResponsibilityTransferProcess.into());
        }
        // Nobody could accept any more what it still asks.
        let pending = organizations.sent_from(&organization.id, 0).filter(|handshake| handshake.is_pending());
        let mut events = canceled(pending, context.now);
        events.push(Event::OrganizationDeleted { organization: organization.id.clone(), at: context.now });
        Ok(Decision::new(events, ()))
    }
}
