//! The calls of a plan, made on a branch: as on the copy of a rehearsal, but that they stay, and that the branch's own workers do the work.

use super::call::{Made, make};
use super::error::RehearsalError;
use super::plan::Plan;
use crate::copies::{Branch, BranchTiming};
use crate::credentials::Credentials;
use reports::branches::Calls;
use reports::what_if::Outcome;
use std::sync::Arc;
use std::time::Duration;
use workers::Settled;

/// How long the work of a call is waited for, where nothing takes longer than its work.
const WORK: Duration = Duration::from_secs(60);

/// Makes them in their order, each when the work of the ones before is done.
pub(super) async fn made_on(
    branch: &Branch,
    credentials: &Arc<Credentials>,
    plan: &Plan,
) -> Result<Calls, RehearsalError> {
    if plan.as_of.is_some() {
        let told = "a branch begins where it was made: `as_of` is for making it, and not for calls on it";
        return Err(RehearsalError::Unusable(told.to_owned()));
    }
    let installation = &branch.installation;
    // Where work takes as long as at AWS, what isn't done now isn't done soon.
    let patience = if branch.timing == BranchTiming::Instant { WORK } else { Duration::ZERO };
    let mut settled = installation.crew.settle(patience).await?;
    let mut made: Vec<Made> = Vec::new();
    for planned in &plan.calls {
        made.push(make(installation, credentials, planned, &made).await?);
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
