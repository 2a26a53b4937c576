//! Routes of other local stand-ins for AWS that tools look for: LocalStack's health and moto's reset. What isn't here is
//! 404: nothing pretends to be the other server.

use super::route::Asked;
use super::{reset, status};
use crate::installation::Installation;
use crate::reply::{Body, json};
use crate::signature::{Claim, ClaimError};
use http::{HeaderMap, Response, StatusCode, Uri};
use reports::health::{Done, LocalStack, MotoReset, Running};

/// Where LocalStack answers for itself.
const LOCALSTACK: &str = "/_localstack/";
/// Where moto's server answers for itself.
const MOTO: &str = "/moto-api/";

/// Whether a request is for one of them. A signed one is not: a bucket may be called `moto-api`, and its clients sign.
pub fn is_lookalike(headers: &HeaderMap, uri: &Uri) -> bool {
    let path = uri.path();
    let theirs = path.starts_with(LOCALSTACK) || path.starts_with(MOTO);
    theirs && matches!(Claim::read(headers, uri), Err(ClaimError::Missing))
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
