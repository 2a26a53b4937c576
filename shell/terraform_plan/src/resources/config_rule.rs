//! `aws_config_config_rule`.

use super::policy::document;
use super::recorder::without_null;
use super::tags;
use crate::attributes::{Left, first, maps, text_of, texts};
use crate::writing::Writing;
use serde_json::{Map, Value, json};

const SERVICE: &str = "config";

/// A rule comes, or is another one.
pub fn put(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let source = attributes.block("source")?.map(source);
    let scope =
        attributes.block("scope")?.map(scope).filter(|scope| scope.as_object().is_some_and(|it| !it.is_empty()));
    let modes: Vec<Value> = attributes
        .blocks("evaluation_mode")?
        .into_iter()
        .map(|one| without_null(json!({ "Mode": text_of(one, "mode") })))
        .collect();
    let parameters = attributes.text("input_parameters")?;
    if parameters.is_some() {
        document(&attributes, "input_parameters")?;
    }
    let rule = without_null(json!({
        "ConfigRuleName": attributes.needed("name")?,
        "Description": attributes.text("description")?,
        "InputParameters": parameters,
        "MaximumExecutionFrequency": attributes.text("maximum_execution_frequency")?,
        "EvaluationModes": (!modes.is_empty()).then_some(modes),
        "Scope": scope,
        "Source": source,
    }));
    let tags = tags::of_new(writing)?;
    // Of a rule that is there the provider sets and takes tags, too; it gives them again with the rule.
    let [before, after] = attributes.tags()?;
    if let Some(arn) = attributes.was("arn") {
        let gone: Vec<&String> =
            before.iter().map(|(key, _)| key).filter(|key| after.iter().all(|(kept, _)| kept != *key)).collect();
        if !gone.is_empty() {
            writing.call(SERVICE, "UntagResource", json!({ "ResourceArn": arn, "TagKeys": gone }))?;
        }
        let set: Vec<(String, String)> = after.iter().filter(|tag| !before.contains(tag)).cloned().collect();
        if !set.is_empty() {
            writing.call(SERVICE, "TagResource", json!({ "ResourceArn": arn, "Tags": tags::list(&set)? }))?;
        }
    }
    writing.call(SERVICE, "PutConfigRule", json!({ "ConfigRule": rule, "Tags": tags })).map(|_| ())
}

fn source(block: &Map<String, Value>) -> Value {
    let details = block.get("source_detail").map(maps).unwrap_or_default();
    let details: Vec<Value> = details
        .into_iter()
        .map(|one| {
            without_null(json!({
                "EventSource": text_of(one, "event_source"),
                "MaximumExecutionFrequency": text_of(one, "maximum_execution_frequency"),
                "MessageType": text_of(one, "message_type"),
            }))
        })
        .collect();
    let custom = block.get("custom_policy_details").and_then(first).map(|one| {
        without_null(json!({
            "EnableDebugLogDelivery": one.get("enable_debug_log_delivery").filter(|it| !it.is_null()),
            "PolicyRuntime": text_of(one, "policy_runtime"),
            "PolicyText": text_of(one, "policy_text"),
        }))
    });
    without_null(json!({
        "Owner": text_of(block, "owner"),
        "SourceIdentifier": text_of(block, "source_identifier"),
        "SourceDetails": (!details.is_empty()).then_some(details),
        "CustomPolicyDetails": custom,
    }))
}

fn scope(block: &Map<String, Value>) -> Value {
    let types = texts(block.get("compliance_resource_types"));
    without_null(json!({
        "ComplianceResourceId": text_of(block, "compliance_resource_id"),
        "ComplianceResourceTypes": (!types.is_empty()).then_some(types),
        "TagKey": text_of(block, "tag_key"),
        "TagValue": text_of(block, "tag_value"),
    }))
}

/// A rule goes.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let name = writing.attributes().had("name")?;
    writing.call(SERVICE, "DeleteConfigRule", json!({ "ConfigRuleName": name })).map(|_| ())
}
