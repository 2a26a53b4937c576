//! DeclineHandshake: whoever was asked refuses.

use super::handshakes::{can_become, forgotten_at};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::handshake::HandshakeState;
use crate::organizations::handshake_part::{Part, part_in};
use crate::organizations::rejection::Rejection;
use crate::state::State;
use identifiers::HandshakeId;

/// Refuses what a handshake asks.
#[derive(Debug, Clone, PartialEq)]
pub struct DeclineHandshake {
    /// Which handshake.
    pub handshake: HandshakeId,
}

impl Command for DeclineHandshake {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("DeclineHandshake");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let (handshake, part) = part_in(&state.organizations, caller, &self.handshake)?;
        if part != Part::Recipient {
            return Err(Rejection::AccessDenied.into());
        }
        can_become(handshake, HandshakeState::Declined, context.now)?;
        let event = Event::HandshakeDeclined {
            handshake: self.handshake.clone(),
            at: context.now,
            forgotten_at: forgotten_at(context.now),
        };
        Ok(Decision::new([event], ()))
    }
}
