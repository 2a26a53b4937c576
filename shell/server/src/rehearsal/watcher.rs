//! Is told while places are judged which verdicts change, and counts them by pack and rule over all accounts.

use super::error::RehearsalError;
use super::verdicts::{RuleKey, RuleVerdicts, Verdicts, name_in_template, shown};
use engine::Snapshot;
use evidence::external::RuleName;
use evidence::results::{self, Resource as Of, Verdict};
use evidence::summary::RuleNumber;
use evidence::{Evidence, Position};
use governance::conformance_packs::{Place, packs_in};
use identifiers::Seed;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use workers::evaluations::{Observer, PlaceObserver};

/// Is told which verdicts change while places are judged, counts them, and keeps the first names.
pub(super) struct Watcher {
    before: Arc<Snapshot>,
    after: Arc<Snapshot>,
    seed: Seed,
    found: Arc<Mutex<Found>>,
}

#[derive(Default)]
struct Found {
    /// What was told, each rule at its number.
    told: Vec<(RuleKey, RuleVerdicts)>,
    /// The numbers by pack and Region, and by the rule's name: thousands of accounts have the same rules.
    numbers: HashMap<(String, String), HashMap<String, usize>>,
    /// What was found by comparing.
    compared: Verdicts,
}

impl Found {
    /// The number of a rule of a pack in a Region.
    fn number(&mut self, of: &(String, String), rule: &str) -> usize {
        if let Some(known) = self.numbers.get(of).and_then(|rules| rules.get(rule)) {
            return *known;
        }
        let number = self.told.len();
        let (pack, region) = of.clone();
        self.told.push((RuleKey { pack, region, rule: rule.to_owned() }, RuleVerdicts::default()));
        self.numbers.entry(of.clone()).or_default().insert(rule.to_owned(), number);
        number
    }
}

fn lock(found: &Mutex<Found>) -> MutexGuard<'_, Found> {
    // Counters are whole after every change.
    found.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Watcher {
    pub(super) fn new(before: Arc<Snapshot>, after: Arc<Snapshot>, seed: Seed) -> Self {
        Self { before, after, seed, found: Arc::default() }
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
            let account = place.account.to_string();
            let mut found = lock(&self.found);
            for ((rule, of), old) in &was {
                let new = is.remove(&(rule.clone(), of.clone()));
                found.compared.of_rule(rule).take(Some(&account), of, Some(old), new.as_ref());
            }
            for ((rule, of), new) in &is {
                found.compared.of_rule(rule).take(Some(&account), of, None, Some(new));
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
        let Found { told, mut compared, .. } = std::mem::take(&mut *lock(&self.found));
        for (key, of_rule) in told {
            compared.of_rule(&key).add(of_rule);
        }
        compared.shortened()
    }
}

/// What is told of a place that is judged, counted when all of it is.
struct Watched {
    found: Arc<Mutex<Found>>,
    account: String,
    /// Where the rules of the place stand in `counted`, by their numbers there.
    rules: BTreeMap<RuleNumber, usize>,
    counted: Vec<Counted>,
}

/// What is counted of a rule in a place.
struct Counted {
    /// The rule's number among all.
    number: usize,
    verdicts: RuleVerdicts,
    /// Whether resources of the account would be named.
    names: bool,
    /// How many rules of the place have its name.
    rules: usize,
    /// Where rules come and go under one name: what the one lost isn't lost until the other is judged.
    lost: Option<BTreeMap<Of, bool>>,
}

impl Observer for Watcher {
    fn place(&self, place: &Place, rules: Vec<(RuleNumber, RuleName)>) -> Box<dyn PlaceObserver> {
        let packs = self.packs(place);
        let account = place.account.to_string();
        let region = place.region.to_string();
        let mut watched = Watched { found: self.found.clone(), account, rules: BTreeMap::new(), counted: Vec::new() };
        let mut at: HashMap<usize, usize> = HashMap::new();
        let mut found = lock(&self.found);
        let mut of = (String::new(), region);
        for (number, (pack_id, name)) in rules {
            let pack = packs.get(pack_id.as_str()).map(String::as_str).unwrap_or_default();
            if of.0 != pack {
                pack.clone_into(&mut of.0);
            }
            let of_all = found.number(&of, name_in_template(&name, &pack_id));
            let here = match at.entry(of_all) {
                Entry::Vacant(free) => {
                    let names = found.told.get(of_all).is_none_or(|(_, known)| known.would_name(&watched.account));
                    let verdicts = RuleVerdicts::default();
                    watched.counted.push(Counted { number: of_all, verdicts, names, rules: 0, lost: None });
                    *free.insert(watched.counted.len() - 1)
                }
                Entry::Occupied(taken) => *taken.get(),
            };
            let is_new = watched.rules.insert(number, here).is_none();
            if let Some(counted) = watched.counted.get_mut(here).filter(|_| is_new) {
                counted.rules += 1;
                if counted.rules > 1 {
                    counted.lost.get_or_insert_default();
                }
            }
        }
        drop(found);
        Box::new(watched)
    }
}

impl PlaceObserver for Watched {
    fn verdict(&mut self, rule: RuleNumber, of: &Of, before: Option<&Verdict>, after: Option<&Verdict>) {
        let Some(counted) = self.rules.get(&rule).and_then(|at| self.counted.get_mut(*at)) else { return };
        let Counted { verdicts, names, lost, .. } = counted;
        let account = names.then_some(self.account.as_str());
        let Some(lost) = lost else { return verdicts.take(account, of, before, after) };
        match (shown(before), shown(after)) {
            // Whichever of the two is told first.
            (Some(was), None) => drop(lost.insert(of.clone(), was)),
            (None, Some(is)) => match lost.remove(of) {
                Some(was) if was == is => {}
                Some(_) => verdicts.turned(account, of, after, is),
                None => verdicts.take(account, of, None, after),
            },
            _ => verdicts.take(account, of, before, after),
        }
    }

    fn finish(self: Box<Self>) {
        let mut found = lock(&self.found);
        for Counted { number, mut verdicts, lost, .. } in self.counted {
            lost.into_iter().flatten().for_each(|(_, was)| verdicts.lose(was));
            if let Some((_, of_all)) = found.told.get_mut(number).filter(|_| !verdicts.is_empty()) {
                of_all.add(verdicts);
            }
        }
    }
}
