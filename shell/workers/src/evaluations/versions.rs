//! Which of a resource's items each rule sees: the newest, or what had come before a fact of the journal; under a Region or under none.

use super::inputs::World;
use super::interrupted::Interrupted;
use super::judge::Case;
use super::plan::{Worked, key_regions};
use super::work::Work;
use evidence::{Evidence, StoredItem, WantedMembers};
use smol_str::SmolStr;
use std::collections::{BTreeSet, HashMap};
use storage::Version;

/// Bytes of their bodies that are unpacked at once, unless one has more. As trees of values they may take forty times as much.
const UNPACKED: usize = 2 * 1024 * 1024;

impl Work {
    /// The items of a page that count: where a resource was delivered under its Region and under none, the newer one.
    pub(super) async fn newest(
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
    ) -> Result<HashMap<SmolStr, Vec<StoredItem>>, Interrupted> {
        let mut earlier = HashMap::new();
        let ends = ends(rules);
        let Some(first) = ends.first().copied() else { return Ok(earlier) };
        for item in page {
            let arrived = arrived(item);
            let mut seen_from = arrived;
            if arrived >= first {
                let past = self.before(item, world).await?;
                let first = past.iter().map(self::arrived).min();
                seen_from = first.map_or(arrived, |first| first.min(arrived));
                earlier.insert(item.resource_id.clone(), past);
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

/// The resources of a page with their items, read as far as rules look at them.
pub(super) fn cases(
    evidence: &Evidence,
    page: &[StoredItem],
    earlier: &HashMap<SmolStr, Vec<StoredItem>>,
    wanted: &WantedMembers,
) -> Vec<Case> {
    evidence
        .unpack(page, Some(wanted))
        .map(|(stored, item)| {
            let past = earlier.get(&stored.resource_id).map(Vec::as_slice).unwrap_or_default();
            Case {
                resource: (stored.resource_type.clone(), stored.resource_id.clone()),
                arrived: arrived(stored),
                item,
                earlier: evidence.unpack(past, Some(wanted)).map(|(stored, item)| (arrived(stored), item)).collect(),
            }
        })
        .collect()
}
