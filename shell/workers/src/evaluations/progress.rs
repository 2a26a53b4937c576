//! What was evaluated with which packs, and what waits.

use super::keys;
use crate::WorkError;
use bytes::Bytes;
use engine::Engine;
use governance::conformance_packs::{Place, State};
use identifiers::{AccountId, Region, Seed, Timestamp};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use storage::{BulkWrite, RowWrite, Table};

/// The Region that AWS Config writes for resources that belong to none.
pub(super) const GLOBAL: &str = "global";

/// What the results of a place come from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Done {
    /// Pack ids and the revisions that were judged.
    pub(super) packs: Vec<(SmolStr, SmolStr)>,
    /// The last request that was answered.
    pub(super) requested: u64,
    /// Whether the recorder was running.
    pub(super) recording: bool,
    /// When rules are due that are evaluated at intervals.
    pub(super) next_periodic: Option<Timestamp>,
    /// When what was last judged, by the same ids as the revisions.
    #[serde(default)]
    pub(super) times: BTreeMap<SmolStr, Judged>,
}

/// When the rules of a pack, or a rule of the account's own, were judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Judged {
    /// For the first time.
    pub(super) first: Timestamp,
    /// For the last time all of them.
    pub(super) all: Timestamp,
    /// For the last time those that are evaluated at intervals.
    pub(super) periodic: Timestamp,
}

impl Done {
    /// What the results of a place should come from.
    pub(super) fn wanted(state: &State, seed: &Seed, place: &Place) -> Self {
        let requests = state.evaluation_requests.get(place).map(Vec::as_slice).unwrap_or_default();
        Self {
            packs: state.deployed_in(seed, place),
            requested: requests.iter().map(|request| request.sequence).max().unwrap_or_default(),
            recording: state.recorders.get(place).is_some_and(|recorder| recorder.recording),
            next_periodic: None,
            times: BTreeMap::new(),
        }
    }

    /// The same after everything was judged that had to be.
    pub(super) fn judged(self, before: &Self, now: Timestamp) -> Self {
        let times = self.packs.iter().map(|unit| {
            let past = before.times.get(&unit.0);
            let all = match past {
                Some(past) if !self.recording && before.packs.contains(unit) => past.all,
                _ => now,
            };
            (unit.0.clone(), Judged { first: past.map_or(now, |past| past.first), all, periodic: now })
        });
        Self { times: times.collect(), ..self }
    }

    /// Whether nothing but the passing of time can have changed the results.
    pub(super) fn is(&self, wanted: &Self) -> bool {
        self.packs == wanted.packs && self.requested == wanted.requested && self.recording == wanted.recording
    }
}

/// The record of a place.
pub(super) async fn done(engine: &Engine, place: &Place) -> Result<Option<Done>, WorkError> {
    let row = engine.storage().row(Table::EvaluationProgress, &keys::done(place)).await?;
    // What an older version wrote counts as nothing: it is evaluated again.
    Ok(row.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
}

/// The write of a place's record.
pub(super) fn record(place: &Place, done: &Done) -> RowWrite {
    let value = serde_json::to_vec(done).unwrap_or_default();
    RowWrite::put(Table::EvaluationProgress, keys::done(place), Bytes::from(value))
}

/// Every record.
pub(super) async fn all_done(engine: &Engine) -> Result<Vec<(Place, Done)>, WorkError> {
    let prefix = keys::key(&["done"]);
    let mut found = Vec::new();
    let mut after: Option<Vec<u8>> = None;
    loop {
        let rows = engine.storage().scan(Table::EvaluationProgress, &prefix, after.as_deref(), 1_000).await?;
        let Some(last) = rows.last() else { return Ok(found) };
        after = Some(last.key.clone());
        found.extend(rows.iter().filter_map(|row| {
            let parts = keys::parts(&row.key)?;
            let place = Place::new(parts.get(1)?.parse().ok()?, parts.get(2)?.parse().ok()?);
            Some((place, serde_json::from_slice(&row.value).ok()?))
        }));
    }
}

/// A delivery of items or facts that wasn't judged yet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Waiting {
    /// The key of its row.
    pub(super) key: Vec<u8>,
    account: AccountId,
    region: SmolStr,
}

impl Waiting {
    /// The places whose rules have to look at it: one, or for what belongs to no Region all that the account has rules in.
    pub(super) fn places(&self, state: &State, seed: &Seed) -> Vec<Place> {
        if self.region != GLOBAL {
            let Ok(region) = self.region.parse::<Region>() else { return Vec::new() };
            let place = Place::new(self.account, region);
            return if state.deployed_in(seed, &place).is_empty() { Vec::new() } else { vec![place] };
        }
        let own = state.packs.range((Place::new(self.account, first_region()), SmolStr::default())..);
        let own = own.map(|(key, _)| &key.0).take_while(|place| place.account == self.account);
        let members = state.packs_by_member.range((self.account, SmolStr::default())..);
        let members = members.take_while(|(account, _)| *account == self.account).filter_map(|(_, id)| {
            let pack = state.organization_packs.get(state.organization_packs_by_id.get(id)?)?;
            Some(Place::new(self.account, pack.region().clone()))
        });
        let rules = state.config_rules.range((Place::new(self.account, first_region()), SmolStr::default())..);
        let rules = rules.map(|(key, _)| &key.0).take_while(|place| place.account == self.account);
        let mut places: Vec<Place> = own.chain(rules).cloned().chain(members).collect();
        places.sort();
        places.dedup();
        places
    }
}

/// A Region's name that comes before every other.
fn first_region() -> Region {
    "-".parse().unwrap_or_else(|_| Region::us_east_1())
}

/// Deliveries that wait.
pub(super) async fn waiting(engine: &Engine, limit: usize) -> Result<Vec<Waiting>, WorkError> {
    let rows = engine.storage().scan(Table::EvaluationProgress, &keys::key(&["waiting"]), None, limit).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let parts = keys::parts(&row.key)?;
            let (account, region) = (parts.get(1)?.parse().ok()?, SmolStr::new(parts.get(2)?));
            Some(Waiting { account, region, key: row.key })
        })
        .collect())
}

/// Whether any delivery waits.
pub(super) async fn anything_waits(engine: &Engine) -> Result<bool, WorkError> {
    Ok(!waiting(engine, 1).await?.is_empty())
}

/// The row that says that something was delivered for an account and Region. Its key is one that no other delivery has, so that
/// removing it never removes another's.
pub(super) fn delivered(engine: &Engine, account: &str, region: &str) -> RowWrite {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let unique = format!("{:016x}{count:016x}", engine.now().millis());
    let key = keys::key(&["waiting", account, region, &unique]);
    RowWrite::put(Table::EvaluationProgress, key, Bytes::new())
}

/// The mark that the tables are those that the index was made from.
pub(super) async fn is_marked(engine: &Engine) -> Result<bool, WorkError> {
    Ok(engine.storage().row(Table::EvaluationProgress, &keys::key(&["mark"])).await?.is_some())
}

/// Sets the mark.
pub(super) async fn mark(engine: &Engine) -> Result<(), WorkError> {
    let write = RowWrite::put(Table::EvaluationProgress, keys::key(&["mark"]), Bytes::new());
    Ok(engine.storage().write_rows(BulkWrite::new(engine.snapshot().epoch, vec![write])).await?)
}
