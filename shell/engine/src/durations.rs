//! How long something took, counted so that nobody who counts waits for anybody: what is measured on the way of every request and commit.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The upper bounds of what is counted together, in seconds; a last place has whatever took longer.
pub const BOUNDS: [f64; 14] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// How often something took how long.
#[derive(Debug, Default)]
pub struct Durations {
    /// Those within each bound that are within none before it.
    within: [AtomicU64; BOUNDS.len()],
    longer: AtomicU64,
    micros: AtomicU64,
}

/// What was counted so far.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Counted {
    /// Those within each bound that are within none before it.
    pub within: [u64; BOUNDS.len()],
    /// Those that took longer.
    pub longer: u64,
    /// How long all of them took together, in seconds.
    pub seconds: f64,
}

impl Durations {
    /// Counts one.
    pub fn observe(&self, took: Duration) {
        let seconds = took.as_secs_f64();
        let place = BOUNDS.iter().position(|bound| seconds <= *bound).and_then(|place| self.within.get(place));
        place.unwrap_or(&self.longer).fetch_add(1, Ordering::Relaxed);
        self.micros.fetch_add(u64::try_from(took.as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// What was counted so far.
    pub fn read(&self) -> Counted {
        let micros = Duration::from_micros(self.micros.load(Ordering::Relaxed));
        Counted {
            within: std::array::from_fn(|at| self.within.get(at).map_or(0, |count| count.load(Ordering::Relaxed))),
            longer: self.longer.load(Ordering::Relaxed),
            seconds: micros.as_secs_f64(),
        }
    }
}

impl Counted {
    /// How many there were.
    pub fn count(&self) -> u64 {
        self.within.iter().sum::<u64>() + self.longer
    }
}

#[cfg(test)]
mod tests {
    use super::{BOUNDS, Durations};
    use std::time::Duration;

    #[test]
    fn each_is_counted_at_its_bound() {
        let durations = Durations::default();
        for millis in [1, 1, 2, 9_999, 10_000, 10_001, 60_000] {
            durations.observe(Duration::from_millis(millis));
        }
        let counted = durations.read();
        let at = |bound: f64| counted.within[BOUNDS.iter().position(|one| *one == bound).unwrap()];
        assert_eq!((at(0.0005), at(0.001), at(0.0025), at(10.0), counted.longer), (0, 2, 1, 2, 2));
        assert_eq!(counted.count(), 7);
        assert!((counted.seconds - 90.004).abs() < 1e-6, "{}", counted.seconds);
    }
}
