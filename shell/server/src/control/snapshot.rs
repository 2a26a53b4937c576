//! `GET /_bailiwick/snapshot`: all that the installation keeps, as a file that another one begins with.

use super::route::Asked;
use crate::copies::Source;
use crate::installation::Installation;
use crate::reply::{Body, Streamed, error};
use bytes::Bytes;
use futures::stream;
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use protocol::Form;
use snapshots::{Limits, Origin, SaveError, save};
use tokio::sync::{OwnedSemaphorePermit, mpsc};

/// Pieces that wait to be sent.
const PIECES: usize = 2;

/// `?evidence=no` leaves out configuration items, what was found, and objects.
pub async fn tell(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let form = Form::parse(asked.query.as_bytes());
    let evidence = match form.as_ref().map(|form| form.get("evidence")) {
        Ok(None | Some("yes")) => true,
        Ok(Some("no")) => false,
        _ => return error(StatusCode::BAD_REQUEST, "`evidence` is yes or no"),
    };
    let Ok(place) = asked.port.snapshots.clone().try_acquire_owned() else {
        return error(StatusCode::SERVICE_UNAVAILABLE, "other snapshots are being saved; try again");
    };
    let source = match Source::of(installation, None).await {
        Ok(source) => source,
        Err(problem) => return error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    };
    let (pieces, ready) = mpsc::channel(PIECES);
    let seed = installation.engine.seed().as_str().to_owned();
    tokio::spawn(run(source, seed, evidence, pieces, place));
    let frames = stream::unfold(ready, async |mut ready| {
        let piece = ready.recv().await?;
        Some((piece.map(Frame::data), ready))
    });
    let mut response = Response::new(StreamBody::new(frames).map_err(Into::into).boxed_unsync());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    response.extensions_mut().insert(Streamed);
    response
}

/// Makes the file, for as long as somebody takes it.
async fn run(
    source: Source,
    seed: String,
    evidence: bool,
    pieces: mpsc::Sender<Result<Bytes, SaveError>>,
    _place: OwnedSemaphorePermit,
) {
    let origin = Origin {
        storage: source.storage.as_ref(),
        head: source.snapshot.head(),
        seed: &seed,
        evidence: evidence.then(|| source.buckets.clone()),
        limits: Limits::default(),
    };
    match save(origin, &pieces).await {
        Ok(_) | Err(SaveError::Gone) => {}
        Err(problem) => {
            tracing::warn!(%problem, "a snapshot broke off");
            // The answer ends without its end: whoever takes it notices.
            let _ = pieces.send(Err(problem)).await;
        }
    }
}
