//! `GET /_bailiwick/condition-keys`: what of requests counts, by the policies that are here.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, json};
use governance::organizations::Guards;
use http::{Response, StatusCode};
use reports::condition_keys::ConditionKeys;

/// The keys that any policy asks for, and the services for whose actions it may count which resource they are on.
pub async fn tell(installation: &Installation, _: &Asked<'_>) -> Response<Body> {
    let snapshot = installation.engine.snapshot();
    let mentions = Guards::new(&snapshot.state.organizations).mentions();
    let keys = mentions.keys.iter().map(ToString::to_string).collect();
    let on_resources = mentions.on_resources.map(|services| services.iter().map(ToString::to_string).collect());
    json(StatusCode::OK, &ConditionKeys { version: snapshot.version, keys, on_resources })
}
