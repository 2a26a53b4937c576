//! The one place that reads the time.

use identifiers::Timestamp;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Where the time comes from.
pub trait Clock: Send + Sync + 'static {
    /// The moment. It may go back: people and time servers set clocks.
    fn now(&self) -> Timestamp;

    /// Milliseconds that have passed since some moment, whatever the clock was set to meanwhile: never less than before.
    fn steady(&self) -> i64;

    /// The moment at which it stands for good, if it does.
    fn stands_at(&self) -> Option<Timestamp> {
        None
    }
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the shell's clock")]
    fn now(&self) -> Timestamp {
        let millis = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
        Timestamp::from_millis(i64::try_from(millis).unwrap_or(i64::MAX))
    }

    #[expect(clippy::disallowed_methods, reason = "this is the shell's clock")]
    fn steady(&self) -> i64 {
        static FIRST: OnceLock<Instant> = OnceLock::new();
        i64::try_from(FIRST.get_or_init(Instant::now).elapsed().as_millis()).unwrap_or(i64::MAX)
    }
}

/// A clock that stands still for good, so that the same script sees the same moments. What waits for a time that is later waits on.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }

    fn steady(&self) -> i64 {
        0
    }

    fn stands_at(&self) -> Option<Timestamp> {
        Some(self.0)
    }
}

/// A clock that goes as another one does, a while ahead of it or behind.
pub struct OffsetClock {
    clock: Arc<dyn Clock>,
    offset_millis: i64,
}

impl OffsetClock {
    /// A clock that says this moment now, and goes on as the other does.
    pub fn from(moment: Timestamp, clock: Arc<dyn Clock>) -> Self {
        let offset_millis = moment.millis().saturating_sub(clock.now().millis());
        Self { clock, offset_millis }
    }
}

impl Clock for OffsetClock {
    fn now(&self) -> Timestamp {
        self.clock.now().plus_millis(self.offset_millis)
    }

    fn steady(&self) -> i64 {
        self.clock.steady()
    }

    fn stands_at(&self) -> Option<Timestamp> {
        self.clock.stands_at().map(|moment| moment.plus_millis(self.offset_millis))
    }
}

/// A clock that stands still until it is moved: for rehearsals, and for tests.
#[derive(Debug)]
pub struct ManualClock {
    now: AtomicI64,
    passed: AtomicI64,
}

impl ManualClock {
    /// A clock that stands at this moment.
    pub fn at(moment: Timestamp) -> Self {
        Self { now: AtomicI64::new(moment.millis()), passed: AtomicI64::new(0) }
    }

    /// Sets it to a moment, which may be an earlier one. No time passes by that.
    pub fn set(&self, moment: Timestamp) {
        self.now.store(moment.millis(), Ordering::SeqCst);
    }

    /// Lets time pass.
    pub fn advance(&self, millis: i64) {
        self.now.fetch_add(millis, Ordering::SeqCst);
        self.passed.fetch_add(millis.max(0), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.now.load(Ordering::SeqCst))
    }

    fn steady(&self) -> i64 {
        self.passed.load(Ordering::SeqCst)
    }
}
