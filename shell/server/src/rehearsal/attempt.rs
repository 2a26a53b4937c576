//! A rehearsal: two copies of the installation, the calls made on one of them, and the two compared.

use super::call::{Made, make};
use super::error::RehearsalError;
use super::plan::Plan;
use super::verdicts::Verdicts;
use super::watcher::Watcher;
use crate::copies::{Fork, Source};
use crate::credentials::Credentials;
use crate::installation::Installation;
use crate::underway::Progress;
use engine::Snapshot;
use governance::consequences::{Consequences, consequences};
use identifiers::Timestamp;
use reports::what_if;
use reports::work::Phase;
use std::sync::Arc;
use workers::Outstanding;

/// Everything that came of a rehearsal.
pub(super) struct Rehearsed {
    /// The state that it began with.
    pub(super) start: Arc<Snapshot>,
    /// The moment that it began at.
    pub(super) at: Timestamp,
    /// What came of each call.
    pub(super) calls: Vec<what_if::Call>,
    /// The copy that they were made on.
    pub(super) changed: Fork,
    /// The state without the calls, once everything under way was done.
    pub(super) before: Arc<Snapshot>,
    /// The state with them.
    pub(super) after: Arc<Snapshot>,
    /// What differs between the two.
    pub(super) consequences: Consequences,
    /// The verdicts that differ.
    pub(super) verdicts: Verdicts,
    /// Work that is due too late to be waited for.
    pub(super) later: Vec<Outstanding>,
}

/// Makes the calls of a plan on a copy.
pub(super) async fn attempt(
    installation: &Installation,
    credentials: &Arc<Credentials>,
    plan: &Plan,
    progress: &Progress,
) -> Result<Rehearsed, RehearsalError> {
    let source = Source::of(installation, plan.as_of).await?;
    // Without the calls: what is under way comes to its end here, too, so that it isn't taken for a consequence.
    let baseline = Fork::new(installation, &source, source.at);
    baseline.settle().await?;
    baseline.evaluate(progress, None).await?;
    progress.enter(Phase::Calling);
    let changed = Fork::new(installation, &source, source.at);
    let mut later = changed.settle().await?;
    let mut calls: Vec<Made> = Vec::new();
    for planned in &plan.calls {
        calls.push(make(&changed.installation, credentials, planned, &calls).await?);
        later = changed.settle().await?;
        progress.called();
    }
    progress.enter(Phase::Judging);
    let (before, after) = (baseline.installation.engine.snapshot(), changed.installation.engine.snapshot());
    // What both hold of a place is compared where the copy without the calls was judged, too; everywhere else it is told while the
    // other is judged, and not kept.
    let watcher = Arc::new(Watcher::new(before.clone(), after.clone(), installation.engine.seed().clone()));
    let both = baseline.judged();
    if plan.keeps_rows {
        changed.evaluate(progress, None).await?;
    } else {
        changed.evaluate(progress, Some((watcher.clone(), both.iter().cloned().collect()))).await?;
    }
    let compared_whole = if plan.keeps_rows { both.union(&changed.judged()).cloned().collect() } else { both };
    progress.enter(Phase::Comparing);
    let consequences = compare(before.clone(), after.clone()).await?;
    watcher.compare(&baseline.installation.evidence, &changed.installation.evidence, &compared_whole).await?;
    let verdicts = watcher.verdicts();
    let Source { snapshot: start, at, .. } = source;
    let calls = calls.into_iter().enumerate().map(|(at, made)| made.told(at + 1)).collect();
    Ok(Rehearsed { start, at, calls, changed, before, after, consequences, verdicts, later })
}

/// Compares two states away from the runtime's threads. Dropped before its end, as by a time-out or a client that went away, it has
/// the comparison stop, too.
pub(super) async fn compare(before: Arc<Snapshot>, after: Arc<Snapshot>) -> Result<Consequences, RehearsalError> {
    let waiting = Arc::new(());
    let wanted = Arc::downgrade(&waiting);
    let compared =
        tokio::task::spawn_blocking(move || consequences(&before.state, &after.state, &|| wanted.strong_count() > 0));
    let compared = compared.await.map_err(|problem| RehearsalError::Broken(problem.to_string()))?;
    drop(waiting);
    compared.ok_or_else(|| RehearsalError::Broken("nobody wanted it any more".to_owned()))
}
