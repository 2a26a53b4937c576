//! `GET /_bailiwick/ready`: whether the work of the start is done.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, json};
use http::{Response, StatusCode};
use reports::Ready;

/// 200 when it is, 503 with what is still done before.
pub async fn tell(_: &Installation, asked: &Asked<'_>) -> Response<Body> {
    match asked.port.readiness.waits_for() {
        None => json(StatusCode::OK, &Ready { ready: true, reason: None }),
        reason => json(StatusCode::SERVICE_UNAVAILABLE, &Ready { ready: false, reason }),
    }
}
