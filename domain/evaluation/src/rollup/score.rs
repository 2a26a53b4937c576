//! A pack's score: the share of rule and resource pairs with a result that are compliant.

use std::cmp::Ordering;
use std::fmt;

use crate::rollup::ResourceResult;

/// How many pairs of rule and resource have a result, and how many of them are compliant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Score {
    /// Compliant pairs.
    pub compliant: u64,
    /// Pairs with a result.
    pub total: u64,
}

impl Score {
    /// Counts the results of all rules of a pack.
    pub fn of(results: impl IntoIterator<Item = ResourceResult>) -> Self {
        let mut score = Self::default();
        for result in results {
            score.total += 1;
            score.compliant += u64::from(result == ResourceResult::Compliant);
        }
        score
    }

    /// The score from 0 to 100; `None` without a result.
    pub fn percent(self) -> Option<f64> {
        (self.total > 0).then(|| 100.0 * self.compliant as f64 / self.total as f64)
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

/// Ascending order of scores; packs without data come last, and so first when the order is reversed. Callers order equal
/// scores by name.
pub fn compare_scores(one: Score, other: Score) -> Ordering {
    match (one.total, other.total) {
        (0, 0) => Ordering::Equal,
        (0, _) => Ordering::Greater,
        (_, 0) => Ordering::Less,
        // Exact: a/b < c/d if a*d < c*b.
        _ => (u128::from(one.compliant) * u128::from(other.total))
            .cmp(&(u128::from(other.compliant) * u128::from(one.total))),
    }
}
