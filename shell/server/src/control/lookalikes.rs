//! Routes that tools look for at places of their own: LocalStack's health, moto's reset, and Prometheus's metrics. What else other stand-ins have is
//! 404: nothing pretends to be the other server.

use super::route::Asked;
use super::{reset, status};
use crate::installation::Installation;
use crate::reply::{Body, json};
use crate::signature::{Claim, ClaimError};
use http::{HeaderMap, Method, Response, StatusCode, Uri, header};
use reports::health::{Done, LocalStack, MotoReset, Running};

/// Where LocalStack answers for itself.
const LOCALSTACK: &str = "/_localstack/";
/// Where moto's server answers for itself.
const MOTO: &str = "/moto-api/";

/// Where Prometheus looks for what it collects.
const METRICS: &str = "/metrics";

/// Whether a request is for one of them. A signed one is not: a bucket may be called `moto-api`, and its clients sign.
pub fn is_lookalike(headers: &HeaderMap, uri: &Uri) -> bool {
    let path = uri.path();
    let theirs = path.starts_with(LOCALSTACK) || path.starts_with(MOTO);
    theirs && matches!(Claim::read(headers, uri), Err(ClaimError::Missing))
}

/// Whether a request for `/metrics` is one for the metrics. A bucket may be called `metrics`: what is signed, has a header of AWS's, asks for
/// a part of a bucket or comes under S3's name is for that, and every client of S3 does one of these.
pub fn is_for_metrics(method: &Method, headers: &HeaderMap, uri: &Uri) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    method == Method::GET
        && uri.path() == METRICS
        && uri.query().is_none()
        && matches!(Claim::read(headers, uri), Err(ClaimError::Missing))
        && !headers.keys().any(|name| name.as_str().starts_with("x-amz-"))
        && !host.split('.').any(|label| label.eq_ignore_ascii_case("s3"))
}

/// `GET /_localstack/health`: every service that is answered here as running, in the members that LocalStack has; the edition says
/// whose answer it is.
pub async fn health(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let own = status::health(installation, asked).await;
    if own.status() != StatusCode::OK {
        return own;
    }
    let names = schema::services().into_iter().map(|service| service.name).chain(["s3"]);
    let services = names.map(|name| (name.to_owned(), Running::Running)).collect();
    let (edition, version) = ("bailiwick".to_owned(), env!("CARGO_PKG_VERSION").to_owned());
    json(StatusCode::OK, &LocalStack { services, edition, version })
}

/// `POST /moto-api/reset`: what `POST /_bailiwick/reset` does, with the same refusals; moto's own words for success.
pub async fn reset(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let done = reset::reset(installation, asked).await;
    if done.status() != StatusCode::OK {
        return done;
    }
    json(StatusCode::OK, &MotoReset { status: Done::Ok })
}
