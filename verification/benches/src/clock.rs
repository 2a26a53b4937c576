//! The one place where a measurement looks at the clock, and at a thread's processor time.

use std::time::{Duration, Instant};

/// The moment.
#[expect(clippy::disallowed_methods, reason = "a measurement is about time")]
pub fn now() -> Instant {
    Instant::now()
}

/// Processor time of this thread so far; nothing where the system doesn't tell.
pub fn processor_time() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(told.split_whitespace().next()?.parse().ok()?))
}
