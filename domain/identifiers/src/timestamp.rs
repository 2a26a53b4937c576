//! A moment, as the domain knows it: milliseconds since the Unix epoch, handed in as an argument.

use std::fmt;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment this many milliseconds after the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the epoch.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Seconds since the epoch with a fraction of milliseconds, as AWS's JSON protocols print a time.
    pub fn seconds(self) -> f64 {
        double(self.0) / 1000.0
    }

    /// How many hours lie between an earlier moment and this one, with their fraction.
    pub fn hours_since(self, earlier: Self) -> f64 {
        double(self.0.saturating_sub(earlier.0)) / 3_600_000.0
    }

    /// How many days of 24 hours lie between an earlier moment and this one, with their fraction.
    pub fn days_since(self, earlier: Self) -> f64 {
        double(self.0.saturating_sub(earlier.0)) / 86_400_000.0
    }

    /// This moment and that many milliseconds more.
    #[must_use]
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }
}

/// The nearest double: milliseconds of the next 280,000 years are exact.
#[expect(clippy::as_conversions, reason = "there is no other way from a whole number of 64 bits to a double")]
const fn double(millis: i64) -> f64 {
    millis as f64
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}ms", self.0)
    }
}
