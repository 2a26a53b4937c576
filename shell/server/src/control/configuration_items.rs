//! `POST /_bailiwick/configuration-items`: what AWS Config delivers, and account facts, for any accounts and Regions.

use super::{error, unreceived};
use crate::app::App;
use crate::http::{Body, json};
use crate::intake::{RequestBody, read_body};
use bytes::Bytes;
use evidence::delivery::{DeliveryError, Problem};
use http::{HeaderMap, Request, Response, StatusCode, header};
use serde_json::{Value, json};

/// The largest body, in bytes.
const BODY_LIMIT: usize = 64 * 1024 * 1024;
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
    match app.evidence.deliver(app.arrival(), body, packed).await {
        Ok(delivery) => {
            if delivery.accepted + delivery.facts > 0 {
                app.engine.touch();
            }
            let problem = |problem: &Problem| json!({ "place": problem.place, "message": problem.message });
            let body = json!({
                "accepted": delivery.accepted,
                "unchanged": delivery.unchanged,
                "facts": delivery.facts,
                "skipped": delivery.skipped,
                "problems": delivery.problems.iter().map(problem).collect::<Vec<Value>>(),
            });
            json(StatusCode::OK, &body)
        }
        Err(DeliveryError::Unreadable(problem)) => error(StatusCode::BAD_REQUEST, &problem),
        Err(DeliveryError::Storage(problem)) => {
            // What was taken in before that is there.
            app.engine.touch();
            error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string())
        }
    }
}

fn is_gzip(headers: &HeaderMap) -> bool {
    let encoding = headers.get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    encoding.trim().eq_ignore_ascii_case("gzip")
}
