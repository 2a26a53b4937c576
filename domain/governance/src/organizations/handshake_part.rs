//! Who may see a handshake, and who may answer it.

use super::handshake::Handshake;
use super::rejection::Rejection;
use super::state::State;
use crate::caller::Caller;
use identifiers::HandshakeId;

/// How somebody has to do with a handshake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The management account of the organization that sent it.
    Sender,
    /// Whoever it is addressed to.
    Recipient,
    /// Another member of the organization that sent it.
    Onlooker,
}

/// The handshake, and what part the caller has in it.
///
/// # Errors
/// [`Rejection::HandshakeNotFound`] for whoever has none. Handshakes are seen from the partition that they were sent in.
pub(crate) fn part_in<'a>(
    organizations: &'a State,
    caller: &Caller,
    handshake: &HandshakeId,
) -> Result<(&'a Handshake, Part), Rejection> {
    let handshake = organizations
        .handshakes
        .get(handshake)
        .filter(|handshake| handshake.sender.partition == caller.region.partition())
        .ok_or(Rejection::HandshakeNotFound)?;
    if organizations.is_addressed_to(handshake, caller.account) {
        return Ok((handshake, Part::Recipient));
    }
    match organizations.organization_seen_by(caller) {
        Some(own) if own.id == handshake.sender.organization && own.management_account == caller.account => {
            Ok((handshake, Part::Sender))
        }
        Some(own) if own.id == handshake.sender.organization => Ok((handshake, Part::Onlooker)),
        _ => Err(Rejection::HandshakeNotFound),
    }
}
