//! Verdicts on resources that differ between two copies, counted by pack and rule over all accounts.

use super::error::RehearsalError;
use engine::Snapshot;
use evidence::external::RuleName;
use evidence::results::{self, Resource as Of, Status, Verdict};
use evidence::summary::RuleNumber;
use evidence::{Evidence, Position};
use governance::conformance_packs::{Place, packs_in};
use identifiers::Seed;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use workers::evaluations::Observer;

/// Resources that are named, over all rules; all are counted.
const NAMED: usize = 1_000;

/// What differs, by pack, Region and rule.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Verdicts {
    pub(super) rules: BTreeMap<RuleKey, RuleVerdicts>,
    /// Resources that weren't named, because there are too many.
    pub(super) left_out: usize,
    /// Never counts: what is looked for was just put there.
    spare: RuleVerdicts,
}

/// A rule of a pack, in whichever accounts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RuleKey {
    /// The pack's name: for an organization's, the one that it has there; empty for a rule without a pack.
    pub(super) pack: String,
    pub(super) region: String,
    /// The rule's name in the pack.
    pub(super) rule: String,
}

/// How many resources have which verdict, before and after.
#[derive(Debug, Default, PartialEq)]
pub(super) struct RuleVerdicts {
    /// Verdicts that there were none of before: COMPLIANT, NON_COMPLIANT.
    pub(super) gained: (usize, usize),
    /// Verdicts that are gone.
    pub(super) lost: (usize, usize),
    /// Verdicts that turned into these.
    pub(super) turned: (usize, usize),
    /// Resources that aren't compliant and weren't found so before.
    pub(super) non_compliant: BTreeSet<Resource>,
}

/// A resource that isn't compliant.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Resource {
    pub(super) account: String,
    pub(super) resource_type: String,
    pub(super) resource_id: String,
    pub(super) annotation: Option<String>,
}

/// Is told which verdicts change while places are judged, counts them, and keeps the first names.
pub(super) struct Watcher {
    before: Arc<Snapshot>,
    after: Arc<Snapshot>,
    seed: Seed,
    found: Mutex<Found>,
}

#[derive(Default)]
struct Found {
    verdicts: Verdicts,
    /// The rules of the places that are judged now.
    rules: HashMap<(Place, RuleNumber), Arc<RuleKey>>,
    /// One of each name: thousands of accounts have the same rules.
    names: BTreeSet<Arc<RuleKey>>,
    /// Rules of a place that come and go under one name: what the one lost isn't lost until the other is judged.
    same: BTreeSet<(Place, RuleKey)>,
    lost: BTreeMap<(Place, RuleKey), BTreeMap<Of, bool>>,
}

impl Found {
    fn name(&mut self, key: RuleKey) -> Arc<RuleKey> {
        if let Some(known) = self.names.get(&key) {
            return known.clone();
        }
        let key = Arc::new(key);
        self.names.insert(key.clone());
        key
    }
}

impl Watcher {
    pub(super) fn new(before: Arc<Snapshot>, after: Arc<Snapshot>, seed: Seed) -> Self {
        Self { before, after, seed, found: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, Found> {
        // Counters are whole after every change.
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The names of packs by id, in a place before and after.
    fn packs(&self, place: &Place) -> HashMap<String, String> {
        let mut names = HashMap::new();
        for snapshot in [&self.before, &self.after] {
            let state = &snapshot.state.conformance_packs;
            for pack in packs_in(state, &self.seed, place) {
                names.insert(pack.id.to_string(), pack.own_name(state).to_owned());
            }
        }
        names
    }

    fn key(place: &Place, packs: &HashMap<String, String>, (pack_id, name): &RuleName) -> RuleKey {
        let rule = name_in_template(name, pack_id).to_owned();
        let pack = packs.get(pack_id.as_str()).cloned().unwrap_or_default();
        RuleKey { pack, region: place.region.to_string(), rule }
    }

    /// Compares what both hold of places, whole.
    pub(super) async fn compare(
        &self,
        before: &Evidence,
        after: &Evidence,
        places: &BTreeSet<Place>,
    ) -> Result<(), RehearsalError> {
        for place in places {
            let packs = self.packs(place);
            let (was, mut is) = (self.all(before, place, &packs).await?, self.all(after, place, &packs).await?);
            let mut found = self.lock();
            for ((rule, of), old) in &was {
                let new = is.remove(&(rule.clone(), of.clone()));
                found.verdicts.take(place, rule, of, Some(old), new.as_ref());
            }
            for ((rule, of), new) in &is {
                found.verdicts.take(place, rule, of, None, Some(new));
            }
        }
        Ok(())
    }

    async fn all(
        &self,
        evidence: &Evidence,
        place: &Place,
        packs: &HashMap<String, String>,
    ) -> Result<BTreeMap<(RuleKey, Of), Verdict>, RehearsalError> {
        const PAGE: usize = 500;
        let summary = evidence.summary(place).await?;
        let rules: HashMap<RuleNumber, RuleKey> =
            summary.rules.iter().map(|rule| (rule.number, Self::key(place, packs, &rule.key()))).collect();
        let mut all = BTreeMap::new();
        let mut after: Option<Position> = None;
        loop {
            let page = evidence.rows_of_place(place, None, after.as_ref(), PAGE).await?;
            for row in &page.rows {
                let Some(of) = results::resource_of(&row.key) else { continue };
                for verdict in results::read(&row.value).unwrap_or_default() {
                    if let Some(rule) = rules.get(&verdict.rule) {
                        all.insert((rule.clone(), of.clone()), verdict);
                    }
                }
            }
            after = page.next;
            if after.is_none() {
                return Ok(all);
            }
        }
    }

    /// What was found, with so many names that the report stays readable.
    pub(super) fn verdicts(&self) -> Verdicts {
        let mut found = std::mem::take(&mut *self.lock());
        let lost = std::mem::take(&mut found.lost);
        for ((_, rule), resources) in lost {
            for compliant in resources.into_values() {
                count(&mut found.verdicts.rules.entry(rule.clone()).or_default().lost, compliant);
            }
        }
        let mut verdicts = found.verdicts;
        verdicts.rules.retain(|_, of_rule| !of_rule.is_empty());
        // Each rule gets its share, so that one that fails everywhere doesn't hide the others.
        let share = NAMED.checked_div(verdicts.rules.len()).unwrap_or(NAMED).max(1);
        for of_rule in verdicts.rules.values_mut() {
            let named = of_rule.non_compliant.len().min(share);
            verdicts.left_out += of_rule.gained.1 + of_rule.turned.1 - named;
            while of_rule.non_compliant.len() > share {
                of_rule.non_compliant.pop_last();
            }
        }
        verdicts
    }
}

impl Observer for Watcher {
    fn place(&self, place: &Place, rules: HashMap<RuleNumber, RuleName>) {
        let packs = self.packs(place);
        let mut found = self.lock();
        let mut seen: BTreeSet<RuleKey> = BTreeSet::new();
        for (number, name) in rules {
            let key = Self::key(place, &packs, &name);
            if !seen.insert(key.clone()) {
                found.same.insert((place.clone(), key.clone()));
            }
            let key = found.name(key);
            found.rules.insert((place.clone(), number), key);
        }
    }

    fn verdict(&self, place: &Place, rule: RuleNumber, of: &Of, before: Option<&Verdict>, after: Option<&Verdict>) {
        let mut found = self.lock();
        let Some(key) = found.rules.get(&(place.clone(), rule)).cloned() else { return };
        if !found.same.is_empty() && found.same.contains(&(place.clone(), RuleKey::clone(&key))) {
            let named = (place.clone(), RuleKey::clone(&key));
            let (was, is) = (shown(before), shown(after));
            let lost = found.lost.entry(named).or_default();
            match (was, is) {
                // Whichever of the two is told first.
                (Some(was), None) => drop(lost.insert(of.clone(), was)),
                (None, Some(is)) => match lost.remove(of) {
                    Some(was) if was == is => {}
                    Some(_) => found.verdicts.turned(place, &key, of, after, is),
                    None => found.verdicts.take(place, &key, of, None, after),
                },
                _ => found.verdicts.take(place, &key, of, before, after),
            }
            return;
        }
        found.verdicts.take(place, &key, of, before, after);
    }
}

impl RuleVerdicts {
    fn is_empty(&self) -> bool {
        [self.gained, self.lost, self.turned].iter().all(|counts| *counts == (0, 0))
    }
}

impl Verdicts {
    /// Counts a verdict that is another one, came or went.
    fn take(&mut self, place: &Place, rule: &RuleKey, of: &Of, before: Option<&Verdict>, after: Option<&Verdict>) {
        match (shown(before), shown(after)) {
            (Some(was), Some(is)) if was != is => self.turned(place, rule, of, after, is),
            (None, Some(is)) => {
                let of_rule = self.of_rule(rule);
                count(&mut of_rule.gained, is);
                of_rule.name(place, of, after, is);
            }
            (Some(was), None) => count(&mut self.of_rule(rule).lost, was),
            _ => {}
        }
    }

    fn turned(&mut self, place: &Place, rule: &RuleKey, of: &Of, after: Option<&Verdict>, is: bool) {
        let of_rule = self.of_rule(rule);
        count(&mut of_rule.turned, is);
        of_rule.name(place, of, after, is);
    }

    fn of_rule(&mut self, rule: &RuleKey) -> &mut RuleVerdicts {
        // Names are long: they are copied once.
        let known = self.rules.contains_key(rule);
        let key = if known { None } else { Some(rule.clone()) };
        if let Some(key) = key {
            self.rules.insert(key, RuleVerdicts::default());
        }
        self.rules.get_mut(rule).unwrap_or(&mut self.spare)
    }
}

impl RuleVerdicts {
    /// Keeps the names that come first in order, whatever the order in which they are told.
    fn name(
        &mut self,
        place: &Place,
        (resource_type, resource_id): &Of,
        verdict: Option<&Verdict>,
        is_compliant: bool,
    ) {
        if is_compliant {
            return;
        }
        self.non_compliant.insert(Resource {
            account: place.account.to_string(),
            resource_type: resource_type.to_string(),
            resource_id: resource_id.to_string(),
            annotation: verdict.and_then(|verdict| verdict.text.as_ref()).map(ToString::to_string),
        });
        if self.non_compliant.len() > NAMED {
            self.non_compliant.pop_last();
        }
    }
}

/// The name of a rule as the template of its pack gives it; its own for a rule without a pack.
pub(super) fn name_in_template<'a>(name: &'a str, pack_id: &str) -> &'a str {
    name.strip_suffix(pack_id).and_then(|name| name.strip_suffix('-')).unwrap_or(name)
}

/// Whether a verdict says that a resource is good; nothing where it says nothing.
fn shown(verdict: Option<&Verdict>) -> Option<bool> {
    match verdict?.status {
        Status::Compliant => Some(true),
        Status::NonCompliant => Some(false),
        Status::Unknown => None,
    }
}

fn count((compliant, non_compliant): &mut (usize, usize), is_compliant: bool) {
    *(if is_compliant { compliant } else { non_compliant }) += 1;
}
