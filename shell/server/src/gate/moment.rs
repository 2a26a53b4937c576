//! When a call is made: the clock is looked at when a policy asks.

use engine::Engine;
use identifiers::Timestamp;

/// When a call is made.
#[derive(Clone, Copy)]
pub(super) enum Moment<'m> {
    /// Then.
    At(Timestamp),
    /// Now.
    By(&'m Engine),
}

impl Moment<'_> {
    pub(super) fn get(self) -> Timestamp {
        match self {
            Self::At(moment) => moment,
            Self::By(engine) => engine.now(),
        }
    }
}
