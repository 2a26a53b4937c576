//! Current evaluation results: one row a rule and resource, under the place and the pack.

use super::keys;
use crate::WorkError;
use bytes::Bytes;
use engine::Engine;
use evaluation::rollup::ResourceResult;
use governance::conformance_packs::{Place, Rule};
use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use storage::{Row, Table};

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

fn read(row: &Row) -> Option<EvaluationResult> {
    let parts = keys::parts(&row.key)?;
    let [_, _, pack_id, rule, resource_type, resource_id] = parts.as_slice() else { return None };
    Some(EvaluationResult {
        pack_id: (*pack_id).to_owned(),
        rule: (*rule).to_owned(),
        resource_type: (*resource_type).to_owned(),
        resource_id: (*resource_id).to_owned(),
        finding: serde_json::from_slice(&row.value).ok()?,
    })
}

/// All results of a place, by key.
pub(super) async fn of_place(
    engine: &Engine,
    place: &Place,
) -> Result<std::collections::BTreeMap<Vec<u8>, Option<Finding>>, WorkError> {
    let rows = scan_all(engine, &keys::place(place)).await?;
    Ok(rows.into_iter().map(|row| (row.key.clone(), read(&row).map(|result| result.finding))).collect())
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

async fn scan_all(engine: &Engine, prefix: &[u8]) -> Result<Vec<Row>, WorkError> {
    super::inventory::scan_all(engine, Table::EvaluationResults, prefix).await
}
