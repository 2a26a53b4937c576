//! Which of a resource's items each rule sees: the newest, or what had come before a fact of the journal; under a Region or under none.

use super::inputs::World;
use super::interrupted::Interrupted;
use super::judge::Case;
use super::plan::{Worked, key_regions};
use super::work::Work;
use evidence::results::Resource;
use evidence::{Evidence, StoredItem, WantedMembers};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use storage::Version;

/// Earlier items of resources, oldest first.
pub(super) type Earlier = HashMap<Resource, Vec<StoredItem>>;

/// Bytes of their bodies that are unpacked at once, unless one has more. As trees of values they may take forty times as much.
const UNPACKED: usize = 2 * 1024 * 1024;

impl Work {
    /// The items of a page of several types that count, as [`Work::newest_of_type`] says.
    pub(super) async fn newest(
        &self,
        page: Vec<StoredItem>,
        region: &str,
        world: &World,
    ) -> Result<Vec<StoredItem>, Interrupted> {
        if page.iter().all(|item| !world.is_in_both(&item.resource_type)) {
            return Ok(page);
        }
        let mut counting = Vec::with_capacity(page.len());
        for of_type in page.chunk_by(|one, other| one.resource_type == other.resource_type) {
            counting.extend(self.newest_of_type(of_type.to_vec(), region, world).await?);
        }
        Ok(counting)
    }

    /// The items of a page of one type that count: where a resource was delivered under its Region and under none, the newer one.
    async fn newest_of_type(
        &self,
        page: Vec<StoredItem>,
        region: &str,
        world: &World,
    ) -> Result<Vec<StoredItem>, Interrupted> {
        let Some(resource_type) = page.first().map(|item| item.resource_type.clone()) else { return Ok(page) };
        if !world.is_in_both(&resource_type) {
            return Ok(page);
        }
        let regions = key_regions(&self.place, world);
        let Some(other) = regions.iter().find(|one| *one != region) else { return Ok(page) };
        let asked = page.iter().map(|item| (item.resource_type.as_str(), item.resource_id.as_str()));
        let others = self.evidence.current_of(&self.place, other, asked).await?;
        let order = |item: &StoredItem| item.head.as_ref().map(evidence::ItemHead::order);
        let others: HashMap<SmolStr, _> = others.iter().map(|item| (item.resource_id.clone(), order(item))).collect();
        // Of equally new ones that of the Region counts.
        let own = region == self.place.region.as_str();
        let counts = |item: &StoredItem| match others.get(&item.resource_id) {
            None => true,
            Some(other) => order(item) > *other || (own && order(item) == *other),
        };
        Ok(page.into_iter().filter(counts).collect())
    }

    /// Earlier items of those resources whose newest some rule doesn't see.
    pub(super) async fn earlier(
        &mut self,
        rules: &[Worked],
        page: &[StoredItem],
        world: &World,
    ) -> Result<Earlier, Interrupted> {
        let mut earlier = Earlier::new();
        let ends = ends(rules);
        let Some(first) = ends.first().copied() else { return Ok(earlier) };
        for item in page {
            let arrived = arrived(item);
            let mut seen_from = arrived;
            if arrived >= first {
                let past = self.before(item, world).await?;
                let first = past.iter().map(self::arrived).min();
                seen_from = first.map_or(arrived, |first| first.min(arrived));
                earlier.insert((item.resource_type.clone(), item.resource_id.clone()), past);
            }
            for until in ends.iter().filter(|until| seen_from < **until) {
                self.seen.insert((*until, item.resource_type.clone()));
            }
        }
        Ok(earlier)
    }

    /// What was known of a resource before its newest item, oldest first: whether it came under its Region or under none.
    async fn before(&self, newest: &StoredItem, world: &World) -> Result<Vec<StoredItem>, Interrupted> {
        let (kind, id) = (newest.resource_type.as_str(), newest.resource_id.as_str());
        if !world.is_in_both(kind) {
            return Ok(self.evidence.past(&self.place, &newest.region, kind, id).await?);
        }
        let mut all = Vec::new();
        // Of equally new ones that of the Region counts, and so comes last.
        for region in key_regions(&self.place, world).iter().rev() {
            all.extend(self.evidence.past(&self.place, region, kind, id).await?);
            if *region != newest.region.as_str() {
                all.extend(self.evidence.current_of(&self.place, region, [(kind, id)]).await?);
            }
        }
        all.sort_by_key(|item| item.head.as_ref().map(evidence::ItemHead::order));
        Ok(all)
    }
}

/// The last facts of the journal that rules see changes up to, of those that don't see all.
pub(super) fn ends<'w>(rules: impl IntoIterator<Item = &'w Worked>) -> BTreeSet<Version> {
    rules.into_iter().map(|rule| rule.until).filter(|until| *until != u64::MAX).collect()
}

/// Up to which fact of the journal an item arrived.
pub(super) fn arrived(item: &StoredItem) -> Version {
    item.head.as_ref().map_or(0, |head| head.arrived)
}

/// Bytes of unpacked bodies that are looked at where one stands: it takes about as long as to hand them to another thread a few times.
const SHORT: usize = 256 * 1024;

/// Whether so little is unpacked of a page that nobody is held up by it.
pub(super) fn is_short(page: &[StoredItem]) -> bool {
    page.iter().map(StoredItem::unpacked_length).sum::<usize>() <= SHORT
}

/// Does work here if it is short, and otherwise on a thread of its own.
pub(super) async fn apart<T: Send + 'static>(
    is_short: bool,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Interrupted> {
    if is_short {
        return Ok(work());
    }
    tokio::task::spawn_blocking(work).await.map_err(|problem| Interrupted::Broken(problem.to_string()))
}

/// A page in portions that aren't too large once they are unpacked.
pub(super) fn portions(page: Vec<StoredItem>) -> Vec<Vec<StoredItem>> {
    let mut portions: Vec<Vec<StoredItem>> = Vec::new();
    let mut bytes = UNPACKED;
    for item in page {
        bytes += item.unpacked_length();
        match portions.last_mut() {
            Some(portion) if bytes <= UNPACKED => portion.push(item),
            _ => {
                bytes = item.unpacked_length();
                portions.push(vec![item]);
            }
        }
    }
    portions
}

/// The members of items that rules read which judge them, by type.
pub(super) type WantedOfTypes = BTreeMap<&'static str, WantedMembers>;

/// The resources of a page with their items, read as far as rules look at them.
pub(super) fn cases(evidence: &Evidence, page: &[StoredItem], earlier: &Earlier, wanted: &WantedOfTypes) -> Vec<Case> {
    let mut reader = evidence.item_reader();
    let none = WantedMembers::default();
    let mut cases = Vec::with_capacity(page.len());
    for stored in page {
        let resource = (stored.resource_type.clone(), stored.resource_id.clone());
        let wanted = Some(wanted.get(stored.resource_type.as_str()).unwrap_or(&none));
        let past = earlier.get(&resource).map(Vec::as_slice).unwrap_or_default();
        let past = past.iter().map(|stored| (arrived(stored), reader.read(stored, wanted))).collect();
        let item = reader.read(stored, wanted);
        cases.push(Case { resource, arrived: arrived(stored), item, earlier: past });
    }
    cases
}
