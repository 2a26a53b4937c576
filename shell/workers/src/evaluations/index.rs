//! Which places have to be evaluated because of what the journal says: kept by comparing the state with the one before, so that
//! a commit costs what it changed and not what there is.

use super::progress::{self, Done};
use crate::WorkError;
use engine::Engine;
use governance::conformance_packs::{OrganizationPackKey, Place, State};
use identifiers::Timestamp;
use imbl::ordmap::DiffItem;
use std::collections::{BTreeMap, BTreeSet};

/// The places that wait, and when others will.
#[derive(Default)]
pub(super) struct Index {
    /// The state that was last looked at; none before the first look.
    seen: Option<State>,
    /// Places whose results come from something else than they should.
    pub(super) dirty: BTreeSet<Place>,
    periodic: BTreeSet<(Timestamp, Place)>,
    periodic_of: BTreeMap<Place, Timestamp>,
}

impl Index {
    /// An index of a state in which no place waits.
    pub(super) fn settled_at(state: State) -> Self {
        Self { seen: Some(state), ..Self::default() }
    }

    /// Takes in what has changed since the last look; answers whether this is the first look since the tables were empty.
    pub(super) async fn follow(&mut self, engine: &Engine) -> Result<bool, WorkError> {
        let anew = !progress::is_marked(engine).await?;
        if anew {
            // The first look ever, or everything was thrown away.
            *self = Self::default();
            progress::mark(engine).await?;
        }
        let snapshot = engine.snapshot();
        let state = &snapshot.state.conformance_packs;
        let touched = match &self.seen {
            Some(seen) => touched(seen, state),
            None => {
                let mut touched = touched(&State::default(), state);
                touched.extend(progress::all_done(engine).await?.into_iter().map(|(place, _)| place));
                touched
            }
        };
        for place in &touched {
            self.compare(engine, state, place).await?;
        }
        self.seen = Some(state.clone());
        Ok(anew)
    }

    /// Looks at one place again.
    pub(super) async fn look(&mut self, engine: &Engine, place: &Place) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        self.compare(engine, &snapshot.state.conformance_packs, place).await
    }

    async fn compare(&mut self, engine: &Engine, state: &State, place: &Place) -> Result<(), WorkError> {
        let wanted = Done::wanted(state, engine.seed(), place);
        let done = progress::done(engine, place).await?;
        let settled = match &done {
            Some(done) => done.is(&wanted),
            None => wanted.packs.is_empty(),
        };
        if settled {
            self.dirty.remove(place);
        } else {
            self.dirty.insert(place.clone());
        }
        if let Some(before) = self.periodic_of.remove(place) {
            self.periodic.remove(&(before, place.clone()));
        }
        if let Some(next) = done.and_then(|done| done.next_periodic) {
            self.periodic.insert((next, place.clone()));
            self.periodic_of.insert(place.clone(), next);
        }
        Ok(())
    }

    /// When the next place is due for a periodic evaluation.
    pub(super) fn next_periodic(&self) -> Option<Timestamp> {
        self.periodic.first().map(|(at, _)| *at)
    }

    /// Every place that is due.
    pub(super) fn due_now(&self, now: Timestamp) -> impl Iterator<Item = Place> {
        let periodic = self.periodic.iter().take_while(move |(at, _)| *at <= now).map(|(_, place)| place.clone());
        self.dirty.iter().cloned().chain(periodic)
    }
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
        places.insert(key_of(&change).clone());
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
