//! `GET /_bailiwick/compliance`: how each rule of an account stands, and why it has no result where it has none.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, error, json};
use engine::Snapshot;
use engine::templates::templates;
use evaluation::rollup::Compliance;
use evaluation::rules::{Trigger, managed_rule};
use evidence::summary::{RuleRecord, RuleState};
use governance::conformance_packs::{PackOrigin, Place, Rule, packs_in, rules, templates_of_place};
use http::{Response, StatusCode};
use identifiers::AccountId;
use protocol::Form;
use reports::Recording;
use reports::compliance::{self, Reason, Standing, Unreadable};
use storage::StorageError;

/// `?account=ACCOUNT&region=REGION[&pack=NAME]`: a row a rule.
pub async fn explain(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let Ok(form) = Form::parse(asked.query.as_bytes()) else {
        return error(StatusCode::BAD_REQUEST, "the query can't be read");
    };
    let Some(account) = form.get("account").and_then(|account| account.parse::<AccountId>().ok()) else {
        return error(StatusCode::BAD_REQUEST, "`account` is an account id");
    };
    let Some(region) = form.get("region") else {
        return error(StatusCode::BAD_REQUEST, "`region` is the name of a Region");
    };
    let region = match installation.engine.settings().regions.named(region) {
        Ok(region) => region,
        Err(problem) => return error(StatusCode::BAD_REQUEST, &format!("`region`: {problem}")),
    };
    let pack = form.get("pack").map(|name| name.to_string());
    let snapshot = installation.engine.snapshot();
    match rows(installation, &snapshot, Place::new(account, region), pack.as_deref(), None).await {
        Ok(Some(body)) => json(StatusCode::OK, &body),
        Ok(None) => error(StatusCode::NOT_FOUND, "the account has no conformance pack of this name in the Region"),
        Err(problem) => error(StatusCode::SERVICE_UNAVAILABLE, &problem.to_string()),
    }
}

/// How the rules of a place stand; only those of a pack, or of a name, where these are asked for. Nothing where there is no such pack.
///
/// # Errors
/// When verdicts or templates can't be read.
pub async fn rows(
    installation: &Installation,
    snapshot: &Snapshot,
    place: Place,
    pack: Option<&str>,
    rule: Option<&str>,
) -> Result<Option<reports::Compliance>, StorageError> {
    /// Needs that are told of a rule.
    const NEEDS: usize = 100;
    let state = &snapshot.state.conformance_packs;
    let seed = installation.engine.seed();
    let packs = packs_in(state, seed, &place);
    if pack.is_some_and(|name| packs.iter().all(|have| have.name != name)) {
        return Ok(None);
    }
    let templates = templates(&installation.engine, templates_of_place(state, &place)).await?;
    let rules = rules(state, &templates.set, seed, &place);
    let summary = installation.evidence.summary(&place).await?;
    let waits = installation.evidence.waits(&place).await?;
    let recorder = match state.recorders.get(&place) {
        Some(recorder) if recorder.recording => Recording::Recording,
        Some(_) => Recording::Stopped,
        None => Recording::Missing,
    };
    let mut rows = Vec::new();
    let is_wanted = |one: &&Rule| {
        pack.is_none_or(|wanted| one.pack.as_deref() == Some(wanted)) && rule.is_none_or(|wanted| one.name() == wanted)
    };
    for rule in rules.iter().filter(is_wanted) {
        let record = summary.rule(&rule.pack_id, rule.name());
        let compliance = record.map_or(Compliance::InsufficientData, RuleRecord::compliance);
        let mut needs = Vec::new();
        let reason = match record {
            None => Reason::EvaluationWaiting,
            Some(record) => match &record.state {
                RuleState::NotModelled => Reason::NotModelled,
                RuleState::InvalidParameters(problems) => {
                    needs.clone_from(problems);
                    Reason::InvalidParameters
                }
                RuleState::Failed(problem) => {
                    needs.push(problem.clone());
                    Reason::Failed
                }
                RuleState::Judged | RuleState::External => {
                    needs = installation.evidence.needs(&place, record, NEEDS).await?;
                    let external = record.state == RuleState::External;
                    if external && compliance == Compliance::InsufficientData {
                        needs.push("an external evaluation".to_owned());
                    }
                    match (compliance, waits || record.done.is_none()) {
                        (Compliance::InsufficientData, true) => Reason::EvaluationWaiting,
                        // What was recorded after the recorder stopped is seen by no rule that changes trigger.
                        (Compliance::InsufficientData, _)
                            if recorder != Recording::Recording
                                && !external
                                && stopped(installation, rule, &place).await? =>
                        {
                            needs.clear();
                            Reason::RecorderStopped
                        }
                        (Compliance::InsufficientData, _) if needs.is_empty() => Reason::NothingApplies,
                        (Compliance::InsufficientData, _) => Reason::NoData,
                        _ => Reason::Evaluated,
                    }
                }
            },
        };
        rows.push(compliance::Rule {
            pack: rule.pack.as_ref().map(ToString::to_string),
            rule: rule.name().to_owned(),
            name_in_template: rule.rule.name_in_template.clone(),
            identifier: rule.rule.source.identifier.as_ref().map(ToString::to_string),
            compliance: match compliance {
                Compliance::Compliant => Standing::Compliant,
                Compliance::NonCompliant => Standing::NonCompliant,
                Compliance::InsufficientData => Standing::InsufficientData,
            },
            reason,
            needs,
        });
    }
    let told = packs.iter().filter(|have| pack.is_none_or(|wanted| have.name == wanted)).map(|have| compliance::Pack {
        name: have.name.to_string(),
        organization_pack: match &have.origin {
            PackOrigin::Account => None,
            PackOrigin::Organization { id } => state.organization_packs_by_id.get(id).map(|(_, name)| name.to_string()),
        },
        state: have.state.to_owned(),
        reason: have.status_reason.as_ref().map(ToString::to_string),
    });
    let told = told.collect();
    let unreadable = packs.iter().filter_map(|pack| {
        let reason = templates.unreadable.get(&pack.deployed.as_ref()?.template)?;
        Some(Unreadable { pack: pack.name.to_string(), reason: reason.clone() })
    });
    Ok(Some(reports::Compliance {
        account: place.account.to_string(),
        region: place.region.to_string(),
        version: snapshot.version,
        recorder,
        packs: told,
        rules: rows,
        problems: unreadable.collect(),
    }))
}

/// Whether there are resources of a rule's types, which it doesn't see because the recorder doesn't run.
async fn stopped(installation: &Installation, rule: &Rule, place: &Place) -> Result<bool, StorageError> {
    let Some(identifier) = rule.rule.source.identifier.as_deref() else { return Ok(false) };
    let Some(managed) = managed_rule(identifier) else { return Ok(false) };
    let counts = installation.evidence.counts_of(&[(place.account.to_string(), place.region.as_str())]).await?;
    Ok(managed.trigger != Trigger::Periodic
        && counts.iter().any(|counts| managed.resource_types.iter().any(|one| counts.of(one) > 0)))
}
