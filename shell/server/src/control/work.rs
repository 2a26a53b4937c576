//! `GET /_bailiwick/work` tells what goes on; `POST /_bailiwick/workers` stops and starts the background work, so that what lies between
//! can be looked at.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, error, json};
use http::{Response, StatusCode};
use reports::info::Workers;
use reports::work::{Running, Work};
use serde_json::Value;

/// Whether the background work runs, and how far each rehearsal has come that is under way.
pub async fn tell(installation: &Installation, _: &Asked<'_>) -> Response<Body> {
    let workers = if installation.crew.is_running() { Workers::Running } else { Workers::Stopped };
    json(StatusCode::OK, &Work { workers, rehearsals: installation.underway.told() })
}

/// `{"running": false}` lets each reconciler finish its step and start no other; `{"running": true}` goes on.
pub async fn change(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let settings = match asked.settings_of("workers", &["running"]) {
        Ok(settings) => settings,
        Err(refused) => return refused.into(),
    };
    match settings.get("running").and_then(Value::as_bool) {
        Some(true) => installation.crew.resume(),
        Some(false) => installation.crew.pause(),
        None => return error(StatusCode::BAD_REQUEST, "`running` is true or false"),
    }
    json(StatusCode::OK, &Running { running: installation.crew.is_running() })
}
