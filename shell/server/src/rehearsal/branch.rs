//! What became of a branch: it and what it came from are each brought to rest on a copy, at the branch's moment, and compared.

use super::attempt::{Rehearsed, compare};
use super::error::RehearsalError;
use super::report;
use super::watcher::Watcher;
use crate::copies::{Branch, Fork, Source};
use crate::dispatch;
use crate::facts;
use crate::modelled::Access;
use crate::refused_calls::RefusedCall;
use crate::underway::Progress;
use governance::journal::Entry;
use identifiers::Timestamp;
use reports::WhatIf;
use reports::log::WORKERS;
use reports::what_if::{Answered, Call, Outcome};
use reports::work::Phase;
use serde_json::Value;
use std::sync::Arc;

/// Calls that are told, at most.
const TOLD: usize = 10_000;

/// What is told of a branch, against what it came from or another one.
pub(super) async fn compared(
    branch: &Branch,
    against: Option<&Branch>,
    progress: &Progress,
) -> Result<WhatIf, RehearsalError> {
    let installation = &branch.installation;
    let current = Source::of(installation, None).await?;
    let other = match against {
        Some(other) => Some(Source::of(&other.installation, None).await?),
        None => None,
    };
    let baseline = Fork::new(installation, other.as_ref().unwrap_or(&branch.source), current.at);
    baseline.settle().await?;
    baseline.evaluate(progress, None).await?;
    let changed = Fork::new(installation, &current, current.at);
    let later = changed.settle().await?;
    progress.enter(Phase::Judging);
    changed.evaluate(progress, None).await?;
    progress.enter(Phase::Comparing);
    let (before, after) = (baseline.installation.engine.snapshot(), changed.installation.engine.snapshot());
    let consequences = compare(before.clone(), after.clone()).await?;
    let watcher = Arc::new(Watcher::new(before.clone(), after.clone(), installation.engine.seed().clone()));
    let mut places = baseline.judged();
    places.extend(changed.judged());
    places.extend(branch.judged());
    places.extend(against.map(Branch::judged).unwrap_or_default());
    watcher.compare(&baseline.installation.evidence, &changed.installation.evidence, &places).await?;
    let verdicts = watcher.verdicts();
    let start = branch.source.snapshot.clone();
    let version = start.version;
    // Another branch has calls of its own, which aren't those that lead from the one to the other.
    let (calls, left_out) = if against.is_none() { calls_on(branch, version).await? } else { Default::default() };
    let rehearsed = Rehearsed { start, at: current.at, calls, changed, before, after, consequences, verdicts, later };
    let mut report = report::tell(branch.as_of, rehearsed).await?;
    if left_out > 0 {
        report.notes.push(format!("{left_out} more calls were made on the branch and aren't told."));
    }
    if let Some(other) = against
        && (other.source.snapshot.version, &other.from) != (version, &branch.from)
    {
        report.notes.push(
            "The two branches don't come from the same state: verdicts that differ because of items that came in between aren't told."
                .to_owned(),
        );
    }
    Ok(report)
}

/// The calls that changed the branch or were refused it, in the order of their time, and how many of them aren't told. Reads leave no trace,
/// and one that is refused has found nothing: that is no refusal of the change.
async fn calls_on(branch: &Branch, began: u64) -> Result<(Vec<Call>, usize), RehearsalError> {
    let installation = &branch.installation;
    // A branch that was reset has nothing left of what it began with.
    let after = if installation.engine.snapshot().epoch == branch.source.snapshot.epoch { began } else { 0 };
    let entries = engine::entries(installation.engine.storage().as_ref(), after, usize::MAX).await?;
    let mut calls: Vec<(Timestamp, Call)> = Vec::new();
    for (_, entry) in &entries {
        if entry.principal != WORKERS {
            calls.push((entry.at, accepted(entry)));
        }
    }
    let is_write =
        |call: &RefusedCall| dispatch::modelled(call.operation).is_some_and(|modelled| modelled.access != Access::Read);
    let refused = installation.refused.latest(usize::MAX, is_write);
    calls.extend(refused.into_iter().rev().map(|call| (call.at, self::refused(call))));
    calls.sort_by_key(|(at, _)| *at);
    let left_out = calls.len().saturating_sub(TOLD);
    let told = calls.into_iter().take(TOLD).enumerate();
    Ok((told.map(|(number, (_, call))| Call { call: number + 1, ..call }).collect(), left_out))
}

fn accepted(entry: &Entry) -> Call {
    let facts = entry.events.iter().map(facts::told).collect();
    Call {
        call: 0,
        service: service_of(&entry.operation).unwrap_or_default().to_owned(),
        operation: entry.operation.clone(),
        account: Some(entry.account.to_string()),
        region: Some(entry.region.to_string()),
        address: None,
        outcome: Outcome::Accepted(Answered { facts, answer: Value::Null }),
    }
}

fn refused(call: RefusedCall) -> Call {
    Call {
        call: 0,
        service: schema::service(call.operation.service).name.to_owned(),
        operation: call.operation.name.to_owned(),
        account: Some(call.caller.account.to_string()),
        region: Some(call.caller.region.to_string()),
        address: None,
        outcome: Outcome::Refused { refusal: call.refusal },
    }
}

/// The service that has an operation of that name which changes something. Where several have, the journal doesn't say which it was.
fn service_of(operation: &str) -> Option<&'static str> {
    let mut having = schema::services().into_iter().filter(|service| {
        let known = service.operation(operation).and_then(dispatch::modelled);
        known.is_some_and(|modelled| modelled.access != Access::Read)
    });
    let first = having.next()?;
    having.next().is_none().then_some(first.name)
}
