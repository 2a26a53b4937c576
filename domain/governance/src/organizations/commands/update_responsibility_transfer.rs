//! UpdateResponsibilityTransfer: another name for a transfer.

use super::checks::organization_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::queries::responsibility_transfer;
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::organizations::responsibility_transfer::{TransferDirection, TransferStatus};
use crate::state::State;
use identifiers::ResponsibilityTransferId;
use smol_str::SmolStr;

/// Renames a transfer.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateResponsibilityTransfer {
    /// Which transfer.
    pub transfer: ResponsibilityTransferId,
    /// What it is called from now on.
    pub name: SmolStr,
}

impl Command for UpdateResponsibilityTransfer {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("UpdateResponsibilityTransfer");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        _: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let (transfer, direction) = responsibility_transfer(&state.organizations, organization, &self.transfer)?;
        // The name is what the one that pays calls it.
        if direction != TransferDirection::Inbound {
            return Err(Rejection::AccessDenied.into());
        }
        match transfer.status {
            TransferStatus::Requested | TransferStatus::Accepted => {}
            TransferStatus::Declined
            | TransferStatus::Canceled
            | TransferStatus::Expired
            | TransferStatus::Withdrawn => {
                return Err(ConstraintViolation::TransferResponsibilityUpdateNotAllowed.into());
            }
        }
        if transfer.name == self.name {
            return Ok(Decision::unchanged(()));
        }
        let event = Event::ResponsibilityTransferRenamed { transfer: self.transfer.clone(), name: self.name.clone() };
        Ok(Decision::new([event], ()))
    }
}
