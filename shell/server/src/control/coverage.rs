//! `GET /_bailiwick/coverage`: every operation of the models, modelled or not, from the table that routes them.

use super::route::Asked;
use crate::dispatch::modelled;
use crate::installation::Installation;
use crate::reply::{Body, json};
use http::{Response, StatusCode};
use indexmap::IndexMap;
use reports::Coverage;
use reports::coverage::{Service, State};

/// Each service with its operations and how many of them are modelled; and what was asked for besides.
pub async fn coverage(installation: &Installation, _: &Asked<'_>) -> Response<Body> {
    json(StatusCode::OK, &covered(installation))
}

/// The same, not yet written.
pub fn covered(installation: &Installation) -> Coverage {
    let service = |service: &schema::Service| {
        let state = |operation| match modelled(operation) {
            Some(_) => State::Modelled,
            None => State::NotModelled,
        };
        let known = service.operations.iter().map(|operation| (operation.name.to_owned(), state(operation)));
        let left_out = service.left_out.iter().map(|name| ((*name).to_owned(), State::NotModelled));
        let mut by_operation: IndexMap<String, State> = known.chain(left_out).collect();
        by_operation.sort_unstable_keys();
        let modelled = by_operation.values().filter(|state| **state == State::Modelled).count();
        (service.name.to_owned(), Service { operations: by_operation.len(), modelled, by_operation })
    };
    let services = schema::services().into_iter().map(service).collect();
    Coverage { services, asked_for_not_served: installation.asked.counts() }
}
