//! The calls of a plan, made on a branch or for real: as on the copy of a rehearsal, but that they stay, and that the workers there do the work.

use super::call::{Made, Outcome as Came, make};
use super::error::RehearsalError;
use super::plan::Plan;
use crate::credentials::Credentials;
use crate::installation::Installation;
use governance::Timing;
use reports::branches::Calls;
use reports::what_if::Outcome;
use std::sync::Arc;
use std::time::Duration;
use workers::Settled;

/// How long the work of a call is waited for, where nothing takes longer than its work.
const WORK: Duration = Duration::from_secs(60);

/// Makes them in their order, each when the work of the ones before is done.
pub(super) async fn made_in(
    installation: &Installation,
    credentials: &Arc<Credentials>,
    plan: &Plan,
) -> Result<Calls, RehearsalError> {
    if plan.as_of.is_some() {
        let told = "calls are made at the present: `as_of` is for a rehearsal, or for making a branch";
        return Err(RehearsalError::Unusable(told.to_owned()));
    }
    let is_real = installation.branch.is_none();
    // Where work takes as long as at AWS, what isn't done now isn't done soon.
    let patience = if installation.engine.settings().timing == Timing::Instant { WORK } else { Duration::ZERO };
    let mut settled = installation.crew.settle(patience).await?;
    let mut made: Vec<Made> = Vec::new();
    for planned in &plan.calls {
        let one = make(installation, credentials, planned, &made).await?;
        // On a branch the calls are part of its report, refused ones as well.
        if is_real && let (Some(caller), Came::Refused(error)) = (&one.caller, &one.outcome) {
            installation.refused.note(installation.engine.now(), caller, one.operation, error);
        }
        made.push(one);
        settled = installation.crew.settle(patience).await?;
    }
    let waiting = match settled {
        Settled::Yes => Vec::new(),
        Settled::No(outstanding) => outstanding.iter().map(|left| left.work.to_owned()).collect(),
    };
    let calls: Vec<_> = made.into_iter().enumerate().map(|(at, made)| made.told(at + 1)).collect();
    let is_refused = |outcome: &Outcome| matches!(outcome, Outcome::Refused { .. } | Outcome::NotMade { .. });
    let refused = calls.iter().filter(|call| is_refused(&call.outcome)).count();
    Ok(Calls { version: installation.engine.snapshot().version, refused, calls, waiting })
}
