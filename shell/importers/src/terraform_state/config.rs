//! Reads the resources of AWS Config, and says where each type's own attributes tell what account and Region it is in.

use super::arns::tags;
use super::blocks::{block, named, once, one_of};
use super::gathered::{At, Gathered, conflict};
use super::packs;
use super::providers::Place;
use super::security_hub as hub;
use crate::aws_api::node::{Findings, Node};
use organization_document::{
    ConfigRule, ConfigurationRecorder, Content, DeliveryChannel, DeliveryFrequency, EvaluationMode, MessageType,
    RecordingFrequency, RecordingMode, RecordingModeOverride, RecordingStrategy, RuleFrequency, RuleOwner, RuleScope,
    RuleSource, SourceDetail,
};

type Reader = fn(&Node<'_>, Place, &mut Gathered, &mut Findings<'_>) -> Option<()>;

/// What is in an account and Region: the type, the attributes that tell where (ARNs, or an account's id), and what reads it.
pub const LOCATED: [(&str, &[&str], Reader); 16] = [
    ("aws_config_configuration_recorder", &["role_arn"], recorder),
    ("aws_config_configuration_recorder_status", &[], recorder_status),
    ("aws_config_delivery_channel", &[], channel),
    ("aws_config_retention_configuration", &[], retention),
    ("aws_config_config_rule", &["arn"], rule),
    ("aws_config_conformance_pack", &["arn"], packs::pack),
    ("aws_config_organization_conformance_pack", &["arn"], packs::organization_pack),
    ("aws_securityhub_account", &["arn", "id"], hub::account),
    ("aws_securityhub_organization_admin_account", &[], hub::administrator),
    ("aws_securityhub_finding_aggregator", &["id"], hub::aggregator),
    ("aws_securityhub_organization_configuration", &["id"], hub::configuration),
    ("aws_securityhub_configuration_policy", &["arn"], super::hub_policy::policy),
    ("aws_securityhub_standards_subscription", &["id"], hub::standard),
    ("aws_securityhub_standards_control", &["standards_control_arn"], hub::control),
    ("aws_securityhub_standards_control_association", &[], hub::control_association),
    ("aws_securityhub_product_subscription", &["arn"], hub::product),
];

fn recorder(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let group = block(node, "recording_group", findings);
    let group = group.as_ref();
    let excluded = group.and_then(|group| block(group, "exclusion_by_resource_types", findings));
    let strategy = group.and_then(|group| block(group, "recording_strategy", findings));
    let strategy = strategy.and_then(|it| named(&it, "use_only", RecordingStrategy::named, findings));
    let all = group.and_then(|group| group.flag("all_supported", findings));
    let recorder = ConfigurationRecorder {
        name: node.told("name", findings),
        role_arn: node.told("role_arn", findings),
        strategy: strategy.or(match all {
            Some(true) => Some(RecordingStrategy::AllSupported),
            Some(false) => Some(RecordingStrategy::Inclusion),
            None => None,
        }),
        resource_types: group.map(|group| group.texts("resource_types", findings)).unwrap_or_default(),
        excluded_resource_types: excluded.map(|types| types.texts("resource_types", findings)).unwrap_or_default(),
        include_global_resource_types: group.and_then(|group| group.flag("include_global_resource_types", findings)),
        mode: match block(node, "recording_mode", findings) {
            Some(mode) => self::mode(&mode, findings),
            None => None,
        },
        ..ConfigurationRecorder::default()
    };
    let at = At::of(node, findings);
    let slot = &mut into.regions.entry(place.clone()).or_default().configuration_recorder;
    once(slot, recorder, "the recorder", &place, &at, findings);
    into.recorders.entry(place).or_insert(at);
    Some(())
}

fn mode(node: &Node<'_>, findings: &mut Findings<'_>) -> Option<RecordingMode> {
    let mut overrides = Vec::new();
    for exception in node.items("recording_mode_override", findings) {
        overrides.push(RecordingModeOverride {
            description: exception.told("description", findings),
            resource_types: exception.texts("resource_types", findings),
            frequency: named(&exception, "recording_frequency", RecordingFrequency::named, findings)?,
        });
    }
    let frequency = named(node, "recording_frequency", RecordingFrequency::named, findings)?;
    Some(RecordingMode { frequency, overrides })
}

fn recorder_status(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let is_on = node.flag("is_enabled", findings)?;
    let at = At::of(node, findings);
    match into.recording.get(&place) {
        Some((before, first)) => {
            conflict("the recorder's status", first, &at, &[("is_enabled", *before != is_on)], findings);
        }
        None => {
            into.recording.insert(place, (is_on, at));
        }
    }
    Some(())
}

fn channel(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let properties = block(node, "snapshot_delivery_properties", findings);
    let channel = DeliveryChannel {
        name: node.told("name", findings),
        s3_bucket: node.needed("s3_bucket_name", findings)?.to_owned(),
        s3_key_prefix: node.told("s3_key_prefix", findings),
        s3_kms_key_arn: node.told("s3_kms_key_arn", findings),
        sns_topic_arn: node.told("sns_topic_arn", findings),
        snapshot_frequency: properties
            .and_then(|it| named(&it, "delivery_frequency", DeliveryFrequency::named, findings)),
        updated_at: None,
    };
    let at = At::of(node, findings);
    let slot = &mut into.regions.entry(place.clone()).or_default().delivery_channel;
    once(slot, channel, "the delivery channel", &place, &at, findings);
    Some(())
}

fn retention(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let days = node.number("retention_period_in_days", findings)?;
    let Ok(days) = u32::try_from(days) else {
        return node.wrong("retention_period_in_days is no number of days", findings);
    };
    let at = At::of(node, findings);
    let slot = &mut into.regions.entry(place.clone()).or_default().retention_in_days;
    once(slot, days, "the retention", &place, &at, findings);
    Some(())
}

fn rule(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let Some(source) = block(node, "source", findings) else {
        return node.wrong("the block source is missing", findings);
    };
    let mut details = Vec::new();
    for detail in source.items("source_detail", findings) {
        details.push(SourceDetail {
            event_source: detail.told("event_source", findings),
            message_type: named(&detail, "message_type", MessageType::named, findings),
            maximum_execution_frequency: named(&detail, "maximum_execution_frequency", RuleFrequency::named, findings),
        });
    }
    let policy = block(&source, "custom_policy_details", findings);
    let policy = policy.as_ref();
    let source = RuleSource {
        owner: match named(&source, "owner", RuleOwner::named, findings) {
            Some(owner) => owner,
            None => return source.wrong("the owner is missing", findings),
        },
        identifier: source.told("source_identifier", findings),
        details: (!details.is_empty()).then_some(details),
        policy_text: policy.and_then(|policy| policy.told("policy_text", findings)),
        policy_runtime: policy.and_then(|policy| policy.told("policy_runtime", findings)),
        enable_debug_log_delivery: policy.and_then(|policy| policy.flag("enable_debug_log_delivery", findings)),
    };
    let scope = block(node, "scope", findings).map(|scope| {
        let types = scope.texts("compliance_resource_types", findings);
        RuleScope {
            resource_types: (!types.is_empty()).then_some(types),
            resource_id: scope.told("compliance_resource_id", findings),
            tag_key: scope.told("tag_key", findings),
            tag_value: scope.told("tag_value", findings),
        }
    });
    let mut evaluation_modes = Vec::new();
    for mode in node.items("evaluation_mode", findings) {
        evaluation_modes.extend(named(&mode, "mode", EvaluationMode::named, findings));
    }
    let rule = ConfigRule {
        name: node.needed("name", findings)?.to_owned(),
        id: node.told("rule_id", findings),
        description: node.told("description", findings),
        source,
        scope: scope.filter(|scope| *scope != RuleScope::default()),
        input_parameters: node.told("input_parameters", findings).filter(|text| text != "{}").map(Content::new),
        maximum_execution_frequency: named(node, "maximum_execution_frequency", RuleFrequency::named, findings),
        evaluation_modes,
        tags: tags(node).unwrap_or_default(),
        ..ConfigRule::default()
    };
    let at = At::of(node, findings);
    let next = into.regions.entry(place.clone()).or_default().config_rules.len();
    let before = into.before(&place, "rule", &rule.name, next);
    let rules = &mut into.regions.entry(place.clone()).or_default().config_rules;
    one_of(rules, before, rule, ("the rule", &place, &at), findings);
    Some(())
}
