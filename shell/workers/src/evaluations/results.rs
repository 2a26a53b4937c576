//! Current evaluation results: one row a rule and resource, under the place and the pack.

use super::keys;
use crate::WorkError;
use bytes::Bytes;
use engine::Engine;
use evaluation::rollup::ResourceResult;
use governance::conformance_packs::{Place, Rule};
use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use storage::{Row, Table};

/// A current result.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluationResult {
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
    let [_, _, _, rule, resource_type, resource_id] = parts.as_slice() else { return None };
    Some(EvaluationResult {
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
