//! Lets handshakes expire that nobody answered in time, and forgets those that ended long ago.

use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use engine::Engine;
use governance::Caller;
use governance::organizations::commands::ConcludeHandshakes;
use identifiers::{AccountId, HandshakeId, Region, Timestamp};
use std::collections::BTreeMap;

/// Handshakes that one step names.
const AT_ONCE: usize = 500;

/// The reconciler of handshakes.
#[derive(Debug, Clone, Copy)]
pub struct Handshakes;

#[async_trait::async_trait]
impl Reconciler for Handshakes {
    fn name(&self) -> &'static str {
        "handshakes"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let snapshot = engine.snapshot();
        let next = snapshot.state.organizations.handshakes_due().next().map(|(at, _)| at);
        // That a handshake's time is over is no work that is left: it counts when it has come, and not before.
        Ok(next.filter(|at| *at <= engine.now()))
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let now = engine.now();
        let due = snapshot.state.organizations.handshakes_due().take_while(|(at, _)| *at <= now);
        // Each organization's step is its own, in its partition.
        let mut by_sender: BTreeMap<(AccountId, Region), Vec<HandshakeId>> = BTreeMap::new();
        for (_, handshake) in due {
            let sender = (handshake.sender.management_account, Region::global_in(handshake.sender.partition));
            by_sender.entry(sender).or_default().push(handshake.id.clone());
        }
        let mut failures = Failures::default();
        for ((account, region), handshakes) in by_sender {
            let steps = handshakes.chunks(AT_ONCE).map(|handshakes| {
                let command = ConcludeHandshakes { handshakes: handshakes.to_vec() };
                engine.execute(Caller::system(account, region.clone()), command)
            });
            failures.together(steps).await;
        }
        failures.outcome()
    }
}
