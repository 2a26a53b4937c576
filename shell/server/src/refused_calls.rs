//! The latest calls that were refused, and why: they changed nothing, so the journal has no word of them.

use governance::Caller;
use identifiers::Timestamp;
use protocol::WireError;
use reports::Refusal;
use schema::Operation;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// How many are known; the oldest goes first.
pub const KEPT: usize = 1_000;
/// Characters of a text that are kept.
const LONGEST: usize = 1_000;

/// A call that was refused.
#[derive(Debug, Clone)]
pub struct RefusedCall {
    /// When.
    pub at: Timestamp,
    /// By whom and where it was made.
    pub caller: Caller,
    /// What was asked for.
    pub operation: &'static Operation,
    /// How it was refused.
    pub refusal: Refusal,
}

/// The latest that were refused since the installation was started or reset.
#[derive(Default)]
pub struct RefusedCalls(Mutex<VecDeque<RefusedCall>>);

impl RefusedCalls {
    /// Notes one.
    pub fn note(&self, at: Timestamp, caller: &Caller, operation: &'static Operation, error: &WireError) {
        let refusal = refusal(error);
        let cut = |text: String| match text.char_indices().nth(LONGEST) {
            Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "...",
            None => text,
        };
        let refusal = Refusal { message: refusal.message.map(cut), why: refusal.why.map(cut), ..refusal };
        let call = RefusedCall { at, caller: caller.clone(), operation, refusal };
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if calls.len() >= KEPT {
            calls.pop_front();
        }
        calls.push_back(call);
    }

    /// Those that pass, the latest first.
    pub fn latest(&self, limit: usize, passes: impl Fn(&RefusedCall) -> bool) -> Vec<RefusedCall> {
        let calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        calls.iter().rev().filter(|call| passes(call)).take(limit).cloned().collect()
    }

    /// Forgets them all.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// An error as our own routes tell it.
pub fn refusal(error: &WireError) -> Refusal {
    Refusal {
        code: error.code.to_owned(),
        status: error.status,
        reason: error.reason().map(str::to_owned),
        message: Some(error.message.clone()),
        why: error.why.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::{KEPT, LONGEST, RefusedCalls};
    use governance::{Caller, Principal, Proof};
    use identifiers::{Region, Timestamp};
    use protocol::WireError;
    use schema::organizations as o;

    #[test]
    fn the_latest_are_known_and_cut() {
        let calls = RefusedCalls::default();
        let caller =
            Caller::new("111111111111".parse().unwrap(), Principal::Root, Region::us_east_1(), Proof::Asserted);
        let operation = o::SERVICE.operation("CreatePolicy").unwrap();
        for number in 0..KEPT + 5 {
            let error = WireError::of(o::SERVICE.id, &o::errors::CONFLICT_EXCEPTION, "ü".repeat(2 * LONGEST));
            let at = Timestamp::from_millis(i64::try_from(number).unwrap());
            calls.note(at, &caller, operation, &error.because(format!("{number}")));
        }
        let latest = calls.latest(3, |call| call.at.millis() % 2 == 0);
        let whys: Vec<_> = latest.iter().filter_map(|call| call.refusal.why.as_deref()).collect();
        assert_eq!(whys, ["1004", "1002", "1000"]);
        assert_eq!(latest[0].refusal.message, Some("ü".repeat(LONGEST) + "..."));
        let all = calls.latest(usize::MAX, |_| true);
        assert_eq!((all.len(), all.last().unwrap().at.millis()), (KEPT, 5));
        calls.clear();
        assert!(calls.latest(1, |_| true).is_empty());
    }
}
