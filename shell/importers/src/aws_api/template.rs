//! A conformance pack's template, made again from the rules that came of it.

use indexmap::IndexMap;
use organization_document::{ConfigRule, RuleOwner};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The text of a template that makes these rules, by the names that they have in it.
///
/// # Errors
/// Why there is none.
pub fn rebuilt(rules: &IndexMap<String, &ConfigRule>, parameters: &IndexMap<String, String>) -> Result<String, String> {
    if rules.is_empty() {
        return Err("no answer tells a rule of it".to_owned());
    }
    let mut resources = Map::new();
    let mut taken = BTreeSet::new();
    for (name, rule) in rules {
        let base = logical_id(name);
        let mut id = base.clone();
        let mut number = 2_usize;
        while !taken.insert(id.clone()) {
            id = format!("{base}{number}");
            number = number.saturating_add(1);
        }
        resources.insert(id, json!({ "Type": "AWS::Config::ConfigRule", "Properties": properties(name, rule)? }));
    }
    let mut template = Map::new();
    if !parameters.is_empty() {
        // Their values stand where they were used; a pack takes no value for a parameter that its template doesn't have.
        let declared = parameters.keys().map(|name| (name.clone(), json!({ "Type": "String" })));
        template.insert("Parameters".to_owned(), Value::Object(declared.collect()));
    }
    template.insert("Resources".to_owned(), Value::Object(resources));
    serde_json::to_string_pretty(&Value::Object(template)).map_err(|problem| problem.to_string())
}

fn logical_id(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut id: String = words
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
        })
        .collect();
    if !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
        id.insert_str(0, "Rule");
    }
    id
}

fn properties(name: &str, rule: &ConfigRule) -> Result<Value, String> {
    let mut properties = Map::new();
    let mut put = |key: &str, value: Value| properties.insert(key.to_owned(), value);
    put("ConfigRuleName", name.into());
    if let Some(description) = &rule.description {
        put("Description", description.clone().into());
    }
    if let Some(parameters) = &rule.input_parameters {
        let value: Value = serde_json::from_str(&parameters.0)
            .map_err(|problem| format!("the parameters of the rule {} aren't JSON: {problem}", crate::quoted(name)))?;
        put("InputParameters", value);
    }
    if let Some(frequency) = rule.maximum_execution_frequency {
        put("MaximumExecutionFrequency", frequency.name().into());
    }
    if let Some(scope) = &rule.scope {
        let mut told = Map::new();
        if let Some(types) = scope.resource_types.as_ref().filter(|types| !types.is_empty()) {
            told.insert("ComplianceResourceTypes".to_owned(), json!(types));
        }
        for (key, value) in
            [("ComplianceResourceId", &scope.resource_id), ("TagKey", &scope.tag_key), ("TagValue", &scope.tag_value)]
        {
            if let Some(value) = value {
                told.insert(key.to_owned(), value.clone().into());
            }
        }
        if !told.is_empty() {
            put("Scope", Value::Object(told));
        }
    }
    put("Source", source(name, rule)?);
    Ok(Value::Object(properties))
}

fn source(name: &str, rule: &ConfigRule) -> Result<Value, String> {
    let mut source = Map::new();
    source.insert("Owner".to_owned(), rule.source.owner.name().into());
    if let Some(identifier) = &rule.source.identifier {
        source.insert("SourceIdentifier".to_owned(), identifier.clone().into());
    }
    let mut details = Vec::new();
    for detail in rule.source.details.iter().flatten() {
        let mut told = Map::new();
        let members = [
            ("EventSource", detail.event_source.as_deref()),
            ("MessageType", detail.message_type.map(organization_document::MessageType::name)),
            (
                "MaximumExecutionFrequency",
                detail.maximum_execution_frequency.map(organization_document::RuleFrequency::name),
            ),
        ];
        for (key, value) in members {
            if let Some(value) = value {
                told.insert(key.to_owned(), value.into());
            }
        }
        details.push(Value::Object(told));
    }
    if !details.is_empty() {
        source.insert("SourceDetails".to_owned(), Value::Array(details));
    }
    if rule.source.owner == RuleOwner::CustomPolicy {
        let text = rule.source.policy_text.as_ref();
        let text =
            text.ok_or_else(|| format!("the API doesn't tell the policy of the rule {}", crate::quoted(name)))?;
        let mut policy = Map::new();
        policy.insert("PolicyText".to_owned(), text.clone().into());
        if let Some(runtime) = &rule.source.policy_runtime {
            policy.insert("PolicyRuntime".to_owned(), runtime.clone().into());
        }
        if let Some(debug) = rule.source.enable_debug_log_delivery {
            policy.insert("EnableDebugLogDelivery".to_owned(), debug.into());
        }
        source.insert("CustomPolicyDetails".to_owned(), Value::Object(policy));
    }
    Ok(Value::Object(source))
}
