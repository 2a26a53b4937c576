//! What every report tells in the same way.

use identifiers::Timestamp;
use protocol::timestamps::iso8601;
use reports::Time;

/// A time.
pub fn time(at: Timestamp) -> Time {
    Time(iso8601(at.millis()))
}
