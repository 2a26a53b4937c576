//! A pack's score: the share of rule and resource pairs with a result that are compliant.

use std::fmt;

/// How many pairs of rule and resource have a result, and how many of them are compliant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Score {
    /// Compliant pairs.
    pub compliant: u64,
    /// Pairs with a result.
    pub total: u64,
}

impl Score {
    /// Of a pack whose rules have so many good results and so many bad ones.
    pub fn of(rules: impl IntoIterator<Item = (u64, u64)>) -> Self {
        rules.into_iter().fold(Self::default(), |score, (compliant, non_compliant)| Self {
            compliant: score.compliant + compliant,
            total: score.total + compliant + non_compliant,
        })
    }

    /// The score from 0 to 100; `None` without a result.
    #[expect(clippy::as_conversions, reason = "numbers of results are small enough to be exact in a double")]
    pub fn percent(self) -> Option<f64> {
        (self.total > 0).then(|| 100.0 * self.compliant as f64 / self.total as f64)
    }

    /// A text that sorts as scores do: upwards, and packs without data last, and so first when the order is reversed. Callers order
    /// equal scores by name.
    pub fn sort_key(self) -> String {
        // The bits of numbers that aren't negative are in the order of the numbers.
        self.percent().map_or_else(|| "f".repeat(16), |percent| format!("{:016x}", percent.to_bits()))
    }
}

impl fmt::Display for Score {
    /// The shortest decimal that reads back as the same number (`75`, `66.66666666666667`), or `INSUFFICIENT_DATA`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.percent() {
            Some(percent) => write!(f, "{percent}"),
            None => f.write_str("INSUFFICIENT_DATA"),
        }
    }
}
