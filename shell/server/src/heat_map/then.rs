//! How the rules of many places stood at a moment, each read back in the log of its standings no further than it has to be.

use evidence::standings::Told;
use evidence::{Evidence, Until};
use futures::{StreamExt, TryStreamExt, stream};
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use storage::{StorageError, Version};

/// Places that are read at the same time.
const AT_ONCE: usize = 16;

/// From when on it is known how rules stood, if that is later than a moment.
///
/// # Errors
/// When storage can't be read.
pub async fn known_from(
    evidence: &Evidence,
    until: Option<Until>,
) -> Result<Option<(Version, Timestamp)>, StorageError> {
    let Some(until) = until else { return Ok(None) };
    let begins = evidence.standings_begin().await?;
    let lacks = |(version, at): &(u64, Timestamp)| {
        until.version < *version || until.version == *version && until.moment.is_some_and(|moment| moment < *at)
    };
    Ok(begins.filter(lacks))
}

/// How the rules of places stood, in the order asked; nothing where that can't be read.
///
/// # Errors
/// When storage can't be read.
pub async fn told_at(evidence: &Evidence, places: Vec<Place>, until: Until) -> Result<Vec<Option<Told>>, StorageError> {
    let reading = stream::iter(places).map(|place| async move { evidence.standings_at(&place, until).await });
    reading.buffered(AT_ONCE).try_collect().await
}
