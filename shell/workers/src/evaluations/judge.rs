//! Judges a page of resources and turns what is found into rows, with the counters that go with them: pure work, done on a thread
//! of its own.

use super::logic::Logic;
use super::plan::Worked;
use evaluation::facts::AccountFacts;
use evaluation::items::ConfigurationItem;
use evaluation::rollup::Compliance;
use evaluation::rules::{Coverage, Finding, Inventory};
use evidence::external::{ExternalResult, RuleName};
use evidence::results::{self, Resource, Status, Verdict, Verdicts};
use evidence::summary::{RuleNumber, Summary, Tally};
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use storage::wide;
use storage::{RowWrite, Version};

/// What a rule says about a resource now; nothing where it doesn't apply.
pub(super) type Said = Option<Saying>;

/// What a rule says about a resource.
pub(super) struct Saying {
    pub(super) status: Status,
    /// Why, or what is needed.
    pub(super) text: Option<SmolStr>,
    /// When it was so.
    pub(super) at: Timestamp,
}

impl Saying {
    /// What came from outside.
    pub(super) fn told(compliant: bool, external: &ExternalResult) -> Self {
        let status = if compliant { Status::Compliant } else { Status::NonCompliant };
        let text = external.annotation.as_deref().map(SmolStr::new);
        Self { status, text, at: external.ordering_timestamp }
    }

    fn new(finding: Finding, at: Timestamp) -> Self {
        let (status, text) = match finding {
            Finding::Compliant => (Status::Compliant, None),
            Finding::NonCompliant(text) => (Status::NonCompliant, Some(SmolStr::from(text))),
            Finding::Unknown(need) => (Status::Unknown, Some(SmolStr::from(need.to_string()))),
        };
        Self { status, text, at }
    }
}

/// What all judgements in a place share.
pub(super) struct Court {
    pub(super) place: Place,
    pub(super) now: Timestamp,
    pub(super) logic: Logic,
    pub(super) facts: AccountFacts,
    pub(super) coverage: Coverage,
    /// Items of the types that rules read beside the judged one, and up to which fact each arrived.
    pub(super) related: Vec<(Version, ConfigurationItem)>,
    /// Those of no Region that only rules on accounts see.
    pub(super) elsewhere: Vec<(Version, ConfigurationItem)>,
}

/// A resource whose item is to be judged.
pub(super) struct Case {
    pub(super) resource: Resource,
    /// Up to which fact it arrived.
    pub(super) arrived: u64,
    /// Its item; nothing when that can't be read.
    pub(super) item: Option<ConfigurationItem>,
    /// Earlier items, for rules that don't see the newest: when they arrived, and what they are.
    pub(super) earlier: Vec<(u64, Option<ConfigurationItem>)>,
}

/// Rules that failed, with the reason.
pub(super) type Failures = BTreeMap<RuleNumber, String>;

impl Court {
    /// What a rule sees that sees changes up to a fact of the journal, and perhaps the account as a whole.
    fn inventory(&self, until: Version, of_account: bool) -> Inventory<'_> {
        let (account, region) = (self.place.account, self.place.region.clone());
        let elsewhere = self.elsewhere.iter().filter(|_| of_account);
        let seen = self.related.iter().chain(elsewhere).filter(|(arrived, _)| *arrived < until).map(|(_, item)| item);
        Inventory::new(account, region, self.now, &self.facts, seen, self.coverage.clone())
    }

    /// What rules say about resources. A rule that panics is ours to mend, and says nothing; the others go on.
    pub(super) fn judge(
        &self,
        rules: &[Worked],
        cases: &[Case],
        failures: &mut Failures,
    ) -> Vec<(Resource, Vec<(RuleNumber, Said)>)> {
        let ends: BTreeSet<Version> = rules.iter().map(|rule| rule.until).collect();
        let inventories: BTreeMap<Version, Inventory<'_>> =
            ends.into_iter().map(|until| (until, self.inventory(until, false))).collect();
        let mut said = Vec::with_capacity(cases.len());
        // Cases of a type follow one another.
        let (mut of_type, mut concerned): (&str, Vec<(&Worked, &Inventory<'_>)>) = ("", Vec::new());
        for case in cases {
            if case.resource.0 != of_type {
                of_type = &case.resource.0;
                let of_type = rules.iter().filter(|rule| rule.judges(of_type));
                concerned = of_type.filter_map(|rule| Some((rule, inventories.get(&rule.until)?))).collect();
            }
            let of_case: Vec<(RuleNumber, Said)> =
                concerned.iter().map(|(rule, seen)| (rule.number, self.one(rule, case, seen, failures))).collect();
            said.push((case.resource.clone(), of_case));
        }
        said
    }

    fn one(&self, rule: &Worked, case: &Case, inventory: &Inventory<'_>, failures: &mut Failures) -> Said {
        if failures.contains_key(&rule.number) {
            return None;
        }
        let judged = rule.judged()?;
        let item = if case.arrived < rule.until {
            case.item.as_ref()
        } else {
            // Earlier items come oldest first; one that can't be read hides those before it.
            match case.earlier.iter().rfind(|(arrived, _)| *arrived < rule.until) {
                Some((_, item)) => item.as_ref(),
                None => return None,
            }
        };
        let Some(item) = item else {
            let (resource_type, resource_id) = &case.resource;
            let need = evaluation::rules::Need::Member {
                resource_type: resource_type.clone(),
                resource_id: resource_id.clone(),
                path: "configuration".to_owned(),
            };
            return Some(Saying::new(Finding::Unknown(need), self.now));
        };
        let judging = catch_unwind(AssertUnwindSafe(|| {
            self.logic.watch(judged.managed().identifier);
            judged.judge_item(item, inventory)
        }));
        match judging {
            Ok(finding) => finding.map(|finding| Saying::new(finding, judged.ordering_timestamp(item, self.now))),
            Err(panic) => {
                failures.insert(rule.number, told(judged.managed().identifier, panic.as_ref()));
                None
            }
        }
    }

    /// What a rule says about the account as a whole, or about resources that have no item.
    pub(super) fn judge_account(&self, rule: &Worked, failures: &mut Failures) -> BTreeMap<Resource, Saying> {
        let Some(judged) = rule.judged() else { return BTreeMap::new() };
        let inventory = self.inventory(rule.until, true);
        let judging = catch_unwind(AssertUnwindSafe(|| {
            self.logic.watch(judged.managed().identifier);
            judged.judge_account(&inventory)
        }));
        match judging {
            Ok(all) => {
                all.into_iter().map(|(kind, id, finding)| ((kind, id), Saying::new(finding, self.now))).collect()
            }
            Err(panic) => {
                failures.insert(rule.number, told(judged.managed().identifier, panic.as_ref()));
                BTreeMap::new()
            }
        }
    }
}

fn told(identifier: &str, panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    let reason = format!("the rule {identifier} broke off: {}", text.unwrap_or("for an unknown reason"));
    tracing::error!("{reason}");
    reason
}

/// Watches verdicts change, for rehearsals.
pub trait Observer: Send + Sync {
    /// A place is evaluated now, in which there are these rules, those that go included.
    fn place(&self, place: &Place, rules: Vec<(RuleNumber, RuleName)>) -> Box<dyn PlaceObserver>;
}

/// Watches verdicts of a place change.
pub trait PlaceObserver: Send + Sync {
    /// The verdict of a rule on a resource is another one, came or went.
    fn verdict(&mut self, rule: RuleNumber, resource: &Resource, before: Option<&Verdict>, after: Option<&Verdict>);

    /// The place is evaluated. Without that, what was told of it counts nothing.
    fn finish(self: Box<Self>);
}

/// Something for each of some rules. Their numbers are small: they are counted from the first rule of a place.
pub(super) struct ByNumber<T>(Vec<Option<T>>);

impl<T> ByNumber<T> {
    fn get(&self, number: RuleNumber) -> Option<&T> {
        self.0.get(usize::try_from(number).ok()?)?.as_ref()
    }
}

impl<T> FromIterator<(RuleNumber, T)> for ByNumber<T> {
    fn from_iter<I: IntoIterator<Item = (RuleNumber, T)>>(all: I) -> Self {
        let mut by_number = Vec::new();
        for (number, one) in all {
            let at = usize::try_from(number).unwrap_or_default();
            if by_number.len() <= at {
                by_number.resize_with(at + 1, || None);
            }
            if let Some(place) = by_number.get_mut(at) {
                *place = Some(one);
            }
        }
        Self(by_number)
    }
}

/// Turns what was said into rows, and keeps the counters.
pub(super) struct Scribe<'a> {
    pub(super) place: &'a Place,
    pub(super) summary: &'a mut Summary,
    pub(super) rules: ByNumber<&'a Worked>,
    /// Where the records of rules stand in the summary.
    pub(super) records: ByNumber<usize>,
    pub(super) retired: HashSet<RuleNumber>,
    pub(super) observer: Option<&'a mut (dyn PlaceObserver + 'static)>,
    /// Whether rows are wanted, or only what is counted.
    pub(super) keeps_rows: bool,
    pub(super) now: Timestamp,
}

impl Scribe<'_> {
    /// The write that makes what was said the verdicts on a resource; nothing when they are those that are there, or rows aren't kept. `stored` is its
    /// row as it was read, and must be readable.
    pub(super) fn write(
        &mut self,
        resource: &Resource,
        stored: Verdicts,
        said: Vec<(RuleNumber, Said)>,
    ) -> Option<RowWrite> {
        let before = standing(&stored);
        let mut verdicts = stored;
        let mut changed = false;
        if !self.retired.is_empty() {
            verdicts.retain(|old| {
                let stays = !self.retired.contains(&old.rule);
                if let (false, Some(observer)) = (stays, self.observer.as_deref_mut()) {
                    observer.verdict(old.rule, resource, Some(old), None);
                }
                changed |= !stays;
                stays
            });
        }
        for (number, said) in said {
            // Rows are in the order of numbers.
            let at = verdicts.binary_search_by_key(&number, |one| one.rule);
            let old = at.ok().and_then(|at| verdicts.get(at));
            let new = said.map(|saying| verdict(number, saying, self.now));
            let same = match (old, &new) {
                (Some(old), Some(new)) => {
                    let worked = self.rules.get(number);
                    let periodic = worked.is_some_and(|worked| worked.periodic);
                    let requested = worked.is_some_and(|worked| worked.requested);
                    let same_time = periodic || old.ordering_timestamp == new.ordering_timestamp;
                    old.status == new.status && old.text == new.text && same_time && !requested
                }
                (None, None) => true,
                _ => false,
            };
            if same {
                continue;
            }
            changed = true;
            if let Some(observer) = self.observer.as_deref_mut() {
                observer.verdict(number, resource, old, new.as_ref());
            }
            let old = old.map(|old| old.status);
            self.count(number, &resource.0, old, new.as_ref().map(|new| new.status));
            match (at, new) {
                (Ok(at), Some(new)) => {
                    if let Some(place) = verdicts.get_mut(at) {
                        *place = new;
                    }
                }
                (Err(at), Some(new)) => verdicts.insert(at, new),
                (Ok(at), None) => drop(verdicts.remove(at)),
                (Err(_), None) => {}
            }
        }
        if !changed {
            return None;
        }
        self.count_resource(&resource.0, before, standing(&verdicts));
        if !self.keeps_rows {
            return None;
        }
        let record = |number| self.summary.rules.get(*self.records.get(number)?);
        let indexed = |number| record(number).is_some_and(|rule| rule.indexed);
        Some(results::write(self.place, resource, &verdicts, indexed))
    }

    fn count(&mut self, number: RuleNumber, resource_type: &SmolStr, old: Option<Status>, new: Option<Status>) {
        let now = self.now;
        let at = self.records.get(number).copied();
        let Some(record) = at.and_then(|at| self.summary.rules.get_mut(at)) else { return };
        let mut tally = |status: Option<Status>, by: i64| {
            let count = match status {
                None => return,
                Some(Status::Compliant) => &mut record.tally.compliant,
                Some(Status::NonCompliant) => &mut record.tally.non_compliant,
                Some(Status::Unknown) => &mut record.unknown,
            };
            *count = count.saturating_add_signed(by);
        };
        tally(old, -1);
        tally(new, 1);
        if new.is_some() && !record.types.contains(resource_type) {
            record.types.push(resource_type.clone());
        }
        let shows = |status: Option<Status>| status.is_some_and(|one| one != Status::Unknown);
        if shows(old) || shows(new) {
            match self.summary.updated.get_mut(&record.pack_id) {
                Some(updated) => *updated = now,
                None => drop(self.summary.updated.insert(record.pack_id.clone(), now)),
            }
        }
    }

    fn count_resource(&mut self, resource_type: &SmolStr, old: Compliance, new: Compliance) {
        if old == new {
            return;
        }
        let tally = self.summary.resources.entry(resource_type.clone()).or_default();
        let mut change = |standing: Compliance, by: i64| match standing {
            Compliance::Compliant => tally.compliant = tally.compliant.saturating_add_signed(by),
            Compliance::NonCompliant => tally.non_compliant = tally.non_compliant.saturating_add_signed(by),
            Compliance::InsufficientData => {}
        };
        change(old, -1);
        change(new, 1);
        if *tally == Tally::default() {
            self.summary.resources.remove(resource_type);
        }
    }
}

/// How a resource stands by everything that rules say about it.
fn standing(verdicts: &[Verdict]) -> Compliance {
    let count = |status: Status| wide(verdicts.iter().filter(|one| one.status == status).count());
    Compliance::of(count(Status::Compliant), count(Status::NonCompliant))
}

fn verdict(rule: RuleNumber, saying: Saying, now: Timestamp) -> Verdict {
    let Saying { status, text, at } = saying;
    Verdict { rule, status, text, ordering_timestamp: at, invoked_at: now, recorded_at: now }
}
