//! Requests by what they ask for, whose answer it is, and how that ended.

use super::fixed::Fixed;
use engine::{Counted, Durations};
use http::StatusCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Operations that there can be, of all services with our own routes: every name comes out of the program.
const OPERATIONS: usize = 1_024;
/// Ways in which one can end, on the installation and on branches.
const OUTCOMES: usize = 128;
/// What is said of a request of which nobody can say what it asks for.
pub const UNKNOWN: &str = "unknown";
/// What is said of a request that is done.
const OK: &str = "ok";

/// Requests so far.
pub struct Requests(Fixed<(&'static str, &'static str), Operation>);

struct Operation {
    outcomes: Fixed<(bool, &'static str), AtomicU64>,
    durations: Durations,
}

/// What a request asks for, as far as it was read.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// The service.
    pub service: &'static str,
    /// The operation.
    pub operation: &'static str,
    /// Whether it was on a branch.
    pub on_branch: bool,
}

/// What was counted of an operation.
pub struct OfOperation {
    /// The service.
    pub service: &'static str,
    /// The operation.
    pub operation: &'static str,
    /// Whether on branches, how they ended, and how often.
    pub outcomes: Vec<(bool, &'static str, u64)>,
    /// How long they took.
    pub durations: Counted,
}

impl Default for Requests {
    fn default() -> Self {
        Self(Fixed::with_room(OPERATIONS))
    }
}

impl Default for Operation {
    fn default() -> Self {
        Self { outcomes: Fixed::with_room(OUTCOMES), durations: Durations::default() }
    }
}

impl Default for Asked {
    fn default() -> Self {
        Self { service: UNKNOWN, operation: UNKNOWN, on_branch: false }
    }
}

impl Asked {
    /// It asks for this.
    pub fn is_for(&mut self, service: &'static str, operation: &'static str) {
        (self.service, self.operation) = (service, operation);
    }
}

impl Requests {
    /// Counts one that was answered.
    pub fn count(&self, asked: Asked, outcome: &'static str, took: Duration) {
        let Some(operation) = self.0.at((asked.service, asked.operation)) else { return };
        operation.durations.observe(took);
        if let Some(count) = operation.outcomes.at((asked.on_branch, outcome)) {
            count.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// What was counted so far, in the order of names.
    pub fn read(&self) -> Vec<OfOperation> {
        let all = self.0.iter().map(|((service, operation), counted)| {
            let outcomes = counted.outcomes.iter();
            let outcomes =
                outcomes.map(|((branch, outcome), count)| (*branch, *outcome, count.load(Ordering::Relaxed)));
            let mut outcomes: Vec<_> = outcomes.collect();
            outcomes.sort_unstable();
            OfOperation { service, operation, outcomes, durations: counted.durations.read() }
        });
        let mut all: Vec<OfOperation> = all.collect();
        all.sort_unstable_by_key(|one| (one.service, one.operation));
        all
    }
}

/// What is said of an answer that has no error of a model: that it is done, or its status.
pub fn status_word(status: StatusCode) -> &'static str {
    match status.as_u16() {
        ..400 => OK,
        400 => "400",
        401 => "401",
        403 => "403",
        404 => "404",
        405 => "405",
        408 => "408",
        409 => "409",
        410 => "410",
        411 => "411",
        412 => "412",
        413 => "413",
        415 => "415",
        416 => "416",
        429 => "429",
        500 => "500",
        501 => "501",
        503 => "503",
        _ => "other",
    }
}
