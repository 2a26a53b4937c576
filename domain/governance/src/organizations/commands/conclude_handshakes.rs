//! The worker's steps that let handshakes expire that nobody answered, and forget those that were answered long ago.

use super::handshakes::{canceled, forgotten_at, hanging_on};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event;
use crate::organizations::handshake::{Handshake, HandshakeAction};
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::HandshakeId;
use std::collections::BTreeSet;

/// Takes the next step of handshakes, as far as it is due.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludeHandshakes {
    /// Which handshakes; no more than a fact should name.
    pub handshakes: Vec<HandshakeId>,
}

impl Command for ConcludeHandshakes {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ConcludeHandshakes");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<()>, Rejection> {
        let at = context.now;
        let found = self.handshakes.iter().filter_map(|id| state.organizations.handshakes.get(id));
        let due: Vec<&Handshake> = found.filter(|handshake| handshake.deadline() <= at).collect();
        let (pending, ended): (Vec<&Handshake>, Vec<&Handshake>) = due.into_iter().partition(|it| it.is_pending());
        // Approvals go with what they are for, which expires at the same moment.
        let (approvals, pending): (Vec<&Handshake>, Vec<&Handshake>) =
            pending.into_iter().partition(|it| it.action() == HandshakeAction::ApproveAllFeatures);
        let expired: BTreeSet<HandshakeId> = pending.iter().map(|handshake| handshake.id.clone()).collect();
        let changes = pending.iter().filter(|it| it.action() == HandshakeAction::EnableAllFeatures);
        let hanging = changes.flat_map(|change| hanging_on(state, change)).filter(|it| !expired.contains(&it.id));
        let mut seen = BTreeSet::new();
        let hanging = approvals.into_iter().chain(hanging).filter(|handshake| seen.insert(handshake.id.clone()));
        let mut events = canceled(hanging, at);
        if !expired.is_empty() {
            let handshakes = expired.into_iter().collect();
            events.push(Event::HandshakesExpired { handshakes, at, forgotten_at: forgotten_at(at) });
        }
        if !ended.is_empty() {
            let handshakes = ended.into_iter().map(|handshake| handshake.id.clone()).collect();
            events.push(Event::HandshakesForgotten { handshakes });
        }
        Ok(Decision::new(events, ()))
    }
}
