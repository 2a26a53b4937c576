//! `POST /_bailiwick/reset`: back to empty, buckets included; on what is kept only when that was allowed at the start.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, error, json};
use http::{Response, StatusCode};
use reports::work::Reset;

/// Throws everything away: what is stored, the branches, the buckets, the faults that were asked for, and a stop of the workers. What the
/// installation was started with stays, the seed among it, so the same script yields the same ids again.
pub async fn reset(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    // What they are copies of is gone.
    asked.port.branches.remove_all_from(installation.branch.as_deref());
    if let Err(problem) = installation.engine.reset().await {
        return error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string());
    }
    let buckets = installation.buckets.clone();
    match tokio::task::spawn_blocking(move || buckets.reset()).await {
        Ok(Ok(())) => {}
        Ok(Err(problem)) => return error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
        Err(problem) => return error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
    // The engine forgets the faults with the rest.
    installation.refused.clear();
    installation.crew.resume();
    json(StatusCode::OK, &Reset { reset: true })
}
