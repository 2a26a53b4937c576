//! Tells a page that is open when there is something new: the journal's version, and that results came.

use crate::installation::Installation;
use crate::port::Port;
use crate::reply::Body;
use bytes::Bytes;
use futures::stream;
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use serde_json::json;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, watch};
use tokio::time::{Instant, sleep, timeout};

/// What may come in so quick a row is told at once: people see no faster.
const PAUSE: Duration = Duration::from_millis(200);
/// How long a connection says nothing: longer, and something between would think that it is dead.
const SILENCE: Duration = Duration::from_secs(15);

/// What a page is told of.
struct Told {
    head: Box<dyn Fn() -> (u64, u64, u64) + Send>,
    gone: Box<dyn Fn() -> Option<String> + Send>,
    changes: watch::Receiver<u64>,
    steps: watch::Receiver<u64>,
    closing: watch::Receiver<bool>,
    last: Option<(u64, u64, u64)>,
    quiet_since: Instant,
    is_over: bool,
    _place: OwnedSemaphorePermit,
}

/// `events`: server-sent events, one when something is new, until the page goes or the server stops.
pub fn respond(port: &Port, installation: &Installation) -> Response<Body> {
    let Ok(place) = port.watchers.clone().try_acquire_owned() else {
        return crate::reply::text(StatusCode::SERVICE_UNAVAILABLE, "too many pages are open; close one");
    };
    let engine = installation.engine.clone();
    let evidence = installation.evidence.clone();
    let head = move || {
        let snapshot = engine.snapshot();
        (snapshot.epoch, snapshot.version, evidence.storage().statistics().rows)
    };
    let branches = port.branches.clone();
    let branch = installation.branch.clone();
    let gone = move || branches.gone(branch.as_ref()?).map(|refusal| refusal.to_string());
    let told = Told {
        head: Box::new(head),
        gone: Box::new(gone),
        changes: installation.engine.changes(),
        steps: installation.crew.steps(),
        closing: port.closing.subscribe(),
        last: None,
        quiet_since: Instant::now(),
        is_over: false,
        _place: place,
    };
    let frames = stream::unfold(told, async |mut told| {
        let text = told.next().await?;
        Some((Ok::<_, Infallible>(Frame::data(Bytes::from(text))), told))
    });
    let mut response = Response::new(StreamBody::new(frames).map_err(|never| match never {}).boxed_unsync());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    response
}

impl Told {
    /// The next event, or a sign of life; nothing when it is over.
    async fn next(&mut self) -> Option<String> {
        loop {
            if self.is_over || *self.closing.borrow() {
                return None;
            }
            if let Some(gone) = (self.gone)() {
                self.is_over = true;
                return Some(format!(
                    "data: {}\n\n",
                    json!({ "version": 0, "epoch": 0, "changed": false, "gone": gone })
                ));
            }
            self.changes.mark_unchanged();
            self.steps.mark_unchanged();
            let now = (self.head)();
            if self.last != Some(now) {
                let changed = self.last.is_some_and(|last| last.2 != now.2);
                self.last = Some(now);
                self.quiet_since = Instant::now();
                let (epoch, version, _) = now;
                let event = json!({ "version": version, "epoch": epoch, "changed": changed });
                return Some(format!("data: {event}\n\n"));
            }
            if self.quiet_since.elapsed() >= SILENCE {
                self.quiet_since = Instant::now();
                return Some(": still here\n\n".to_owned());
            }
            let news = async {
                tokio::select! {
                    _ = self.changes.changed() => {}
                    _ = self.steps.changed() => {}
                    _ = self.closing.changed() => {}
                }
            };
            if timeout(SILENCE, news).await.is_ok() && !*self.closing.borrow() {
                sleep(PAUSE).await;
            }
        }
    }
}
