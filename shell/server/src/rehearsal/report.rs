//! A rehearsal's report as JSON: what came of each call, what it would mean, and what the report doesn't cover.

use super::attempt::Rehearsed;
use super::call::{Made, Outcome};
use super::error::RehearsalError;
use super::names::Names;
use super::plan::{AsOf, Plan};
use super::verdicts::{RuleKey, RuleVerdicts, Verdicts};
use crate::app::App;
use crate::dispatch::modelled;
use crate::modelled::Access;
use engine::{Engine, Snapshot};
use governance::central_configuration::ControlFindingGenerator;
use governance::conformance_packs::{PackOrigin, Place, pack_rules, packs_in};
use governance::consequences::{
    AccountChange, AssociationChange, AssociationView, ConfigRuleChange, ControlPolicyChange, EffectivePolicyChange,
    LeafValue, PackChange, PackOutcome, Placement, RecorderChange, Recording, SettingsChange,
};
use policies::Source;
use protocol::timestamps::iso8601;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Everything that there is to tell.
pub(super) async fn tell(app: &App, plan: &Plan, rehearsed: Rehearsed) -> Result<Value, RehearsalError> {
    let Rehearsed { start, at, calls, before, after, consequences, verdicts, later, unsteady, .. } = rehearsed;
    let mut names = Names::new(&before.state, &after.state);
    let refused = calls.iter().filter(|made| !matches!(made.outcome, Outcome::Answered { .. })).count();
    let effect = calls.iter().any(|made| matches!(&made.outcome, Outcome::Answered { facts, .. } if !facts.is_empty()));
    let packs = packs(app, &after, &consequences.packs, &verdicts, &mut names).await?;
    let mut notes = Vec::new();
    if plan.as_of.is_some() {
        notes.push(
            "Control state is as it was then; configuration items and account facts are as they are now.".to_owned(),
        );
    }
    if unsteady {
        notes.push(
            "Items or verdicts were written while this was rehearsed; verdicts may mix old and new ones.".to_owned(),
        );
    }
    if verdicts.left_out > 0 {
        notes.push(format!("{} more resources aren't compliant and aren't named.", verdicts.left_out));
    }
    for work in later {
        notes.push(format!(
            "{} go on until {} and later, which this doesn't follow.",
            work.work,
            iso8601(work.due_at.millis())
        ));
    }
    let told = json!({
        "version": start.version,
        "at": iso8601(at.millis()),
        "as_of": plan.as_of.map(|as_of| match as_of {
            AsOf::Version(version) => json!(version),
            AsOf::Time(time) => json!(iso8601(time.millis())),
        }),
        "effect": effect,
        "refused": refused,
        "calls": calls.iter().enumerate().map(|(at, made)| call(at + 1, made)).collect::<Vec<_>>(),
        "consequences": {
            "accounts": list(&consequences.accounts, |it| account(it, &mut names)),
            "effective_policies": list(&consequences.effective_policies, |it| effective_policy(it, &mut names)),
            "control_policies": list(&consequences.control_policies, |it| control_policy(it, &mut names)),
            "recorders": list(&consequences.recorders, |it| recorder(it, &mut names)),
            "conformance_packs": packs,
            "config_rules": list(&consequences.config_rules, |it| config_rule(it, &mut names)),
            "verdicts": verdicts.rules.iter().map(|(key, of_rule)| verdict(key, of_rule)).collect::<Vec<_>>(),
            "security_hub_associations": list(&consequences.associations, |it| association(it, &mut names)),
            "security_hub_settings": list(&consequences.settings, |it| settings(it, &mut names)),
        },
        "names": names.all(),
        "notes": notes,
    });
    Ok(told)
}

fn list<T>(items: &[T], tell: impl FnMut(&T) -> Value) -> Vec<Value> {
    items.iter().map(tell).collect()
}

fn call(number: usize, made: &Made) -> Value {
    let mut told = json!({
        "call": number,
        "service": schema::service(made.operation.service).name,
        "operation": made.operation.name,
        "account": made.caller.as_ref().map(|caller| caller.account.to_string()),
        "region": made.caller.as_ref().map(|caller| caller.region.to_string()),
    });
    let members = match &made.outcome {
        Outcome::Answered { answer, facts } => {
            let is_read = modelled(made.operation).is_some_and(|modelled| modelled.access == Access::Read);
            let outcome = if is_read {
                "answered"
            } else if facts.is_empty() {
                "unchanged"
            } else {
                "accepted"
            };
            json!({ "outcome": outcome, "facts": facts, "answer": answer })
        }
        Outcome::Refused { code, status, members } => {
            let text = |names: [&str; 2]| names.iter().find_map(|name| members.get(name)?.as_str());
            json!({
                "outcome": "refused",
                "refusal": {
                    "code": code,
                    "status": status,
                    "reason": members.get("Reason"),
                    "message": text(["Message", "message"]),
                },
            })
        }
        Outcome::NotMade { reason } => json!({ "outcome": "not made", "refusal": { "message": reason } }),
    };
    if let (Some(told), Value::Object(members)) = (told.as_object_mut(), members) {
        told.extend(members);
    }
    told
}

fn account(change: &AccountChange, names: &mut Names<'_>) -> Value {
    let mut placement = |placement: &Option<Placement>| {
        let placement = placement.as_ref()?;
        let parent = names.node(&placement.parent.clone().into());
        Some(json!({ "parent": parent, "state": placement.state.state_name() }))
    };
    let (before, after) = (placement(&change.before), placement(&change.after));
    let what = match (&change.before, &change.after) {
        (None, _) => "joined",
        (_, None) => "left",
        (Some(was), Some(is)) if was.parent != is.parent => "moved",
        _ => "changed",
    };
    json!({ "account": names.account(change.account), "what": what, "before": before, "after": after })
}

fn source(source: &Source, names: &mut Names<'_>) -> Value {
    json!({ "policy": names.policy(&source.policy), "node": names.node(&source.node) })
}

fn effective_policy(change: &EffectivePolicyChange, names: &mut Names<'_>) -> Value {
    let mut value = |leaf: &Option<LeafValue>| {
        let leaf = leaf.as_ref()?;
        let by: Vec<Value> = leaf
            .by
            .iter()
            .map(|by| {
                let mut told = source(&by.source, names);
                told["operator"] = by.operator.as_str().into();
                told
            })
            .collect();
        Some(json!({ "value": serde_json::from_str::<Value>(&leaf.value).unwrap_or_default(), "by": by }))
    };
    let leaves: Vec<Value> = change
        .leaves
        .iter()
        .map(|leaf| json!({ "path": leaf.path, "before": value(&leaf.before), "after": value(&leaf.after) }))
        .collect();
    json!({
        "type": change.policy_type.api_name(),
        "accounts": names.accounts(&change.accounts),
        "what": match change.exists {
            (false, true) => "appears",
            (true, false) => "disappears",
            _ if change.leaves.is_empty() => "validity",
            _ => "changes",
        },
        "leaves": leaves,
        "validation_errors": change.errors,
        "validation_errors_before": change.errors_before,
    })
}

fn control_policy(change: &ControlPolicyChange, names: &mut Names<'_>) -> Value {
    json!({
        "type": change.policy_type.api_name(),
        "accounts": names.accounts(&change.accounts),
        "gained": list(&change.gained, |it| source(it, names)),
        "lost": list(&change.lost, |it| source(it, names)),
        "rewritten": list(&change.rewritten, |it| source(it, names)),
        "missing": list(&change.missing, |it| source(it, names)),
        "no_longer_missing": list(&change.no_longer_missing, |it| source(it, names)),
    })
}

fn recorder(change: &RecorderChange, names: &mut Names<'_>) -> Value {
    json!({
        "region": change.region.as_str(),
        "accounts": names.accounts(&change.accounts),
        "before": change.before.map(Recording::name),
        "recorder": change.after.map_or("gone", Recording::name),
        "scope_changed": change.scope_changed,
    })
}

async fn packs(
    app: &App,
    after: &Snapshot,
    changes: &[PackChange],
    verdicts: &Verdicts,
    names: &mut Names<'_>,
) -> Result<Vec<Value>, RehearsalError> {
    let mut told = Vec::new();
    for change in changes {
        let (what, rules, failure) = match &change.outcome {
            PackOutcome::Gained { rules } => ("gained", Some(*rules), None),
            PackOutcome::Lost { rules } => ("lost", Some(*rules), None),
            PackOutcome::Updated { rules } => ("updated", Some(*rules), None),
            PackOutcome::Failed { code, message } => ("failed", None, Some((code.as_str(), message.as_ref()))),
            PackOutcome::FailureGone => ("failure gone", None, None),
        };
        let is_there = matches!(what, "gained" | "updated");
        told.push(json!({
            "name": change.name.as_str(),
            "organization": change.owner.map(|owner| names.account(owner)),
            "region": change.region.as_str(),
            "what": what,
            "rules": rules,
            "failure": failure.map(|(code, message)| json!({ "code": code, "message": message })),
            "accounts": names.accounts(&change.accounts),
            // Rules that bring no verdict on what is held: their evidence is missing, nothing applies, or they aren't modelled.
            "without_verdict": if is_there { silent(&app.engine, after, change, verdicts).await? } else { Vec::new() },
        }));
    }
    Ok(told)
}

/// The rules of a pack that came which have brought no verdict in any account, each with its identifier; as one account has them.
async fn silent(
    engine: &Engine,
    after: &Snapshot,
    change: &PackChange,
    verdicts: &Verdicts,
) -> Result<Vec<Value>, RehearsalError> {
    let state = &after.state.conformance_packs;
    let Some(account) = change.accounts.first() else { return Ok(Vec::new()) };
    let place = Place::new(*account, change.region.clone());
    let is_it = |origin: &PackOrigin, name: &str| match origin {
        PackOrigin::Account => change.owner.is_none() && name == change.name,
        PackOrigin::Organization { id } => {
            change.owner.is_some() && state.organization_packs_by_id.get(id).is_some_and(|key| key.1 == change.name)
        }
    };
    let packs = packs_in(state, engine.seed(), &place);
    let Some(pack) = packs.iter().find(|pack| is_it(&pack.origin, &pack.name)) else { return Ok(Vec::new()) };
    let Some(revision) = &pack.deployed else { return Ok(Vec::new()) };
    // A template that only the rehearsal put was remembered when it was read.
    let templates = engine::templates::templates(engine, [revision.template.clone()]).await?.set;
    let spoken: BTreeMap<&str, ()> = verdicts
        .rules
        .iter()
        .filter(|(key, of_rule)| {
            key.pack == change.name
                && key.region == change.region.as_str()
                && of_rule.gained.0 + of_rule.gained.1 + of_rule.turned.0 + of_rule.turned.1 > 0
        })
        .map(|(key, _)| (key.rule.as_str(), ()))
        .collect();
    let rules = pack_rules(&templates, engine.seed(), pack);
    let silent = rules.iter().filter_map(|rule| {
        let name = rule.name().strip_suffix(&format!("-{}", rule.pack_id)).unwrap_or(rule.name());
        let identifier = rule.rule.source.identifier.as_deref();
        (!spoken.contains_key(name)).then(|| json!({ "rule": name, "identifier": identifier }))
    });
    Ok(silent.collect())
}

fn config_rule(change: &ConfigRuleChange, names: &mut Names<'_>) -> Value {
    json!({
        "name": change.name.as_str(),
        "region": change.region.as_str(),
        "what": match change.exists {
            (false, _) => "gained",
            (_, false) => "lost",
            _ => "updated",
        },
        "accounts": names.accounts(&change.accounts),
    })
}

fn verdict(key: &RuleKey, of_rule: &RuleVerdicts) -> Value {
    let counts =
        |(compliant, non_compliant): (usize, usize)| json!({ "compliant": compliant, "non_compliant": non_compliant });
    json!({
        "pack": (!key.pack.is_empty()).then_some(&key.pack),
        "region": key.region,
        "rule": key.rule,
        "gained": counts(of_rule.gained),
        "lost": counts(of_rule.lost),
        "turned": counts(of_rule.turned),
        "non_compliant": of_rule.non_compliant.iter().map(|it| json!({
            "account": it.account,
            "type": it.resource_type,
            "id": it.resource_id,
            "annotation": it.annotation,
        })).collect::<Vec<_>>(),
    })
}

fn association(change: &AssociationChange, names: &mut Names<'_>) -> Value {
    let mut view = |view: &Option<AssociationView>| {
        let view = view.as_ref()?;
        Some(json!({
            "configuration": names.configuration(view.configuration),
            "from": names.node(&view.source),
            "status": view.status.api_name(),
            "message": view.message,
        }))
    };
    let (before, after) = (view(&change.before), view(&change.after));
    json!({ "accounts": names.accounts(&change.accounts), "before": before, "after": after })
}

fn settings(change: &SettingsChange, names: &mut Names<'_>) -> Value {
    let standards = |standards: &[governance::central_configuration::Standard]| {
        standards.iter().map(|standard| standard.path()).collect::<Vec<_>>()
    };
    json!({
        "region": change.region.as_str(),
        "accounts": names.accounts(&change.accounts),
        "enabled": { "before": change.enabled.0, "after": change.enabled.1 },
        "auto_enable_controls": { "before": change.auto_enable_controls.0, "after": change.auto_enable_controls.1 },
        "control_finding_generator": {
            "before": change.control_finding_generator.0.map(ControlFindingGenerator::api_name),
            "after": change.control_finding_generator.1.map(ControlFindingGenerator::api_name),
        },
        "standards": { "enabled": standards(&change.standards_enabled), "disabled": standards(&change.standards_disabled) },
        "controls": { "enabled": change.controls_enabled, "disabled": change.controls_disabled },
        "parameters": list(&change.parameters, |it| json!({
            "control": it.control.as_str(), "name": it.name.as_str(), "before": it.before, "after": it.after,
        })),
    })
}
