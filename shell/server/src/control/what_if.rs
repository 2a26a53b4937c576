//! `POST /_bailiwick/what-if`: what calls would change, without making them.

use super::route::Asked;
use crate::installation::Installation;
use crate::rehearsal::{self, Plan, RehearsalError};
use crate::reply::{Body, error, json};
use http::{Response, StatusCode};
use protocol::{Form, parse_json_values};

/// The most values of a document: ten thousand calls, each with a hundred.
const VALUES: usize = 1_000_000;

/// Rehearses the calls of a document. `?name=NAME` is what it is called as long as it goes on, in `GET /_bailiwick/work`.
pub async fn rehearse(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let document = &asked.body;
    // Read in its place, so that however many plans wait, they are no more than their bytes.
    let read = || {
        let document = parse_json_values(document, VALUES);
        let document = document.map_err(|problem| RehearsalError::Unusable(problem.to_string()))?;
        Plan::read(&document, &installation.engine.settings().regions)
    };
    let form = match Form::parse(asked.query.as_bytes()) {
        Ok(form) => form,
        Err(_) => return error(StatusCode::BAD_REQUEST, "the query can't be read"),
    };
    let name = form.get("name").map(str::to_owned);
    match rehearsal::rehearse(asked.port, installation, name, Plan::patience(document), read).await {
        Ok(report) => json(StatusCode::OK, &report),
        Err(problem @ RehearsalError::Unusable(_)) => error(StatusCode::BAD_REQUEST, &problem.to_string()),
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}
