//! Results that come from outside, for rules that nobody evaluates but people: they stay until the next one comes.

use super::items::WRITER;
use super::results::{self, Finding};
use super::schedule;
use crate::WorkError;
use engine::Engine;
use evaluation::rollup::ResourceResult;
use evaluation::rules::Trigger;
use governance::conformance_packs::{Place, Rule};
use identifiers::Timestamp;
use storage::{BulkWrite, RowWrite, Table};

/// A result from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalResult {
    /// The result; absent for what isn't applicable, which takes an earlier one away.
    pub result: Option<ResourceResult>,
    /// Why, for people.
    pub annotation: Option<String>,
    /// When it was found: an older one than what is there changes nothing.
    pub ordering_timestamp: Timestamp,
}

/// Whether the rule takes results from outside, and from nowhere else.
pub fn is_external(rule: &Rule) -> bool {
    schedule::trigger(rule) == Some(Trigger::Manual)
}

/// Stores a result about the account.
///
/// # Errors
/// When storage couldn't take it.
pub async fn put(engine: &Engine, place: &Place, rule: &Rule, external: ExternalResult) -> Result<(), WorkError> {
    const ACCOUNT: &str = "AWS::::Account";
    let _writer = WRITER.lock().await;
    let kept = results::of_rule(engine, place, rule).await?.into_iter().next();
    if kept.is_some_and(|kept| kept.finding.ordering_timestamp > external.ordering_timestamp) {
        return Ok(());
    }
    let key = results::key(place, &rule.pack_id, rule.name(), ACCOUNT, &place.account.to_string());
    let write = match external.result {
        Some(result) => {
            let finding = Finding {
                compliant: result == ResourceResult::Compliant,
                annotation: external.annotation,
                ordering_timestamp: external.ordering_timestamp,
                invoked_at: engine.now(),
                recorded_at: engine.now(),
            };
            RowWrite::Put(Table::EvaluationResults, results::row(key, &finding), Vec::new())
        }
        None => RowWrite::Delete(Table::EvaluationResults, key),
    };
    let updated = results::updated_at(place, &rule.pack_id, engine.now());
    Ok(engine.storage().write_rows(BulkWrite::new(engine.snapshot().epoch, vec![updated, write])).await?)
}
