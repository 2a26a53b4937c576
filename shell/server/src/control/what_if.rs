//! `POST /_bailiwick/what-if`: what calls would change, without making them.

use super::error;
use crate::app::App;
use crate::http::{Body, BodyError, json, read_body};
use crate::rehearsal::{Plan, RehearsalError, rehearse};
use http::{Request, Response, StatusCode};
use hyper::body::Incoming;

/// The largest document: templates and policies are in it.
const BODY_LIMIT: usize = 16 * 1024 * 1024;

/// Rehearses the calls in a request's body.
pub async fn take(app: &App, request: Request<Incoming>) -> Response<Body> {
    match read_body(request.into_body(), BODY_LIMIT).await {
        Ok(body) => tell(app, &body).await,
        Err(BodyError::TooLarge) => error(StatusCode::PAYLOAD_TOO_LARGE, "the body has more than 16 MiB"),
        Err(BodyError::Incomplete) => error(StatusCode::BAD_REQUEST, "the body is incomplete"),
    }
}

/// Rehearses the calls of a document.
pub async fn tell(app: &App, document: &[u8]) -> Response<Body> {
    let document = match serde_json::from_slice(document) {
        Ok(document) => document,
        Err(problem) => return error(StatusCode::BAD_REQUEST, &format!("the body is no JSON: {problem}")),
    };
    let rehearsed = match Plan::read(&document) {
        Ok(plan) => rehearse(app, &plan).await,
        Err(problem) => Err(problem),
    };
    match rehearsed {
        Ok(report) => json(StatusCode::OK, &report),
        Err(problem @ RehearsalError::Unusable(_)) => error(StatusCode::BAD_REQUEST, &problem.to_string()),
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}
