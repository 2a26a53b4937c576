//! What clients asked for that isn't served: one line each in the log, and counted, so that nobody needs a proxy to find out what a
//! tool wants.

use governance::Caller;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// How many names are kept; whoever makes names up fills no memory.
const KEPT: usize = 1_000;
/// How long a name may be, in characters.
const LONGEST: usize = 500;

/// How often what was asked for.
#[derive(Default)]
pub struct AskedFor(Mutex<BTreeMap<String, u64>>);

impl AskedFor {
    /// Notes that a caller asked for it.
    pub fn note(&self, caller: &Caller, name: impl FnOnce() -> String) {
        let name: String = name().chars().take(LONGEST).filter(|character| !character.is_control()).collect();
        tracing::info!(asked_for = name, account = %caller.account, region = caller.region.as_str(), "not served");
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() < KEPT || counts.contains_key(&name) {
            *counts.entry(name).or_default() += 1;
        }
    }

    /// How often each was asked for.
    pub fn counts(&self) -> BTreeMap<String, u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
