//! `POST /_bailiwick/reset`: back to empty, buckets included; on what is kept only when that was allowed at the start.

use super::route::Asked;
use crate::app::App;
use crate::reply::{Body, error, json};
use http::{Response, StatusCode};
use reports::work::Reset;

/// Throws everything away: what is stored, the buckets, the faults that were asked for, and a stop of the workers. What the
/// installation was started with stays, the seed among it, so the same script yields the same ids again.
pub async fn reset(app: &App, _: &Asked) -> Response<Body> {
    if let Err(problem) = app.engine.reset().await {
        return error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string());
    }
    let buckets = app.buckets.clone();
    match tokio::task::spawn_blocking(move || buckets.reset()).await {
        Ok(Ok(())) => {}
        Ok(Err(problem)) => return error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
        Err(problem) => return error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
    // The engine forgets the faults with the rest.
    app.crew.resume();
    json(StatusCode::OK, &Reset { reset: true })
}
