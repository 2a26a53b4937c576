//! The load generator: keep-alive connections that ask, wait for the answer, and ask again.

use crate::{Problem, calls::Call, clock};
use bytes::Bytes;
use futures::future::try_join_all;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::net::TcpStream;

/// One connection to a server.
pub struct Connection {
    authority: String,
    sender: SendRequest<Full<Bytes>>,
}

impl Connection {
    /// Connects.
    ///
    /// # Errors
    /// When nobody answers.
    pub async fn open(authority: &str) -> Result<Self, Problem> {
        let stream = TcpStream::connect(authority).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Self { authority: authority.to_owned(), sender })
    }

    /// Asks, and reads the whole answer.
    ///
    /// # Errors
    /// When the connection breaks or the answer isn't a success: what is refused isn't measured.
    pub async fn ask(&mut self, call: &Call) -> Result<Bytes, Problem> {
        self.sender.ready().await?;
        let response = self.sender.send_request(call.request(&self.authority)?).await?;
        let status = response.status();
        let body = response.into_body().collect().await?.to_bytes();
        if status.is_success() {
            Ok(body)
        } else {
            Err(format!("{}: {status} {}", call.name, String::from_utf8_lossy(&body)).into())
        }
    }

    /// Asks, and reads the answer as JSON.
    ///
    /// # Errors
    /// As [`Connection::ask`].
    pub async fn value(&mut self, call: &Call) -> Result<Value, Problem> {
        let body = self.ask(call).await?;
        Ok(if body.is_empty() { Value::Null } else { serde_json::from_slice(&body)? })
    }
}

/// What was measured.
#[derive(Debug, Clone, Default)]
pub struct Sample {
    /// How long each request took, in microseconds, unordered.
    pub latencies: Vec<u32>,
    /// How long the whole took.
    pub took: Duration,
}

impl Sample {
    /// Requests a second.
    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    pub fn rate(&self) -> f64 {
        self.latencies.len() as f64 / self.took.as_secs_f64()
    }
}

/// Asks on so many connections at once until the time is over; each request is made by a function of its number.
///
/// # Errors
/// The first request that wasn't answered with success.
pub async fn for_a_time(
    authority: &str,
    connections: usize,
    time: Duration,
    call: impl Fn(usize) -> Call + Send + Sync + Clone + 'static,
) -> Result<Sample, Problem> {
    let started = clock::now();
    let until = started + time;
    run(authority, connections, call, move |_| clock::now() < until, started).await
}

/// Makes so many requests on so many connections at once.
///
/// # Errors
/// As [`for_a_time`].
pub async fn so_many(
    authority: &str,
    connections: usize,
    count: usize,
    call: impl Fn(usize) -> Call + Send + Sync + Clone + 'static,
) -> Result<Sample, Problem> {
    run(authority, connections, call, move |number| number < count, clock::now()).await
}

async fn run(
    authority: &str,
    connections: usize,
    call: impl Fn(usize) -> Call + Send + Sync + Clone + 'static,
    more: impl Fn(usize) -> bool + Send + Sync + Clone + 'static,
    started: Instant,
) -> Result<Sample, Problem> {
    let next = std::sync::Arc::new(AtomicUsize::new(0));
    let workers = (0..connections).map(|_| {
        let (call, more, next, authority) = (call.clone(), more.clone(), next.clone(), authority.to_owned());
        tokio::spawn(async move {
            let mut connection = Connection::open(&authority).await?;
            let mut latencies = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if !more(number) {
                    return Ok::<_, Problem>(latencies);
                }
                let call = call(number);
                let asked = clock::now();
                connection.ask(&call).await?;
                latencies.push(u32::try_from(asked.elapsed().as_micros()).unwrap_or(u32::MAX));
            }
        })
    });
    let mut sample = Sample::default();
    for latencies in try_join_all(workers).await? {
        sample.latencies.extend(latencies?);
    }
    sample.took = started.elapsed();
    Ok(sample)
}
