//! Judgements kept in memory by what they were made of, a bounded number of them: what was judged once isn't judged again.

use evaluation::Digest;
use evaluation::rules::{Kept, Verdicts};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// The most judgements that are kept: a few tens of megabytes.
const CAPACITY: usize = 400_000;

/// The judgements, and how many were made and found.
pub(super) struct KeptVerdicts {
    generations: Mutex<Generations>,
    capacity: usize,
    judged: AtomicU64,
    reused: AtomicU64,
}

/// What was used lately, and what was before: when the first is full, the second is forgotten and the first takes its place.
#[derive(Default)]
struct Generations {
    young: HashMap<Digest, Kept>,
    old: HashMap<Digest, Kept>,
}

/// How often rules were judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    /// Judgements that were made.
    pub(super) judged: u64,
    /// Judgements that were there already.
    pub(super) reused: u64,
    /// Judgements that are kept now.
    pub(super) kept: u64,
}

impl Default for KeptVerdicts {
    fn default() -> Self {
        Self::with_capacity(CAPACITY)
    }
}

impl KeptVerdicts {
    fn with_capacity(capacity: usize) -> Self {
        Self { generations: Mutex::default(), capacity, judged: AtomicU64::new(0), reused: AtomicU64::new(0) }
    }

    /// Forgets everything that is kept; the counts go on.
    pub(super) fn clear(&self) {
        *self.lock() = Generations::default();
    }

    pub(super) fn counts(&self) -> Counts {
        let generations = self.lock();
        let kept = generations.young.len() + generations.old.len();
        Counts {
            judged: self.judged.load(Ordering::Relaxed),
            reused: self.reused.load(Ordering::Relaxed),
            kept: u64::try_from(kept).unwrap_or(u64::MAX),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Generations> {
        // Judging happens outside of the lock, and a map is whole after every change.
        self.generations.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Generations {
    fn find(&mut self, key: &Digest, capacity: usize) -> Option<Kept> {
        if let Some(kept) = self.young.get(key) {
            return Some(kept.clone());
        }
        let kept = self.old.remove(key)?;
        self.keep(*key, kept.clone(), capacity);
        Some(kept)
    }

    fn keep(&mut self, key: Digest, kept: Kept, capacity: usize) {
        if self.young.len() >= capacity / 2 {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, kept);
    }
}

impl Verdicts for KeptVerdicts {
    fn judged(&self, key: Option<Digest>, judge: &mut dyn FnMut() -> Kept) -> Kept {
        if let Some(kept) = key.and_then(|key| self.lock().find(&key, self.capacity)) {
            self.reused.fetch_add(1, Ordering::Relaxed);
            return kept;
        }
        let kept = judge();
        self.judged.fetch_add(1, Ordering::Relaxed);
        if let Some(key) = key {
            self.lock().keep(key, kept.clone(), self.capacity);
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, KeptVerdicts};
    use evaluation::Canonical;
    use evaluation::facts::AccountFacts;
    use evaluation::rules::{Coverage, Inventory, Kept, RuleInput, Verdicts, evaluate_with};
    use identifiers::{AccountId, Region, Timestamp};

    /// A judgement, by way of a rule that is there.
    fn judgement() -> Kept {
        struct Catch(std::cell::RefCell<Option<Kept>>);
        impl Verdicts for Catch {
            fn judged(&self, _: Option<evaluation::Digest>, judge: &mut dyn FnMut() -> Kept) -> Kept {
                let kept = judge();
                *self.0.borrow_mut() = Some(kept.clone());
                kept
            }
        }
        let (account, facts) = (AccountId::from_number(1).unwrap(), AccountFacts::none());
        let now = Timestamp::from_millis(0);
        let inventory = Inventory::new(account, Region::us_east_1(), now, &facts, [], Coverage::All);
        let catch = Catch(std::cell::RefCell::new(None));
        evaluate_with(&RuleInput::read("SECURITYHUB_ENABLED", None).unwrap(), &inventory, &catch);
        catch.0.into_inner().unwrap()
    }

    #[test]
    fn what_is_used_stays_and_the_rest_is_bounded() {
        let (verdicts, kept) = (KeptVerdicts::with_capacity(10), judgement());
        let ask = |number: u32| {
            let mut made = false;
            let key = Canonical::new("test").text(&number.to_string()).finish();
            verdicts.judged(Some(key), &mut || {
                made = true;
                kept.clone()
            });
            made
        };
        assert!(ask(0) && !ask(0));
        for number in 1..1_000 {
            assert!(ask(number), "{number} is new");
            assert!(!ask(0), "what is used all the time is never forgotten");
            assert!(verdicts.counts().kept <= 10);
        }
        assert!(ask(1), "what wasn't used for long is forgotten");
        verdicts.clear();
        assert!(ask(0));
        assert_eq!(verdicts.counts(), Counts { judged: 1_002, reused: 1_000, kept: 1 });
    }

    #[test]
    fn what_has_no_key_is_judged_each_time() {
        let (verdicts, kept) = (KeptVerdicts::default(), judgement());
        verdicts.judged(None, &mut || kept.clone());
        verdicts.judged(None, &mut || kept.clone());
        assert_eq!(verdicts.counts(), Counts { judged: 2, reused: 0, kept: 0 });
    }
}
