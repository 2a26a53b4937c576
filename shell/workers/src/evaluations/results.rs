//! Current evaluation results: one row a rule and resource, under the place and the pack.

use super::keys;
use crate::WorkError;
use bytes::Bytes;
use engine::Engine;
use evaluation::rollup::{Compliance, ResourceResult, rule_compliance};
use governance::conformance_packs::{Place, Rule};
use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use storage::{Row, RowWrite, Table};

/// The fewest rows that are read at once, in case that most are turned away.
const LEAST_ROWS: usize = 16;
/// The most rows that are read at once.
const MOST_ROWS: usize = 500;

/// A current result.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluationResult {
    /// The id of the rule's pack, or the rule's own if no pack brought it.
    pub pack_id: String,
    /// The rule's name.
    pub rule: String,
    /// The resource's type.
    pub resource_type: String,
    /// The resource's id.
    pub resource_id: String,
    /// What was found, and when.
    pub finding: Finding,
}

/// What was found about a resource.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Whether the resource meets the rule.
    pub compliant: bool,
    /// Why it doesn't.
    pub annotation: Option<String>,
    /// The item's capture time, or the time of a periodic evaluation.
    pub ordering_timestamp: Timestamp,
    /// When the evaluation began.
    pub invoked_at: Timestamp,
    /// When the result was stored.
    pub recorded_at: Timestamp,
}

impl Finding {
    /// As roll-ups take it.
    pub fn result(&self) -> ResourceResult {
        if self.compliant { ResourceResult::Compliant } else { ResourceResult::NonCompliant }
    }
}

/// The key of a result.
pub(super) fn key(place: &Place, pack_id: &str, rule: &str, resource_type: &str, resource_id: &str) -> Vec<u8> {
    let account = place.account.to_string();
    keys::key(&[&account, place.region.as_str(), pack_id, rule, resource_type, resource_id])
}

/// What the keys of a rule's results begin with.
pub(super) fn key_of_rule(place: &Place, rule: &Rule) -> Vec<u8> {
    let account = place.account.to_string();
    keys::key(&[&account, place.region.as_str(), &rule.pack_id, rule.name()])
}

/// The row of a result.
pub(super) fn row(key: Vec<u8>, finding: &Finding) -> Row {
    Row { key, value: Bytes::from(serde_json::to_vec(finding).unwrap_or_default()) }
}

/// The writes that say, of every pack of which these writes put or delete a result, that this is the time of its last update.
/// They go before the others: when a long write is interrupted, what is gone already is not seen to go again.
pub(super) fn updates(
    place: &Place,
    writes: &[RowWrite],
    is_there: impl Fn(&str) -> bool,
    now: Timestamp,
) -> Vec<RowWrite> {
    let key_of = |write: &'_ RowWrite| match write {
        RowWrite::Put(Table::EvaluationResults, row, _) => Some(row.key.clone()),
        RowWrite::Delete(Table::EvaluationResults, key) => Some(key.clone()),
        _ => None,
    };
    let pack_of = |key: Vec<u8>| keys::parts(&key).and_then(|parts| parts.get(2).map(|pack| (*pack).to_owned()));
    let packs: BTreeSet<String> = writes.iter().filter_map(key_of).filter_map(pack_of).collect();
    let update = |pack: String| if is_there(&pack) { updated_at(place, &pack, now) } else { forget(place, &pack) };
    packs.into_iter().map(update).collect()
}

/// The write that says when a result of a pack last came or went.
pub(super) fn updated_at(place: &Place, pack_id: &str, now: Timestamp) -> RowWrite {
    let value = Bytes::from(serde_json::to_vec(&now).unwrap_or_default());
    RowWrite::put(Table::EvaluationProgress, keys::updated(place, pack_id), value)
}

fn forget(place: &Place, pack_id: &str) -> RowWrite {
    RowWrite::Delete(Table::EvaluationProgress, keys::updated(place, pack_id))
}

/// When a result of a pack last came or went; nothing when none did since that is kept.
///
/// # Errors
/// When storage can't be read.
pub async fn last_update(engine: &Engine, place: &Place, pack_id: &str) -> Result<Option<Timestamp>, WorkError> {
    let row = engine.storage().row(Table::EvaluationProgress, &keys::updated(place, pack_id)).await?;
    Ok(row.and_then(|value| serde_json::from_slice(&value).ok()))
}

fn read(row: &Row) -> Option<EvaluationResult> {
    let parts = keys::parts(&row.key)?;
    let [_, _, pack_id, rule, resource_type, resource_id] = parts.as_slice() else { return None };
    Some(EvaluationResult {
        pack_id: (*pack_id).to_owned(),
        rule: (*rule).to_owned(),
        resource_type: (*resource_type).to_owned(),
        resource_id: (*resource_id).to_owned(),
        finding: read_finding(&row.value)?,
    })
}

/// All results of a place as they are stored, by key.
pub(super) async fn of_place(engine: &Engine, place: &Place) -> Result<BTreeMap<Vec<u8>, Bytes>, WorkError> {
    let rows = scan_all(engine, &keys::place(place)).await?;
    Ok(rows.into_iter().map(|row| (row.key, row.value)).collect())
}

/// A stored finding.
pub(super) fn read_finding(value: &[u8]) -> Option<Finding> {
    serde_json::from_slice(value).ok()
}

/// The results of these rules, which are those of the place; what is left of rules that are gone doesn't count.
///
/// # Errors
/// When storage can't be read.
pub async fn of_rules(engine: &Engine, place: &Place, rules: &[Rule]) -> Result<Vec<EvaluationResult>, WorkError> {
    let live: BTreeSet<(&str, &str)> = rules.iter().map(|rule| (rule.pack_id.as_str(), rule.name())).collect();
    let rows = scan_all(engine, &keys::place(place)).await?;
    let results = rows.iter().filter_map(read);
    Ok(results.filter(|result| live.contains(&(result.pack_id.as_str(), result.rule.as_str()))).collect())
}

/// All results of a pack, by rule, resource type and resource id.
///
/// # Errors
/// When storage can't be read.
pub async fn of_pack(engine: &Engine, place: &Place, pack_id: &str) -> Result<Vec<EvaluationResult>, WorkError> {
    let account = place.account.to_string();
    let rows = scan_all(engine, &keys::key(&[&account, place.region.as_str(), pack_id])).await?;
    Ok(rows.iter().filter_map(read).collect())
}

/// All results of a rule, by resource type and id.
///
/// # Errors
/// When storage can't be read.
pub async fn of_rule(engine: &Engine, place: &Place, rule: &Rule) -> Result<Vec<EvaluationResult>, WorkError> {
    Ok(scan_all(engine, &key_of_rule(place, rule)).await?.iter().filter_map(read).collect())
}

/// What a page of a pack's results shows.
#[derive(Debug, Clone, Default)]
pub struct Wanted<'a> {
    /// Only of these rules, in order; of all when there are none.
    pub rules: &'a [String],
    /// After this place: rule, resource type and resource id, with a zero byte between them.
    pub after: Option<&'a str>,
    /// At most so many.
    pub limit: usize,
}

/// Results of a pack that are wanted, by rule, resource type and resource id: no more is read than is shown, save for those that
/// `shown` turns away.
///
/// # Errors
/// When storage can't be read.
pub async fn page_of_pack(
    engine: &Engine,
    place: &Place,
    pack_id: &str,
    wanted: &Wanted<'_>,
    shown: impl Fn(&EvaluationResult) -> bool,
) -> Result<Vec<EvaluationResult>, WorkError> {
    let account = place.account.to_string();
    let pack = keys::key(&[&account, place.region.as_str(), pack_id]);
    let mut prefixes: Vec<Vec<u8>> =
        wanted.rules.iter().map(|rule| [pack.as_slice(), &keys::key(&[rule])].concat()).collect();
    if prefixes.is_empty() {
        prefixes.push(pack.clone());
    }
    let mut after = wanted.after.map(|after| [pack.as_slice(), &keys::key(&[after])].concat());
    let mut found = Vec::new();
    for prefix in prefixes {
        while found.len() < wanted.limit {
            let rows = (wanted.limit - found.len()).clamp(LEAST_ROWS, MOST_ROWS);
            let read_rows = engine.storage().scan(Table::EvaluationResults, &prefix, after.as_deref(), rows).await?;
            let left = wanted.limit - found.len();
            found.extend(read_rows.iter().filter_map(read).filter(&shown).take(left));
            match read_rows.last() {
                Some(last) if read_rows.len() == rows => after = Some(last.key.clone()),
                _ => break,
            }
        }
    }
    Ok(found)
}

/// The compliance of a rule: read up to the first bad result, which decides.
///
/// # Errors
/// When storage can't be read.
pub async fn compliance_of_rule(engine: &Engine, place: &Place, rule: &Rule) -> Result<Compliance, WorkError> {
    let prefix = key_of_rule(place, rule);
    let mut compliance = Compliance::InsufficientData;
    let mut after: Option<Vec<u8>> = None;
    loop {
        let rows = engine.storage().scan(Table::EvaluationResults, &prefix, after.as_deref(), MOST_ROWS).await?;
        let results = rows.iter().filter_map(|row| read_finding(&row.value)).map(|finding| finding.result());
        compliance = compliance.and(rule_compliance(results));
        match rows.last() {
            Some(last) if rows.len() == MOST_ROWS && compliance != Compliance::NonCompliant => {
                after = Some(last.key.clone());
            }
            _ => return Ok(compliance),
        }
    }
}

async fn scan_all(engine: &Engine, prefix: &[u8]) -> Result<Vec<Row>, WorkError> {
    super::inventory::scan_all(engine, Table::EvaluationResults, prefix).await
}

/// The place that a result's key, or the beginning of one, belongs to.
pub fn place_of(key: &[u8]) -> Option<Place> {
    let parts = keys::parts(key)?;
    Some(Place::new(parts.first()?.parse().ok()?, parts.get(1)?.parse().ok()?))
}

/// All results of a place, each with the id of its pack.
///
/// # Errors
/// When storage can't be read.
pub async fn in_place(engine: &Engine, place: &Place) -> Result<Vec<(String, EvaluationResult)>, WorkError> {
    let rows = scan_all(engine, &keys::place(place)).await?;
    let results = rows.iter().filter_map(|row| {
        let pack = keys::parts(&row.key)?.get(2).map(|pack| (*pack).to_owned())?;
        Some((pack, read(row)?))
    });
    Ok(results.collect())
}
