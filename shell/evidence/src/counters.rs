//! How much was delivered since the start, for whoever watches a server.

use std::sync::atomic::{AtomicU64, Ordering};

/// What was taken in since the start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Deliveries that were taken, whatever was new in them.
    pub deliveries: u64,
    /// Configuration items that were new.
    pub items: u64,
    /// Account facts that were new or different.
    pub facts: u64,
    /// Elements that couldn't be read, or were refused.
    pub skipped: u64,
}

/// Counts it.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    deliveries: AtomicU64,
    items: AtomicU64,
    facts: AtomicU64,
    skipped: AtomicU64,
}

impl Counters {
    pub(crate) fn count(&self, more: &TakenIn) {
        self.deliveries.fetch_add(more.deliveries, Ordering::Relaxed);
        self.items.fetch_add(more.items, Ordering::Relaxed);
        self.facts.fetch_add(more.facts, Ordering::Relaxed);
        self.skipped.fetch_add(more.skipped, Ordering::Relaxed);
    }

    pub(crate) fn read(&self) -> TakenIn {
        TakenIn {
            deliveries: self.deliveries.load(Ordering::Relaxed),
            items: self.items.load(Ordering::Relaxed),
            facts: self.facts.load(Ordering::Relaxed),
            skipped: self.skipped.load(Ordering::Relaxed),
        }
    }
}
