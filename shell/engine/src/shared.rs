//! What an engine's handles and its writer have in common.

use crate::clock::Clock;
use crate::durations::Durations;
use crate::faults::FaultTable;
use crate::message::Message;
use crate::snapshot::Snapshot;
use crate::timeline::Timeline;
use crate::watch::Death;
use arc_swap::ArcSwap;
use governance::{Context, Settings};
use identifiers::{Seed, Timestamp};
use std::sync::Arc;
use storage::Storage;
use tokio::sync::mpsc;

/// An engine, as its handles and its writer see it.
pub(crate) struct Shared {
    pub(crate) storage: Arc<dyn Storage>,
    pub(crate) snapshot: ArcSwap<Snapshot>,
    pub(crate) queue: mpsc::Sender<Message>,
    pub(crate) changes: tokio::sync::watch::Sender<u64>,
    pub(crate) settings: Settings,
    pub(crate) seed: Seed,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) timeline: Timeline,
    /// Whether the moment that is told may go back with the clock; that of decisions never does.
    pub(crate) is_rehearsed: bool,
    pub(crate) faults: FaultTable,
    /// How long commits took that succeeded.
    pub(crate) commits: Durations,
    pub(crate) death: Death,
}

impl Shared {
    pub(crate) fn now(&self) -> Timestamp {
        if self.is_rehearsed { self.clock.now() } else { self.timeline.now() }
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context { now: self.now(), seed: &self.seed, settings: &self.settings }
    }

    pub(crate) fn publish(&self, snapshot: Snapshot) {
        self.timeline.reach(snapshot.at);
        self.snapshot.store(Arc::new(snapshot));
        self.changes.send_modify(|count| *count += 1);
    }
}
