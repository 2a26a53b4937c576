//! Configuration items as the API shows them: documents are JSON in texts.

use documents::{Document, to_json};
use evaluation::items::{ConfigurationItem, Relationship};
use identifiers::Timestamp;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use wire_config as wire;

/// The version of the form that items have had since 2017; shown of those that don't say one.
const VERSION: &str = "1.3";

/// The whole item.
pub fn item(item: &ConfigurationItem) -> wire::ConfigurationItem {
    wire::ConfigurationItem {
        version: version(item),
        account_id: Some(item.account.to_string()),
        configuration_item_capture_time: Some(item.capture_time.millis()),
        configuration_item_status: Some(item.status.as_str().to_owned()),
        configuration_state_id: Some(item.state_id.to_string()),
        configuration_item_md5_hash: Some(item.md5_hash.as_deref().unwrap_or_default().to_owned()),
        arn: text(&item.arn),
        resource_type: Some(item.resource_type.to_string()),
        resource_id: Some(item.resource_id.to_string()),
        resource_name: text(&item.resource_name),
        aws_region: Some(item.region.to_string()),
        availability_zone: text(&item.availability_zone),
        resource_creation_time: item.creation_time.map(Timestamp::millis),
        tags: Some(item.tags.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()),
        related_events: Some(Vec::new()),
        relationships: Some(item.relationships.iter().map(relationship).collect()),
        configuration: configuration(item),
        supplementary_configuration: Some(supplementary(&item.supplementary_configuration)),
        recording_frequency: None,
        configuration_item_delivery_time: None,
    }
}

/// The item without tags, relationships and events.
pub fn base_item(item: &ConfigurationItem) -> wire::BaseConfigurationItem {
    wire::BaseConfigurationItem {
        version: version(item),
        account_id: Some(item.account.to_string()),
        configuration_item_capture_time: Some(item.capture_time.millis()),
        configuration_item_status: Some(item.status.as_str().to_owned()),
        configuration_state_id: Some(item.state_id.to_string()),
        arn: text(&item.arn),
        resource_type: Some(item.resource_type.to_string()),
        resource_id: Some(item.resource_id.to_string()),
        resource_name: text(&item.resource_name),
        aws_region: Some(item.region.to_string()),
        availability_zone: text(&item.availability_zone),
        resource_creation_time: item.creation_time.map(Timestamp::millis),
        configuration: configuration(item),
        supplementary_configuration: Some(supplementary(&item.supplementary_configuration)),
        recording_frequency: None,
        configuration_item_delivery_time: None,
    }
}

fn version(item: &ConfigurationItem) -> Option<String> {
    Some(item.version.as_deref().unwrap_or(VERSION).to_owned())
}

fn text(text: &Option<SmolStr>) -> Option<String> {
    text.as_ref().map(ToString::to_string)
}

fn configuration(item: &ConfigurationItem) -> Option<String> {
    item.configuration.as_ref().map(to_json)
}

fn supplementary(document: &Document) -> BTreeMap<String, String> {
    let shown = |value: &Document| value.as_str().map_or_else(|| to_json(value), str::to_owned);
    document.entries().unwrap_or_default().iter().map(|entry| (entry.key.to_string(), shown(&entry.value))).collect()
}

fn relationship(relationship: &Relationship) -> wire::Relationship {
    wire::Relationship {
        resource_type: Some(relationship.resource_type.to_string()),
        resource_id: text(&relationship.resource_id),
        resource_name: text(&relationship.resource_name),
        relationship_name: Some(relationship.name.to_string()),
    }
}
