//! Connections to an installation: one that has answered takes the next request.

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpStream;

/// How many wait for the next request.
const IDLE: usize = 16;

/// What sends requests over one connection.
pub type Sender = SendRequest<Full<Bytes>>;

/// Those that wait.
#[derive(Debug, Clone)]
pub struct Connections {
    authority: String,
    idle: Arc<Mutex<Vec<Sender>>>,
}

impl Connections {
    /// To a host and port.
    pub fn to(authority: String) -> Self {
        Self { authority, idle: Arc::default() }
    }

    /// Sends a request, over a new connection where none waits. What it was sent over is handed back with the answer.
    pub async fn send(&self, request: Request<Full<Bytes>>) -> Result<(Sender, Response<Incoming>), String> {
        let mut request = request;
        while let Some(mut sender) = self.waiting() {
            match sender.try_send_request(request).await {
                Ok(response) => return Ok((sender, response)),
                // It was closed while it waited, and nothing of the request has gone out.
                Err(mut problem) => match problem.take_message() {
                    Some(unsent) => request = unsent,
                    None => return Err(problem.into_error().to_string()),
                },
            }
        }
        let mut sender = self.open().await?;
        let response = sender.send_request(request).await.map_err(|problem| problem.to_string())?;
        Ok((sender, response))
    }

    /// Keeps one whose answer was read to its end.
    pub fn keep(&self, sender: Sender) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if !sender.is_closed() && idle.len() < IDLE {
            idle.push(sender);
        }
    }

    fn waiting(&self) -> Option<Sender> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        std::iter::from_fn(|| idle.pop()).find(|sender| !sender.is_closed())
    }

    async fn open(&self) -> Result<Sender, String> {
        let stream = TcpStream::connect(&self.authority).await.map_err(|problem| problem.to_string())?;
        let _ = stream.set_nodelay(true);
        let (sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(|problem| problem.to_string())?;
        tokio::spawn(connection);
        Ok(sender)
    }
}
