//! `GET /_bailiwick/effective-policy`: an account's effective policy, or what a unit or root hands down, with the provenance of each
//! leaf, which no AWS API tells.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, Refused, error, json};
use crate::told::{node_name, policy_name};
use engine::Snapshot;
use governance::organizations::{self, EffectivePolicies, effective_policy_at};
use http::{Response, StatusCode};
use identifiers::{ParentId, TargetId};
use policies::{
    Contribution, EffectivePolicyValidationError, Leaf, Outcome, Part, PolicyType, Restriction, Source, path_text,
};
use protocol::Form;
use reports::effective_policy::{self as effective, Why};
use serde_json::Value;

/// `?type=TAG_POLICY&target=ID`: the content, and a row a leaf; with `at=ID`, of an account as if it were under that unit or root.
pub async fn explain(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let Ok(form) = Form::parse(asked.query.as_bytes()) else {
        return error(StatusCode::BAD_REQUEST, "the query can't be read");
    };
    let Some(policy_type) = form.get("type").and_then(|name| name.parse::<PolicyType>().ok()) else {
        return error(StatusCode::BAD_REQUEST, "`type` is a policy type such as TAG_POLICY");
    };
    let Some(node) = form.get("target").and_then(|target| target.parse::<TargetId>().ok()) else {
        return error(StatusCode::BAD_REQUEST, "`target` is the id of an account, a unit or a root");
    };
    if !policy_type.is_declarative() {
        let message =
            format!("{policy_type} is an authorization policy; only declarative types have an effective policy");
        return error(StatusCode::BAD_REQUEST, &message);
    }
    let at = match form.get("at").map(str::parse::<ParentId>).transpose() {
        Ok(at) => at,
        Err(_) => return error(StatusCode::BAD_REQUEST, "`at` is the id of a unit or a root"),
    };
    let snapshot = installation.engine.snapshot();
    match report(&snapshot, policy_type, &node, at.as_ref()) {
        Ok(report) => json(StatusCode::OK, &report),
        Err(refused) => refused.into(),
    }
}

/// What is in force for a node, or for an account as if it were somewhere else.
///
/// # Errors
/// Why nothing is.
pub fn report(
    snapshot: &Snapshot,
    policy_type: PolicyType,
    node: &TargetId,
    at: Option<&ParentId>,
) -> Result<reports::EffectivePolicy, Refused> {
    let error = |status, message: String| Err(Refused { status, message });
    let state = &snapshot.state.organizations;
    let Some(organization) = state.organization_of_node(node) else {
        return error(StatusCode::NOT_FOUND, format!("{node} belongs to no organization"));
    };
    if !organization.has_enabled(policy_type) {
        let message = format!("{policy_type} isn't enabled in {}: EnablePolicyType does that", organization.root);
        return error(StatusCode::NOT_FOUND, message);
    }
    let merged = match (at, node) {
        (None, node) => effective_policy_at(state, node, policy_type),
        (Some(at), _) if !state.has_parent(&organization.id, at) => {
            let message = format!("{at} is no unit or root of the organization that {node} belongs to");
            return error(StatusCode::NOT_FOUND, message);
        }
        (Some(at), TargetId::Account(account)) => EffectivePolicies::new(state, policy_type).merge_under(*account, at),
        (Some(_), _) => {
            return error(StatusCode::BAD_REQUEST, "with `at`, `target` is the id of an account".to_owned());
        }
    };
    let Some(merged) = merged else {
        let way = at.map(|at| format!(" in {at}")).unwrap_or_default();
        return error(StatusCode::NOT_FOUND, format!("no {policy_type} is attached on the way to {node}{way}"));
    };
    let problem = |problem: &EffectivePolicyValidationError| effective::Problem {
        message: problem.message.to_string(),
        path: problem.path.to_string(),
    };
    Ok(reports::EffectivePolicy {
        policy_type: policy_type.api_name().to_owned(),
        target: node.to_string(),
        at: at.map(ToString::to_string),
        version: snapshot.version,
        content: serde_json::from_str(&merged.content_json()).unwrap_or(Value::Null),
        validation_errors: merged.validation_errors().iter().map(problem).collect(),
        leaves: merged.leaves().iter().map(|leaf| row(state, leaf)).collect(),
    })
}

fn row(state: &organizations::State, leaf: &Leaf) -> effective::Leaf {
    effective::Leaf {
        path: path_text(&leaf.path),
        value: leaf.value.as_ref().map(document),
        parts: leaf.parts.iter().map(|part| part_row(state, part, leaf)).collect(),
        removed: leaf.removed.iter().map(|part| part_row(state, part, leaf)).collect(),
        ignored: leaf.contributions.iter().filter_map(|contribution| ignored_row(state, contribution)).collect(),
        children_may: leaf.allowed_for_children.iter().map(|operator| operator.to_string()).collect(),
        restricted_by: restrictions(state, &leaf.restricted_by),
    }
}

fn part_row(state: &organizations::State, part: &Part, leaf: &Leaf) -> effective::Part {
    let put = part.source.as_ref().map(|source| {
        // What this source did last here that counted: an array may have been assigned and then appended to by one policy.
        let operator = leaf
            .contributions
            .iter()
            .rev()
            .find(|contribution| contribution.source == *source && contribution.outcome == Outcome::Applied);
        effective::Put { operator: operator.map(|done| done.operator.to_string()), by: named(state, source) }
    });
    effective::Part { value: document(&part.value), put }
}

fn ignored_row(state: &organizations::State, contribution: &Contribution) -> Option<effective::Ignored> {
    let why = match &contribution.outcome {
        Outcome::Applied => return None,
        Outcome::NoEffect => Why::Told("it changed nothing".to_owned()),
        Outcome::AssignedEarlier { by } => Why::AssignedEarlier { assigned_earlier_by: named(state, by) },
        Outcome::Locked { path, by } => Why::Locked { locked_at: path_text(path), by: restrictions(state, by) },
    };
    Some(effective::Ignored {
        operator: contribution.operator.to_string(),
        value: document(&contribution.value),
        why,
        by: named(state, &contribution.source),
    })
}

fn restrictions(state: &organizations::State, restrictions: &[Restriction]) -> Vec<effective::Source> {
    restrictions.iter().map(|restriction| named(state, &restriction.source)).collect()
}

fn named(state: &organizations::State, source: &Source) -> effective::Source {
    effective::Source {
        node: source.node.to_string(),
        node_name: node_name(state, &source.node).unwrap_or_default(),
        policy: source.policy.to_string(),
        policy_name: policy_name(state, &source.policy).unwrap_or_default(),
    }
}

fn document(document: &documents::Document) -> Value {
    serde_json::from_str(&documents::to_json(document)).unwrap_or(Value::Null)
}
