//! Evaluates a place: reads a page of resources at a time, has it judged, and writes what came of it together with the counters;
//! in the last write goes what waited, and the digests of what the results now come from.

use super::inputs::World;
use super::interrupted::Interrupted;
use super::judge::{Court, Said, Saying};
use super::plan::{ACCOUNT, Plan, Worked, key_regions, renumber, wanted_members};
use super::versions::{WantedOfTypes, apart, cases, is_short, portions};
use super::work::{PAGE, Work, scribe};
use evidence::results::Resource;
use evidence::summary::{RuleNumber, RuleState, Summary};
use evidence::{Page, Position, StoredItem};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use storage::wide;

/// What is shared with the threads that judge.
struct Shared {
    court: Court,
    rules: Vec<Worked>,
}

impl Work {
    /// Carries a plan out, but for the last write. Answers whether all of it was done: where something was left of results that
    /// nothing stands behind any more, those rules have to be looked at once more.
    pub(super) async fn carry_out(
        &mut self,
        plan: Plan,
        world: World,
        logic: super::logic::Logic,
    ) -> Result<bool, Interrupted> {
        self.strip_retired().await?;
        self.take_at_hand(&plan, &world).await?;
        let related = self.related(&plan, &world).await?;
        let elsewhere = self.elsewhere(&plan, &world).await?;
        let court = Court {
            place: self.place.clone(),
            now: self.now,
            logic,
            facts: world.facts.clone(),
            coverage: world.coverage.clone(),
            related,
            elsewhere,
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
        let types: BTreeSet<&'static str> = types.into_iter().filter(|one| world.has_seen(one)).collect();
        let wanted: WantedOfTypes = types.iter().map(|one| (*one, wanted_members(&rules, one))).collect();
        let wanted = Arc::new(wanted);
        let mut shared = Arc::new(Shared { court, rules });
        for region in key_regions(&self.place, world) {
            if let Some(mut page) = self.at_hand.remove(&region) {
                page.retain(|item| types.contains(item.resource_type.as_str()));
                let page = self.newest(page, &region, world).await?;
                shared = self.page(shared, page, &wanted, world, true).await?;
                continue;
            }
            for walk in world.walks(&region, &types) {
                let mut after: Option<Position> = None;
                loop {
                    let Page { rows: page, next } =
                        self.evidence.page_of_types(&self.place, &region, &walk, after.as_ref(), PAGE).await?;
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
        let types =
            rules.iter().filter_map(|rule| rule.judged()).flat_map(|judged| judged.item_types().iter().copied());
        let types: BTreeSet<&'static str> = types.filter(|one| resources.contains_key(*one)).collect();
        let wanted: WantedOfTypes = types.iter().map(|one| (*one, wanted_members(&rules, one))).collect();
        let wanted = Arc::new(wanted);
        let mut shared = Arc::new(Shared { court, rules });
        for (resource_type, ids) in resources {
            if !types.contains(resource_type.as_str()) {
                continue;
            }
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

    /// Has a page judged and keeps what is to be written.
    async fn page(
        &mut self,
        shared: Arc<Shared>,
        page: Vec<StoredItem>,
        wanted: &Arc<WantedOfTypes>,
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
        wanted: Arc<WantedOfTypes>,
        world: &World,
        is_anew: bool,
    ) -> Result<Arc<Shared>, Interrupted> {
        let earlier = self.earlier(&shared.rules, &page, world).await?;
        let resources: Vec<Resource> =
            page.iter().map(|item| (item.resource_type.clone(), item.resource_id.clone())).collect();
        let rows =
            if is_anew { self.rows(&shared.rules, &resources).await? } else { self.rows_again(&resources).await? };
        let is_short = is_short(&page);
        let mut summary = std::mem::take(&mut self.summary);
        let mut failures = std::mem::take(&mut self.failures);
        let keeps_rows = self.keeps_rows;
        let (evidence, mut observer, now) = (self.evidence.clone(), self.observer.take(), self.now);
        let judging = move || {
            let cases = cases(&evidence, &page, &earlier, &wanted);
            let said = shared.court.judge(&shared.rules, &cases, &mut failures);
            let mut produced: HashMap<RuleNumber, u64> = HashMap::new();
            let mut judgements = 0;
            let mut writes = Vec::with_capacity(said.len());
            let watching = observer.as_deref_mut();
            let mut scribe = scribe(&shared.court.place, &mut summary, &shared.rules, watching, keeps_rows, now);
            for ((resource, said), row) in said.into_iter().zip(rows) {
                judgements += wide(said.len());
                for (number, _) in said.iter().filter(|(_, said)| said.is_some()) {
                    *produced.entry(*number).or_default() += 1;
                }
                let write = scribe.write(&resource, row, said);
                writes.extend(write.map(|write| (resource, write)));
            }
            (shared, summary, failures, observer, writes, produced, judgements)
        };
        let (shared, summary, failures, observer, writes, produced, judgements) = apart(is_short, judging).await?;
        self.summary = summary;
        self.observer = observer;
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
        let rows = self.rows_again(&resources).await?;
        let mut writes = Vec::new();
        {
            let observer = self.observer.as_deref_mut();
            let mut scribe = scribe(&self.place, &mut self.summary, rules, observer, self.keeps_rows, self.now);
            for ((resource, said), row) in resources.iter().zip(said).zip(rows) {
                writes.extend(scribe.write(resource, row, said).map(|write| (resource.clone(), write)));
            }
        }
        self.keep(writes).await
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
