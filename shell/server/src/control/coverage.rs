//! `GET /_bailiwick/coverage`: every operation of the models, modelled or not, from the table that routes them.

use super::route::Asked;
use crate::app::App;
use crate::dispatch::modelled;
use crate::reply::{Body, json};
use http::{Response, StatusCode};
use serde_json::{Map, Value, json};

/// Each service with its operations and how many of them are modelled.
pub async fn coverage(_: &App, _: &Asked) -> Response<Body> {
    let mut services = Map::new();
    for service in schema::services() {
        let mut operations = Map::new();
        let mut count = 0;
        for operation in service.operations {
            let is_modelled = modelled(operation).is_some();
            count += usize::from(is_modelled);
            operations
                .insert(operation.name.to_owned(), Value::from(if is_modelled { "modelled" } else { "not modelled" }));
        }
        let summary = json!({ "operations": service.operations.len(), "modelled": count, "by_operation": operations });
        services.insert(service.name.to_owned(), summary);
    }
    json(StatusCode::OK, &Value::Object(services))
}
