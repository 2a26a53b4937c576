//! `GET /_bailiwick/condition-keys`: what of requests counts, by the policies that are here.

use super::aside::aside;
use super::route::Asked;
use crate::decisions::condition_keys;
use crate::installation::Installation;
use crate::reply::{Body, json};
use http::{Response, StatusCode};

/// The keys that any policy asks for, and what is asked about them and about resources.
pub async fn tell(installation: &Installation, _: &Asked<'_>) -> Response<Body> {
    let snapshot = installation.engine.snapshot();
    // All policies are compiled for it.
    let keys = aside(move || condition_keys::of(&snapshot.state.organizations, snapshot.version)).await;
    keys.map_or_else(Response::from, |keys| json(StatusCode::OK, &keys))
}
