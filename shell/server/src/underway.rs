//! Rehearsals that are under way, and how far each has come: for whoever asks meanwhile.

use crate::told::time;
use identifiers::Timestamp;
use reports::work::{Count, Phase, Rehearsal};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use storage::wide;
use workers::Evaluations;

/// All that are under way, in the order in which they were asked for.
#[derive(Default)]
pub struct Underway(Mutex<BTreeMap<u64, Arc<Progress>>>);

/// How far a rehearsal has come.
pub struct Progress {
    name: Option<String>,
    since: Timestamp,
    stand: Mutex<Stand>,
}

struct Stand {
    phase: Phase,
    calls: Count,
    /// Who judges at present: they know how many places are left.
    judging: Option<Arc<Evaluations>>,
}

/// A rehearsal's place among those that are under way, until it is dropped: at its end, or because nobody waits for it any more.
pub struct Listed<'a> {
    underway: &'a Underway,
    number: u64,
    /// How far it has come.
    pub progress: Arc<Progress>,
}

impl Underway {
    /// A rehearsal that waits for its turn, under the name that it was given.
    pub fn begin(&self, name: Option<String>, since: Timestamp) -> Listed<'_> {
        let stand = Stand { phase: Phase::Waiting, calls: Count::default(), judging: None };
        let progress = Arc::new(Progress { name, since, stand: Mutex::new(stand) });
        let mut all = lock(&self.0);
        let number = all.last_key_value().map_or(0, |(last, _)| last + 1);
        all.insert(number, progress.clone());
        Listed { underway: self, number, progress }
    }

    /// Each of them, the oldest first.
    pub fn told(&self) -> Vec<Rehearsal> {
        lock(&self.0).values().map(|progress| progress.told()).collect()
    }
}

impl Drop for Listed<'_> {
    fn drop(&mut self) {
        lock(&self.underway.0).remove(&self.number);
    }
}

impl Progress {
    /// It begins, at a plan of so many calls.
    pub fn begin(&self, calls: usize) {
        let calls = Count { done: 0, of: wide(calls) };
        *lock(&self.stand) = Stand { phase: Phase::Preparing, calls, judging: None };
    }

    /// It is doing this now.
    pub fn enter(&self, phase: Phase) {
        let mut stand = lock(&self.stand);
        stand.phase = phase;
        stand.judging = None;
    }

    /// A call was made.
    pub fn called(&self) {
        lock(&self.stand).calls.done += 1;
    }

    /// These judge now.
    pub fn judging(&self, evaluations: Arc<Evaluations>) {
        lock(&self.stand).judging = Some(evaluations);
    }

    fn told(&self) -> Rehearsal {
        let stand = lock(&self.stand);
        let (done, of) = stand.judging.as_ref().map(|judging| judging.progress()).unwrap_or_default();
        Rehearsal {
            name: self.name.clone(),
            since: time(self.since),
            phase: stand.phase,
            calls: stand.calls,
            places: Count { done, of },
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What is told is whole after every change.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
