//! What is counted of requests: on their way nothing but atomics, and no more series than the program has names.

mod fixed;
mod process;
mod requests;

pub use process::{Process, resident_bytes};
pub use requests::{Asked, OfOperation, Requests, UNKNOWN, status_word};

use std::sync::atomic::{AtomicU64, Ordering};

/// What a port counts.
#[derive(Default)]
pub struct Metrics {
    /// Requests.
    pub requests: Requests,
    /// When the process began.
    pub process: Process,
    panics: AtomicU64,
}

impl Metrics {
    /// A request couldn't be handled: a mistake of ours.
    pub fn panicked(&self) {
        self.panics.fetch_add(1, Ordering::Relaxed);
    }

    /// How many couldn't be.
    pub fn panics(&self) -> u64 {
        self.panics.load(Ordering::Relaxed)
    }
}
