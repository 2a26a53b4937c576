//! `POST /_bailiwick/settle`: answers when no work is left, or says after a given time what is.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, Refused, error, json};
use crate::told::time;
use http::{Response, StatusCode};
use reports::info::Workers;
use reports::work;
use serde_json::Value;
use std::time::Duration;
use workers::{Outstanding, Settled};

/// How long it waits unless told otherwise, in seconds.
const PATIENCE_SECONDS: f64 = 30.0;
/// The longest that it can be told to wait, in seconds.
const LONGEST_SECONDS: f64 = 600.0;

/// Waits for the work to be done; `{"timeout": SECONDS}` says for how long at most. 200 when it is, 202 with the rest when not.
pub async fn settle(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let seconds = match patience(asked) {
        Ok(seconds) => seconds,
        Err(refused) => return refused.into(),
    };
    match installation.crew.settle(Duration::from_secs_f64(seconds)).await {
        Ok(Settled::Yes) => json(
            StatusCode::OK,
            &work::Settled::Done { settled: true, version: installation.engine.snapshot().version },
        ),
        Ok(Settled::No(outstanding)) => {
            let told = |left: &Outstanding| work::Outstanding { work: left.work.to_owned(), due_at: time(left.due_at) };
            let outstanding = outstanding.iter().map(told).collect();
            let workers = if installation.crew.is_running() { Workers::Running } else { Workers::Stopped };
            json(StatusCode::ACCEPTED, &work::Settled::Waiting { settled: false, workers, outstanding })
        }
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}

/// How long it may wait, in seconds. What else the body says goes here, and isn't held while it waits.
fn patience(asked: &Asked<'_>) -> Result<f64, Refused> {
    match asked.settings_of("settle", &["timeout"])?.get("timeout") {
        None | Some(Value::Null) => Ok(PATIENCE_SECONDS),
        Some(value) => value.as_f64().filter(|seconds| (0.0..=LONGEST_SECONDS).contains(seconds)).ok_or_else(|| {
            let message = "`timeout` is a number of seconds from 0 to 600".to_owned();
            Refused { status: StatusCode::BAD_REQUEST, message }
        }),
    }
}
