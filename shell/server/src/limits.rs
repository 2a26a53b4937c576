//! What clients have to keep, so that a slow one holds nobody up.

use std::time::Duration;

/// What clients have to keep, so that a slow one holds nobody up.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Connections at once; on a few more only health is answered.
    pub connections: usize,
    /// How long a body may take however little of it comes.
    pub body_grace: Duration,
    /// How much of it has to come after that, on average, in bytes a second.
    pub body_rate: f64,
    /// How long a body may take at most.
    pub body_longest: Duration,
    /// The time in which as much of an answer has to be taken as at that rate.
    pub answer_window: Duration,
    /// Bytes of a body that count against no budget: there are only so many connections.
    pub small_body: usize,
    /// How long a body waits for a part of the budget.
    pub budget_patience: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 4_096,
            body_grace: Duration::from_secs(10),
            body_rate: 16.0 * 1024.0,
            body_longest: Duration::from_secs(300),
            answer_window: Duration::from_secs(30),
            small_body: 64 * 1024,
            budget_patience: Duration::from_secs(10),
        }
    }
}
