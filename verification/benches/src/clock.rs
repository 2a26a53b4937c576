//! The one place where a measurement looks at the clock.

use std::time::Instant;

/// The moment.
#[expect(clippy::disallowed_methods, reason = "a measurement is about time")]
pub fn now() -> Instant {
    Instant::now()
}
