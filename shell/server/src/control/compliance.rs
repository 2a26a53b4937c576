//! `GET /_bailiwick/compliance`: how each rule of an account stands, and why it has no result where it has none.

use super::route::Asked;
use crate::app::App;
use crate::reply::{Body, error, json};
use engine::templates::templates;
use evaluation::rollup::Compliance;
use evaluation::rules::{Trigger, managed_rule};
use evidence::summary::{RuleRecord, RuleState};
use governance::conformance_packs::{Place, Rule, packs_in, rules, templates_of_place};
use http::{Response, StatusCode};
use identifiers::{AccountId, Region};
use protocol::Form;
use serde_json::{Value, json};
use storage::StorageError;

/// `?account=ACCOUNT&region=REGION[&pack=NAME]`: a row a rule.
pub async fn explain(app: &App, asked: &Asked) -> Response<Body> {
    let Ok(form) = Form::parse(asked.query.as_bytes()) else {
        return error(StatusCode::BAD_REQUEST, "the query can't be read");
    };
    let Some(account) = form.get("account").and_then(|account| account.parse::<AccountId>().ok()) else {
        return error(StatusCode::BAD_REQUEST, "`account` is an account id");
    };
    let Some(region) = form.get("region").and_then(|region| region.parse::<Region>().ok()) else {
        return error(StatusCode::BAD_REQUEST, "`region` is the name of a Region");
    };
    let pack = form.get("pack").map(|name| name.to_string());
    match rows(app, Place::new(account, region), pack.as_deref()).await {
        Ok(Some(body)) => json(StatusCode::OK, &body),
        Ok(None) => error(StatusCode::NOT_FOUND, "the account has no conformance pack of this name in the Region"),
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}

async fn rows(app: &App, place: Place, pack: Option<&str>) -> Result<Option<Value>, StorageError> {
    /// Needs that are told of a rule.
    const NEEDS: usize = 100;
    let snapshot = app.engine.snapshot();
    let state = &snapshot.state.conformance_packs;
    let seed = app.engine.seed();
    let packs = packs_in(state, seed, &place);
    if pack.is_some_and(|name| packs.iter().all(|have| have.name != name)) {
        return Ok(None);
    }
    let templates = templates(&app.engine, templates_of_place(state, &place)).await?;
    let rules = rules(state, &templates.set, seed, &place);
    let summary = app.evidence.summary(&place).await?;
    let waits = !app.evidence.waiting(Some(&place), 1).await?.is_empty();
    let recorder = match state.recorders.get(&place) {
        Some(recorder) if recorder.recording => "running",
        Some(_) => "stopped",
        None => "none",
    };
    let mut rows = Vec::new();
    for rule in rules.iter().filter(|rule| pack.is_none_or(|wanted| rule.pack.as_deref() == Some(wanted))) {
        let record = summary.rule(&rule.pack_id, rule.name());
        let compliance = record.map_or(Compliance::InsufficientData, RuleRecord::compliance);
        let mut needs = Vec::new();
        let reason = match record {
            None => "evaluation_waiting",
            Some(record) => match &record.state {
                RuleState::NotModelled => "not_modelled",
                RuleState::InvalidParameters(problems) => {
                    needs.clone_from(problems);
                    "invalid_parameters"
                }
                RuleState::Failed(problem) => {
                    needs.push(problem.clone());
                    "failed"
                }
                RuleState::Judged | RuleState::External => {
                    needs = app.evidence.needs(&place, record, NEEDS).await?;
                    let external = record.state == RuleState::External;
                    if external && compliance == Compliance::InsufficientData {
                        needs.push("an external evaluation".to_owned());
                    }
                    match (compliance, waits || record.done.is_none()) {
                        (Compliance::InsufficientData, true) => "evaluation_waiting",
                        // What was recorded after the recorder stopped is seen by no rule that changes trigger.
                        (Compliance::InsufficientData, _)
                            if recorder != "running" && !external && stopped(app, rule, &place).await? =>
                        {
                            needs.clear();
                            "recorder_stopped"
                        }
                        (Compliance::InsufficientData, _) if needs.is_empty() => "nothing_applies",
                        (Compliance::InsufficientData, _) => "no_data",
                        _ => "evaluated",
                    }
                }
            },
        };
        rows.push(json!({
            "pack": rule.pack.as_deref(),
            "rule": rule.name(),
            "identifier": rule.rule.source.identifier.as_deref(),
            "compliance": compliance.as_str(),
            "reason": reason,
            "needs": needs,
        }));
    }
    let unreadable = packs.iter().filter_map(|pack| {
        let reason = templates.unreadable.get(&pack.deployed.as_ref()?.template)?;
        Some(json!({ "pack": pack.name.as_str(), "reason": reason }))
    });
    Ok(Some(json!({
        "account": place.account.to_string(),
        "region": place.region.as_str(),
        "version": snapshot.version,
        "recorder": recorder,
        "rules": rows,
        "problems": unreadable.collect::<Vec<Value>>(),
    })))
}

/// Whether there are resources of a rule's types, which it doesn't see because the recorder doesn't run.
async fn stopped(app: &App, rule: &Rule, place: &Place) -> Result<bool, StorageError> {
    let Some(identifier) = rule.rule.source.identifier.as_deref() else { return Ok(false) };
    let Some(managed) = managed_rule(identifier) else { return Ok(false) };
    let counts = app.evidence.counts_of(&[(place.account.to_string(), place.region.as_str())]).await?;
    Ok(managed.trigger != Trigger::Periodic
        && counts.iter().any(|counts| managed.resource_types.iter().any(|one| counts.of(one) > 0)))
}
