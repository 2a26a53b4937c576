//! What would change if: calls made on a copy of the state, by the same handlers, commands and reconcilers, and what that means for
//! accounts. Nothing of the installation is written, and nobody waits for it.

mod attempt;
mod call;
mod callers;
mod error;
mod fork;
mod names;
mod plan;
mod references;
mod report;
#[cfg(test)]
mod tests;
mod verdicts;

pub use error::RehearsalError;
pub use plan::Plan;

use crate::installation::Installation;
use crate::port::Port;
use attempt::attempt;
use reports::WhatIf;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// How often a rehearsal is made again because what it read changed under it.
const ATTEMPTS: usize = 3;

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
        for number in 1.. {
            let (epoch, rows) = (installation.engine.snapshot().epoch, installation.engine.storage().statistics().rows);
            listed.progress.attempt(plan.calls.len());
            let mut rehearsed = attempt(installation, &port.credentials, plan, &listed.progress).await?;
            // Rows have no versions: where items or verdicts were written meanwhile, two copies may have read different ones.
            rehearsed.unsteady = installation.engine.storage().statistics().rows != rows
                || installation.engine.snapshot().epoch != epoch;
            if !rehearsed.unsteady || number >= ATTEMPTS {
                return report::tell(installation, plan, rehearsed).await;
            }
        }
        Err(RehearsalError::Broken("no attempt was made".to_owned()))
    };
    timeout_at(asked + plan.timeout, work).await.unwrap_or_else(|_| Err(too_long(plan.timeout)))
}
