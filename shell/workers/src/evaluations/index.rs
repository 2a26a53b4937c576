//! Which places have to be looked at because of what the journal says: kept by comparing the state with the one before, so that a
//! commit costs what it changed and not what there is.

use crate::error::WorkError;
use engine::Snapshot;
use evaluation::rules::managed_rules;
use evidence::Evidence;
use evidence::summary::{RuleState, Summary};
use evidence::waiting::Waiting;
use governance::conformance_packs::{OrganizationPackKey, Place, State};
use identifiers::Timestamp;
use imbl::ordmap::DiffItem;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::LazyLock;
use storage::Epoch;

/// Places read at once at the first look.
const PAGE: usize = 1_000;
/// The first pause before a place that failed is looked at again, and the longest, in milliseconds.
const PAUSES: (i64, i64) = (500, 300_000);

/// The places that wait, and when others will.
#[derive(Default)]
pub(super) struct Index {
    /// The state that was last looked at, and its epoch; none before the first look.
    seen: Option<(Epoch, State)>,
    /// Places whose results may come from something else than they should.
    pub(super) dirty: BTreeSet<Place>,
    periodic: BTreeSet<(Timestamp, Place)>,
    periodic_of: BTreeMap<Place, Timestamp>,
    /// Places that couldn't be evaluated, or not wholly: when they are looked at again, and after which pause.
    failing: BTreeMap<Place, (Timestamp, i64)>,
}

impl Index {
    /// An index of a state in which no place waits.
    pub(super) fn settled_at(epoch: Epoch, state: State) -> Self {
        Self { seen: Some((epoch, state)), ..Self::default() }
    }

    /// Takes in what has changed since the last look.
    pub(super) async fn follow(&mut self, snapshot: &Snapshot, evidence: &Evidence) -> Result<(), WorkError> {
        if self.seen.as_ref().is_some_and(|(epoch, _)| *epoch != snapshot.epoch) {
            // Everything was thrown away.
            *self = Self::default();
        }
        let state = &snapshot.state.conformance_packs;
        match &self.seen {
            Some((_, seen)) => self.dirty.extend(touched(seen, state)),
            None => {
                self.dirty.extend(touched(&State::default(), state));
                let mut after: Option<Place> = None;
                loop {
                    let page = evidence.summarized(after.as_ref(), PAGE).await?;
                    let Some((last, _)) = page.last() else { break };
                    after = Some(last.clone());
                    for (place, summary) in page {
                        self.note(&place, summary.and_then(|summary| summary.next_periodic));
                        self.dirty.insert(place);
                    }
                }
            }
        }
        self.seen = Some((snapshot.epoch, state.clone()));
        Ok(())
    }

    /// Notes when rules of a place are due again that are evaluated at intervals.
    pub(super) fn note(&mut self, place: &Place, next: Option<Timestamp>) {
        if let Some(before) = self.periodic_of.remove(place) {
            self.periodic.remove(&(before, place.clone()));
        }
        if let Some(next) = next {
            self.periodic.insert((next, place.clone()));
            self.periodic_of.insert(place.clone(), next);
        }
    }

    /// Notes whether a place has to be looked at again although nothing changed; the pause grows each time.
    pub(super) fn note_failure(&mut self, place: &Place, failed: bool, now: Timestamp) {
        let before = self.failing.remove(place);
        if failed {
            let pause = before.map_or(PAUSES.0, |(_, pause)| (pause * 2).min(PAUSES.1));
            self.failing.insert(place.clone(), (now.plus_millis(pause), pause));
        }
    }

    /// Whether a place failed so lately that it isn't looked at yet, whatever waits there.
    pub(super) fn is_paused(&self, place: &Place, now: Timestamp) -> bool {
        self.failing.get(place).is_some_and(|(at, _)| *at > now)
    }

    /// When the next place is due that is due by the passing of time.
    pub(super) fn next_due(&self) -> Option<Timestamp> {
        let failing = self.failing.values().map(|(at, _)| *at).min();
        [self.periodic.first().map(|(at, _)| *at), failing].into_iter().flatten().min()
    }

    /// Whether a place is due for its rules that are evaluated at intervals.
    pub(super) fn is_periodic_due(&self, place: &Place, now: Timestamp) -> bool {
        self.periodic_of.get(place).is_some_and(|at| *at <= now)
    }

    /// Takes up to so many places that are due, none of those in hand.
    pub(super) fn take(&mut self, now: Timestamp, limit: usize, in_hand: &HashSet<Place>) -> BTreeSet<Place> {
        let mut taken = BTreeSet::new();
        while taken.len() < limit
            && let Some(place) = self.dirty.pop_first()
        {
            taken.insert(place);
        }
        let periodic = self.periodic.iter().take_while(|(at, _)| *at <= now).map(|(_, place)| place);
        let failing = self.failing.iter().filter(|(_, (at, _))| *at <= now).map(|(place, _)| place);
        let due = periodic.chain(failing).filter(|place| !in_hand.contains(place));
        let more: Vec<Place> = due.take(limit.saturating_sub(taken.len())).cloned().collect();
        taken.extend(more);
        taken
    }
}

/// Whether a rule of a place failed when it was last evaluated.
pub(super) fn has_failed(summary: &Summary) -> bool {
    summary.rules.iter().any(|rule| matches!(rule.state, RuleState::Failed(_)))
}

/// The places whose rules, recorder or requests may differ between two states.
fn touched(before: &State, after: &State) -> BTreeSet<Place> {
    let mut places = BTreeSet::new();
    for change in before.packs.diff(&after.packs) {
        places.insert(key_of(&change).0.clone());
    }
    for change in before.config_rules.diff(&after.config_rules) {
        places.insert(key_of(&change).0.clone());
    }
    for change in before.recorders.diff(&after.recorders) {
        // Whether an account's other Regions record what belongs to none decides about this one.
        let place = key_of(&change);
        places.insert(place.clone());
        places.extend(with_rules(after, place));
    }
    for change in before.evaluation_requests.diff(&after.evaluation_requests) {
        places.insert(key_of(&change).clone());
    }
    for change in before.member_packs.diff(&after.member_packs) {
        let (id, account) = key_of(&change);
        // A pack that is gone is only in the state before.
        let region = [after, before].into_iter().find_map(|state| region_of(state, id));
        places.extend(region.map(|region| Place::new(*account, region)));
    }
    places
}

fn region_of(state: &State, id: &str) -> Option<identifiers::Region> {
    let key: &OrganizationPackKey = state.organization_packs_by_id.get(id)?;
    Some(key.0.region.clone())
}

fn key_of<'a, K, V>(change: &DiffItem<'a, 'a, K, V>) -> &'a K {
    match change {
        DiffItem::Add(key, _) | DiffItem::Remove(key, _) => key,
        DiffItem::Update { new: (key, _), .. } => key,
    }
}

/// The places of an account that have rules.
fn with_rules(state: &State, place: &Place) -> BTreeSet<Place> {
    let first = evidence::scope::first_place(place);
    let own = state.packs.range((first.clone(), Default::default())..).map(|(key, _)| &key.0);
    let own = own.take_while(|other| other.account == place.account);
    let rules = state.config_rules.range((first, Default::default())..).map(|(key, _)| &key.0);
    let rules = rules.take_while(|other| other.account == place.account);
    let members = state.packs_by_member.range((place.account, Default::default())..);
    let members = members.take_while(|(account, _)| *account == place.account).filter_map(|(_, id)| {
        let pack = state.organization_packs.get(state.organization_packs_by_id.get(id)?)?;
        Some(Place::new(place.account, pack.region().clone()))
    });
    own.chain(rules).cloned().chain(members).collect()
}

/// Types that rules on accounts read, which see what belongs to no Region in every one.
static READ_OF_ACCOUNTS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let of_accounts = managed_rules().iter().filter(|rule| rule.judges_accounts());
    of_accounts.flat_map(|rule| rule.resource_types.iter().chain(rule.reads.related)).copied().collect()
});

/// The places that a delivery of what belongs to no Region concerns: those that judge such, and all places of the account with
/// rules if it brought something that rules on accounts read.
pub(super) fn concerned(state: &State, waiting: &Waiting) -> Vec<Place> {
    let any = Place::new(waiting.account, identifiers::Region::us_east_1());
    let everywhere = waiting.brought.as_ref().is_none_or(|brought| {
        brought.others || brought.resources.keys().any(|one| READ_OF_ACCOUNTS.contains(one.as_str()))
    });
    let places = with_rules(state, &any).into_iter();
    places.filter(|place| everywhere || evidence::scope::judges_globals(state, place)).collect()
}
