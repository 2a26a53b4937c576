//! `aws_config_configuration_recorder` and what stands beside it: its status, the delivery channel, how long items are kept.

use crate::attributes::{Left, first, maps, text_of, texts};
use crate::writing::Writing;
use serde_json::{Map, Value, json};

const SERVICE: &str = "config";

/// The name of a recorder or channel that nobody named.
const DEFAULT: &str = "default";

/// A recorder comes, or records otherwise.
pub fn put(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let role = writing.id("role_arn")?;
    let attributes = writing.attributes();
    let recorder = json!({
        "name": attributes.text("name")?.unwrap_or(DEFAULT),
        "roleARN": role,
    });
    let Value::Object(mut recorder) = recorder else { return Ok(()) };
    if let Some(group) = attributes.block("recording_group")? {
        recorder.insert("recordingGroup".to_owned(), recording_group(group));
    }
    if let Some(mode) = attributes.block("recording_mode")? {
        recorder.insert("recordingMode".to_owned(), recording_mode(mode));
    }
    let call = writing.call(SERVICE, "PutConfigurationRecorder", json!({ "ConfigurationRecorder": recorder }));
    call.map(|_| ())
}

fn recording_group(group: &Map<String, Value>) -> Value {
    let mut told = Map::new();
    let is = |name: &str| group.get(name).and_then(Value::as_bool).unwrap_or_default();
    for (name, member) in
        [("all_supported", "allSupported"), ("include_global_resource_types", "includeGlobalResourceTypes")]
    {
        if is(name) {
            told.insert(member.to_owned(), true.into());
        }
    }
    let excluded = group.get("exclusion_by_resource_types").and_then(first);
    let excluded = texts(excluded.and_then(|block| block.get("resource_types")));
    if !excluded.is_empty() {
        told.insert("exclusionByResourceTypes".to_owned(), json!({ "resourceTypes": excluded }));
    }
    let strategy = group.get("recording_strategy").and_then(first).and_then(|block| text_of(block, "use_only"));
    if let Some(strategy) = strategy {
        told.insert("recordingStrategy".to_owned(), json!({ "useOnly": strategy }));
    }
    let types = texts(group.get("resource_types"));
    if !types.is_empty() {
        told.insert("resourceTypes".to_owned(), types.into());
    }
    Value::Object(told)
}

fn recording_mode(mode: &Map<String, Value>) -> Value {
    let mut told = Map::new();
    if let Some(frequency) = text_of(mode, "recording_frequency") {
        told.insert("recordingFrequency".to_owned(), frequency.into());
    }
    let overrides = mode.get("recording_mode_override").map(maps).unwrap_or_default();
    let overrides: Vec<Value> = overrides
        .into_iter()
        .map(|one| {
            without_null(json!({
                "description": text_of(one, "description"),
                "recordingFrequency": text_of(one, "recording_frequency"),
                "resourceTypes": texts(one.get("resource_types")),
            }))
        })
        .collect();
    if !overrides.is_empty() {
        told.insert("recordingModeOverrides".to_owned(), overrides.into());
    }
    Value::Object(told)
}

/// An object without the members that are null.
pub fn without_null(mut value: Value) -> Value {
    if let Some(members) = value.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    value
}

/// A recorder goes.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let name = writing.attributes().had("name")?;
    writing.call(SERVICE, "DeleteConfigurationRecorder", json!({ "ConfigurationRecorderName": name })).map(|_| ())
}

/// It records, or doesn't.
pub fn set_status(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let name = attributes.text("name")?.unwrap_or(DEFAULT);
    let is_on = attributes.flag("is_enabled")?;
    let operation = if is_on { "StartConfigurationRecorder" } else { "StopConfigurationRecorder" };
    // One that never ran isn't stopped.
    if !is_on && attributes.change.before.is_empty() {
        return Ok(());
    }
    writing.call(SERVICE, operation, json!({ "ConfigurationRecorderName": name })).map(|_| ())
}

/// It stops.
pub fn stop(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let name = writing.attributes().had("name")?;
    writing.call(SERVICE, "StopConfigurationRecorder", json!({ "ConfigurationRecorderName": name })).map(|_| ())
}

/// A delivery channel comes, or delivers elsewhere.
pub fn put_channel(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let bucket = writing.id("s3_bucket_name")?;
    let topic = writing.id_if_any("sns_topic_arn")?;
    let key = writing.id_if_any("s3_kms_key_arn")?;
    let attributes = writing.attributes();
    let properties = attributes.block("snapshot_delivery_properties")?;
    let frequency = properties.and_then(|block| text_of(block, "delivery_frequency"));
    let channel = without_null(json!({
        "name": attributes.text("name")?.unwrap_or(DEFAULT),
        "s3BucketName": bucket,
        "s3KeyPrefix": attributes.text("s3_key_prefix")?,
        "s3KmsKeyArn": key,
        "snsTopicARN": topic,
        "configSnapshotDeliveryProperties": frequency.map(|it| json!({ "deliveryFrequency": it })),
    }));
    writing.call(SERVICE, "PutDeliveryChannel", json!({ "DeliveryChannel": channel })).map(|_| ())
}

/// A delivery channel goes.
pub fn delete_channel(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let name = writing.attributes().had("name")?;
    writing.call(SERVICE, "DeleteDeliveryChannel", json!({ "DeliveryChannelName": name })).map(|_| ())
}

/// How long items are kept.
pub fn put_retention(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let days = writing.attributes().value("retention_period_in_days")?.cloned();
    writing.call(SERVICE, "PutRetentionConfiguration", json!({ "RetentionPeriodInDays": days })).map(|_| ())
}

/// As long as AWS keeps them.
pub fn delete_retention(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let name = writing.attributes().was("name").unwrap_or(DEFAULT);
    writing.call(SERVICE, "DeleteRetentionConfiguration", json!({ "RetentionConfigurationName": name })).map(|_| ())
}
