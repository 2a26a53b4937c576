//! Answers of our own, apart from those of the services: text, JSON, errors.

use bytes::Bytes;
use http::{Response, StatusCode};
use http_body_util::{BodyExt, Full, combinators::UnsyncBoxBody};
use serde::Serialize;

/// Any answer's body.
pub type Body = UnsyncBoxBody<Bytes, Box<dyn std::error::Error + Send + Sync>>;

/// Marks an answer that is made while it is sent, so that it is never whole in memory.
#[derive(Debug, Clone, Copy)]
pub struct Streamed;

/// A body of these bytes.
pub fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never| match never {}).boxed_unsync()
}

/// A plain text answer.
pub fn text(status: StatusCode, message: &str) -> Response<Body> {
    with_type(status, "text/plain; charset=utf-8", format!("{message}\n"))
}

/// A JSON answer.
pub fn json(status: StatusCode, told: &impl Serialize) -> Response<Body> {
    match serde_json::to_string(told) {
        Ok(text) => with_type(status, "application/json", text),
        Err(problem) => {
            tracing::error!(%problem, "an answer could not be written");
            text(StatusCode::INTERNAL_SERVER_ERROR, "the answer could not be written; this is a mistake of bailiwick's")
        }
    }
}

/// Why one of our own routes doesn't answer what it was asked.
#[derive(Debug)]
pub struct Refused {
    /// What kind of refusal it is.
    pub status: StatusCode,
    /// What is wrong.
    pub message: String,
}

impl From<Refused> for Response<Body> {
    fn from(refused: Refused) -> Self {
        error(refused.status, &refused.message)
    }
}

/// An error answer of our own routes.
pub fn error(status: StatusCode, message: &str) -> Response<Body> {
    json(status, &reports::Error { error: message.to_owned() })
}

fn with_type(status: StatusCode, content_type: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(full(body));
    *response.status_mut() = status;
    response.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static(content_type));
    response
}
