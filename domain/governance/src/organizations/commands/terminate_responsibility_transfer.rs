//! TerminateResponsibilityTransfer: one of its sides ends a transfer, at the end of a month.

use super::checks::organization_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::queries::responsibility_transfer;
use crate::organizations::rejection::{InvalidInput, Rejection};
use crate::organizations::responsibility_transfer::{ResponsibilityTransfer, TransferStatus};
use crate::state::State;
use identifiers::{ResponsibilityTransferId, Timestamp};

/// So close to its end a month is over already: a transfer that nobody says an end for ends with the next one.
const AHEAD_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// The first moment after the last year that dates are written with: 10000-01-01.
const END_OF_DATES: i64 = 253_402_300_800_000;

/// Ends a transfer.
#[derive(Debug, Clone, PartialEq)]
pub struct TerminateResponsibilityTransfer {
    /// Which transfer.
    pub transfer: ResponsibilityTransferId,
    /// With which moment; the end of the month where nothing is said.
    pub end_at: Option<Timestamp>,
}

impl Command for TerminateResponsibilityTransfer {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("TerminateResponsibilityTransfer");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let (transfer, _) = responsibility_transfer(&state.organizations, organization, &self.transfer)?;
        match transfer.status {
            TransferStatus::Accepted => {}
            TransferStatus::Withdrawn => return Err(Rejection::ResponsibilityTransferAlreadyInStatus.into()),
            TransferStatus::Requested
            | TransferStatus::Declined
            | TransferStatus::Canceled
            | TransferStatus::Expired => return Err(Rejection::InvalidResponsibilityTransferTransition.into()),
        }
        let now = context.now;
        let end_at = match self.end_at {
            Some(end_at) => checked(end_at, transfer, now)?,
            None => usual_end(transfer, now),
        };
        let event = Event::ResponsibilityTransferWithdrawn { transfer: self.transfer.clone(), at: now, end_at };
        Ok(Decision::new([event], ()))
    }
}

/// The last millisecond of the month.
fn end_of_month(at: Timestamp) -> Timestamp {
    at.start_of_next_month().plus_millis(-1)
}

/// A transfer that hasn't begun ends before it does; one that runs, with this month or the next.
fn usual_end(transfer: &ResponsibilityTransfer, now: Timestamp) -> Timestamp {
    let before_start = transfer.start_at.plus_millis(-1);
    end_of_month(now.plus_millis(AHEAD_MILLIS)).max(before_start)
}

fn checked(end_at: Timestamp, transfer: &ResponsibilityTransfer, now: Timestamp) -> Result<Timestamp, Rejection> {
    let latest = end_of_month(now.start_of_next_month());
    let reason = if !(0..END_OF_DATES).contains(&end_at.millis()) {
        InvalidInput::InvalidEndDate
    } else if end_at != end_of_month(end_at) {
        InvalidInput::EndDateNotEndOfMonth
    } else if end_at < end_of_month(now) || end_at < transfer.start_at.plus_millis(-1) {
        InvalidInput::EndDateTooEarly
    } else if end_at > latest {
        InvalidInput::EndDateTooLate
    } else {
        return Ok(end_at);
    };
    Err(reason.into())
}
