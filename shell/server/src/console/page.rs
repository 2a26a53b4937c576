//! The way of a request to the console: whose browser it is, what it looks at, the page; and what browsers are told with every answer.

use super::actions::act;
use super::answers::{branch, page, way, wrong, wrong_within};
use super::look::Look;
use super::made::Made;
use super::problem::Problem;
use super::table::maker;
use super::{events, headers};
use crate::browsers::Session;
use crate::installation::Installation;
use crate::intake::RequestBody;
use crate::port::Port;
use crate::reply::{Body, full, text};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri, header};
use protocol::Form;
use web_console::address::BASE;
use web_console::assets::asset;
use web_console::screen::Screen;

/// How long a browser keeps scripts and styles, in seconds, before it asks whether they are still the same.
const KEEPS: &str = "max-age=0, must-revalidate";

/// Whether a request is for the console.
pub fn is_console(uri: &Uri) -> bool {
    uri.path().strip_prefix(BASE).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a request is a person's who typed the address of the server: a browser that asks for a page at `/`, or where the routes are listed, and is
/// nobody's client.
pub fn leads_here(method: &Method, headers: &HeaderMap, uri: &Uri) -> bool {
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    method == Method::GET
        && matches!(uri.path(), "/" | "/_bailiwick/")
        && uri.query().is_none()
        && accepts.contains("text/html")
        && !headers.contains_key(header::AUTHORIZATION)
}

/// Leads to the console's first page.
pub fn lead() -> Response<Body> {
    way(StatusCode::FOUND, &format!("{BASE}/{}", Screen::Organization.path()))
}

/// Answers a request for the console.
pub async fn respond(port: &Port, installation: &Installation, request: Request<RequestBody>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let mut answer = match parts.method {
        // Of a page that is only asked about the body isn't sent.
        Method::GET | Method::HEAD => answered(port, installation, &parts.uri, &parts.headers).await,
        Method::POST => act(port, installation, &parts, body).await,
        _ => text(StatusCode::METHOD_NOT_ALLOWED, "pages are looked at by GET, and act by POST"),
    };
    headers::guard(answer.headers_mut());
    answer
}

async fn answered(port: &Port, installation: &Installation, uri: &Uri, headers: &HeaderMap) -> Response<Body> {
    let path = uri.path().strip_prefix(BASE).unwrap_or_default().trim_start_matches('/');
    if let Some(name) = path.strip_prefix("assets/") {
        return file(name, headers);
    }
    if path.is_empty() {
        return lead();
    }
    let session = match Session::of(headers) {
        Ok(session) => session,
        Err(problem) => return text(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    };
    let form = Form::parse(uri.query().unwrap_or_default().as_bytes());
    let form = form.map_err(|_| Problem::unreadable("The query can't be read."));
    let asked = form.and_then(|form| Ok((branch(port, &form)?, form)));
    let on = asked.as_ref().ok().and_then(|(branch, _)| branch.clone());
    let installation = on.as_deref().map_or(installation, |branch| &branch.installation);
    let made = match asked {
        Ok(_) if path == "events" => return events::respond(port, installation),
        Ok((_, form)) => made(port, installation, path, form, &session).await,
        Err(problem) => Err(problem),
    };
    let mut answer = match made {
        Ok(Made::Html(text)) => page(StatusCode::OK, text),
        Ok(Made::Refused { status, page: text }) => page(status, text),
        Ok(Made::Other { content_type, body }) => {
            let mut answer = Response::new(full(body));
            answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
            answer
        }
        Err(problem) => wrong(installation, problem),
    };
    session.keep(answer.headers_mut());
    answer
}

async fn made(
    port: &Port,
    installation: &Installation,
    path: &str,
    form: Form,
    session: &Session,
) -> Result<Made, Problem> {
    let not_found = || Problem::not_found(format!("The console has no page {path:?}."));
    let screen = Screen::at(path).ok_or_else(not_found)?;
    let make = maker(screen).ok_or_else(not_found)?;
    let _place = port.places.acquire().await;
    let look = Look::of(port, installation, form, session).await?;
    match make(&look).await {
        Err(problem) => {
            let (status, page) = wrong_within(&look, screen, problem)?;
            Ok(Made::Refused { status, page })
        }
        made => made,
    }
}

/// One of our own files. Its digest is its name for the browser's cache.
fn file(name: &str, headers: &HeaderMap) -> Response<Body> {
    let Some(asset) = asset(name) else {
        return text(StatusCode::NOT_FOUND, "the console has no such file");
    };
    let tag = format!("\"{}\"", engine::digest(asset.text.as_bytes()));
    let is_known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let mut answer = Response::new(full(if is_known { "" } else { asset.text }));
    if is_known {
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(KEEPS));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    answer
}
