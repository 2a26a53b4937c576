//! InviteAccountToOrganization: asks an account, by its number or its address, to become a member.

use super::checks::organization_of;
use super::handshakes::{about, new_id, reachable, sender};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::{Context, Quotas};
use crate::organizations::event::Event;
use crate::organizations::handshake::{HandshakeAction, HandshakeState};
use crate::organizations::handshake_constraint::HandshakeConstraint;
use crate::organizations::handshake_parties::Recipient;
use crate::organizations::organization::Organization;
use crate::organizations::rejection::Rejection;
use crate::organizations::tags::{Tag, Tags};
use crate::state::State;
use identifiers::{HandshakeId, Timestamp};
use std::sync::Arc;

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// How long an invitation can be accepted: days of the clock, whatever the timing.
const INVITATION_MILLIS: i64 = 15 * DAY_MILLIS;

/// Invites an account.
#[derive(Debug, Clone, PartialEq)]
pub struct InviteAccountToOrganization {
    /// Which account. Nobody may have the address yet.
    pub recipient: Recipient,
    /// What is written to it.
    pub notes: Option<Arc<str>>,
    /// The tags that it gets when it accepts, as given.
    pub tags: Vec<Tag>,
}

impl Command for InviteAccountToOrganization {
    type Output = HandshakeId;
    const OPERATION: Operation = Operation::organizations("InviteAccountToOrganization");

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
        let tags = Tags::given(&self.tags)?;
        tags.within(quotas)?;
        tags.comply(state, organization, "account")?;
        let is_member = |account| organizations.member(&organization.id, account).is_some();
        if organizations.account_of(&self.recipient).is_some_and(is_member) {
            return Err(HandshakeConstraint::AlreadyInAnOrganization.into());
        }
        if organizations.pending_handshake(&organization.id, HandshakeAction::Invite, &self.recipient).is_some() {
            return Err(Rejection::DuplicateHandshake.into());
        }
        if organization.accounts_counted() >= quotas.accounts {
            return Err(HandshakeConstraint::AccountNumberLimitExceeded.into());
        }
        if sent_too_many(state, organization, quotas, context.now) {
            return Err(HandshakeConstraint::HandshakeRateLimitExceeded.into());
        }
        let handshake = new_id(state, organization, HandshakeAction::Invite, &about(&self.recipient), context);
        let event = Event::AccountInvited {
            handshake: handshake.clone(),
            sender: sender(state, organization),
            recipient: self.recipient.clone(),
            notes: self.notes.clone(),
            tags,
            at: context.now,
            expires_at: context.now.plus_millis(INVITATION_MILLIS),
        };
        Ok(Decision::new([event], handshake))
    }
}

/// Whether no more invitations may be sent today: as many as there may be accounts, and at least the quota of a day. Those that were
/// accepted don't count.
fn sent_too_many(state: &State, organization: &Organization, quotas: &Quotas, now: Timestamp) -> bool {
    let most = quotas.invitations_a_day.max(quotas.accounts);
    let since = now.plus_millis(-DAY_MILLIS);
    let recent = state.organizations.sent_from(&organization.id, 0).rev().take_while(|it| it.requested_at > since);
    let counted = recent.filter(|it| it.action() == HandshakeAction::Invite && it.state != HandshakeState::Accepted);
    counted.take(most).count() >= most
}
