//! Work that takes longer than others should wait for: it has a thread of its own, beside those that serve connections.

use crate::reply::Refused;
use http::StatusCode;

/// What comes of the work.
///
/// # Errors
/// What to answer when it ended otherwise than it should.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refused> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Refused {
        status: StatusCode::INTERNAL_SERVER_ERROR,
        message: "this could not be answered; this is a mistake of bailiwick's".to_owned(),
    })
}
