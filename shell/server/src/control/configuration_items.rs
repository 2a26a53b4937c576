//! `POST /_bailiwick/configuration-items`: what AWS Config delivers, and account facts, for any accounts and Regions.

use super::route::Asked;
use super::unjudged::unjudged;
use crate::installation::Installation;
use crate::reply::{Body, error, json};
use evidence::delivery::{DeliveryError, Problem};
use http::{Response, StatusCode};

/// What a gzip file begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Takes the items and facts of a document. What can't be read is told with its place and skipped; the same document again
/// changes nothing.
pub async fn take(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    // After the body: however slowly it came, it held up no other delivery.
    let _place = asked.port.deliveries.acquire().await;
    let packed = asked.is_packed || asked.body.starts_with(&GZIP);
    match installation.evidence.deliver(installation.arrival(), asked.body.clone(), packed).await {
        Ok(delivery) => {
            if delivery.accepted + delivery.facts > 0 {
                installation.engine.touch();
            }
            let (unjudged, more_unjudged) = unjudged(&installation.engine.snapshot().state, &delivery.places);
            let problem =
                |problem: Problem| reports::delivery::Problem { place: problem.place, message: problem.message };
            let body = reports::Delivery {
                accepted: delivery.accepted,
                unchanged: delivery.unchanged,
                facts: delivery.facts,
                skipped: delivery.skipped,
                problems: delivery.problems.into_iter().map(problem).collect(),
                unjudged,
                more_unjudged,
            };
            json(StatusCode::OK, &body)
        }
        Err(DeliveryError::Unreadable(problem)) => error(StatusCode::BAD_REQUEST, &problem),
        Err(DeliveryError::Storage(problem)) => {
            // What was taken in before that is there.
            installation.engine.touch();
            error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string())
        }
    }
}
