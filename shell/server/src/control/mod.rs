//! Our own routes under `/_bailiwick/`: what no AWS API has a place for.

mod compliance;
mod configuration_items;
mod coverage;
mod effective_policy;
pub(crate) mod facts;
pub(crate) mod faults;
mod log;
pub(crate) mod lookalikes;
mod reset;
mod settle;
mod status;
mod what_if;
mod work;

use crate::app::App;
use crate::http::{Body, json, text};
use crate::intake::{BodyError, RequestBody, read_body};
use crate::safety;
use http::{Method, Request, Response, StatusCode};
use serde_json::{Value, json};

/// The prefix of our own routes.
pub const PREFIX: &str = "/_bailiwick/";
/// The route that says whether the installation works.
pub const HEALTH: &str = "/_bailiwick/health";
/// The largest body of a route that takes settings.
const SETTINGS_LIMIT: usize = 64 * 1024;

/// Answers a request to one of our own routes.
pub async fn respond(app: &App, request: Request<RequestBody>) -> Response<Body> {
    if request.method() != Method::GET
        && let Err(refused) = safety::check_no_form(request.headers())
    {
        return text(StatusCode::UNSUPPORTED_MEDIA_TYPE, &refused.to_string());
    }
    let path = request.uri().path().to_owned();
    let route = path.strip_prefix(PREFIX).unwrap_or_default();
    let routes: &[(Method, &str)] = &[
        (Method::GET, "health"),
        (Method::GET, "info"),
        (Method::GET, "compliance"),
        (Method::POST, "configuration-items"),
        (Method::GET, "coverage"),
        (Method::GET, "effective-policy"),
        (Method::GET, "faults"),
        (Method::POST, "faults"),
        (Method::DELETE, "faults"),
        (Method::GET, "log"),
        (Method::POST, "settle"),
        (Method::POST, "reset"),
        (Method::POST, "what-if"),
        (Method::POST, "workers"),
    ];
    let mut takes: Vec<&str> = Vec::new();
    let mut found = None;
    for (method, name) in routes.iter().filter(|(_, name)| *name == route) {
        takes.push(method.as_str());
        if request.method() == *method {
            found = Some((method, *name));
        }
    }
    let Some((method, name)) = found else {
        return match takes.as_slice() {
            [] => error(StatusCode::NOT_FOUND, &format!("there is no route {path}")),
            takes => error(StatusCode::METHOD_NOT_ALLOWED, &format!("{path} takes {}", takes.join(", "))),
        };
    };
    // Whether the installation works must be seen when nothing else gets its turn, and these come to their places by themselves,
    // or wait and do no work.
    let takes_place = !matches!(name, "health" | "configuration-items" | "what-if" | "settle" | "faults" | "workers");
    let _place = if takes_place { app.places.acquire().await.ok() } else { None };
    match name {
        "health" => status::health(app).await,
        "info" => status::info(app),
        "compliance" => compliance::explain(app, request.uri().query().unwrap_or_default()).await,
        "configuration-items" => configuration_items::take(app, request).await,
        "coverage" => coverage::coverage(),
        "effective-policy" => effective_policy::explain(app, request.uri().query().unwrap_or_default()),
        "faults" if *method == Method::GET => faults::list(app),
        "faults" if *method == Method::DELETE => faults::clear(app, request.uri().query().unwrap_or_default()),
        "log" => log::tell(app, request.uri().query().unwrap_or_default()).await,
        "reset" => reset::reset(app).await,
        "what-if" => what_if::take(app, request).await,
        name => match settings(app, request).await {
            Ok(settings) if name == "settle" => settle::settle(app, &settings).await,
            Ok(settings) if name == "faults" => faults::add(app, &settings),
            Ok(settings) => work::change(app, &settings),
            Err(response) => response,
        },
    }
}

/// Answers what a route has to say about a query or a document, without a connection: for scenarios. Where a route takes several
/// methods, those other than POST stand before it: `DELETE:faults`.
pub async fn tell(app: &App, route: &str, query: &str, document: Vec<u8>) -> Response<Body> {
    match route {
        "compliance" => compliance::explain(app, query).await,
        "configuration-items" => configuration_items::store(app, document.into(), false).await,
        "effective-policy" => effective_policy::explain(app, query),
        "faults" => match serde_json::from_slice(&document) {
            Ok(wanted) => faults::add(app, &wanted),
            Err(problem) => error(StatusCode::BAD_REQUEST, &format!("the body is no JSON: {problem}")),
        },
        "GET:faults" => faults::list(app),
        "DELETE:faults" => faults::clear(app, query),
        "log" => log::tell(app, query).await,
        "what-if" => what_if::tell(app, &document).await,
        _ => error(StatusCode::NOT_FOUND, &format!("there is no route {route}")),
    }
}

/// The settings in a request's body: a JSON object, or nothing.
async fn settings(app: &App, request: Request<RequestBody>) -> Result<Value, Response<Body>> {
    let received = read_body(request.into_body(), SETTINGS_LIMIT, &app.bodies, &app.limits).await;
    let body = received.map_err(|problem| unreceived(problem, "64 KiB"))?.bytes;
    if body.is_empty() {
        return Ok(json!({}));
    }
    match serde_json::from_slice::<Value>(&body) {
        Ok(value) if value.is_object() => Ok(value),
        Ok(_) => Err(error(StatusCode::BAD_REQUEST, "the body must be a JSON object")),
        Err(problem) => Err(error(StatusCode::BAD_REQUEST, &format!("the body is no JSON: {problem}"))),
    }
}

/// The answer to a body that couldn't be read; `most` is how much of it is taken.
fn unreceived(problem: BodyError, most: &str) -> Response<Body> {
    match problem {
        BodyError::TooLarge => error(StatusCode::PAYLOAD_TOO_LARGE, &format!("the body has more than {most}")),
        BodyError::Incomplete => error(StatusCode::BAD_REQUEST, "the body is incomplete"),
        BodyError::TooSlow => error(StatusCode::REQUEST_TIMEOUT, "the body comes too slowly"),
        BodyError::Busy => error(StatusCode::SERVICE_UNAVAILABLE, "too many large bodies are in work; try again"),
    }
}

/// An error answer of our own routes.
pub(crate) fn error(status: StatusCode, message: &str) -> Response<Body> {
    json(status, &json!({ "error": message }))
}
