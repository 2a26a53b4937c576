//! What failed in a step that went on all the same: one failure holds up nothing beside it, and what succeeded counts.

use crate::error::WorkError;
use engine::{ExecuteError, Executed};
use futures::future::join_all;
use std::future::Future;

/// The failures of a step.
#[derive(Debug, Default)]
pub(crate) struct Failures {
    first: Option<WorkError>,
    count: usize,
}

impl Failures {
    /// Whether nothing has failed so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The value, or nothing after a failure, which is kept.
    pub(crate) fn keep<T, E: Into<WorkError>>(&mut self, outcome: Result<T, E>) -> Option<T> {
        match outcome {
            Ok(value) => Some(value),
            Err(error) => {
                self.count += 1;
                self.first.get_or_insert(error.into());
                None
            }
        }
    }

    /// Takes steps together, which lets them share a commit; the outputs of those that succeeded.
    pub(crate) async fn together<T>(
        &mut self,
        steps: impl IntoIterator<Item = impl Future<Output = Result<Executed<T>, ExecuteError>>>,
    ) -> Vec<T> {
        let outcomes = join_all(steps).await;
        outcomes.into_iter().filter_map(|outcome| self.keep(outcome)).map(|done| done.output).collect()
    }

    /// What the step as a whole answers.
    ///
    /// # Errors
    /// The failure, or the first of several and how many there were.
    pub(crate) fn outcome(self) -> Result<(), WorkError> {
        match (self.first, self.count) {
            (None, _) => Ok(()),
            (Some(only), 1) => Err(only),
            (Some(first), count) => Err(WorkError::Several { count, first: Box::new(first) }),
        }
    }
}
