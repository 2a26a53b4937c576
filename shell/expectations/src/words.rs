//! Which policy at which node says so, in words.

use reports::decide::{Answer, Reason, ReasonKind, Step};
use reports::effective_policy::{Leaf, Source};
use std::collections::BTreeSet;

/// `Sid (or statement 1) of policy (p-...) at node`.
pub fn reason(reason: &Reason) -> String {
    let node = named(reason.node_name.as_deref(), reason.node.as_deref());
    let kind = match reason.policy_type.as_str() {
        "RESOURCE_CONTROL_POLICY" => "resource control policy",
        "RESOURCE_POLICY" => "delegation policy",
        _ => "service control policy",
    };
    match reason.kind {
        ReasonKind::NoAllow if node.is_empty() => format!("no {kind} allows it"),
        ReasonKind::NoAllow => format!("no {kind} at {node} allows it"),
        ReasonKind::ExplicitDeny => {
            let policy = named(reason.policy_name.as_deref(), reason.policy.as_deref());
            let at = if node.is_empty() { String::new() } else { format!(" at {node}") };
            format!("{} of the {kind} {policy}{at} denies it", statement(reason))
        }
    }
}

fn statement(reason: &Reason) -> String {
    match &reason.sid {
        Some(sid) => sid.clone(),
        None => format!("statement {}", reason.statement.unwrap_or_default() + 1),
    }
}

/// Why a request passes.
pub fn allowed(answer: &Answer) -> String {
    if let Some(why) = &answer.unlimited {
        return format!("no policy limits it: {why}");
    }
    let steps = answer.steps.as_deref().unwrap_or_default();
    let by = |step: &Step| step.allowed_by_name.clone().or_else(|| step.allowed_by.clone());
    let policies: BTreeSet<String> = steps.iter().filter_map(by).collect();
    // The usual case is one policy that allows everything, everywhere: its levels say nothing.
    if let (Some(only), 1) = (policies.first(), policies.len()) {
        return format!("{only} allows it at every level, and no policy denies it");
    }
    let told: Vec<String> = steps
        .iter()
        .filter_map(|step| Some(format!("{} at {}", by(step)?, step.node_name.as_ref().or(step.node.as_ref())?)))
        .collect();
    if told.is_empty() { "no policy denies it".to_owned() } else { format!("allowed by {}", told.join(", ")) }
}

/// Who put a leaf there.
pub fn origins(leaves: &[&Leaf]) -> Option<String> {
    let put =
        leaves.iter().flat_map(|leaf| leaf.parts.iter().chain(&leaf.removed)).filter_map(|part| part.put.as_ref());
    let mut told: Vec<String> = Vec::new();
    for put in put {
        let one = format!("{} {}", put.operator.as_deref().unwrap_or_default(), source(&put.by)).trim().to_owned();
        if !told.contains(&one) {
            told.push(one);
        }
    }
    if told.is_empty() { None } else { Some(told.join(", ")) }
}

fn source(by: &Source) -> String {
    let node = if by.node_name.is_empty() { &by.node } else { &by.node_name };
    format!("{} at {node}", by.policy_name)
}

/// `name (id)`, as far as they are known.
pub fn named(name: Option<&str>, id: Option<&str>) -> String {
    match (name, id) {
        (Some(name), Some(id)) => format!("{name} ({id})"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => String::new(),
    }
}

/// `a, b and c`.
pub fn and(words: &[String]) -> String {
    match words.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => words.concat(),
    }
}
