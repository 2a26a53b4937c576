//! What commands about handshakes have in common: who may answer, in which state, and the facts of an end.

use crate::context::Context;
use crate::mint::mint;
use crate::organizations::email_address::is_usable;
use crate::organizations::event::Event;
use crate::organizations::handshake::{Handshake, HandshakeAction, HandshakeState};
use crate::organizations::handshake_parties::{Recipient, Sender};
use crate::organizations::organization::Organization;
use crate::organizations::rejection::{InvalidInput, Rejection};
use crate::organizations::state::lower_case;
use crate::state::State;
use identifiers::{HandshakeId, Timestamp};
use smol_str::SmolStr;

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// How long handshakes are shown after they have ended.
const SHOWN_MILLIS: i64 = 30 * DAY_MILLIS;
/// The most handshakes that one fact sends or ends.
pub(super) const BATCH: usize = 1_000;
/// The shortest address, in characters; the longest is the model's.
const SHORTEST_EMAIL: usize = 6;

/// Whether a pending handshake can still come to this end.
///
/// # Errors
/// [`Rejection::HandshakeAlreadyInState`] where it has, [`Rejection::InvalidHandshakeTransition`] where it has come to another one,
/// and where the time for it is over.
pub(super) fn can_become(handshake: &Handshake, end: HandshakeState, now: Timestamp) -> Result<(), Rejection> {
    if handshake.state == end {
        Err(Rejection::HandshakeAlreadyInState)
    } else if handshake.is_pending_at(now) {
        Ok(())
    } else {
        Err(Rejection::InvalidHandshakeTransition)
    }
}

/// Until when a handshake is shown that ends now.
pub(super) fn forgotten_at(now: Timestamp) -> Timestamp {
    now.plus_millis(SHOWN_MILLIS)
}

/// The facts that these handshakes are canceled.
pub(super) fn canceled<'a>(handshakes: impl Iterator<Item = &'a Handshake>, at: Timestamp) -> Vec<Event> {
    let ids: Vec<HandshakeId> = handshakes.map(|handshake| handshake.id.clone()).collect();
    let batches = ids.chunks(BATCH).map(<[HandshakeId]>::to_vec);
    batches.map(|handshakes| Event::HandshakesCanceled { handshakes, at, forgotten_at: forgotten_at(at) }).collect()
}

/// What goes with a change to all features that isn't finished: the approvals that are pending, and the invitations that were sent since,
/// which offer what won't be.
pub(super) fn hanging_on<'a>(state: &'a State, parent: &'a Handshake) -> impl Iterator<Item = &'a Handshake> {
    let organizations = &state.organizations;
    let children = organizations.children_of_handshake(&parent.id, 0).filter(|child| child.is_pending());
    let since = organizations.sent_from(&parent.sender.organization, parent.sequence);
    let invitations = since.filter(|it| it.action() == HandshakeAction::Invite && it.is_pending());
    children.chain(invitations)
}

/// The organization as whoever it asks sees it.
pub(super) fn sender(state: &State, organization: &Organization) -> Sender {
    let management = state.organizations.accounts.get(&organization.management_account);
    Sender {
        organization: organization.id.clone(),
        management_account: organization.management_account,
        partition: organization.partition,
        email: state.organizations.email_of(organization.management_account),
        name: management.map(|account| account.name.clone()).unwrap_or_default(),
        feature_set: organization.offered_feature_set(),
    }
}

/// A new handshake's id. What it is about tells it apart from others of the organization, and how many were forgotten from those that
/// nobody knows any more.
pub(super) fn new_id(
    state: &State,
    organization: &Organization,
    action: HandshakeAction,
    about: &str,
    context: &Context<'_>,
) -> HandshakeId {
    let about = lower_case(about);
    let forgotten = state.organizations.handshakes_forgotten.to_string();
    mint(|attempt| {
        let key = [organization.id.as_str(), action.arn_segment(), &about, &forgotten];
        let id = format!("h-{}", context.seed.hexadecimal("handshake", &key, attempt, 32)).parse().ok()?;
        (!state.organizations.handshakes.contains_key(&id)).then_some(id)
    })
}

/// What tells a handshake to this recipient apart.
pub(super) fn about(recipient: &Recipient) -> SmolStr {
    match recipient {
        Recipient::Account(account) => SmolStr::new(account.to_string()),
        Recipient::Email(email) => email.clone(),
    }
}

/// A recipient that can be written to.
///
/// # Errors
/// [`InvalidInput::InvalidEmailAddressTarget`].
pub(super) fn reachable(recipient: &Recipient) -> Result<(), Rejection> {
    match recipient {
        Recipient::Email(email) if email.len() < SHORTEST_EMAIL || !is_usable(email) => {
            Err(InvalidInput::InvalidEmailAddressTarget.into())
        }
        Recipient::Email(_) | Recipient::Account(_) => Ok(()),
    }
}
