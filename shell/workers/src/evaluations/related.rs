//! The items that rules read beside the one that they judge: all of some types, or those that changed items name.

use super::inputs::World;
use super::interrupted::Interrupted;
use super::plan::{Plan, Worked, key_regions, related_types, wanted_members, wanted_of_related};
use super::versions::{apart, arrived, ends, is_short};
use super::work::{PAGE, Work};
use evaluation::items::ConfigurationItem;
use evaluation::rules::JudgedRule;
use evidence::scope::GLOBAL;
use evidence::{Page, Position, StoredItem, WantedMembers};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use storage::Version;

/// Items, each with the fact of the journal that it came after.
type Arrived = Vec<(Version, ConfigurationItem)>;

impl Work {
    /// The items that a plan's rules read beside the judged ones, and earlier ones of those whose newest some rule doesn't see.
    pub(super) async fn related(&self, plan: &Plan, world: &World) -> Result<Arrived, Interrupted> {
        let all: Vec<&Worked> = plan.anew.iter().chain(&plan.changed).collect();
        let is_naming = |rule: &&Worked| rule.names_related().is_some();
        let whole: Vec<&Worked> = plan.anew.iter().chain(plan.changed.iter().filter(|rule| !is_naming(rule))).collect();
        let whole = related_types(&whole);
        let regions = key_regions(&self.place, world);
        let mut related = Vec::new();
        for resource_type in whole.iter().filter(|one| world.has_seen(one)) {
            let wanted = wanted_of_related(&all, resource_type);
            related.extend(self.all_of_type(resource_type, wanted, &all, &regions).await?);
        }
        let naming: Vec<Worked> = plan.changed.iter().filter(is_naming).cloned().collect();
        for (resource_type, ids) in self.named(&naming, &plan.resources, world).await? {
            if !whole.contains(resource_type) && world.has_seen(resource_type) {
                let wanted = wanted_of_related(&all, resource_type);
                for page in self.current(resource_type, &ids, world).await? {
                    related.extend(self.unpacked(page, wanted.clone()).await?);
                }
            }
        }
        Ok(related)
    }

    /// Reads the items that a plan's rules judge or read beside that, all at once, where there are few of any type.
    pub(super) async fn take_at_hand(&mut self, plan: &Plan, world: &World) -> Result<(), Interrupted> {
        if plan.anew.is_empty() || !world.has_few_items() {
            return Ok(());
        }
        let judged = plan.anew.iter().filter_map(|rule| rule.judged());
        let mut types: BTreeSet<&'static str> = judged.flat_map(|judged| judged.item_types().iter().copied()).collect();
        types.extend(related_types(&plan.anew.iter().chain(&plan.changed).collect::<Vec<_>>()));
        for region in key_regions(&self.place, world) {
            let seen = world.walks(&region, &types).pop().unwrap_or_default();
            let Page { rows, next } = if seen.is_empty() {
                Page { rows: Vec::new(), next: None }
            } else {
                self.evidence.page_of_types(&self.place, &region, &seen, None, PAGE).await?
            };
            // Those of deleted resources aren't counted: there may be more than was thought.
            if next.is_none() {
                self.at_hand.insert(region, rows);
            }
        }
        Ok(())
    }

    /// The items of no Region that rules on accounts read in a place that judges no others of them.
    pub(super) async fn elsewhere(&self, plan: &Plan, world: &World) -> Result<Arrived, Interrupted> {
        let of_accounts = |rule: &&Worked| rule.judged().is_some_and(JudgedRule::judges_accounts);
        let rules: Vec<&Worked> = plan.anew.iter().filter(of_accounts).collect();
        let mut elsewhere = Vec::new();
        for resource_type in related_types(&rules).into_iter().filter(|one| world.has_seen_elsewhere(one)) {
            let wanted = wanted_of_related(&rules, resource_type);
            elsewhere.extend(self.all_of_type(resource_type, wanted, &rules, &[GLOBAL.to_owned()]).await?);
        }
        Ok(elsewhere)
    }

    /// All items of a type.
    async fn all_of_type(
        &self,
        resource_type: &str,
        wanted: Option<WantedMembers>,
        rules: &[&Worked],
        regions: &[String],
    ) -> Result<Arrived, Interrupted> {
        let first_end = ends(rules.iter().copied()).first().copied();
        let mut related = Vec::new();
        for region in regions {
            let mut after: Option<Position> = None;
            loop {
                let (mut page, next) = match self.at_hand.get(region) {
                    Some(items) => {
                        let of_type = items.iter().filter(|item| item.resource_type == resource_type);
                        (of_type.cloned().collect(), None)
                    }
                    None => {
                        let at = after.as_ref();
                        let page = self.evidence.page_of_type(&self.place, region, resource_type, at, PAGE).await?;
                        (page.rows, page.next)
                    }
                };
                after = next;
                if let Some(first_end) = first_end {
                    let unseen: Vec<StoredItem> =
                        page.iter().filter(|item| arrived(item) >= first_end).cloned().collect();
                    for item in unseen {
                        page.extend(self.evidence.past(&self.place, region, resource_type, &item.resource_id).await?);
                    }
                }
                related.extend(self.unpacked(page, wanted.clone()).await?);
                if after.is_none() {
                    break;
                }
            }
        }
        Ok(related)
    }

    /// What changed items name to rules, by type.
    async fn named(
        &self,
        rules: &[Worked],
        resources: &BTreeMap<SmolStr, BTreeSet<SmolStr>>,
        world: &World,
    ) -> Result<BTreeMap<&'static str, BTreeSet<SmolStr>>, Interrupted> {
        let mut named: BTreeMap<&'static str, BTreeSet<SmolStr>> = BTreeMap::new();
        for (resource_type, ids) in resources {
            let judging: Vec<&Worked> = rules.iter().filter(|rule| rule.judges(resource_type)).collect();
            if judging.is_empty() {
                continue;
            }
            let wanted = Some(wanted_members(rules, resource_type));
            for page in self.current(resource_type, ids, world).await? {
                let items = self.unpacked(page, wanted.clone()).await?;
                for (types, of) in judging.iter().filter_map(|rule| rule.names_related()) {
                    let ids: Vec<SmolStr> = items.iter().flat_map(|(_, item)| of(item)).collect();
                    for one in types {
                        named.entry(one).or_default().extend(ids.iter().cloned());
                    }
                }
            }
        }
        Ok(named)
    }

    /// The current items of resources, under the place's Region and under none.
    async fn current(
        &self,
        resource_type: &str,
        ids: &BTreeSet<SmolStr>,
        world: &World,
    ) -> Result<Vec<Vec<StoredItem>>, Interrupted> {
        let ids: Vec<&SmolStr> = ids.iter().collect();
        let mut pages = Vec::new();
        for some in ids.chunks(PAGE) {
            for region in key_regions(&self.place, world) {
                let asked = some.iter().map(|id| (resource_type, id.as_str()));
                pages.push(self.evidence.current_of(&self.place, &region, asked).await?);
            }
        }
        Ok(pages)
    }

    /// Those of a page that can be read.
    async fn unpacked(&self, page: Vec<StoredItem>, wanted: Option<WantedMembers>) -> Result<Arrived, Interrupted> {
        let (evidence, wanted) = (self.evidence.clone(), wanted.map(Arc::new));
        apart(is_short(&page), move || {
            let read = evidence.unpack(&page, wanted.as_deref());
            read.filter_map(|(stored, item)| Some((arrived(stored), item?))).collect()
        })
        .await
    }
}
