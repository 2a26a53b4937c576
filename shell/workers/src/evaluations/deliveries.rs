//! Which deliveries wait for which places, some at a time.

use super::bench::place_of;
use evidence::Evidence;
use evidence::waiting::{self, Waiting};
use governance::conformance_packs::Place;
use storage::StorageError;

/// Rows read at once.
const PAGE: usize = 64;
/// Deliveries looked at together, and resources in them, at most: more of them than of a single place only if it has more.
const DELIVERIES: usize = 1_000;
const RESOURCES: u64 = 20_000;

/// Some that wait, and behind which key others may; nothing at the end.
pub(super) type Some = (Vec<Waiting>, Option<Vec<u8>>);

/// Whether any waits, but for a place that is passed over.
pub(super) async fn any(evidence: &Evidence, passes_over: impl Fn(&Place) -> bool) -> Result<bool, StorageError> {
    let mut after: Option<Vec<u8>> = None;
    // One is enough, unless it is one that is passed over.
    let mut page = 1;
    loop {
        let (waiting, next) = page_of(evidence, after.as_deref(), page, &passes_over).await?;
        if !waiting.is_empty() || next.is_none() {
            return Ok(!waiting.is_empty());
        }
        (after, page) = (next, PAGE);
    }
}

/// The next that wait behind a key, but for places that are passed over: however many wait there, they stand before nobody. What
/// waits for one place isn't torn apart, unless it is more than is looked at together.
pub(super) async fn some(
    evidence: &Evidence,
    after: Option<Vec<u8>>,
    passes_over: impl Fn(&Place) -> bool,
) -> Result<Some, StorageError> {
    let (mut found, mut after): Some = (Vec::new(), after);
    let mut resources = 0;
    loop {
        let (waiting, next) = page_of(evidence, after.as_deref(), PAGE, &passes_over).await?;
        resources += waiting.iter().map(Waiting::resources).sum::<u64>();
        found.extend(waiting);
        after = next;
        if after.is_none() {
            return Ok((found, None));
        }
        if found.len() >= DELIVERIES || resources >= RESOURCES {
            break;
        }
    }
    let last = found.last().and_then(place_of);
    let whole = found.iter().rposition(|one| place_of(one) != last).map_or(found.len(), |at| at + 1);
    found.truncate(whole);
    after = found.last().map(|one| one.key.clone());
    Ok((found, after))
}

/// A page without those that are passed over, and where the next begins.
async fn page_of(
    evidence: &Evidence,
    after: Option<&[u8]>,
    limit: usize,
    passes_over: &impl Fn(&Place) -> bool,
) -> Result<Some, StorageError> {
    let passed_over = |one: &Waiting| place_of(one).filter(|place| passes_over(place));
    let (mut waiting, last) = evidence.waiting(after, limit).await?;
    let behind = waiting.last().and_then(passed_over);
    waiting.retain(|one| passed_over(one).is_none());
    Ok((waiting, last.map(|last| behind.as_ref().map_or(last, waiting::behind))))
}

#[cfg(test)]
mod tests {
    use super::{any, place_of, some};
    use evidence::waiting::{Brought, Waiting};
    use evidence::{Arrival, Evidence};
    use governance::conformance_packs::Place;
    use identifiers::{AccountId, Region, Timestamp};
    use smol_str::SmolStr;
    use std::collections::{BTreeMap, BTreeSet};
    use std::sync::Arc;
    use storage::Epoch;
    use storage::memory::Memory;

    fn place(number: u64) -> Place {
        Place::new(AccountId::from_number(number).unwrap(), Region::us_east_1())
    }

    /// Deliveries of a resource each that wait for places: so many for each.
    async fn waiting_for(places: &[(u64, usize)]) -> Evidence {
        let evidence = Evidence::new(Arc::new(Memory::new()));
        let at = Arrival { epoch: Epoch::default(), version: 0, now: Timestamp::from_millis(0) };
        for (number, count) in places {
            for delivery in 0..*count {
                let id: BTreeSet<SmolStr> = [SmolStr::new(format!("vol-{delivery}"))].into();
                let brought = Brought { resources: [(SmolStr::new("AWS::EC2::Volume"), id)].into(), others: false };
                let one = Waiting {
                    key: format!("{delivery:05}\0").into_bytes(),
                    account: place(*number).account,
                    region: SmolStr::new("global"),
                    brought: Some(brought),
                };
                evidence.hand_on(at, &one, &[place(*number)]).await.unwrap();
            }
        }
        evidence
    }

    #[tokio::test]
    async fn all_are_found_once_and_those_of_a_place_together() {
        let many: Vec<(u64, usize)> = (1..=400).map(|number| (number, 3)).collect();
        let evidence = waiting_for(&many).await;
        let (mut found, mut after) = (BTreeMap::<Place, usize>::new(), None);
        let mut looks = 0;
        loop {
            let (waiting, next) = some(&evidence, after, |_| false).await.unwrap();
            let mut here = BTreeMap::<Place, usize>::new();
            waiting.iter().filter_map(place_of).for_each(|place| *here.entry(place).or_default() += 1);
            assert!(here.values().all(|count| *count == 3), "{here:?}");
            assert!(here.keys().all(|place| !found.contains_key(place)));
            found.extend(here);
            looks += 1;
            after = next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!((found.len(), looks), (400, 2));
    }

    #[tokio::test]
    async fn what_is_passed_over_stands_before_nobody() {
        let evidence = waiting_for(&[(1, 1), (2, 300), (3, 1)]).await;
        let (waiting, next) = some(&evidence, None, |one| *one == place(2)).await.unwrap();
        let places: Vec<Place> = waiting.iter().filter_map(place_of).collect();
        assert_eq!((places, next), (vec![place(1), place(3)], None));
        assert!(any(&evidence, |one| *one != place(3)).await.unwrap());
        assert!(!any(&evidence, |_| true).await.unwrap());
    }
}
