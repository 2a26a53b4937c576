//! `GET /_bailiwick/compliance`: how each rule of an account stands, and why it has no result where it has none.

use super::error;
use crate::app::App;
use crate::http::{Body, json};
use evaluation::rollup::{Compliance, ResourceResult, rule_compliance};
use governance::conformance_packs::{Place, packs_in, rules, templates_of_place};
use http::{Response, StatusCode};
use identifiers::{AccountId, Region};
use protocol::Form;
use serde_json::{Value, json};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use workers::evaluations::external::is_external;
use workers::evaluations::{inventory, results, standing};
use workers::{WorkError, templates};

/// `?account=ACCOUNT&region=REGION[&pack=NAME]`: a row a rule.
pub async fn explain(app: &App, query: &str) -> Response<Body> {
    let Ok(form) = Form::parse(query.as_bytes()) else {
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

async fn rows(app: &App, place: Place, pack: Option<&str>) -> Result<Option<Value>, WorkError> {
    let snapshot = app.engine.snapshot();
    let packs = &snapshot.state.conformance_packs;
    let seed = app.engine.seed().clone();
    if pack.is_some_and(|name| packs_in(packs, &seed, &place).iter().all(|have| have.name != name)) {
        return Ok(None);
    }
    let templates = templates::templates(&app.engine, templates_of_place(packs, &place)).await?;
    let all = rules(packs, &templates, &seed, &place);
    let mut stored: BTreeMap<String, Vec<ResourceResult>> = BTreeMap::new();
    for result in results::of_rules(&app.engine, &place, &all).await? {
        stored.entry(result.rule).or_default().push(result.finding.result());
    }
    let stored_inventory = inventory::load(&app.engine, packs, &place).await?;
    let now = app.engine.now();
    let recorder = match packs.recorders.get(&place) {
        Some(recorder) if recorder.recording => "running",
        Some(_) => "stopped",
        None => "none",
    };
    let (wanted, version) = (pack.map(SmolStr::new), snapshot.version);
    let judged = tokio::task::spawn_blocking(move || {
        let loaded = stored_inventory.read();
        let rules = all.iter().filter(|rule| wanted.as_ref().is_none_or(|wanted| rule.pack.as_ref() == Some(wanted)));
        rules
            .map(|rule| {
                let stands = standing(rule, &loaded, now);
                let shown = rule_compliance(stored.remove(rule.name()).unwrap_or_default());
                // What the API answers, and if that isn't what the data says now, what keeps it so.
                let external = is_external(rule) && shown != Compliance::InsufficientData;
                let reason = match (shown == stands.compliance, recorder) {
                    (false, _) if external => "evaluated",
                    (true, _) => stands.reason,
                    (false, "running") => "evaluation_waiting",
                    (false, _) => "recorder_stopped",
                };
                json!({
                    "pack": rule.pack.as_deref(),
                    "rule": rule.name(),
                    "identifier": rule.rule.source.identifier.as_deref(),
                    "compliance": shown.as_str(),
                    "reason": reason,
                    "needs": if external { Vec::new() } else { stands.needs },
                })
            })
            .collect::<Vec<Value>>()
    });
    let rows = judged.await.map_err(|problem| WorkError::Broken(problem.to_string()))?;
    Ok(Some(json!({
        "account": place.account.to_string(),
        "region": place.region.as_str(),
        "version": version,
        "recorder": recorder,
        "rules": rows,
    })))
}
