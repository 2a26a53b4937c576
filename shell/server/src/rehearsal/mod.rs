//! What would change if: calls made on a copy of the state, by the same handlers, commands and reconcilers, and what that means for
//! accounts. Nothing of the installation is written, and nobody waits for it.

mod call;
mod callers;
mod fork;
mod names;
mod plan;
mod references;
mod report;
#[cfg(test)]
mod tests;
mod verdicts;

pub use plan::{AsOf, Plan};

use crate::app::App;
use call::{Made, make};
use engine::{OpenError, Past, Snapshot, Until, state_at};
use fork::Fork;
use governance::consequences::{Consequences, consequences};
use identifiers::Timestamp;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};
use verdicts::Watcher;
use workers::{Evaluations, Outstanding, WorkError};

/// Rehearsals in work at once; more wait.
pub(crate) const REHEARSALS: usize = 2;
/// How often a rehearsal is made again because what it read changed under it.
const ATTEMPTS: usize = 3;

/// Why a rehearsal couldn't be made; a call that is refused in it is part of its report.
#[derive(Debug, thiserror::Error)]
pub enum RehearsalError {
    /// What was asked for can't be understood.
    #[error("{0}")]
    Unusable(String),
    /// It took longer than it may.
    #[error("the rehearsal took longer than {0} seconds; `timeout` allows up to 600")]
    TooLong(f64),
    /// The journal can't be read.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A step of the work that follows couldn't be taken.
    #[error(transparent)]
    Work(#[from] WorkError),
    /// Storage can't be read.
    #[error(transparent)]
    Storage(#[from] storage::StorageError),
    /// The comparison failed, which is a mistake of ours.
    #[error("what changed could not be told: {0}")]
    Broken(String),
}

/// Everything that came of a rehearsal.
struct Rehearsed {
    /// The state that it began with.
    start: Arc<Snapshot>,
    /// The moment that it began at.
    at: Timestamp,
    /// What came of each call.
    calls: Vec<Made>,
    /// The copy that they were made on.
    #[cfg_attr(not(test), expect(dead_code, reason = "tests compare it with what really comes of the calls"))]
    changed: Fork,
    /// The state without the calls, once everything under way was done.
    before: Arc<Snapshot>,
    /// The state with them.
    after: Arc<Snapshot>,
    /// What differs between the two.
    consequences: Consequences,
    /// The verdicts that differ.
    verdicts: verdicts::Verdicts,
    /// Work that is due too late to be waited for.
    later: Vec<Outstanding>,
    /// Whether what was read kept changing.
    unsteady: bool,
}

/// Makes the calls of a plan on a copy, and tells what would change. The plan is read when there is a place for it, which is waited
/// for as long as `patience`; the time that the plan allows counts from the asking.
///
/// # Errors
/// When the plan can't be understood, takes too long, or storage can't be read.
pub async fn rehearse(
    app: &App,
    patience: Duration,
    read: impl FnOnce() -> Result<Plan, RehearsalError>,
) -> Result<Value, RehearsalError> {
    let asked = Instant::now();
    let too_long = |limit: Duration| RehearsalError::TooLong(limit.as_secs_f64());
    let place = timeout_at(asked + patience, app.rehearsals.acquire()).await;
    let _place = place.map_err(|_| too_long(patience))?;
    let plan = &read()?;
    let work = async {
        for attempt in 1.. {
            let (epoch, rows) = (app.engine.snapshot().epoch, app.engine.storage().statistics().rows);
            let mut rehearsed = attempt_at(app, plan).await?;
            // Rows have no versions: where items or verdicts were written meanwhile, two copies may have read different ones.
            rehearsed.unsteady = app.engine.storage().statistics().rows != rows || app.engine.snapshot().epoch != epoch;
            if !rehearsed.unsteady || attempt >= ATTEMPTS {
                return report::tell(app, plan, rehearsed).await;
            }
        }
        Err(RehearsalError::Broken("no attempt was made".to_owned()))
    };
    timeout_at(asked + plan.timeout, work).await.unwrap_or_else(|_| Err(too_long(plan.timeout)))
}

/// Where a rehearsal begins.
struct Start {
    snapshot: Arc<Snapshot>,
    at: Timestamp,
    /// Whether nothing is left to evaluate there.
    is_evaluated: bool,
}

async fn start(app: &App, as_of: Option<AsOf>) -> Result<Start, RehearsalError> {
    let Some(as_of) = as_of else {
        let before = app.engine.snapshot().version;
        let outstanding = app.crew.outstanding().await?;
        let snapshot = app.engine.snapshot();
        let nothing_waits = outstanding.iter().all(|left| left.work != Evaluations::NAME);
        let is_evaluated = nothing_waits && snapshot.version == before;
        return Ok(Start { snapshot, at: app.engine.now(), is_evaluated });
    };
    let until = match as_of {
        AsOf::Version(version) => {
            let head = app.engine.snapshot().version;
            if version > head {
                let message = format!("`as_of` is version {version}, and the journal ends at {head}");
                return Err(RehearsalError::Unusable(message));
            }
            Until::Version(version)
        }
        AsOf::Time(time) => {
            let now = app.engine.now();
            if time > now {
                let [time, now] = [time, now].map(|time| protocol::timestamps::iso8601(time.millis()));
                return Err(RehearsalError::Unusable(format!("`as_of` is {time}, and it is only {now}")));
            }
            Until::Time(time)
        }
    };
    let Past { snapshot, at } = state_at(app.engine.storage().as_ref(), until).await?;
    let at = match as_of {
        AsOf::Time(time) => time,
        AsOf::Version(_) => at.unwrap_or_else(|| app.engine.now()),
    };
    Ok(Start { snapshot: Arc::new(snapshot), at, is_evaluated: false })
}

/// Compares two states away from the runtime's threads. Dropped before its end, as by a time-out or a client that went away, it has
/// the comparison stop, too.
async fn compare(before: Arc<Snapshot>, after: Arc<Snapshot>) -> Result<Consequences, RehearsalError> {
    let waiting = Arc::new(());
    let wanted = Arc::downgrade(&waiting);
    let compared =
        tokio::task::spawn_blocking(move || consequences(&before.state, &after.state, &|| wanted.strong_count() > 0));
    let compared = compared.await.map_err(|problem| RehearsalError::Broken(problem.to_string()))?;
    drop(waiting);
    compared.ok_or_else(|| RehearsalError::Broken("nobody wanted it any more".to_owned()))
}

async fn attempt_at(app: &App, plan: &Plan) -> Result<Rehearsed, RehearsalError> {
    let Start { snapshot, at, is_evaluated } = start(app, plan.as_of).await?;
    // Without the calls: what is under way comes to its end here, too, so that it isn't taken for a consequence.
    let baseline = Fork::new(app, &snapshot, at, is_evaluated);
    baseline.settle().await?;
    baseline.evaluate(None).await?;
    let changed = Fork::new(app, &snapshot, at, is_evaluated);
    let mut later = changed.settle().await?;
    let mut calls: Vec<Made> = Vec::new();
    for planned in &plan.calls {
        calls.push(make(&changed.app, planned, &calls).await?);
        later = changed.settle().await?;
    }
    let (before, after) = (baseline.app.engine.snapshot(), changed.app.engine.snapshot());
    // What both hold of a place is compared where the copy without the calls was judged, too; everywhere else it is told while the
    // other is judged, and not kept.
    let watcher = Arc::new(Watcher::new(before.clone(), after.clone(), app.engine.seed().clone()));
    let both = baseline.judged();
    if plan.keeps_rows {
        changed.evaluate(None).await?;
    } else {
        changed.evaluate(Some((watcher.clone(), both.iter().cloned().collect()))).await?;
    }
    let compared_whole = if plan.keeps_rows { both.union(&changed.judged()).cloned().collect() } else { both };
    let consequences = compare(before.clone(), after.clone()).await?;
    watcher.compare(&baseline, &changed, &compared_whole).await?;
    let verdicts = watcher.verdicts();
    let unsteady = false;
    Ok(Rehearsed { start: snapshot, at, calls, changed, before, after, consequences, verdicts, later, unsteady })
}
