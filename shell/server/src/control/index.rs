//! `GET /_bailiwick/`: what routes there are, from the table, which hands itself on.

use super::about::Parameter;
use super::route::{Asked, Route, Who};
use crate::installation::Installation;
use crate::reply::{Body, json};
use http::{Response, StatusCode};
use reports::Routes;
use reports::routes;
use storage::wide;

/// Where their description for programs is.
const OPENAPI: &str = "/_bailiwick/openapi.json";

/// The routes in the order of the table.
pub async fn list(_: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let routes = asked.routes.iter().map(told).collect();
    let (bailiwick, openapi) = (env!("CARGO_PKG_VERSION").to_owned(), OPENAPI.to_owned());
    json(StatusCode::OK, &Routes { bailiwick, openapi, routes })
}

fn told(route: &Route) -> routes::Route {
    routes::Route {
        method: route.method.to_string(),
        path: route.path.to_owned(),
        does: route.about.does.to_owned(),
        who: match route.who {
            Who::Anyone => routes::Who::Anyone,
            Who::NoForm => routes::Who::NoForm,
            Who::MayReset => routes::Who::MayReset,
        },
        query: route.about.query.iter().map(Parameter::told).collect(),
        largest_body: route.takes.bytes().map(wide),
    }
}
