//! Serves an installation on a port: connections, limits that come before parsing, and a clean stop.

use crate::control::routes;
use crate::installation::Installation;
use crate::intake::RequestBody;
use crate::origin::Peer;
use crate::port::Port;
use crate::reply::{Body, text};
use crate::respond::respond;
use crate::stalled::Unstalled;
use futures::FutureExt;
use http::header::{CONNECTION, EXPECT};
use http::{HeaderValue, Request, Response, StatusCode};
use hyper::body::Incoming;
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

/// Connections beyond those that the limits allow, for one short request each: more wait to be accepted.
const SPARE_CONNECTIONS: usize = 64;
/// How long a client on one of those may take for a request's head.
const SPARE_HEAD_TIMEOUT: Duration = Duration::from_secs(2);
/// How long a client may take for a request's head, and leave a connection idle.
const HEAD_TIMEOUT: Duration = Duration::from_secs(60);
/// How long open requests may take after a stop was asked for.
const STOP_TIMEOUT: Duration = Duration::from_secs(5);

/// Serves until `stop` is done, then lets open requests finish.
pub async fn serve(
    listener: TcpListener,
    port: Arc<Port>,
    installation: Arc<Installation>,
    stop: impl Future<Output = ()>,
) {
    let graceful = GracefulShutdown::new();
    let connections = Arc::new(Semaphore::new(port.limits.connections));
    let spare = Arc::new(Semaphore::new(SPARE_CONNECTIONS));
    let mut stop = std::pin::pin!(stop);
    loop {
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
        let (permit, is_spare) = match connections.clone().try_acquire_owned() {
            Ok(permit) => (Ok(permit), false),
            Err(_) => tokio::select! {
                biased;
                permit = connections.clone().acquire_owned() => (permit, false),
                permit = spare.clone().acquire_owned() => (permit, true),
                () = &mut stop => break,
            },
        };
        let serving = graceful.watch(connection(stream, port.clone(), installation.clone(), is_spare));
        tokio::spawn(async move {
            if let Err(error) = serving.await {
                tracing::debug!(%error, "a connection ended early");
            }
            drop(permit);
        });
    }
    drop(listener);
    port.closing.send_replace(true);
    if timeout(STOP_TIMEOUT, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were still open at the stop");
    }
}

/// Anything that answers requests on one connection.
trait Answers: hyper::service::Service<Request<Incoming>, Response = Response<Body>, Error = Infallible> {}

impl<S: hyper::service::Service<Request<Incoming>, Response = Response<Body>, Error = Infallible>> Answers for S {}

fn connection(
    stream: TcpStream,
    port: Arc<Port>,
    installation: Arc<Installation>,
    is_spare: bool,
) -> Connection<TokioIo<Unstalled<TcpStream>>, impl Answers<Future: Send> + Send> {
    let peer = stream.peer_addr().ok().map(|address| Peer(address.ip().to_canonical()));
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "TCP_NODELAY");
    }
    let stream = Unstalled::new(stream, port.limits.answer_window, port.limits.body_rate);
    let service = service_fn(move |request: Request<Incoming>| {
        let (port, installation) = (port.clone(), installation.clone());
        async move {
            let (parts, incoming) = request.into_parts();
            let expects_continue = parts.headers.contains_key(EXPECT);
            let (body, remains) = RequestBody::new(incoming);
            let mut request = Request::from_parts(parts, body);
            if let Some(peer) = peer {
                request.extensions_mut().insert(peer);
            }
            let is_always_answered = || routes::is_always_answered(request.method(), request.headers(), request.uri());
            if is_spare && !is_always_answered() {
                // Not even read: whoever holds the other connections must not hold these.
                let mut answer = text(StatusCode::SERVICE_UNAVAILABLE, "there are too many connections; try again");
                answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                return Ok(answer);
            }
            let answer = AssertUnwindSafe(respond(&port, &installation, request)).catch_unwind().await;
            let mut answer = answer.unwrap_or_else(|_| {
                port.metrics.panicked();
                tracing::error!("a request could not be handled");
                text(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "the request could not be handled; this is a mistake of bailiwick's",
                )
            });
            if !remains.discard(expects_continue).await {
                // The rest of this request would be taken for the next one (RFC 9112, 9.6).
                answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            }
            Ok::<_, Infallible>(answer)
        }
    });
    hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(if is_spare { SPARE_HEAD_TIMEOUT } else { HEAD_TIMEOUT })
        .keep_alive(!is_spare)
        .max_headers(100)
        .serve_connection(TokioIo::new(stream), service)
}
