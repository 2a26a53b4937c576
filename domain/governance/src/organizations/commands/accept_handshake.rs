//! AcceptHandshake: whoever was asked agrees, and what was asked for is so.

use super::departure::{departure, may_depart};
use super::handshakes::{can_become, forgotten_at};
use super::transfers::check_acceptance;
use crate::caller::Caller;
use crate::central_configuration::settings::NewHub;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::account::implicit_name;
use crate::organizations::event::{DepartureMethod, Event};
use crate::organizations::handshake::{Handshake, HandshakeRequest, HandshakeState};
use crate::organizations::handshake_constraint::HandshakeConstraint;
use crate::organizations::handshake_part::{Part, part_in};
use crate::organizations::rejection::Rejection;
use crate::organizations::tags::Tags;
use crate::state::State;
use identifiers::HandshakeId;

/// Agrees to what a handshake asks.
#[derive(Debug, Clone, PartialEq)]
pub struct AcceptHandshake {
    /// Which handshake.
    pub handshake: HandshakeId,
}

impl Command for AcceptHandshake {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("AcceptHandshake");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let (handshake, part) = part_in(&state.organizations, caller, &self.handshake)?;
        // The last step of the change to all features is the sender's own.
        let acts = match handshake.request {
            HandshakeRequest::EnableAllFeatures => Part::Sender,
            HandshakeRequest::Invite { .. }
            | HandshakeRequest::ApproveAllFeatures { .. }
            | HandshakeRequest::TransferResponsibility { .. } => Part::Recipient,
        };
        if part != acts {
            return Err(Rejection::AccessDenied.into());
        }
        can_become(handshake, HandshakeState::Accepted, context.now)?;
        let (id, at, forgotten_at) = (handshake.id.clone(), context.now, forgotten_at(context.now));
        let organization = handshake.sender.organization.clone();
        let events = match &handshake.request {
            HandshakeRequest::Invite { tags, .. } => join(state, caller, handshake, tags, context)?,
            HandshakeRequest::ApproveAllFeatures { account, .. } => {
                vec![Event::AllFeaturesApproved { organization, account: *account, handshake: id, at, forgotten_at }]
            }
            HandshakeRequest::EnableAllFeatures if handshake.state == HandshakeState::Open => {
                vec![Event::AllFeaturesEnabled { organization, handshake: id, at, forgotten_at }]
            }
            HandshakeRequest::EnableAllFeatures => return Err(Rejection::InvalidHandshakeTransition.into()),
            HandshakeRequest::TransferResponsibility { transfer, .. } => {
                check_acceptance(state, transfer, context)?;
                let transfer = transfer.clone();
                vec![Event::ResponsibilityTransferAccepted { transfer, handshake: id, at, forgotten_at }]
            }
        };
        Ok(Decision::new(events, ()))
    }
}

/// The account joins; a member of another organization leaves that one in the same step.
fn join(
    state: &State,
    caller: &Caller,
    handshake: &Handshake,
    tags: &Tags,
    context: &Context<'_>,
) -> Result<Vec<Event>, crate::rejection::Rejection> {
    let organizations = &state.organizations;
    let known = organizations.accounts.get(&caller.account);
    let mut events = Vec::new();
    let present = organizations.organization_of(caller.account);
    if let Some((present, account)) = present.zip(known) {
        // Accounts aren't kept apart by partition: the number of one that is in an organization is in none elsewhere.
        if present.id == handshake.sender.organization || present.partition != handshake.sender.partition {
            return Err(HandshakeConstraint::AlreadyInAnOrganization.into());
        }
        if present.management_account == account.id {
            return Err(Rejection::MasterCannotLeaveOrganization.into());
        }
        may_depart(present, account, context)?;
        let settings = context.settings;
        let wait = settings.timing.millis(settings.quotas.membership_change_wait_millis);
        let joined_at = account.membership.as_ref().map(|membership| membership.joined_at);
        if joined_at.is_some_and(|joined_at| context.now < joined_at.plus_millis(wait)) {
            return Err(HandshakeConstraint::OrganizationMembershipChangeRateLimitExceeded.into());
        }
        events.extend(departure(state, present, account, DepartureMethod::Left, context));
    }
    let organization = handshake.sender.organization.clone();
    let hub = state.central_configuration.makes_hubs(&organization).then(NewHub::by_default);
    events.push(Event::AccountJoined {
        organization,
        account: caller.account,
        handshake: handshake.id.clone(),
        email: organizations.email_of(caller.account),
        name: known.map_or_else(|| implicit_name(caller.account), |account| account.name.clone()),
        tags: tags.clone(),
        hub,
        at: context.now,
        forgotten_at: forgotten_at(context.now),
    });
    Ok(events)
}
