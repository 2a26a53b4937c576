//! Rules that are ready to judge, kept by what was put: thousands of accounts have the same ones.

use super::logic::Logic;
use evaluation::Digest;
use evaluation::rules::{JudgedRule, Outcome, RuleInput};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How many are kept; a place has at most a thousand.
const KEPT: usize = 20_000;

/// A rule as it is judged, with the digest of what it judges by, or why it can't be.
pub(super) type Prepared = Arc<Result<(JudgedRule, Digest), Outcome>>;

/// The rules that were made ready.
#[derive(Default)]
pub(super) struct PreparedRules(Mutex<HashMap<Arc<RuleInput>, Prepared>>);

impl PreparedRules {
    /// A rule, ready to judge.
    pub(super) fn of(&self, input: &Arc<RuleInput>, logic: &Logic) -> Prepared {
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(input) {
            return known.clone();
        }
        let prepared = Arc::new(JudgedRule::new(input.clone()).map(|rule| {
            let digest = logic.digest_of(&rule);
            (rule, digest)
        }));
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KEPT {
            // Rare, and only costs making them ready again.
            known.clear();
        }
        known.insert(input.clone(), prepared.clone());
        prepared
    }
}
