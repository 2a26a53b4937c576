//! `GET /_bailiwick/effective-policy`: an account's effective policy with the provenance of each leaf, which no AWS API tells.

use super::route::Asked;
use crate::app::App;
use crate::reply::{Body, error, json};
use governance::organizations::{self, effective_policy};
use http::{Response, StatusCode};
use identifiers::{AccountId, PolicyId, TargetId};
use policies::{Contribution, Leaf, Outcome, Part, PolicyType, Restriction, Source, path_text};
use protocol::Form;
use serde_json::{Value, json};

/// `?type=TAG_POLICY&target=ACCOUNT`: the content, and a row a leaf.
pub async fn explain(app: &App, asked: &Asked) -> Response<Body> {
    let Ok(form) = Form::parse(asked.query.as_bytes()) else {
        return error(StatusCode::BAD_REQUEST, "the query can't be read");
    };
    let Some(policy_type) = form.get("type").and_then(|name| name.parse::<PolicyType>().ok()) else {
        return error(StatusCode::BAD_REQUEST, "`type` is a policy type such as TAG_POLICY");
    };
    let Some(account) = form.get("target").and_then(|target| target.parse::<AccountId>().ok()) else {
        return error(StatusCode::BAD_REQUEST, "`target` is an account id: effective policies exist for accounts only");
    };
    if !policy_type.is_declarative() {
        let message =
            format!("{policy_type} is an authorization policy; only declarative types have an effective policy");
        return error(StatusCode::BAD_REQUEST, &message);
    }
    let snapshot = app.engine.snapshot();
    let state = &snapshot.state.organizations;
    let Some(organization) = state.organization_of(account) else {
        return error(StatusCode::NOT_FOUND, &format!("{account} belongs to no organization"));
    };
    if !organization.has_enabled(policy_type) {
        let message = format!("{policy_type} isn't enabled in {}: EnablePolicyType does that", organization.root);
        return error(StatusCode::NOT_FOUND, &message);
    }
    let Some(effective) = effective_policy(state, account, policy_type) else {
        return error(StatusCode::NOT_FOUND, &format!("no {policy_type} is attached on the way to {account}"));
    };
    let leaves: Vec<Value> = effective.leaves().iter().map(|leaf| row(state, leaf)).collect();
    let errors: Vec<Value> = effective
        .validation_errors()
        .iter()
        .map(|problem| json!({ "message": problem.message, "path": problem.path }))
        .collect();
    let body = json!({
        "type": policy_type.api_name(),
        "target": account.to_string(),
        "version": snapshot.version,
        "content": serde_json::from_str::<Value>(&effective.content_json()).unwrap_or(Value::Null),
        "validation_errors": errors,
        "leaves": leaves,
    });
    json(StatusCode::OK, &body)
}

fn row(state: &organizations::State, leaf: &Leaf) -> Value {
    let parts: Vec<Value> = leaf.parts.iter().map(|part| part_row(state, part, leaf)).collect();
    let removed: Vec<Value> = leaf.removed.iter().map(|part| part_row(state, part, leaf)).collect();
    let ignored: Vec<Value> =
        leaf.contributions.iter().filter_map(|contribution| ignored_row(state, contribution)).collect();
    json!({
        "path": path_text(&leaf.path),
        "value": leaf.value.as_ref().map(document),
        "parts": parts,
        "removed": removed,
        "ignored": ignored,
        "children_may": leaf.allowed_for_children.iter().map(|operator| operator.to_string()).collect::<Vec<_>>(),
        "restricted_by": restrictions(state, &leaf.restricted_by),
    })
}

fn part_row(state: &organizations::State, part: &Part, leaf: &Leaf) -> Value {
    let mut row = json!({ "value": document(&part.value) });
    if let (Some(source), Some(members)) = (&part.source, row.as_object_mut()) {
        // What this source did last here that counted: an array may have been assigned and then appended to by one policy.
        let operator = leaf
            .contributions
            .iter()
            .rev()
            .find(|contribution| contribution.source == *source && contribution.outcome == Outcome::Applied);
        members.insert("operator".to_owned(), operator.map(|done| done.operator.to_string()).into());
        members.extend(source_members(state, source));
    }
    row
}

fn ignored_row(state: &organizations::State, contribution: &Contribution) -> Option<Value> {
    let why = match &contribution.outcome {
        Outcome::Applied => return None,
        Outcome::NoEffect => json!("it changed nothing"),
        Outcome::AssignedEarlier { by } => json!({ "assigned_earlier_by": source_members(state, by) }),
        Outcome::Locked { path, by } => json!({ "locked_at": path_text(path), "by": restrictions(state, by) }),
    };
    let mut row = json!({
        "operator": contribution.operator.to_string(),
        "value": document(&contribution.value),
        "why": why,
    });
    if let Some(members) = row.as_object_mut() {
        members.extend(source_members(state, &contribution.source));
    }
    Some(row)
}

fn restrictions(state: &organizations::State, restrictions: &[Restriction]) -> Vec<Value> {
    restrictions.iter().map(|restriction| Value::Object(source_members(state, &restriction.source))).collect()
}

fn source_members(state: &organizations::State, source: &Source) -> serde_json::Map<String, Value> {
    let mut members = serde_json::Map::new();
    members.insert("node".to_owned(), source.node.to_string().into());
    members.insert("node_name".to_owned(), node_name(state, &source.node).into());
    members.insert("policy".to_owned(), source.policy.to_string().into());
    members.insert("policy_name".to_owned(), policy_name(state, &source.policy).into());
    members
}

fn node_name(state: &organizations::State, node: &TargetId) -> String {
    match node {
        TargetId::Root(_) => "Root".to_owned(),
        TargetId::OrganizationalUnit(unit) => {
            state.units.get(unit).map(|unit| unit.name.to_string()).unwrap_or_default()
        }
        TargetId::Account(account) => {
            state.accounts.get(account).map(|account| account.name.to_string()).unwrap_or_default()
        }
    }
}

fn policy_name(state: &organizations::State, policy: &PolicyId) -> String {
    state.policies.get(policy).map(|policy| policy.name.to_string()).unwrap_or_default()
}

fn document(document: &documents::Document) -> Value {
    serde_json::from_str(&documents::to_json(document)).unwrap_or(Value::Null)
}
