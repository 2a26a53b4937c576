//! InviteOrganizationToTransferResponsibility: asks another organization to let the caller's pay its bills.

use super::checks::organization_of;
use super::handshakes::{about, new_id, reachable, sender};
use super::transfers::check_chain;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::event::Event;
use crate::organizations::handshake::HandshakeAction;
use crate::organizations::handshake_constraint::HandshakeConstraint;
use crate::organizations::handshake_parties::Recipient;
use crate::organizations::organization::Organization;
use crate::organizations::rejection::{ConstraintViolation, InvalidInput, Rejection};
use crate::organizations::responsibility_transfer::{Participant, TransferDirection, TransferStatus};
use crate::organizations::tags::{Tag, Tags};
use crate::state::State;
use identifiers::{HandshakeId, ResponsibilityTransferId, Timestamp};
use smol_str::SmolStr;
use std::sync::Arc;

/// So long before its start a transfer has to be agreed to.
const AHEAD_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// The first moment after the last year that dates are written with: 10000-01-01.
const END_OF_DATES: i64 = 253_402_300_800_000;

/// Asks for a transfer.
#[derive(Debug, Clone, PartialEq)]
pub struct InviteOrganizationToTransferResponsibility {
    /// The other organization's management account.
    pub recipient: Recipient,
    /// When the transfer begins.
    pub start_at: Timestamp,
    /// What the transfer is called.
    pub name: SmolStr,
    /// What is written to the other organization.
    pub notes: Option<Arc<str>>,
    /// The transfer's tags, as given.
    pub tags: Vec<Tag>,
}

impl Command for InviteOrganizationToTransferResponsibility {
    type Output = HandshakeId;
    const OPERATION: Operation = Operation::organizations("InviteOrganizationToTransferResponsibility");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let organizations = &state.organizations;
        let quotas = &context.settings.quotas;
        reachable(&self.recipient)?;
        check_start(self.start_at, context.now)?;
        let tags = Tags::given(&self.tags)?;
        tags.within(quotas)?;
        let source = source(state, organization, &self.recipient)?;
        let action = HandshakeAction::TransferResponsibility;
        if organizations.pending_handshake(&organization.id, action, &self.recipient).is_some() {
            return Err(Rejection::DuplicateHandshake.into());
        }
        let mut inbound = organizations.transfers_in_force(&organization.id, TransferDirection::Inbound);
        if inbound.any(|transfer| transfer.source.organization == source.organization) {
            return Err(HandshakeConstraint::ResponsibilityTransferAlreadyExists.into());
        }
        let counts = |status| matches!(status, TransferStatus::Requested | TransferStatus::Accepted);
        let inbound = organizations.transfers_from(&organization.id, TransferDirection::Inbound, 0);
        if inbound.filter(|transfer| counts(transfer.status)).count() >= quotas.inbound_transfers {
            return Err(ConstraintViolation::ResponsibilityTransferMaxInboundQuotaViolation.into());
        }
        check_chain(state, &source.organization, &organization.id, quotas)?;
        let handshake = new_id(state, organization, action, &about(&self.recipient), context);
        // Those that came to nothing are forgotten with their handshakes.
        let forgotten = organizations.handshakes_forgotten.to_string();
        let transfer: ResponsibilityTransferId = mint(|attempt| {
            let key = [organization.id.as_str(), source.organization.as_str(), &forgotten];
            let id = format!("rt-{}", context.seed.alphanumeric("transfer", &key, attempt, 8)).parse().ok()?;
            (!organizations.responsibility_transfers.contains_key(&id)).then_some(id)
        });
        let event = Event::ResponsibilityTransferRequested {
            transfer,
            handshake: handshake.clone(),
            sender: sender(state, organization),
            recipient: self.recipient.clone(),
            source,
            name: self.name.clone(),
            notes: self.notes.clone(),
            tags,
            start_at: self.start_at,
            at: context.now,
            expires_at: self.start_at.plus_millis(-AHEAD_MILLIS),
        };
        Ok(Decision::new([event], handshake))
    }
}

/// The other organization: it is known by its management account.
fn source(state: &State, organization: &Organization, recipient: &Recipient) -> Result<Participant, Rejection> {
    let organizations = &state.organizations;
    let account = organizations.account_of(recipient);
    if account == Some(organization.management_account) {
        return Err(HandshakeConstraint::SourceAndTargetCannotMatch.into());
    }
    let managed = account.and_then(|account| {
        let other = organizations.organization_of(account)?;
        (other.management_account == account && other.partition == organization.partition).then_some(other)
    });
    let other = managed.ok_or(HandshakeConstraint::TargetAccountValidationFailure)?;
    Ok(Participant {
        organization: other.id.clone(),
        management_account: other.management_account,
        email: organizations.email_of(other.management_account),
        partition: other.partition,
    })
}

/// A transfer begins with the next month or with the one after it, and there must be time to agree to it.
fn check_start(start: Timestamp, now: Timestamp) -> Result<(), Rejection> {
    let reason = if !(0..END_OF_DATES).contains(&start.millis()) {
        InvalidInput::InvalidStartDate
    } else if !start.is_start_of_day() {
        InvalidInput::StartDateNotBeginningOfDay
    } else if start != start.start_of_month() {
        InvalidInput::StartDateNotBeginningOfMonth
    } else if start.plus_millis(-AHEAD_MILLIS) <= now {
        InvalidInput::StartDateTooEarly
    } else if start > now.start_of_next_month().start_of_next_month() {
        InvalidInput::StartDateTooLate
    } else {
        return Ok(());
    };
    Err(reason.into())
}
