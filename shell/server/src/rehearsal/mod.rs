//! What would change if: calls made on a copy of the state, by the same handlers, commands and reconcilers, and what that means for
//! accounts. Nothing of the installation is written, and nobody waits for it.

mod attempt;
mod branch;
mod call;
mod callers;
mod calls;
mod difference;
mod error;
mod names;
mod plan;
mod references;
mod report;
#[cfg(test)]
mod tests;
mod verdicts;
mod watcher;

pub use difference::difference;
pub use error::RehearsalError;
pub use plan::{Plan, seconds, usual_patience};

use crate::copies::Branch;
use crate::installation::Installation;
use crate::port::Port;
use attempt::attempt;
use reports::WhatIf;
use reports::branches::Calls;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// What became of a branch, compared with what would have become of what it came from without it, or with another branch. Whoever drops what this answers before
/// its end stops it.
///
/// # Errors
/// When it takes too long, or storage can't be read.
pub async fn consequences(
    port: &Port,
    branch: &Branch,
    against: Option<&Branch>,
    name: Option<String>,
    patience: Duration,
) -> Result<WhatIf, RehearsalError> {
    let until = Instant::now() + patience;
    let too_long = || RehearsalError::TooLong(patience.as_secs_f64());
    let listed = branch.installation.underway.begin(name, branch.installation.engine.now());
    let _place = timeout_at(until, port.rehearsals.acquire()).await.map_err(|_| too_long())?;
    let work = async {
        listed.progress.begin(0);
        branch::compared(branch, against, &listed.progress).await
    };
    timeout_at(until, work).await.unwrap_or_else(|_| Err(too_long()))
}

/// Makes the calls of a plan on an installation, which may be a branch's, and tells what came of each. The time that the plan allows counts from the asking; what was called by then stays.
///
/// # Errors
/// When the plan can't be understood, takes too long, or storage can't be read.
pub async fn call_on(
    port: &Port,
    installation: &Installation,
    patience: Duration,
    read: impl FnOnce() -> Result<Plan, RehearsalError>,
) -> Result<Calls, RehearsalError> {
    let until = Instant::now() + patience;
    let too_long = || RehearsalError::TooLong(patience.as_secs_f64());
    let _place = timeout_at(until, port.rehearsals.acquire()).await.map_err(|_| too_long())?;
    let plan = read()?;
    timeout_at(until, calls::made_in(installation, &port.credentials, &plan)).await.unwrap_or_else(|_| Err(too_long()))
}

/// Makes the calls of a plan on a copy, and tells what would change. The plan is read when there is a place for it, which is waited
/// for as long as `patience`; the time that the plan allows counts from the asking. Whoever drops what this answers before its end
/// stops it: nothing of it goes on without them.
///
/// # Errors
/// When the plan can't be understood, takes too long, or storage can't be read.
pub async fn rehearse(
    port: &Port,
    installation: &Installation,
    name: Option<String>,
    patience: Duration,
    read: impl FnOnce() -> Result<Plan, RehearsalError>,
) -> Result<WhatIf, RehearsalError> {
    let asked = Instant::now();
    let listed = installation.underway.begin(name, installation.engine.now());
    let too_long = |limit: Duration| RehearsalError::TooLong(limit.as_secs_f64());
    let place = timeout_at(asked + patience, port.rehearsals.acquire()).await;
    let _place = place.map_err(|_| too_long(patience))?;
    let plan = &read()?;
    let work = async {
        listed.progress.begin(plan.calls.len());
        let rehearsed = attempt(installation, &port.credentials, plan, &listed.progress).await?;
        report::tell(plan.as_of, rehearsed).await
    };
    timeout_at(asked + plan.timeout, work).await.unwrap_or_else(|_| Err(too_long(plan.timeout)))
}
