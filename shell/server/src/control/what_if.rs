//! `POST /_bailiwick/what-if`: what calls would change, without making them.

use super::{error, unreceived};
use crate::app::App;
use crate::http::{Body, json};
use crate::intake::{RequestBody, read_body};
use crate::rehearsal::{Plan, RehearsalError, rehearse};
use http::{Request, Response, StatusCode};
use protocol::parse_json_body;

/// The largest document: templates and policies are in it.
const BODY_LIMIT: usize = 16 * 1024 * 1024;

/// Rehearses the calls in a request's body.
pub async fn take(app: &App, request: Request<RequestBody>) -> Response<Body> {
    match read_body(request.into_body(), BODY_LIMIT, &app.bodies, &app.limits).await {
        Ok(received) => tell(app, &received.bytes).await,
        Err(problem) => unreceived(problem, "16 MiB"),
    }
}

/// Rehearses the calls of a document.
pub async fn tell(app: &App, document: &[u8]) -> Response<Body> {
    // Read in its place, so that however many plans wait, they are no more than their bytes.
    let read = || {
        let document = parse_json_body(document, BODY_LIMIT);
        Plan::read(&document.map_err(|problem| RehearsalError::Unusable(problem.to_string()))?)
    };
    match rehearse(app, Plan::patience(document), read).await {
        Ok(report) => json(StatusCode::OK, &report),
        Err(problem @ RehearsalError::Unusable(_)) => error(StatusCode::BAD_REQUEST, &problem.to_string()),
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}
