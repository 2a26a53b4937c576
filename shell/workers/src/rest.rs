//! Runs reconcilers one after another until none has anything to do, letting a clock of its own jump over the waits.

use crate::crew::Outstanding;
use crate::crew::{BARREN, progress};
use crate::error::WorkError;
use crate::reconciler::Reconciler;
use engine::{Clock, Engine, ManualClock};
use identifiers::Timestamp;
use std::sync::Arc;

/// Does all the work that there is and that comes of it, up to a moment. The clock must be the engine's, and no crew may run on
/// it: it is moved to when the next work is due. Answers what is due after the last moment.
///
/// # Errors
/// When a step can't be taken, or steps change nothing although their work is due.
pub async fn run_to_rest(
    engine: &Engine,
    reconcilers: &[Arc<dyn Reconciler>],
    clock: &ManualClock,
    last: Timestamp,
) -> Result<Vec<Outstanding>, WorkError> {
    loop {
        let mut later = Vec::new();
        let mut worked = false;
        for reconciler in reconcilers {
            let mut barren = 0;
            while let Some(due_at) = reconciler.due(engine).await? {
                if due_at > clock.now() {
                    later.push(Outstanding { work: reconciler.name(), due_at });
                    break;
                }
                let before = progress(engine, reconciler.as_ref());
                reconciler.reconcile(engine).await?;
                barren = if progress(engine, reconciler.as_ref()) == before { barren + 1 } else { 0 };
                if barren == BARREN {
                    return Err(WorkError::Barren(reconciler.name()));
                }
                worked = true;
            }
        }
        // One reconciler's last step is another's first.
        if worked {
            continue;
        }
        match later.iter().map(|work| work.due_at).min() {
            Some(next) if next <= last => clock.set(next),
            _ => return Ok(later),
        }
    }
}
