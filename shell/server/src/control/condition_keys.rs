//! `GET /_bailiwick/condition-keys`: what of requests counts, by the policies that are here.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, json};
use governance::organizations::Guards;
use http::{Response, StatusCode};
use reports::condition_keys::{AskedOfResources, ConditionKeys};
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// The keys that any policy asks for, and what is asked about resources.
pub async fn tell(installation: &Installation, _: &Asked<'_>) -> Response<Body> {
    let snapshot = installation.engine.snapshot();
    let mentions = Guards::new(&snapshot.state.organizations).mentions();
    let keys = mentions.keys.iter().map(ToString::to_string).collect();
    let texts = |all: &BTreeSet<SmolStr>| all.iter().map(ToString::to_string).collect();
    let asked = |(services, patterns): (&Option<BTreeSet<SmolStr>>, &BTreeSet<SmolStr>)| AskedOfResources {
        services: services.as_ref().map(texts),
        patterns: texts(patterns),
    };
    let resources = mentions.resources.iter().map(asked).collect();
    json(StatusCode::OK, &ConditionKeys { version: snapshot.version, keys, resources })
}
