//! Results that come from outside, for rules that nobody evaluates but people. They are delivered like facts, and stay until the
//! next one comes or the rule goes.

use crate::arrival::Arrival;
use crate::evidence::Evidence;
use crate::store::{ATTEMPTS, Batch, give_way};
use crate::{checked, keys};
use evaluation::rollup::ResourceResult;
use governance::conformance_packs::Place;
use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use storage::{Guard, RowWrite, StorageError, Table, Version};

/// The form of today: a result, and up to which fact of the journal it arrived.
const FORMAT: u8 = 2;
/// The form of releases up to 0.1 as it was brought over: a result alone.
pub(crate) const RESULT_ALONE: u8 = 1;

/// A result from outside, about the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExternalResult {
    /// Whether the account meets the rule; absent for what isn't applicable, which takes an earlier one away.
    compliant: Option<bool>,
    /// Why, for people.
    pub annotation: Option<String>,
    /// When it was found: an older one than what is there changes nothing.
    pub ordering_timestamp: Timestamp,
    /// When it came.
    pub recorded_at: Timestamp,
}

impl ExternalResult {
    /// A result that comes now.
    pub fn new(
        result: Option<ResourceResult>,
        annotation: Option<String>,
        ordering_timestamp: Timestamp,
        recorded_at: Timestamp,
    ) -> Self {
        let compliant = result.map(|result| result == ResourceResult::Compliant);
        Self { compliant, annotation, ordering_timestamp, recorded_at }
    }

    /// Whether the account meets the rule; nothing for what isn't applicable.
    pub fn compliant(&self) -> Option<bool> {
        self.compliant
    }
}

/// A rule of a place: the id of its pack, or its own, and its name.
pub type RuleName = (SmolStr, SmolStr);

fn key(place: &Place, rule: &RuleName) -> Vec<u8> {
    keys::key(&[&place.account.to_string(), place.region.as_str(), "external", &rule.0, &rule.1])
}

/// A result as it is kept, and up to which fact of the journal it arrived.
fn read(value: &[u8]) -> Option<(ExternalResult, Version)> {
    checked::read(FORMAT, value).or_else(|| Some((checked::read(RESULT_ALONE, value)?, 0)))
}

impl Evidence {
    /// What takes away the results of rules that are gone as of a fact of the journal, so that rules of the same names begin without
    /// any. What arrived after that is for a rule that has come since, and stays.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn without_externals(
        &self,
        place: &Place,
        rules: &[RuleName],
        gone_at: Version,
    ) -> Result<(Vec<Guard>, Vec<RowWrite>), StorageError> {
        if rules.is_empty() {
            return Ok(Default::default());
        }
        let table = Table::AccountFacts;
        let keys: Vec<Vec<u8>> = rules.iter().map(|rule| key(place, rule)).collect();
        let rows = self.storage().rows(table, keys.clone()).await?;
        let (mut guards, mut changes) = (Vec::new(), Vec::new());
        for (key, row) in keys.into_iter().zip(rows) {
            let Some(value) = row else { continue };
            if read(&value).is_none_or(|(_, arrived)| arrived <= gone_at) {
                guards.push(Guard { table, key: key.clone(), expected: Some(value) });
                changes.push(RowWrite::Delete(table, key));
            }
        }
        Ok((guards, changes))
    }

    /// Takes a result in.
    ///
    /// # Errors
    /// When storage couldn't take it.
    pub async fn put_external(
        &self,
        at: Arrival,
        place: &Place,
        rule: &RuleName,
        result: &ExternalResult,
    ) -> Result<(), StorageError> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            match self.try_external(at, place, rule, result).await {
                Err(StorageError::GuardFailed { .. }) if attempt < ATTEMPTS => give_way(attempt).await,
                other => return other,
            }
        }
    }

    async fn try_external(
        &self,
        at: Arrival,
        place: &Place,
        rule: &RuleName,
        result: &ExternalResult,
    ) -> Result<(), StorageError> {
        let key = key(place, rule);
        let stored = self.storage().row(Table::AccountFacts, &key).await?;
        let kept = stored.as_ref().and_then(|value| read(value));
        if kept.is_some_and(|(kept, _)| kept.ordering_timestamp > result.ordering_timestamp) {
            return Ok(());
        }
        let under = (place.account.to_string(), SmolStr::new(place.region.as_str()));
        let value = checked::write(FORMAT, &(result, at.version)).into();
        // Which of two is newer is decided about the row that is replaced, and no other.
        let guards = vec![Guard { table: Table::AccountFacts, key: key.clone(), expected: stored }];
        let facts = vec![(under, key, Some(value))];
        self.try_batch(at, &Batch { facts, guards, ..Batch::default() }).await.map(drop)
    }

    /// All results from outside in a place, by rule.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn externals(&self, place: &Place) -> Result<BTreeMap<RuleName, ExternalResult>, StorageError> {
        const MOST: usize = 10_000;
        let prefix = keys::key(&[&place.account.to_string(), place.region.as_str(), "external"]);
        let rows = self.storage().scan(Table::AccountFacts, &prefix, None, MOST).await?;
        let external = |row: &storage::Row| {
            let parts = keys::parts(&row.key)?;
            let rule = (SmolStr::new(parts.get(3)?), SmolStr::new(parts.get(4)?));
            Some((rule, read(&row.value)?.0))
        };
        Ok(rows.iter().filter_map(external).collect())
    }
}
