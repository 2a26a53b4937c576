//! What is known of a place when its rules are evaluated: items, facts, and how complete they are.

use super::items::{read_facts, read_stored};
use super::keys;
use super::progress::GLOBAL;
use crate::WorkError;
use bytes::Bytes;
use engine::Engine;
use evaluation::facts::AccountFacts;
use evaluation::items::ConfigurationItem;
use evaluation::rules::{Coverage, Inventory, catalogue};
use governance::conformance_packs::{Place, Recorder, RecordingStrategy, State};
use identifiers::{AccountId, Region, Timestamp};
use smol_str::SmolStr;
use std::collections::BTreeSet;
use storage::{Row, Table};

/// Global types that are recorded only where it is asked for.
pub(super) const GLOBAL_TYPES: [&str; 4] = ["AWS::IAM::Group", "AWS::IAM::Policy", "AWS::IAM::Role", "AWS::IAM::User"];

/// Everything that evaluations of a place read, as it is stored.
pub struct Stored {
    place: Place,
    items: Vec<Row>,
    facts: Option<Bytes>,
    coverage: Coverage,
}

impl Stored {
    /// Reads it: work for a thread of its own.
    pub fn read(self) -> Loaded {
        let items = self.items.iter().filter_map(|row| read_stored(&row.value)).collect();
        let facts = self.facts.and_then(|row| read_facts(&row)).unwrap_or_else(AccountFacts::none);
        Loaded { place: self.place, items, facts, coverage: self.coverage }
    }
}

/// Everything that evaluations of a place read.
pub struct Loaded {
    place: Place,
    items: Vec<ConfigurationItem>,
    facts: AccountFacts,
    coverage: Coverage,
}

impl Loaded {
    /// As rules look at it.
    pub fn inventory(&self, now: Timestamp) -> Inventory<'_> {
        let (account, region) = (self.place.account, self.place.region.clone());
        Inventory::new(account, region, now, &self.facts, &self.items, self.coverage.clone())
    }
}

/// Fetches what is known of a place.
///
/// # Errors
/// When storage can't be read.
pub async fn load(engine: &Engine, state: &State, place: &Place) -> Result<Stored, WorkError> {
    let mut items = items_of(engine, place.account, place.region.as_str()).await?;
    let with_globals = judges_globals(state, place);
    if with_globals {
        items.extend(items_of(engine, place.account, GLOBAL).await?);
    }
    let facts = engine.storage().row(Table::AccountFacts, &keys::place(place)).await?;
    let account = place.account.to_string();
    let snapshot = keys::snapshot(&account, place.region.as_str());
    let complete = engine.storage().row(Table::EvaluationProgress, &snapshot).await?.is_some();
    let coverage = match state.recorders.get(place).filter(|_| complete) {
        Some(recorder) => Coverage::Types(recorded_types(recorder, with_globals)),
        None => Coverage::Types(BTreeSet::new()),
    };
    Ok(Stored { place: place.clone(), items, facts, coverage })
}

async fn items_of(engine: &Engine, account: AccountId, region: &str) -> Result<Vec<Row>, WorkError> {
    scan_all(engine, Table::ConfigurationItems, &keys::key(&[&account.to_string(), region])).await
}

/// Whether resources that belong to no Region are judged in this one: where the recorder records them, and in every Region if
/// they were delivered although no recorder of the account does.
pub(super) fn judges_globals(state: &State, place: &Place) -> bool {
    let first = "-".parse::<Region>().unwrap_or_else(|_| Region::us_east_1());
    let mut of_account = state
        .recorders
        .range(Place::new(place.account, first)..)
        .take_while(|(other, _)| other.account == place.account)
        .filter(|(_, recorder)| records_globals(recorder))
        .peekable();
    of_account.peek().is_none() || of_account.any(|(other, _)| other == place)
}

fn records_globals(recorder: &Recorder) -> bool {
    GLOBAL_TYPES.iter().any(|one| records(recorder, one))
}

fn records(recorder: &Recorder, resource_type: &str) -> bool {
    let group = &recorder.group;
    match group.strategy {
        RecordingStrategy::AllSupported => {
            group.include_global_resource_types || !GLOBAL_TYPES.contains(&resource_type)
        }
        RecordingStrategy::Inclusion => group.resource_types.iter().any(|one| one == resource_type),
        RecordingStrategy::Exclusion => !group.excluded_resource_types.iter().any(|one| one == resource_type),
    }
}

/// The types of which a snapshot that this recorder made shows every resource.
fn recorded_types(recorder: &Recorder, with_globals: bool) -> BTreeSet<SmolStr> {
    catalogue()
        .iter()
        .flat_map(|rule| &rule.resource_types)
        .filter(|one| records(recorder, one) && (with_globals || !GLOBAL_TYPES.contains(one)))
        .map(|one| SmolStr::new_static(one))
        .collect()
}

/// All rows under a prefix.
pub(super) async fn scan_all(engine: &Engine, table: Table, prefix: &[u8]) -> Result<Vec<Row>, WorkError> {
    const PAGE: usize = 2_000;
    let mut all: Vec<Row> = Vec::new();
    loop {
        let after = all.last().map(|row| row.key.clone());
        let page = engine.storage().scan(table, prefix, after.as_deref(), PAGE).await?;
        let last = page.len() < PAGE;
        all.extend(page);
        if last {
            return Ok(all);
        }
    }
}
