//! The port: connections, limits that come before parsing, and a clean stop.

use crate::{app::App, control, respond};
use bytes::Bytes;
use futures::FutureExt;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited, combinators::UnsyncBoxBody};
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1::Connection;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::convert::Infallible;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// Any answer's body.
pub type Body = UnsyncBoxBody<Bytes, Box<dyn std::error::Error + Send + Sync>>;

/// Connections at once; more wait to be accepted.
const CONNECTIONS: usize = 4_096;
/// Requests in work at once; more wait.
const IN_FLIGHT: usize = 512;
/// How long a client may take for a request's head, and leave a connection idle.
const HEAD_TIMEOUT: Duration = Duration::from_secs(60);
/// How long a client may take for a request's body.
const BODY_TIMEOUT: Duration = Duration::from_secs(60);
/// How much of a body that is too large is thrown away before the answer, in bytes, and for how long.
const DRAIN_BYTES: usize = 64 * 1024 * 1024;
const DRAIN_TIMEOUT: Duration = Duration::from_secs(2);
/// How long open requests may take after a stop was asked for.
const STOP_TIMEOUT: Duration = Duration::from_secs(5);

/// Serves until `stop` is done, then lets open requests finish.
pub async fn serve(listener: TcpListener, app: Arc<App>, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let connections = Arc::new(Semaphore::new(CONNECTIONS));
    let in_flight = Arc::new(Semaphore::new(IN_FLIGHT));
    let mut stop = std::pin::pin!(stop);
    loop {
        let permit = tokio::select! {
            permit = connections.clone().acquire_owned() => permit,
            () = &mut stop => break,
        };
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    // Out of file descriptors, most likely: the next try may do better.
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let serving = graceful.watch(connection(stream, app.clone(), in_flight.clone()));
        tokio::spawn(async move {
            if let Err(error) = serving.await {
                tracing::debug!(%error, "a connection ended early");
            }
            drop(permit);
        });
    }
    drop(listener);
    if timeout(STOP_TIMEOUT, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were still open at the stop");
    }
}

/// Anything that answers requests on one connection.
trait Answers: hyper::service::Service<Request<Incoming>, Response = Response<Body>, Error = Infallible> {}

impl<S: hyper::service::Service<Request<Incoming>, Response = Response<Body>, Error = Infallible>> Answers for S {}

fn connection(
    stream: TcpStream,
    app: Arc<App>,
    in_flight: Arc<Semaphore>,
) -> Connection<TokioIo<TcpStream>, impl Answers<Future: Send> + Send> {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "TCP_NODELAY");
    }
    let service = service_fn(move |request: Request<Incoming>| {
        let app = app.clone();
        let in_flight = in_flight.clone();
        async move {
            // Who only waits for the workers takes nobody's place.
            let waits = request.uri().path() == control::SETTLE;
            let _permit = if waits { None } else { in_flight.acquire().await.ok() };
            let answer = AssertUnwindSafe(respond::respond(&app, request)).catch_unwind().await;
            Ok::<_, Infallible>(answer.unwrap_or_else(|_| {
                tracing::error!("a request could not be handled");
                text(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "the request could not be handled; this is a mistake of bailiwick's",
                )
            }))
        }
    });
    hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_headers(100)
        .serve_connection(TokioIo::new(stream), service)
}

/// Why a body couldn't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyError {
    /// It is longer than allowed.
    TooLarge,
    /// The client didn't send it in time, or went away.
    Incomplete,
}

/// Reads a body of at most `limit` bytes.
///
/// # Errors
/// When it is too large or doesn't come.
pub async fn read_body(mut body: Incoming, limit: usize) -> Result<Bytes, BodyError> {
    if body.size_hint().lower() <= limit as u64 {
        match timeout(BODY_TIMEOUT, Limited::new(&mut body, limit).collect()).await {
            Ok(Ok(collected)) => return Ok(collected.to_bytes()),
            Ok(Err(error)) if error.downcast_ref::<LengthLimitError>().is_some() => {}
            Ok(Err(_)) | Err(_) => return Err(BodyError::Incomplete),
        }
    }
    drain(body).await;
    Err(BodyError::TooLarge)
}

/// Throws away some of a body that won't be read: a connection that is closed while its client still sends loses the answer.
async fn drain(mut body: Incoming) {
    let mut left = DRAIN_BYTES;
    let draining = async {
        while let Some(Ok(frame)) = body.frame().await {
            left = left.saturating_sub(frame.data_ref().map_or(0, Bytes::len));
            if left == 0 {
                return;
            }
        }
    };
    // A client that sends nothing more is answered all the same.
    let _ = timeout(DRAIN_TIMEOUT, draining).await;
}

/// A body of these bytes.
pub fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never| match never {}).boxed_unsync()
}

/// A plain text answer.
pub fn text(status: StatusCode, message: &str) -> Response<Body> {
    with_type(status, "text/plain; charset=utf-8", format!("{message}\n"))
}

/// A JSON answer.
pub fn json(status: StatusCode, value: &serde_json::Value) -> Response<Body> {
    with_type(status, "application/json", value.to_string())
}

fn with_type(status: StatusCode, content_type: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(full(body));
    *response.status_mut() = status;
    response.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static(content_type));
    response
}
