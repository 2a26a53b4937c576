//! The table of what a page can do, one line an action, and what has to be so before anything is done: our own page asks for it, in the
//! browser's own session.

use super::answers::{branch, page, way, wrong, wrong_within};
use super::look::Look;
use super::problem::Problem;
use super::sent::Sent;
use super::what_if;
use crate::browsers::Session;
use crate::installation::Installation;
use crate::intake::{BodyError, RequestBody, read_body};
use crate::port::Port;
use crate::reply::Body;
use futures::future::BoxFuture;
use http::request::Parts;
use http::{HeaderMap, Response, StatusCode, header};
use http_body_util::BodyExt;
use hyper::body::Body as _;
use protocol::Form;
use std::time::Duration;
use storage::wide;
use tokio::time::timeout;
use web_console::address::BASE;
use web_console::screen::Screen;

/// What does something: answers the address of the page that is shown afterwards.
type Act = for<'a> fn(&'a Look<'a>, &'a Sent) -> BoxFuture<'a, Result<String, Problem>>;

/// The header in which a script says what a form says in its field `token`.
const TOKEN: &str = "x-bailiwick-token";
/// Beside a file a form has fields, which take no more than this, in bytes.
const FIELDS: usize = 1024 * 1024;
/// How much of a body that is too large is read on, so that a browser, which reads no answer before it has sent everything, gets one; and
/// how long that may take.
const READ_ON: u64 = 1024 * 1024 * 1024;
const READ_ON_FOR: Duration = Duration::from_secs(20);

/// An action.
struct Action {
    path: &'static str,
    /// The page that what is wrong is said on.
    screen: Screen,
    /// The largest file that it takes, in MiB.
    file: usize,
    act: Act,
}

/// A line of the table: `action!("what-if" WhatIf, 64 => what_if::rehearse)`.
macro_rules! action {
    ($path:literal $screen:ident, $file:literal => $act:path) => {
        Action { path: $path, screen: Screen::$screen, file: $file, act: |look, sent| Box::pin($act(look, sent)) }
    };
}

static ACTIONS: &[Action] = &[
    action!("what-if" WhatIf, 64 => what_if::rehearse),
    action!("what-if/keep" WhatIf, 0 => what_if::keep),
    action!("what-if/do" WhatIf, 0 => what_if::carry_out),
];

/// Does what a page asks for, and leads to the page that shows what came of it.
pub async fn act(port: &Port, installation: &Installation, parts: &Parts, body: RequestBody) -> Response<Body> {
    match acted(port, installation, parts, body).await {
        Ok(answer) => answer,
        Err(problem) => wrong(installation, problem),
    }
}

async fn acted(
    port: &Port,
    installation: &Installation,
    parts: &Parts,
    body: RequestBody,
) -> Result<Response<Body>, Problem> {
    let headers = &parts.headers;
    if !is_own(headers) {
        return Err(refused("Only the console's own pages can ask for this, and a browser says so by `Origin`."));
    }
    let path = parts.uri.path().strip_prefix(BASE).unwrap_or_default().trim_start_matches('/');
    let action = ACTIONS.iter().find(|action| action.path == path);
    let action = action.ok_or_else(|| Problem::not_found(format!("The console does nothing at {path:?}.")))?;
    let session = Session::of(headers).map_err(Problem::unavailable)?;
    let told = headers.get(TOKEN).and_then(|token| token.to_str().ok());
    if told.is_some_and(|token| !port.tokens.knows(&session, token)) {
        return Err(stale());
    }
    let received = match received(port, body, action.file).await {
        Ok(received) => received,
        Err(problem) => return Err(unreceived(problem, action.file)),
    };
    let sent = Sent::read(headers, received.bytes.clone()).await?;
    if told.is_none() && !sent.get("token").is_some_and(|token| port.tokens.knows(&session, token)) {
        return Err(stale());
    }
    let form = Form::parse(parts.uri.query().unwrap_or_default().as_bytes());
    let form = form.map_err(|_| Problem::unreadable("The query can't be read."))?;
    let on = branch(port, &form)?;
    let installation = on.as_deref().map_or(installation, |branch| &branch.installation);
    let look = Look::of(port, installation, form, &session).await?;
    match (action.act)(&look, &sent).await {
        Ok(to) => Ok(way(StatusCode::SEE_OTHER, &to)),
        Err(problem) => {
            let (status, text) = wrong_within(&look, action.screen, problem)?;
            Ok(page(status, text))
        }
    }
}

/// Whether a page of this server asks: that a foreign one doesn't was seen to before, and whoever names no origin is no page.
fn is_own(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let own = format!("http://{host}");
    headers.get(header::ORIGIN).is_some_and(|origin| origin.as_bytes() == own.as_bytes())
}

async fn received(port: &Port, mut body: RequestBody, file: usize) -> Result<crate::intake::Received, BodyError> {
    let limit = file * 1024 * 1024 + FIELDS;
    if body.size_hint().lower() > wide(limit) {
        let mut left = READ_ON;
        let reading = async {
            while let Some(Ok(frame)) = body.frame().await {
                left = left.saturating_sub(frame.data_ref().map_or(0, |bytes| wide(bytes.len())));
                if left == 0 {
                    return;
                }
            }
        };
        // Whoever still sends then sees a connection that ends.
        let _ = timeout(READ_ON_FOR, reading).await;
        return Err(BodyError::TooLarge);
    }
    read_body(body, limit, &port.bodies, &port.limits).await
}

fn unreceived(problem: BodyError, file: usize) -> Problem {
    let (status, message) = match problem {
        BodyError::TooLarge if file > 0 => (
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("The file is larger than {file} MiB, which is all that is taken here."),
        ),
        BodyError::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "The form is larger than 1 MiB.".to_owned()),
        BodyError::Incomplete => (StatusCode::BAD_REQUEST, "The form didn't come whole.".to_owned()),
        BodyError::TooSlow => (StatusCode::REQUEST_TIMEOUT, "The form comes too slowly.".to_owned()),
        BodyError::Busy => (StatusCode::SERVICE_UNAVAILABLE, "Too many large files are in work; try again.".to_owned()),
    };
    Problem { title: "This wasn't taken", status, message, commands: Vec::new() }
}

fn refused(message: &str) -> Problem {
    Problem { title: "Refused", ..Problem::denied(message) }
}

fn stale() -> Problem {
    let message = "This form isn't from a page of this browser's session: its cookie is missing, or the server has another key now. \
                   Nothing was done. Open the page again, and send it from there.";
    Problem { title: "This form is too old", ..Problem::denied(message) }
}
