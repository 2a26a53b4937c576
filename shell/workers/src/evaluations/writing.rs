//! Writes what was found in several places, in as few transactions as it fits in, so that none of them spoils the others'.

use evidence::Evidence;
use governance::conformance_packs::Place;
use storage::{BulkWrite, MAX_ROWS_PER_WRITE, StorageError};

/// The largest write of a place that shares a transaction with others'.
const SHARED_WRITE: usize = 100;

/// Makes the writes. Answers those that weren't made.
pub(super) async fn write_all(evidence: &Evidence, writes: Vec<(Place, BulkWrite)>) -> Vec<(Place, StorageError)> {
    let mut failed = Vec::new();
    let (large, small): (Vec<_>, Vec<_>) = writes.into_iter().partition(|(_, write)| size(write) > SHARED_WRITE);
    write_each(evidence, large, &mut failed).await;
    let mut together: Vec<(Place, BulkWrite)> = Vec::new();
    let mut rows = 0;
    for (place, write) in small {
        if rows + size(&write) > MAX_ROWS_PER_WRITE {
            write_together(evidence, std::mem::take(&mut together), &mut failed).await;
            rows = 0;
        }
        rows += size(&write);
        together.push((place, write));
    }
    write_together(evidence, together, &mut failed).await;
    failed
}

fn size(write: &BulkWrite) -> usize {
    write.guards.len() + write.changes.len()
}

async fn write_together(evidence: &Evidence, some: Vec<(Place, BulkWrite)>, failed: &mut Vec<(Place, StorageError)>) {
    let Some((_, first)) = some.first() else { return };
    let mut joined = BulkWrite { epoch: first.epoch, ..BulkWrite::default() };
    for (_, write) in &some {
        joined.guards.extend(write.guards.iter().cloned());
        joined.changes.extend(write.changes.iter().cloned());
    }
    match evidence.storage().write_rows(joined).await {
        Ok(()) => {}
        // One of them is somebody else's by now, or can't be written: the others can, alone.
        Err(StorageError::GuardFailed { .. } | StorageError::Refused(_)) if some.len() > 1 => {
            write_each(evidence, some, failed).await;
        }
        Err(problem) => failed.extend(some.into_iter().map(|(place, _)| (place, problem.clone()))),
    }
}

async fn write_each(evidence: &Evidence, writes: Vec<(Place, BulkWrite)>, failed: &mut Vec<(Place, StorageError)>) {
    for (place, write) in writes {
        if let Err(problem) = evidence.storage().write_rows(write).await {
            failed.push((place, problem));
        }
    }
}
