//! What a rule's declaration says, in words and as JSON: the one description that lists, pages and answers are made of.

use evaluation::facts::FACTS;
use evaluation::rules::{Accepts, KnownRule, ManagedRule, Offered, Parameter, Trigger, managed_rule};
use serde_json::{Value, json};

/// What results are about, in words.
pub fn resource_types(known: &KnownRule) -> Vec<&'static str> {
    match known.resource_types.as_slice() {
        [] => vec!["AWS::::Account"],
        types => types.to_vec(),
    }
}

/// Where a rule is offered, in words; nothing where it is everywhere.
pub fn regions(known: &KnownRule) -> Option<String> {
    match &known.regions {
        Offered::Except(regions) if regions.is_empty() => None,
        Offered::Except(regions) => Some(format!("all but {}", regions.join(", "))),
        Offered::Only(regions) => Some(format!("only {}", regions.join(", "))),
    }
}

/// When a rule's page was last read, in words.
pub fn page_read(rule: &ManagedRule) -> String {
    rule.page_read().map_or_else(|| "page not to be had".to_owned(), |year| format!("page as of {year}"))
}

/// A parameter's default, and what becomes of it.
pub fn default(parameter: &Parameter) -> Option<String> {
    let value = parameter.default?;
    Some(if parameter.assumed {
        format!("{value} when it is not given")
    } else {
        format!("{value} in the console; not assumed when it is not given")
    })
}

/// The members that a rule reads, one a line, grouped by nothing.
pub fn members(rule: &ManagedRule) -> Vec<String> {
    let line = |member: &evaluation::rules::MemberRead| match (member.of, member.needed) {
        (Some(of), _) => format!("{} of {of}", member.path),
        (None, true) => format!("{}, needed", member.path),
        (None, false) => format!("{}, may be left out", member.path),
    };
    rule.members.iter().map(line).collect()
}

/// Why a rule may be INSUFFICIENT_DATA.
pub fn insufficient_data(rule: &ManagedRule) -> Vec<String> {
    let mut why = Vec::new();
    if rule.trigger == Trigger::Manual {
        why.push("No result was reported by PutExternalEvaluation.".to_owned());
        return why;
    }
    let required: Vec<_> = rule.parameters.iter().filter(|one| one.required).map(|one| one.name).collect();
    if !required.is_empty() {
        why.push(format!("A required parameter is missing: {}.", required.join(", ")));
    }
    let checked = |one: &&Parameter| {
        one.accepts != Accepts::Anything || !matches!(one.kind.as_str(), "String" | "CSV" | "boolean")
    };
    let checked: Vec<_> = rule.parameters.iter().filter(checked).map(|one| one.name).collect();
    if !checked.is_empty() {
        why.push(format!("A parameter has a value that is not accepted: {}.", checked.join(", ")));
    }
    if rule.reads.item {
        why.push(format!("No configuration item is known of {}.", rule.resource_types.join(", ")));
        if rule.members.iter().any(|one| one.needed) {
            why.push("Every item lacks a member that is needed, or what it says can't be read.".to_owned());
        }
        why.push("There is no resource that the rule applies to.".to_owned());
    }
    if !rule.reads.related.is_empty() {
        why.push(format!("Not every resource is known of {}.", rule.reads.related.join(", ")));
    }
    for fact in rule.reads.facts {
        why.push(format!("The account fact {fact} is not known."));
    }
    why
}

/// Everything about a rule, modelled or not.
pub fn as_json(known: &KnownRule) -> Value {
    let modelled = managed_rule(known.identifier);
    let parameters: Vec<Value> = known
        .parameters
        .iter()
        .map(|parameter| {
            let declared =
                modelled.and_then(|rule| rule.parameters.iter().find(|declared| declared.name == parameter.name));
            json!({
                "name": parameter.name,
                "kind": parameter.kind.as_str(),
                "required": parameter.required,
                "default": declared.map_or(parameter.default, |declared| declared.default),
                "assumed": declared.map(|declared| declared.assumed),
                "accepts": declared.map(|declared| declared.accepts.to_string()),
            })
        })
        .collect();
    json!({
        "identifier": known.identifier,
        "page": known.page,
        "modelled": modelled.is_some(),
        "trigger": known.trigger.as_str(),
        "regions": regions(known),
        "page_read": modelled.and_then(ManagedRule::page_read),
        "resource_types": resource_types(known),
        "parameters": parameters,
        "judges": modelled.map(|rule| rule.judges),
        "members": modelled.map(|rule| {
            let member = |one: &evaluation::rules::MemberRead| {
                json!({"resource_type": one.of, "path": one.path, "needed": one.needed})
            };
            rule.members.iter().map(member).collect::<Vec<_>>()
        }),
        "related_resource_types": modelled.map(|rule| rule.reads.related),
        "facts": modelled.map(|rule| rule.reads.facts),
        "reads_time": modelled.map(|rule| rule.reads.now),
        "insufficient_data": modelled.map(insufficient_data),
        "choices": modelled.and_then(|rule| rule.doubt),
    })
}

/// Where a fact comes from.
pub fn fact_source(name: &str) -> &'static str {
    FACTS.iter().find(|fact| fact.name == name).map_or("", |fact| fact.source)
}

/// A parameter in one line.
pub fn parameter(parameter: &Parameter) -> String {
    let required = if parameter.required { ", required" } else { "" };
    let accepts = match parameter.accepts {
        Accepts::Anything => String::new(),
        accepts => format!(", {accepts}"),
    };
    let default = default(parameter).map(|value| format!("; default {value}")).unwrap_or_default();
    format!("{} ({}{required}{accepts}){default}", parameter.name, parameter.kind.as_str())
}
