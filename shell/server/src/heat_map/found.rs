//! The cells of some accounts, of the present or of a moment, from what is stored.

use super::cells::{Found, Sources};
use super::columns::Columns;
use super::places::places_of;
use super::then::told_at;
use evidence::{Evidence, Until};
use governance::conformance_packs::Place;
use identifiers::{AccountId, Region};
use reports::heat_map::Cell;
use storage::StorageError;

/// How each rule stands in each of some accounts, or stood at a moment.
///
/// # Errors
/// When storage can't be read.
pub async fn cells_of(
    evidence: &Evidence,
    until: Option<Until>,
    sources: &Sources<'_>,
    columns: &Columns,
    accounts: &[AccountId],
    region: Option<&Region>,
) -> Result<Vec<Vec<Cell>>, StorageError> {
    let places: Vec<Vec<Place>> = accounts.iter().map(|account| places_of(sources.state, *account, region)).collect();
    let (stored, then) = match until {
        None => (evidence.stored_summaries(&places.concat()).await?, Vec::new()),
        Some(until) => (Vec::new(), told_at(evidence, places.concat(), until).await?),
    };
    let found = |at: usize| match until {
        None => Found::Stored(stored.get(at).and_then(Option::as_deref)),
        Some(_) => Found::Then(then.get(at).and_then(Option::as_ref)),
    };
    let mut first = 0;
    let mut all = Vec::with_capacity(accounts.len());
    for places in &places {
        let of_account = places.iter().enumerate().map(|(at, place)| (place, found(first + at)));
        all.push(sources.cells(columns, of_account));
        first += places.len();
    }
    tokio::task::yield_now().await;
    Ok(all)
}
