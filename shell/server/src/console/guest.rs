//! Browsers under other hosts than this machine's own: a door, where they show the token that the server was started with.

use super::answers::way;
use super::headers;
use super::page::{is_console, lead, leads_here, respond};
use crate::installation::Installation;
use crate::intake::RequestBody;
use crate::port::Port;
use crate::reply::{Body, full, text};
use crate::safety::is_own_page;
use askama::Template;
use http::{HeaderValue, Request, Response, StatusCode, header};
use protocol::Form;
use web_console::door::DoorPage;

/// Whether a request is for what guests may see.
pub fn is_for_guests(request: &Request<RequestBody>) -> bool {
    is_console(request.uri()) || leads_here(request.method(), request.headers(), request.uri())
}

/// Answers a request of a browser under another host.
pub async fn respond_to_guest(
    port: &Port,
    installation: &Installation,
    request: Request<RequestBody>,
) -> Response<Body> {
    let mut answer = if !is_own_page(request.headers()) {
        text(StatusCode::FORBIDDEN, "requests from browser pages other than this server's own are refused")
    } else if !is_console(request.uri()) {
        lead()
    } else if port.guests.knows(request.headers()) {
        return respond(port, installation, request).await;
    } else {
        door(port, &request)
    };
    headers::guard(answer.headers_mut());
    answer
}

/// Lets in whoever shows the token, and shows the door to all others.
fn door(port: &Port, request: &Request<RequestBody>) -> Response<Body> {
    let form = Form::parse(request.uri().query().unwrap_or_default().as_bytes()).unwrap_or_default();
    let shown = form.get("token");
    if let Some(cookie) = shown.and_then(|token| port.guests.admit(token)) {
        // The token goes out of the address with the first step.
        let mut answer = way(StatusCode::FOUND, request.uri().path());
        answer.headers_mut().insert(header::SET_COOKIE, cookie);
        return answer;
    }
    let page = DoorPage { path: request.uri().path().to_owned(), is_wrong: shown.is_some() };
    let mut answer = Response::new(full(page.render().unwrap_or_default()));
    *answer.status_mut() = StatusCode::UNAUTHORIZED;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    answer
}
