//! The table of our own routes, one line a method and path: who may call it, when it gets its turn, what it reads, what answers.

use super::route::Takes::{KiB, MiB, NoBody};
use super::route::{Asked, Route, Turn, route};
use super::{
    branches, compliance, condition_keys, configuration_items, coverage, decide, effective_policy, faults, guardrails,
    import, log, lookalikes, organization_document, organizations, reset, security_hub, settle, snapshot, status,
    what_if, work,
};
use crate::installation::Installation;
use crate::intake::RequestBody;
use crate::port::Port;
use crate::reply::{Body, error};
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};

/// What the paths of our own routes begin with.
const PREFIX: &str = "/_bailiwick/";

static ROUTES: [Route; 33] = [
    route!(GET "/_bailiwick/health", Anyone, Always, NoBody => status::health),
    route!(GET "/_bailiwick/info", Anyone, InPlace, NoBody => status::info),
    route!(GET "/_bailiwick/branches", Anyone, AtOnce, NoBody => branches::list),
    route!(POST "/_bailiwick/branches", NoForm, AtOnce, KiB(64) => branches::make),
    route!(GET "/_bailiwick/branches/{branch}", Anyone, AtOnce, NoBody => branches::tell),
    route!(DELETE "/_bailiwick/branches/{branch}", NoForm, AtOnce, NoBody => branches::remove),
    route!(GET "/_bailiwick/branches/{branch}/consequences", Anyone, AtOnce, NoBody => branches::consequences),
    // As a what-if.
    route!(POST "/_bailiwick/branches/{branch}/calls", NoForm, AtOnce, MiB(16) => branches::call),
    route!(POST "/_bailiwick/branches/{branch}/tick", NoForm, AtOnce, KiB(64) => branches::tick),
    route!(GET "/_bailiwick/compliance", Anyone, InPlace, NoBody => compliance::explain),
    route!(GET "/_bailiwick/condition-keys", Anyone, InPlace, NoBody => condition_keys::tell),
    route!(POST "/_bailiwick/configuration-items", NoForm, AtOnce, MiB(64) => configuration_items::take),
    route!(GET "/_bailiwick/coverage", Anyone, InPlace, NoBody => coverage::coverage),
    // As many questions as are answered at a time, each with some keys.
    route!(POST "/_bailiwick/decide", NoForm, AtOnce, MiB(16) => decide::answer),
    route!(GET "/_bailiwick/effective-policy", Anyone, InPlace, NoBody => effective_policy::explain),
    route!(GET "/_bailiwick/faults", Anyone, AtOnce, NoBody => faults::list),
    route!(POST "/_bailiwick/faults", NoForm, AtOnce, KiB(64) => faults::add),
    route!(DELETE "/_bailiwick/faults", NoForm, AtOnce, NoBody => faults::clear),
    route!(GET "/_bailiwick/gaps", Anyone, InPlace, NoBody => import::gaps),
    route!(GET "/_bailiwick/guardrails", Anyone, InPlace, NoBody => guardrails::tell),
    route!(GET "/_bailiwick/log", Anyone, InPlace, NoBody => log::tell),
    route!(GET "/_bailiwick/organization-document", Anyone, InPlace, NoBody => organization_document::tell),
    route!(GET "/_bailiwick/organizations", Anyone, InPlace, NoBody => organizations::tell),
    // A whole organization, with its templates.
    route!(POST "/_bailiwick/organizations", NoForm, AtOnce, MiB(64) => import::take),
    route!(GET "/_bailiwick/security-hub", Anyone, InPlace, NoBody => security_hub::tell),
    route!(POST "/_bailiwick/settle", NoForm, AtOnce, KiB(64) => settle::settle),
    route!(GET "/_bailiwick/snapshot", Anyone, InPlace, NoBody => snapshot::tell),
    route!(POST "/_bailiwick/reset", MayReset, InPlace, NoBody => reset::reset),
    // Templates and policies are in it, those of thousands of calls.
    route!(POST "/_bailiwick/what-if", NoForm, AtOnce, MiB(64) => what_if::rehearse),
    route!(GET "/_bailiwick/work", Anyone, AtOnce, NoBody => work::tell),
    route!(POST "/_bailiwick/workers", NoForm, AtOnce, KiB(64) => work::change),
    route!(GET "/_localstack/health", Anyone, Always, NoBody => lookalikes::health),
    route!(POST "/moto-api/reset", MayReset, InPlace, NoBody => lookalikes::reset),
];

/// Whether a request is for one of them, known or not.
pub fn is_own(headers: &HeaderMap, uri: &Uri) -> bool {
    uri.path().starts_with(PREFIX) || lookalikes::is_lookalike(headers, uri)
}

/// Whether there is one at a path.
pub fn is_one(path: &str) -> bool {
    lines(path).next().is_some()
}

/// Whether there is one of a method at a path.
pub fn takes(method: &Method, path: &str) -> bool {
    lines(path).any(|route| route.method == method)
}

/// Whether requests to a path are answered on every connection.
pub fn is_always_answered(path: &str) -> bool {
    lines(path).any(|route| route.turn == Turn::Always)
}

/// Answers a request to one of them.
pub async fn respond(port: &Port, installation: &Installation, request: Request<RequestBody>) -> Response<Body> {
    let found = lines(request.uri().path()).find(|route| route.method == request.method());
    if let Some(route) = found {
        return route.answer(port, installation, request).await;
    }
    let path = request.uri().path();
    let takes: Vec<&str> = lines(path).map(|route| route.method.as_str()).collect();
    if !takes.is_empty() {
        return error(StatusCode::METHOD_NOT_ALLOWED, &format!("{path} takes {}", takes.join(", ")));
    }
    let who = if path.starts_with(PREFIX) { "" } else { "; this is Bailiwick" };
    error(StatusCode::NOT_FOUND, &format!("there is no route {path}{who}"))
}

/// Answers what a route has to say about a query or a document, without a connection: for scenarios. Where a route takes several
/// methods, those other than POST stand before it: `DELETE:faults`.
pub async fn tell(
    port: &Port,
    installation: &Installation,
    name: &str,
    query: &str,
    document: Vec<u8>,
) -> Response<Body> {
    let (method, name) = name.split_once(':').map_or((None, name), |(method, name)| (Some(method), name));
    let path = format!("{PREFIX}{name}");
    let is_meant = |route: &&Route| match method {
        Some(method) => route.method.as_str() == method,
        None => route.method == Method::POST || lines(&path).count() == 1,
    };
    let Some(route) = lines(&path).find(is_meant) else {
        return error(StatusCode::NOT_FOUND, &format!("there is no route {name}"));
    };
    let branch = route.branch_in(&path);
    let asked = Asked { port, query: query.to_owned(), body: document.into(), is_packed: false, host: None, branch };
    route.tell(installation, &asked).await
}

/// The method and the path of each.
pub fn own_routes() -> impl Iterator<Item = (&'static str, &'static str)> {
    ROUTES.iter().map(|route| (route.method.as_str(), route.path))
}

fn lines(path: &str) -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().filter(move |route| route.is_at(path))
}

#[cfg(test)]
mod tests {
    use super::ROUTES;
    use crate::control::route::{Takes, Turn, Who};
    use http::Method;
    use std::collections::BTreeSet;

    #[test]
    fn only_what_tells_is_open_to_forms() {
        for route in &ROUTES {
            assert_eq!(route.who == Who::Anyone, route.method == Method::GET, "{}", route.path);
        }
    }

    /// A body may come slowly: whoever waits for one must hold nobody's place, and health must wait for nothing.
    #[test]
    fn a_body_takes_no_place_in_work() {
        for route in ROUTES.iter().filter(|route| route.takes != Takes::NoBody) {
            assert_eq!(route.turn, Turn::AtOnce, "{}", route.path);
        }
        for route in ROUTES.iter().filter(|route| route.turn == Turn::Always) {
            assert!(route.path.ends_with("/health"), "{}", route.path);
        }
    }

    #[test]
    fn no_line_hides_another() {
        let lines: BTreeSet<(&str, &str)> = ROUTES.iter().map(|route| (route.path, route.method.as_str())).collect();
        assert_eq!(lines.len(), ROUTES.len());
    }
}
