//! What every report tells, and every question names, in the same way.

use identifiers::Timestamp;
use protocol::timestamps::{self, iso8601};
use reports::Time;

/// Reads a moment since 1970, such as `2025-06-01T12:00:00Z`.
pub fn moment(text: &str) -> Option<Timestamp> {
    timestamps::parse(text).filter(|millis| *millis >= 0).map(Timestamp::from_millis)
}

/// A time.
pub fn time(at: Timestamp) -> Time {
    Time(iso8601(at.millis()))
}
