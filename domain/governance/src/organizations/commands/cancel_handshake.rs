//! CancelHandshake: whoever asked takes it back.

use super::handshakes::{can_become, canceled, hanging_on};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::handshake::{HandshakeAction, HandshakeState};
use crate::organizations::handshake_part::{Part, part_in};
use crate::organizations::rejection::Rejection;
use crate::state::State;
use identifiers::HandshakeId;
use std::iter::once;

/// Takes a handshake back.
#[derive(Debug, Clone, PartialEq)]
pub struct CancelHandshake {
    /// Which handshake.
    pub handshake: HandshakeId,
}

impl Command for CancelHandshake {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("CancelHandshake");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let (handshake, part) = part_in(&state.organizations, caller, &self.handshake)?;
        if part != Part::Sender {
            return Err(Rejection::AccessDenied.into());
        }
        can_become(handshake, HandshakeState::Canceled, context.now)?;
        let hanging = (handshake.action() == HandshakeAction::EnableAllFeatures).then(|| hanging_on(state, handshake));
        let all = once(handshake).chain(hanging.into_iter().flatten());
        Ok(Decision::new(canceled(all, context.now), ()))
    }
}
