//! A route of our own: a line of the table that lists them all, and what a handler is asked.

use super::about::About;
use crate::installation::Installation;
use crate::intake::{BodyError, Received, RequestBody, charged, read_body};
use crate::port::Port;
use crate::reply::{Body, Refused, text};
use crate::safety;
use bytes::Bytes;
use futures::future::BoxFuture;
use http::{HeaderMap, Method, Request, Response, StatusCode, header};
use serde_json::{Value, json};

/// Who may call a route. Pages that aren't ours have been refused before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Anyone: it only tells.
    Anyone,
    /// Whoever can't be an HTML form, because it changes something.
    NoForm,
    /// The same, where throwing everything away is allowed.
    MayReset,
}

/// When a request gets its turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Always, on connections too that answer nothing else: whether the installation works must be seen when nothing else gets
    /// its turn.
    Always,
    /// At once: it comes to a place by itself, or waits and does no work.
    AtOnce,
    /// When there is a place in work.
    InPlace,
}

/// How much of a body a route reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// Nothing: its body is left alone.
    NoBody,
    /// So many KiB.
    KiB(usize),
    /// So many MiB.
    MiB(usize),
}

/// What a request to a route says.
pub struct Asked<'a> {
    /// Where it was asked.
    pub port: &'a Port,
    /// The table that has the route.
    pub routes: &'static [Route],
    /// The query of its path, without the question mark.
    pub query: String,
    /// Its body, where the route takes one.
    pub body: Bytes,
    /// Whether the body is said to be packed by gzip.
    pub is_packed: bool,
    /// The host that it was sent to, where there was one.
    pub host: Option<String>,
    /// What the client wants to read, where it says so.
    pub accept: Option<String>,
    /// The branch that its path names, where the route's has a place for one.
    pub branch: Option<String>,
}

/// What answers a route's requests.
pub type Handle = for<'a> fn(&'a Installation, &'a Asked<'a>) -> BoxFuture<'a, Response<Body>>;

/// What stands in a route's path for the name of a branch.
pub const BRANCH: &str = "{branch}";

/// A route.
pub struct Route {
    /// The only method of this line; a path may have several lines.
    pub method: Method,
    /// The whole path; where a branch is named in it, that stands as `{branch}`.
    pub path: &'static str,
    /// Who may call it.
    pub who: Who,
    /// When a request gets its turn.
    pub turn: Turn,
    /// How much of a body it reads.
    pub takes: Takes,
    /// What answers.
    pub handle: Handle,
    /// What is told of it.
    pub about: About,
}

/// A line of the table: `route!(GET "/_bailiwick/log", Anyone, InPlace, NoBody => log::tell, About::route(...))`.
macro_rules! route {
    ($method:ident $path:literal, $who:ident, $turn:ident, $takes:expr => $handler:path, $about:expr $(,)?) => {
        $crate::control::route::Route {
            method: ::http::Method::$method,
            path: $path,
            who: $crate::control::route::Who::$who,
            turn: $crate::control::route::Turn::$turn,
            takes: $takes,
            handle: |installation, asked| Box::pin($handler(installation, asked)),
            about: $about,
        }
    };
}
pub(crate) use route;

impl Route {
    /// Answers a request whose method and path are this route's.
    pub async fn answer(
        &self,
        port: &Port,
        routes: &'static [Route],
        installation: &Installation,
        request: Request<RequestBody>,
    ) -> Response<Body> {
        if self.who != Who::Anyone
            && let Err(form) = safety::check_no_form(request.headers())
        {
            return text(StatusCode::UNSUPPORTED_MEDIA_TYPE, &form.to_string());
        }
        if let Some(refused) = self.refused(installation) {
            return refused.into();
        }
        let (parts, body) = request.into_parts();
        let query = parts.uri.query().unwrap_or_default().to_owned();
        // What it holds of the budget is held until the answer is there.
        let received = match self.receive(port, body).await {
            Ok(received) => received,
            Err(refused) => return refused.into(),
        };
        let body = received.as_ref().map(|received| received.bytes.clone()).unwrap_or_default();
        let said = |name| parts.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let (host, accept) = (said(header::HOST), said(header::ACCEPT));
        let is_packed = is_gzip(&parts.headers);
        let branch = self.branch_in(parts.uri.path());
        let asked = Asked { port, routes, query, body, is_packed, host, accept, branch };
        let answer = self.tell(installation, &asked).await;
        charged(&port.bodies, &port.limits, answer).await.unwrap_or_else(|problem| unreceived(problem, "").into())
    }

    /// Answers what is asked without a connection.
    pub async fn tell(&self, installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
        if let Some(refused) = self.refused(installation) {
            return refused.into();
        }
        if let Some(message) = self.about.unknown_in(&asked.query) {
            return Refused { status: StatusCode::BAD_REQUEST, message }.into();
        }
        let _place = if self.turn == Turn::InPlace { asked.port.places.acquire().await.ok() } else { None };
        (self.handle)(installation, asked).await
    }

    /// Whether a path is this route's.
    pub fn is_at(&self, path: &str) -> bool {
        match self.path.split_once(BRANCH) {
            None => self.path == path,
            Some(_) => self.branch_in(path).is_some(),
        }
    }

    /// The branch that a path names in this route's place for one.
    pub fn branch_in(&self, path: &str) -> Option<String> {
        let (before, after) = self.path.split_once(BRANCH)?;
        let name = path.strip_prefix(before)?.strip_suffix(after)?;
        (!name.is_empty() && !name.contains('/')).then(|| name.to_owned())
    }

    /// What to answer where it isn't allowed.
    fn refused(&self, installation: &Installation) -> Option<Refused> {
        let message = "what is here is kept: start with --allow-reset to allow a reset".to_owned();
        (self.who == Who::MayReset && !installation.options.allow_reset)
            .then_some(Refused { status: StatusCode::FORBIDDEN, message })
    }

    async fn receive(&self, port: &Port, body: RequestBody) -> Result<Option<Received>, Refused> {
        let Some(limit) = self.takes.bytes() else { return Ok(None) };
        let most = match self.takes {
            Takes::NoBody => String::new(),
            Takes::KiB(count) => format!("{count} KiB"),
            Takes::MiB(count) => format!("{count} MiB"),
        };
        let received = read_body(body, limit, &port.bodies, &port.limits).await;
        received.map(Some).map_err(|problem| unreceived(problem, &most))
    }
}

impl Takes {
    /// How many bytes that are, where a body is read.
    pub fn bytes(self) -> Option<usize> {
        match self {
            Self::NoBody => None,
            Self::KiB(count) => Some(count * 1024),
            Self::MiB(count) => Some(count * 1024 * 1024),
        }
    }
}

impl Asked<'_> {
    /// The settings in the body: a JSON object, or nothing.
    ///
    /// # Errors
    /// What to answer when it is neither.
    pub fn settings(&self) -> Result<Value, Refused> {
        if self.body.is_empty() {
            return Ok(json!({}));
        }
        let refused = |message: String| Refused { status: StatusCode::BAD_REQUEST, message };
        match serde_json::from_slice::<Value>(&self.body) {
            Ok(value) if value.is_object() => Ok(value),
            Ok(_) => Err(refused("the body must be a JSON object".to_owned())),
            Err(problem) => Err(refused(format!("the body is no JSON: {problem}"))),
        }
    }

    /// The settings in the body, which has no others than these: a misspelt one would look as if it had been followed.
    ///
    /// # Errors
    /// As [`Asked::settings`], and when there are others.
    pub fn settings_of(&self, route: &str, known: &[&str]) -> Result<Value, Refused> {
        let settings = self.settings()?;
        match settings.as_object().and_then(|members| members.keys().find(|name| !known.contains(&name.as_str()))) {
            None => Ok(settings),
            Some(unknown) => {
                let message = format!("`{route}` has no `{unknown}`: it has {}", known.join(", "));
                Err(Refused { status: StatusCode::BAD_REQUEST, message })
            }
        }
    }
}

/// What is said about a body that couldn't be read; `most` is how much of it is taken.
fn unreceived(problem: BodyError, most: &str) -> Refused {
    let (status, message) = match problem {
        BodyError::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, format!("the body has more than {most}")),
        BodyError::Incomplete => (StatusCode::BAD_REQUEST, "the body is incomplete".to_owned()),
        BodyError::TooSlow => (StatusCode::REQUEST_TIMEOUT, "the body comes too slowly".to_owned()),
        BodyError::Busy => (StatusCode::SERVICE_UNAVAILABLE, "too many large bodies are in work; try again".to_owned()),
    };
    Refused { status, message }
}

fn is_gzip(headers: &HeaderMap) -> bool {
    let encoding = headers.get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    encoding.trim().eq_ignore_ascii_case("gzip")
}
