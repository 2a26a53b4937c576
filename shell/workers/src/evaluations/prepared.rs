//! Rules that are ready to judge, kept by what was put: thousands of accounts have the same ones.

use super::logic::Logic;
use evaluation::Digest;
use evaluation::rules::{JudgedRule, Outcome, RuleInput};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How many are kept; a place has at most a thousand.
const KEPT: usize = 20_000;
/// How many of them are found by where they are: those that packs bring stay there, an account's own never do.
const KEPT_BY_ADDRESS: usize = 2_000;

/// A rule as it is judged, with the digest of what it judges by, or why it can't be.
pub(super) type Prepared = Arc<Result<(JudgedRule, Digest), Outcome>>;

/// The rules that were made ready.
#[derive(Default)]
pub(super) struct PreparedRules(Mutex<Known>);

#[derive(Default)]
struct Known {
    by_content: HashMap<Arc<RuleInput>, Prepared>,
    /// By where they are, which is quicker; the input beside it keeps its address from becoming another's.
    by_address: HashMap<usize, (Arc<RuleInput>, Prepared)>,
}

impl PreparedRules {
    /// A rule, ready to judge.
    pub(super) fn of(&self, input: &Arc<RuleInput>, logic: &Logic) -> Prepared {
        let address = Arc::as_ptr(input).addr();
        {
            let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some((_, prepared)) = known.by_address.get(&address) {
                return prepared.clone();
            }
            if let Some(prepared) = known.by_content.get(input).cloned() {
                known.keep(address, input, &prepared);
                return prepared;
            }
        }
        let prepared = Arc::new(JudgedRule::new(input.clone()).map(|rule| {
            let digest = logic.digest_of(&rule);
            (rule, digest)
        }));
        self.0.lock().unwrap_or_else(PoisonError::into_inner).keep(address, input, &prepared);
        prepared
    }
}

impl Known {
    fn keep(&mut self, address: usize, input: &Arc<RuleInput>, prepared: &Prepared) {
        // Both are rare, and only cost making them ready, or finding them, again.
        if self.by_content.len() >= KEPT {
            self.by_content.clear();
        }
        if self.by_address.len() >= KEPT_BY_ADDRESS {
            self.by_address.clear();
        }
        self.by_content.insert(input.clone(), prepared.clone());
        self.by_address.insert(address, (input.clone(), prepared.clone()));
    }
}
