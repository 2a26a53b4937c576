//! Handshakes as each side sees them.

use super::page::{Page, PageRequest};
use crate::caller::Caller;
use crate::organizations::handshake::{Handshake, HandshakeAction, HandshakeRequest};
use crate::organizations::handshake_part::part_in;
use crate::organizations::organization::Organization;
use crate::organizations::rejection::Rejection;
use crate::organizations::state::State;
use identifiers::HandshakeId;

/// Which handshakes are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandshakeFilter<'a> {
    /// All of them.
    All,
    /// Those of one kind, by its name on the wire.
    Action(&'a str),
    /// The approvals that a change to all features asked for.
    Parent(&'a HandshakeId),
}

impl HandshakeFilter<'_> {
    fn passes(self, handshake: &Handshake) -> bool {
        match self {
            Self::All => true,
            Self::Action(name) => handshake.action().api_name() == name,
            Self::Parent(wanted) => {
                matches!(&handshake.request, HandshakeRequest::ApproveAllFeatures { parent, .. } if parent == wanted)
            }
        }
    }
}

/// One handshake, for whoever has to do with it.
///
/// # Errors
/// [`Rejection::HandshakeNotFound`].
pub fn handshake<'a>(state: &'a State, caller: &Caller, id: &HandshakeId) -> Result<&'a Handshake, Rejection> {
    part_in(state, caller, id).map(|(handshake, _)| handshake)
}

/// The handshakes that were sent to the caller's account, in the order of asking. A management account sees no invitations: it could
/// accept them only without its organization.
pub fn handshakes_for_account<'a>(
    state: &'a State,
    caller: &Caller,
    filter: HandshakeFilter<'_>,
    page: PageRequest,
) -> Page<&'a Handshake> {
    let partition = caller.region.partition();
    let manages = state.organization_seen_by(caller).is_some_and(|own| own.management_account == caller.account);
    let received = state.received_from(caller.account, page.first()).filter(|handshake| {
        handshake.sender.partition == partition
            && !(manages && handshake.action() == HandshakeAction::Invite)
            && filter.passes(handshake)
    });
    Page::take(received.map(|handshake| (handshake.sequence, handshake)), page.limit)
}

/// The handshakes that an organization sent, in the order of asking.
pub fn handshakes_for_organization<'a>(
    state: &'a State,
    organization: &Organization,
    filter: HandshakeFilter<'_>,
    page: PageRequest,
) -> Page<&'a Handshake> {
    let sent = state.sent_from(&organization.id, page.first()).filter(|handshake| filter.passes(handshake));
    Page::take(sent.map(|handshake| (handshake.sequence, handshake)), page.limit)
}
