//! `POST /_bailiwick/configuration-items`: what AWS Config delivers, and account facts, for any accounts and Regions.

use super::{error, unreceived};
use crate::app::App;
use crate::http::{Body, json};
use crate::intake::{RequestBody, read_body};
use bytes::Bytes;
use documents::parse_json_within;
use flate2::read::MultiGzDecoder;
use http::{HeaderMap, Request, Response, StatusCode, header};
use serde_json::{Value, json};
use std::io::Read as _;
use workers::evaluations::items::{Contents, deliver};

/// The largest body, in bytes.
const BODY_LIMIT: usize = 64 * 1024 * 1024;
/// The largest body after unpacking, in bytes.
const UNPACKED_LIMIT: u64 = 256 * 1024 * 1024;
/// Problems that are told one by one.
const PROBLEMS: usize = 1_000;
/// What a gzip file begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Takes the items and facts of a request's body.
pub async fn take(app: &App, request: Request<RequestBody>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let received = match read_body(body, BODY_LIMIT, &app.bodies, &app.limits).await {
        Ok(received) => received,
        Err(problem) => return unreceived(problem, "64 MiB"),
    };
    // After the body: however slowly it came, it held up no other delivery.
    let _place = app.deliveries.acquire().await;
    store(app, received.bytes, is_gzip(&parts.headers)).await
}

/// Takes the items and facts of a document. What can't be read is told with its place and skipped; the same document again
/// changes nothing.
pub async fn store(app: &App, body: Bytes, packed: bool) -> Response<Body> {
    let packed = packed || body.starts_with(&GZIP);
    let read = tokio::task::spawn_blocking(move || {
        let text = if packed { unpack(&body)? } else { text_of(body.to_vec())? };
        // A byte order mark is harmless here.
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        // A delivery has as many values as it has bytes for; each item is read by itself.
        let document =
            parse_json_within(text, usize::MAX).map_err(|problem| format!("the body is no JSON: {problem}"))?;
        Ok::<_, String>(Contents::read(&document))
    });
    let contents = match read.await {
        Ok(Ok(contents)) => contents,
        Ok(Err(problem)) => return error(StatusCode::BAD_REQUEST, &problem),
        Err(_) => return error(StatusCode::BAD_REQUEST, "the body can't be read"),
    };
    match deliver(&app.engine, contents).await {
        Ok(delivery) => {
            let problems: Vec<Value> = delivery
                .problems
                .iter()
                .take(PROBLEMS)
                .map(|problem| json!({ "place": problem.place, "message": problem.message }))
                .collect();
            let body = json!({
                "accepted": delivery.accepted,
                "unchanged": delivery.unchanged,
                "facts": delivery.facts,
                "skipped": delivery.problems.len(),
                "problems": problems,
            });
            json(StatusCode::OK, &body)
        }
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}

fn is_gzip(headers: &HeaderMap) -> bool {
    let encoding = headers.get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    encoding.trim().eq_ignore_ascii_case("gzip")
}

fn unpack(body: &[u8]) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut limited = MultiGzDecoder::new(body).take(UNPACKED_LIMIT + 1);
    limited.read_to_end(&mut bytes).map_err(|problem| format!("the body is no gzip: {problem}"))?;
    if bytes.len() as u64 > UNPACKED_LIMIT {
        return Err("the body has more than 256 MiB after unpacking".to_owned());
    }
    text_of(bytes)
}

fn text_of(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|_| "the body isn't text in UTF-8".to_owned())
}
