//! A queue of jobs in two lanes, for the storage's threads: the first lane is always served before the bulk lane.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use storage::StorageError;

/// How urgent a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    /// What requests wait for: the journal.
    First,
    /// What can wait for that.
    Bulk,
}

/// Jobs that wait. Their number is bounded by the number of callers, each of which waits for its own.
pub(crate) struct Queue<J> {
    state: Mutex<State<J>>,
    changed: Condvar,
}

struct State<J> {
    first: VecDeque<J>,
    bulk: VecDeque<J>,
    closed: bool,
}

impl<J> Queue<J> {
    pub(crate) fn new() -> Self {
        let state = State { first: VecDeque::new(), bulk: VecDeque::new(), closed: false };
        Self { state: Mutex::new(state), changed: Condvar::new() }
    }

    /// Adds a job behind those of its lane.
    ///
    /// # Errors
    /// [`StorageError::Refused`] once the queue is closed.
    pub(crate) fn push(&self, lane: Lane, job: J) -> Result<(), StorageError> {
        let mut state = self.lock();
        if state.closed {
            return Err(StorageError::Refused("the storage is closed".to_owned()));
        }
        match lane {
            Lane::First => state.first.push_back(job),
            Lane::Bulk => state.bulk.push_back(job),
        }
        self.changed.notify_one();
        Ok(())
    }

    /// Waits for the next job; `None` once the queue is closed and nothing is left in it.
    pub(crate) fn next(&self) -> Option<J> {
        let mut state = self.lock();
        loop {
            let State { first, bulk, closed } = &mut *state;
            if let Some(job) = first.pop_front().or_else(|| bulk.pop_front()) {
                return Some(job);
            }
            if *closed {
                return None;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Whether nothing waits.
    pub(crate) fn is_idle(&self) -> bool {
        let state = self.lock();
        state.first.is_empty() && state.bulk.is_empty()
    }

    /// Takes no more jobs; those that wait are still done.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_all();
    }

    /// Takes no more jobs and drops those that wait, so that nobody waits for a thread that is gone.
    pub(crate) fn abandon(&self) {
        let dropped = {
            let mut state = self.lock();
            state.closed = true;
            (std::mem::take(&mut state.first), std::mem::take(&mut state.bulk))
        };
        self.changed.notify_all();
        drop(dropped);
    }

    fn lock(&self) -> MutexGuard<'_, State<J>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Abandons a queue when a thread that serves it ends, by a panic too: better closed than waited for in vain.
pub(crate) struct AbandonOnDrop<'a, J>(pub(crate) &'a Queue<J>);

impl<J> Drop for AbandonOnDrop<'_, J> {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

#[cfg(test)]
mod tests;
