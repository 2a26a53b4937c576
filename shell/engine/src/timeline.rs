//! Time as the journal knows it: it never goes back, whatever is done to the clock.

use crate::clock::Clock;
use identifiers::Timestamp;
use std::sync::{Arc, Mutex, PoisonError};

/// How far the clock may lag behind before the log tells of it: time servers correct by less all the time.
const TOLD_FROM_MILLIS: i64 = 1_000;

/// A clock and the latest time that was told or journaled.
///
/// While the clock is behind that, because it was set back or because it was wrong when the last entry was written, time goes on
/// from there at half its pace: what waits comes to its end, and the clock catches up by and by.
pub(crate) struct Timeline {
    clock: Arc<dyn Clock>,
    anchor: Mutex<Anchor>,
}

/// A moment that time doesn't go behind, and what the steady clock said when it was reached.
struct Anchor {
    at: i64,
    steady: i64,
    is_behind: bool,
}

impl Timeline {
    /// Time that begins after the last entry of a journal.
    pub(crate) fn after(last: Timestamp, clock: Arc<dyn Clock>) -> Self {
        let anchor = Anchor { at: last.millis(), steady: clock.steady(), is_behind: false };
        Self { clock, anchor: Mutex::new(anchor) }
    }

    /// The moment: never before an earlier answer, or an entry of the journal.
    pub(crate) fn now(&self) -> Timestamp {
        let (clock, steady) = (self.clock.now().millis(), self.clock.steady());
        let mut anchor = self.anchor.lock().unwrap_or_else(PoisonError::into_inner);
        let coasting = anchor.at.saturating_add(steady.saturating_sub(anchor.steady).max(0) / 2);
        if clock >= coasting {
            *anchor = Anchor { at: clock, steady, is_behind: false };
            return Timestamp::from_millis(clock);
        }
        let behind_millis = coasting - clock;
        if behind_millis >= TOLD_FROM_MILLIS && !std::mem::replace(&mut anchor.is_behind, true) {
            tracing::warn!(
                behind_millis,
                "the clock is behind the journal; time goes on at half its pace until it has caught up"
            );
        }
        Timestamp::from_millis(coasting)
    }

    /// An entry of this time has become part of the journal.
    pub(crate) fn reach(&self, entry: Timestamp) {
        let steady = self.clock.steady();
        let mut anchor = self.anchor.lock().unwrap_or_else(PoisonError::into_inner);
        if entry.millis() > anchor.at {
            *anchor = Anchor { at: entry.millis(), steady, is_behind: anchor.is_behind };
        }
    }

    /// The journal was emptied: nothing holds the clock's time up any more.
    pub(crate) fn begin_anew(&self) {
        let steady = self.clock.steady();
        *self.anchor.lock().unwrap_or_else(PoisonError::into_inner) = Anchor { at: i64::MIN, steady, is_behind: false };
    }
}

#[cfg(test)]
mod tests {
    use super::Timeline;
    use crate::clock::ManualClock;
    use identifiers::Timestamp;
    use std::sync::Arc;

    const NOON: i64 = 1_750_000_000_000;
    const HOUR: i64 = 3_600_000;

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_millis(millis)
    }

    #[test]
    fn time_goes_on_at_half_its_pace_while_the_clock_is_behind() {
        let clock = Arc::new(ManualClock::at(at(NOON)));
        let timeline = Timeline::after(at(0), clock.clone());
        assert_eq!(timeline.now(), at(NOON));
        clock.set(at(NOON - 3 * HOUR));
        assert_eq!(timeline.now(), at(NOON));
        for millis in 1..=10 {
            clock.advance(1);
            assert_eq!(timeline.now(), at(NOON + millis / 2), "however often it is asked");
        }
        clock.advance(2 * HOUR - 10);
        assert_eq!(timeline.now(), at(NOON + HOUR));
        clock.set(at(NOON + 2 * HOUR));
        assert_eq!(timeline.now(), at(NOON + 2 * HOUR), "the clock was corrected");
        clock.set(at(NOON - HOUR));
        clock.advance(6 * HOUR);
        assert_eq!(timeline.now(), at(NOON + 5 * HOUR), "the clock has caught up");
    }

    #[test]
    fn the_last_entry_holds_time_up_until_the_journal_is_emptied() {
        let clock = Arc::new(ManualClock::at(at(NOON)));
        let timeline = Timeline::after(at(NOON + HOUR), clock.clone());
        assert_eq!(timeline.now(), at(NOON + HOUR));
        timeline.reach(at(NOON + 2 * HOUR));
        timeline.reach(at(NOON));
        assert_eq!(timeline.now(), at(NOON + 2 * HOUR));
        timeline.begin_anew();
        assert_eq!(timeline.now(), at(NOON));
    }
}
