//! The scores of conformance packs.

use super::from_wire;
use super::view::{View, record};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use evaluation::rollup::Score;
use identifiers::Timestamp;
use wire_config as wire;
use wire_config::{ListConformancePackComplianceScoresRequest, ListConformancePackComplianceScoresResponse};

/// Scores on a page.
const PAGE: usize = 20;

pub async fn list_conformance_pack_compliance_scores(
    installation: &Installation,
    call: &Call,
    input: ListConformancePackComplianceScoresRequest,
) -> Result<ListConformancePackComplianceScoresResponse, Refusal> {
    // Names of packs that aren't there don't matter: the operation declares no error for them.
    let names = from_wire::names(input.filters.map(|filters| filters.conformance_pack_names));
    let descending = input.sort_order.as_deref() == Some("DESCENDING");
    let by_score = input.sort_by.is_some();
    let view = View::of(installation, call);
    let summary = view.summary().await?;
    let mut entries = Vec::new();
    for pack in view.packs().iter().filter(|pack| names.is_empty() || names.iter().any(|name| *name == pack.name)) {
        let rules = view.rules_of(pack).await?;
        let records: Vec<_> = rules.iter().filter_map(|rule| record(&summary, rule)).collect();
        let score = Score::of(records.iter().map(|record| (record.tally.compliant, record.tally.non_compliant)));
        let updated = summary.updated.get(&pack.id).copied();
        let updated = updated.or(pack.completed_at).unwrap_or(pack.requested_at);
        let key = match (by_score, descending) {
            (false, false) => pack.name.to_string(),
            (false, true) => page::reversed(&pack.name),
            // Equal scores are in the order of names, whichever way the scores go.
            (true, false) => format!("{} {}", score.sort_key(), pack.name),
            (true, true) => format!("{} {}", page::reversed(&score.sort_key()), pack.name),
        };
        let shown = wire::ConformancePackComplianceScore {
            score: Some(score.to_string()),
            conformance_pack_name: Some(pack.name.to_string()),
            last_updated_time: Some(Timestamp::millis(updated)),
        };
        entries.push((key, shown));
    }
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    let order = [if by_score { "score" } else { "name" }, if descending { "down" } else { "up" }];
    let scope = Scope {
        operation: "ListConformancePackComplianceScores",
        caller: &call.caller,
        parameters: &[&names.join(","), order[0], order[1]],
    };
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), page::size(input.limit, PAGE), entries)?;
    Ok(ListConformancePackComplianceScoresResponse { next_token, conformance_pack_compliance_scores: list })
}
