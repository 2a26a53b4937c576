//! How the rules of a place stand: counters kept with the results that they count, and what each rule's results come from.

use crate::evidence::Evidence;
use crate::external::RuleName;
use crate::{checked, keys};
use bytes::Bytes;
use evaluation::rollup::Compliance;
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use storage::{Guard, RowWrite, StorageError, Table};

pub(crate) const FORMAT: u8 = 1;

/// A digest of inputs.
pub type InputDigest = [u8; 16];

/// The number of a rule in the rows of its place. Never given twice while the place has rows.
pub type RuleNumber = u32;

/// What is known of the rules of a place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// The digest of everything in the control state, and of the logic, that was taken in; nothing before the first time.
    pub taken_in: Option<InputDigest>,
    /// The next rule's number.
    pub next_number: RuleNumber,
    /// The rules.
    pub rules: Vec<RuleRecord>,
    /// Numbers of rules that are gone, of which there may be verdicts left in rows.
    pub retired: Vec<RuleNumber>,
    /// When a result of a pack last came or went, by pack id.
    pub updated: BTreeMap<SmolStr, Timestamp>,
    /// Resources by type: how many have a verdict and no bad one, and how many have a bad one.
    pub resources: BTreeMap<SmolStr, Tally>,
    /// When rules are due that are evaluated at intervals.
    pub next_periodic: Option<Timestamp>,
}

/// Good and bad ones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Compliant.
    pub compliant: u64,
    /// Not compliant.
    pub non_compliant: u64,
}

/// What is known of a rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RuleRecord {
    /// Its number in rows.
    pub number: RuleNumber,
    /// The id of its pack, or its own.
    pub pack_id: SmolStr,
    /// Its name.
    pub name: SmolStr,
    /// The digest of all that its results come from, items left aside; nothing while they aren't complete.
    pub done: Option<InputDigest>,
    /// How it stands.
    pub state: RuleState,
    /// Its verdicts.
    pub tally: Tally,
    /// Resources about which it can't be said.
    pub unknown: u64,
    /// Types of which nothing is known, not even that there are none.
    pub missing: Vec<SmolStr>,
    /// Types of resources that it may have verdicts on.
    pub types: Vec<SmolStr>,
    /// Whether all of its verdicts are in the index, and not only those that aren't good.
    pub indexed: bool,
    /// When it was first evaluated, and when last.
    pub evaluated: Option<(Timestamp, Timestamp)>,
    /// The last request to evaluate it that was answered.
    pub answered: u64,
}

/// How a rule stands, beside its verdicts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuleState {
    /// It is judged.
    Judged,
    /// Its results come from outside.
    External,
    /// Bailiwick doesn't evaluate it.
    NotModelled,
    /// It can't be evaluated with its parameters; texts for people.
    InvalidParameters(Vec<String>),
    /// Evaluating it failed, which is a mistake of ours; it is tried again.
    Failed(String),
}

impl RuleRecord {
    /// Its name among all rules of the place.
    pub fn key(&self) -> RuleName {
        (self.pack_id.clone(), self.name.clone())
    }

    /// Its compliance.
    pub fn compliance(&self) -> Compliance {
        if matches!(self.state, RuleState::Failed(_)) {
            return Compliance::InsufficientData;
        }
        Compliance::of(self.tally.compliant, self.tally.non_compliant)
    }
}

impl Summary {
    /// The record of a rule.
    pub fn rule(&self, pack_id: &str, name: &str) -> Option<&RuleRecord> {
        self.rules.iter().find(|rule| rule.name == name && rule.pack_id == pack_id)
    }

    /// The record with a number.
    pub fn numbered(&self, number: RuleNumber) -> Option<&RuleRecord> {
        // Numbers go up in the order of the records, save where a rule got another one.
        let guess = self.rules.binary_search_by_key(&number, |rule| rule.number).ok().and_then(|at| self.rules.get(at));
        guess.or_else(|| self.rules.iter().find(|rule| rule.number == number))
    }

    /// From its stored form; nothing when it can't be read.
    pub fn read(value: &[u8]) -> Option<Self> {
        checked::read(FORMAT, value)
    }

    /// In its stored form.
    pub fn write(&self) -> Bytes {
        checked::write(FORMAT, self).into()
    }

    /// The write of a place's summary.
    pub fn put(place: &Place, value: Bytes) -> RowWrite {
        RowWrite::put(Table::Places, keys::summary(place), value)
    }

    /// The writes that forget all that was found in a place.
    pub fn forget(place: &Place) -> Vec<RowWrite> {
        vec![
            RowWrite::DeletePrefix(Table::Results, keys::place(place)),
            RowWrite::Delete(Table::Places, keys::summary(place)),
        ]
    }

    /// What has to hold for a write that rests on the summary as it was read.
    pub fn guard(place: &Place, stored: Option<Bytes>) -> Guard {
        Guard { table: Table::Places, key: keys::summary(place), expected: stored }
    }
}

impl Evidence {
    /// The stored summaries of places, in the order asked.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn stored_summaries(&self, places: &[Place]) -> Result<Vec<Option<Bytes>>, StorageError> {
        self.storage().rows(Table::Places, places.iter().map(keys::summary).collect()).await
    }

    /// The summary of a place; an empty one where nothing was evaluated, or what is stored can't be read.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn summary(&self, place: &Place) -> Result<Summary, StorageError> {
        let stored = self.storage().row(Table::Places, &keys::summary(place)).await?;
        Ok(stored.and_then(|value| Summary::read(&value)).unwrap_or_default())
    }

    /// A page of the places that have a summary, in the order of their keys.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn summarized(
        &self,
        after: Option<&Place>,
        limit: usize,
    ) -> Result<Vec<(Place, Option<Summary>)>, StorageError> {
        let after = after.map(keys::summary);
        let rows = self.storage().scan(Table::Places, &keys::summaries(), after.as_deref(), limit).await?;
        Ok(rows.into_iter().filter_map(|row| Some((keys::place_of(&row.key)?, Summary::read(&row.value)))).collect())
    }
}
