//! Evaluates a place: reads a page of resources at a time, has it judged, and writes what came of it together with the counters;
//! in the last write goes what waited, and the digests of what the results now come from.

use super::inputs::World;
use super::judge::{Case, Court, Failures, Observer, Said, Saying, Scribe};
use super::plan::{ACCOUNT, Plan, Worked, key_regions, related_types, renumber, wanted_members, wanted_of_related};
use crate::error::WorkError;
use crate::wide::wide;
use evaluation::items::ConfigurationItem;
use evidence::results::{self, Resource, Status, Verdicts};
use evidence::summary::{RuleNumber, RuleState, Summary};
use evidence::{Evidence, Page, Position, StoredItem, WantedMembers};
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use storage::{BulkWrite, Epoch, RowWrite, StorageError, Version};

/// Resources judged together.
const PAGE: usize = 500;
/// Bytes of their bodies that are unpacked at once, unless one has more. As trees of values they may take forty times as much.
const UNPACKED: usize = 2 * 1024 * 1024;
/// Changes from which on they are written: room is left for the summary, and for what waited.
const CHANGES: usize = 500;

/// A place on which is worked, and what is to be written about it.
pub(super) struct Work {
    pub(super) evidence: Evidence,
    pub(super) epoch: Epoch,
    pub(super) place: Place,
    pub(super) now: Timestamp,
    /// The summary as it will be.
    pub(super) summary: Summary,
    /// The summary as it is stored.
    pub(super) stored: Option<bytes::Bytes>,
    pub(super) changes: Vec<RowWrite>,
    /// The resources of changes that aren't written yet: what is stored of them is old.
    pending: HashSet<Resource>,
    pub(super) failures: Failures,
    pub(super) observer: Option<Arc<dyn Observer>>,
    /// Whether rows are written, or only counted: a rehearsal tells what changes and keeps none of it.
    pub(super) keeps_rows: bool,
    /// How many judgements were made.
    pub(super) judgements: u64,
    /// Verdicts that rules have now whose results are made anew.
    produced: HashMap<RuleNumber, u64>,
    /// Types of which rules that don't see the newest items saw one.
    seen: BTreeSet<(u64, SmolStr)>,
}

/// Why work on a place was given up.
#[derive(Debug)]
pub(super) enum Interrupted {
    /// Storage couldn't be read or written.
    Storage(StorageError),
    /// Rows of the place can't be read: all that was found in it is forgotten and made anew.
    Unreadable,
    /// A mistake of ours.
    Broken(String),
}

impl From<StorageError> for Interrupted {
    fn from(problem: StorageError) -> Self {
        Self::Storage(problem)
    }
}

impl From<Interrupted> for WorkError {
    fn from(problem: Interrupted) -> Self {
        match problem {
            Interrupted::Storage(problem) => Self::Storage(problem),
            Interrupted::Unreadable => Self::Broken("rows of a place can't be read".to_owned()),
            Interrupted::Broken(problem) => Self::Broken(problem),
        }
    }
}

/// What is shared with the threads that judge.
struct Shared {
    court: Court,
    rules: Vec<Worked>,
}

impl Work {
    pub(super) fn new(evidence: Evidence, epoch: Epoch, place: Place, now: Timestamp) -> Self {
        Self {
            evidence,
            epoch,
            place,
            now,
            summary: Summary::default(),
            stored: None,
            changes: Vec::new(),
            pending: HashSet::new(),
            failures: Failures::new(),
            observer: None,
            keeps_rows: true,
            judgements: 0,
            produced: HashMap::new(),
            seen: BTreeSet::new(),
        }
    }

    /// Carries a plan out, but for the last write. Answers whether all of it was done: where something was left of results that
    /// nothing stands behind any more, those rules have to be looked at once more.
    pub(super) async fn carry_out(
        &mut self,
        plan: Plan,
        world: World,
        logic: super::logic::Logic,
    ) -> Result<bool, Interrupted> {
        self.strip_retired().await?;
        let related = self.related(&plan, &world).await?;
        let court = Court {
            place: self.place.clone(),
            now: self.now,
            logic,
            facts: world.facts.clone(),
            coverage: world.coverage.clone(),
            related,
        };
        let (anew, court) = self.anew(plan.anew, court, &world).await?;
        let changed = self.changed(plan.changed, &plan.resources, court, &world).await?;
        Ok(self.conclude(&anew, &changed, &world))
    }

    /// Makes the results of rules anew.
    async fn anew(
        &mut self,
        rules: Vec<Worked>,
        court: Court,
        world: &World,
    ) -> Result<(Vec<Worked>, Court), Interrupted> {
        if rules.is_empty() {
            return Ok((rules, court));
        }
        let judged = rules.iter().filter_map(|rule| rule.judged());
        let types: BTreeSet<&'static str> = judged.flat_map(|judged| judged.item_types().iter().copied()).collect();
        let mut shared = Arc::new(Shared { court, rules });
        for resource_type in types.into_iter().filter(|one| world.has_seen(one)) {
            let wanted = Arc::new(wanted_members(&shared.rules, resource_type));
            for region in key_regions(&self.place, world) {
                let mut after: Option<Position> = None;
                loop {
                    let at = after.as_ref();
                    let Page { rows: page, next } =
                        self.evidence.page_of_type(&self.place, &region, resource_type, at, PAGE).await?;
                    after = next;
                    let page = self.newest(page, &region, world).await?;
                    shared = self.page(shared, page, &wanted, world, true).await?;
                    if after.is_none() {
                        break;
                    }
                }
            }
        }
        let Shared { court, rules } = self.unshared(shared)?;
        self.whole_accounts(&rules, &court).await?;
        Ok((rules, court))
    }

    /// Looks at resources that changed.
    async fn changed(
        &mut self,
        rules: Vec<Worked>,
        resources: &BTreeMap<SmolStr, BTreeSet<SmolStr>>,
        court: Court,
        world: &World,
    ) -> Result<Vec<Worked>, Interrupted> {
        if rules.is_empty() {
            return Ok(rules);
        }
        let mut shared = Arc::new(Shared { court, rules });
        for (resource_type, ids) in resources {
            if !shared.rules.iter().any(|rule| rule.judges(resource_type)) {
                continue;
            }
            let wanted = Arc::new(wanted_members(&shared.rules, resource_type));
            let ids: Vec<&SmolStr> = ids.iter().collect();
            for some in ids.chunks(PAGE) {
                for region in key_regions(&self.place, world) {
                    let asked = some.iter().map(|id| (resource_type.as_str(), id.as_str()));
                    let page = self.evidence.current_of(&self.place, &region, asked).await?;
                    let page = self.newest(page, &region, world).await?;
                    shared = self.page(shared, page, &wanted, world, false).await?;
                }
            }
        }
        Ok(self.unshared(shared)?.rules)
    }

    /// The items of a page that count: where a resource was delivered under its Region and under none, the newer one.
    async fn newest(&self, page: Vec<StoredItem>, region: &str, world: &World) -> Result<Vec<StoredItem>, Interrupted> {
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

    /// Has a page judged and keeps what is to be written.
    async fn page(
        &mut self,
        shared: Arc<Shared>,
        page: Vec<StoredItem>,
        wanted: &Arc<WantedMembers>,
        world: &World,
        is_anew: bool,
    ) -> Result<Arc<Shared>, Interrupted> {
        let mut shared = shared;
        for portion in portions(page) {
            shared = self.portion(shared, portion, wanted.clone(), world, is_anew).await?;
        }
        Ok(shared)
    }

    /// The same of as much of a page as is unpacked at once.
    async fn portion(
        &mut self,
        shared: Arc<Shared>,
        page: Vec<StoredItem>,
        wanted: Arc<WantedMembers>,
        world: &World,
        is_anew: bool,
    ) -> Result<Arc<Shared>, Interrupted> {
        let earlier = self.earlier(&shared.rules, &page, world).await?;
        let resources: Vec<Resource> =
            page.iter().map(|item| (item.resource_type.clone(), item.resource_id.clone())).collect();
        let rows = self.rows(&resources).await?;
        let mut summary = std::mem::take(&mut self.summary);
        let mut failures = std::mem::take(&mut self.failures);
        let (evidence, observer, now) = (self.evidence.clone(), self.observer.clone(), self.now);
        let judging = tokio::task::spawn_blocking(move || {
            let cases = cases(&evidence, &page, &earlier, &wanted);
            let said = shared.court.judge(&shared.rules, &cases, &mut failures);
            let mut produced: HashMap<RuleNumber, u64> = HashMap::new();
            let mut judgements = 0;
            let mut writes = Vec::with_capacity(said.len());
            let mut scribe = scribe(&shared.court.place, &mut summary, &shared.rules, observer.as_deref(), now);
            for ((resource, said), row) in said.into_iter().zip(rows) {
                judgements += wide(said.len());
                for (number, _) in said.iter().filter(|(_, said)| said.is_some()) {
                    *produced.entry(*number).or_default() += 1;
                }
                let write = scribe.write(&resource, row, said);
                writes.extend(write.map(|write| (resource, write)));
            }
            (shared, summary, failures, writes, produced, judgements)
        });
        let (shared, summary, failures, writes, produced, judgements) =
            judging.await.map_err(|problem| Interrupted::Broken(problem.to_string()))?;
        self.summary = summary;
        self.failures = failures;
        self.judgements += judgements;
        if is_anew {
            for (number, count) in produced {
                *self.produced.entry(number).or_default() += count;
            }
        }
        self.keep(writes).await?;
        Ok(shared)
    }

    fn unshared(&self, shared: Arc<Shared>) -> Result<Shared, Interrupted> {
        Arc::into_inner(shared).ok_or_else(|| Interrupted::Broken("a thread still judges".to_owned()))
    }

    /// Earlier items of those resources whose newest some rule doesn't see.
    async fn earlier(
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

    /// The items of types that rules read beside the judged one, and earlier ones of those whose newest some rule doesn't see.
    async fn related(&self, plan: &Plan, world: &World) -> Result<Vec<(Version, ConfigurationItem)>, Interrupted> {
        let all: Vec<&Worked> = plan.anew.iter().chain(&plan.changed).collect();
        let first_end = ends(all.iter().copied()).first().copied();
        let mut related = Vec::new();
        for resource_type in related_types(&all).into_iter().filter(|one| world.has_seen(one)) {
            let wanted = wanted_of_related(&all, resource_type);
            for region in key_regions(&self.place, world) {
                let mut after: Option<Position> = None;
                loop {
                    let at = after.as_ref();
                    let Page { rows: mut page, next } =
                        self.evidence.page_of_type(&self.place, &region, resource_type, at, PAGE).await?;
                    after = next;
                    if let Some(first_end) = first_end {
                        let unseen: Vec<StoredItem> =
                            page.iter().filter(|item| arrived(item) >= first_end).cloned().collect();
                        for item in unseen {
                            page.extend(
                                self.evidence.past(&self.place, &region, resource_type, &item.resource_id).await?,
                            );
                        }
                    }
                    let (evidence, wanted) = (self.evidence.clone(), wanted.clone());
                    let reading = tokio::task::spawn_blocking(move || {
                        let read = evidence.unpack(&page, wanted.as_ref());
                        let items = read.filter_map(|(stored, item)| Some((arrived(stored), item?)));
                        items.collect::<Vec<(Version, ConfigurationItem)>>()
                    });
                    related.extend(reading.await.map_err(|problem| Interrupted::Broken(problem.to_string()))?);
                    if after.is_none() {
                        break;
                    }
                }
            }
        }
        Ok(related)
    }

    /// Rules on the account as a whole, and what came from outside.
    async fn whole_accounts(&mut self, rules: &[Worked], court: &Court) -> Result<(), Interrupted> {
        let account: Resource = (SmolStr::new_static(ACCOUNT), SmolStr::new(self.place.account.to_string()));
        let mut said: BTreeMap<Resource, Vec<(RuleNumber, Said)>> = BTreeMap::new();
        for rule in rules {
            let mut now: BTreeMap<Resource, Saying> = match (rule.judged(), &rule.external) {
                (Some(judged), _) if judged.judges_accounts() => {
                    self.judgements += 1;
                    court.judge_account(rule, &mut self.failures)
                }
                (Some(_), _) => continue,
                (None, Some(external)) => external
                    .compliant()
                    .map(|compliant| (account.clone(), Saying::told(compliant, external)))
                    .into_iter()
                    .collect(),
                (None, None) => BTreeMap::new(),
            };
            self.produced.insert(rule.number, wide(now.len()));
            for resource in self.resources_with_verdicts(rule.number).await? {
                if !now.contains_key(&resource) {
                    said.entry(resource).or_default().push((rule.number, None));
                }
            }
            while let Some((resource, saying)) = now.pop_first() {
                said.entry(resource).or_default().push((rule.number, Some(saying)));
            }
        }
        let (resources, said): (Vec<Resource>, Vec<_>) = said.into_iter().unzip();
        let rows = self.rows(&resources).await?;
        let mut writes = Vec::new();
        {
            let observer = self.observer.clone();
            let mut scribe = scribe(&self.place, &mut self.summary, rules, observer.as_deref(), self.now);
            for ((resource, said), row) in resources.iter().zip(said).zip(rows) {
                writes.extend(scribe.write(resource, row, said).map(|write| (resource.clone(), write)));
            }
        }
        self.keep(writes).await
    }

    /// The resources on which a rule of which every verdict is indexed has one.
    async fn resources_with_verdicts(&self, number: RuleNumber) -> Result<Vec<Resource>, Interrupted> {
        let mut resources = Vec::new();
        let Some(record) = self.summary.rules.iter().find(|rule| rule.number == number) else { return Ok(resources) };
        let counts = [
            (Status::Compliant, record.tally.compliant),
            (Status::NonCompliant, record.tally.non_compliant),
            (Status::Unknown, record.unknown),
        ];
        for (status, _) in counts.into_iter().filter(|(_, count)| *count > 0) {
            let mut after: Option<Position> = None;
            loop {
                let page = self.evidence.found(&self.place, number, status, after.as_ref(), PAGE).await?;
                for row in &page.rows {
                    resources.push(results::resource_of(&row.key).ok_or(Interrupted::Unreadable)?);
                }
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
        }
        Ok(resources)
    }

    /// The verdicts that are stored on resources.
    async fn rows(&mut self, resources: &[Resource]) -> Result<Vec<Verdicts>, Interrupted> {
        if resources.iter().any(|resource| self.pending.contains(resource)) {
            self.write_now().await?;
        }
        // Where no rule has a verdict there are no rows.
        let is_empty = self.summary.retired.is_empty()
            && self
                .summary
                .rules
                .iter()
                .all(|rule| rule.unknown + rule.tally.compliant + rule.tally.non_compliant == 0);
        if resources.is_empty() || (is_empty && self.keeps_rows) {
            return Ok(vec![Verdicts::new(); resources.len()]);
        }
        let rows = self.evidence.verdicts_on(&self.place, resources).await?;
        let read = |row: Option<bytes::Bytes>| match row {
            Some(value) => results::read(&value).ok_or(Interrupted::Unreadable),
            None => Ok(Verdicts::new()),
        };
        rows.into_iter().map(read).collect()
    }

    /// Takes what rules that are gone said out of all rows.
    async fn strip_retired(&mut self) -> Result<(), Interrupted> {
        if self.summary.retired.is_empty() {
            return Ok(());
        }
        let mut after: Option<Position> = None;
        loop {
            let Page { rows: page, next } =
                self.evidence.rows_of_place(&self.place, None, after.as_ref(), PAGE).await?;
            after = next;
            let mut writes = Vec::new();
            {
                let observer = self.observer.clone();
                let mut scribe = scribe(&self.place, &mut self.summary, &[], observer.as_deref(), self.now);
                for row in &page {
                    let resource = results::resource_of(&row.key).ok_or(Interrupted::Unreadable)?;
                    let verdicts = results::read(&row.value).ok_or(Interrupted::Unreadable)?;
                    let write = scribe.write(&resource, verdicts, Vec::new());
                    writes.extend(write.map(|write| (resource, write)));
                }
            }
            self.keep(writes).await?;
            if after.is_none() {
                break;
            }
        }
        self.summary.retired.clear();
        Ok(())
    }

    /// Keeps changes for the next write, and makes it when they are many.
    async fn keep(&mut self, writes: Vec<(Resource, RowWrite)>) -> Result<(), Interrupted> {
        if self.keeps_rows {
            for (resource, write) in writes {
                self.pending.insert(resource);
                self.changes.push(write);
            }
        }
        if self.changes.len() >= CHANGES { self.write_now().await } else { Ok(()) }
    }

    /// Writes what is kept: with the counters of what it writes, and saying of nothing that it is done.
    async fn write_now(&mut self) -> Result<(), Interrupted> {
        let write = self.write();
        Ok(self.evidence.storage().write_rows(write).await?)
    }

    /// The write of everything that is kept, with the summary as it is.
    pub(super) fn write(&mut self) -> BulkWrite {
        self.pending.clear();
        let summary = self.summary.write();
        let guard = Summary::guard(&self.place, self.stored.replace(summary.clone()));
        let mut changes = std::mem::take(&mut self.changes);
        changes.push(Summary::put(&self.place, summary));
        BulkWrite { epoch: self.epoch, guards: vec![guard], changes }
    }

    /// Says in the records what was done.
    fn conclude(&mut self, anew: &[Worked], changed: &[Worked], world: &World) -> bool {
        let mut all_done = true;
        let Summary { rules, next_number, retired, .. } = &mut self.summary;
        let places: HashMap<RuleNumber, usize> = rules.iter().enumerate().map(|(at, rule)| (rule.number, at)).collect();
        for rule in anew {
            let Some(record) = places.get(&rule.number).and_then(|at| rules.get_mut(*at)) else { continue };
            if let Some(reason) = self.failures.get(&rule.number) {
                renumber(record, next_number, retired);
                record.state = RuleState::Failed(reason.clone());
                record.missing.clear();
                rule.evaluated(record, self.now);
                continue;
            }
            let produced = self.produced.get(&rule.number).copied().unwrap_or_default();
            let counted = record.tally.compliant + record.tally.non_compliant + record.unknown;
            if counted != produced && self.keeps_rows {
                // There are verdicts on resources that aren't judged here any more, or were never counted.
                renumber(record, next_number, retired);
                if produced > 0 {
                    all_done = false;
                    continue;
                }
            }
            let seen = |one: &str| match rule.until {
                u64::MAX => world.count(one) > 0,
                until => self.seen.contains(&(until, SmolStr::new(one))),
            };
            rule.conclude(record, world, seen, self.now);
        }
        for rule in changed {
            let Some(record) = places.get(&rule.number).and_then(|at| rules.get_mut(*at)) else { continue };
            if let Some(reason) = self.failures.get(&rule.number) {
                renumber(record, next_number, retired);
                record.done = None;
                record.state = RuleState::Failed(reason.clone());
                continue;
            }
            if rule.until == u64::MAX {
                rule.look_for_missing(record, world);
                rule.evaluated(record, self.now);
            } else {
                // What it judges by doesn't change any more, but for what came in a delivery that had begun before.
                record.missing.retain(|one| !self.seen.contains(&(rule.until, one.clone())));
            }
        }
        all_done
    }
}

/// The last facts of the journal that rules see changes up to, of those that don't see all.
fn ends<'w>(rules: impl IntoIterator<Item = &'w Worked>) -> BTreeSet<Version> {
    rules.into_iter().map(|rule| rule.until).filter(|until| *until != u64::MAX).collect()
}

/// Up to which fact of the journal an item arrived.
fn arrived(item: &StoredItem) -> Version {
    item.head.as_ref().map_or(0, |head| head.arrived)
}

/// A page in portions that aren't too large once they are unpacked.
fn portions(page: Vec<StoredItem>) -> Vec<Vec<StoredItem>> {
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
fn cases(
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

fn scribe<'a>(
    place: &'a Place,
    summary: &'a mut Summary,
    rules: &'a [Worked],
    observer: Option<&'a dyn Observer>,
    now: Timestamp,
) -> Scribe<'a> {
    let records = summary.rules.iter().enumerate().map(|(at, record)| (record.number, at)).collect();
    let retired = summary.retired.iter().copied().collect();
    let rules = rules.iter().map(|rule| (rule.number, rule)).collect();
    Scribe { place, summary, rules, records, retired, observer, now }
}
