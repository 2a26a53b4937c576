//! Recorders, delivery channels and rules as the provider has them.

use super::hcl::Block;
use organization_document::{ConfigRule, ConfigurationRecorder, DeliveryChannel, RecordingStrategy, RuleOwner};

pub(super) fn recorder(block: Block, own: &ConfigurationRecorder, name: &str, role: &str) -> Block {
    let global = own.include_global_resource_types == Some(true);
    let strategy = own.strategy.unwrap_or(RecordingStrategy::AllSupported);
    let group = Block::new("recording_group", &[])
        .raw("all_supported", strategy == RecordingStrategy::AllSupported)
        .raw("include_global_resource_types", global);
    let only = Block::new("recording_strategy", &[]).text("use_only", strategy.name());
    let group = match strategy {
        RecordingStrategy::AllSupported => group,
        RecordingStrategy::Inclusion => group.texts("resource_types", &own.resource_types),
        RecordingStrategy::Exclusion => {
            let types =
                Block::new("exclusion_by_resource_types", &[]).texts("resource_types", &own.excluded_resource_types);
            group.with(types)
        }
    };
    let block = block.text("name", name).text("role_arn", role).with(group.with(only));
    let Some(mode) = &own.mode else { return block };
    let overrides = mode.overrides.iter().map(|exception| {
        Block::new("recording_mode_override", &[])
            .maybe("description", exception.description.as_deref())
            .texts("resource_types", &exception.resource_types)
            .text("recording_frequency", exception.frequency.name())
    });
    let mode = Block::new("recording_mode", &[]).text("recording_frequency", mode.frequency.name()).with_all(overrides);
    block.with(mode)
}

pub(super) fn channel(block: Block, own: &DeliveryChannel, name: &str) -> Block {
    let block = block
        .text("name", name)
        .text("s3_bucket_name", &own.s3_bucket)
        .maybe("s3_key_prefix", own.s3_key_prefix.as_deref())
        .maybe("s3_kms_key_arn", own.s3_kms_key_arn.as_deref())
        .maybe("sns_topic_arn", own.sns_topic_arn.as_deref());
    match own.snapshot_frequency {
        None => block,
        Some(frequency) => {
            block.with(Block::new("snapshot_delivery_properties", &[]).text("delivery_frequency", frequency.name()))
        }
    }
}

pub(super) fn rule(block: Block, own: &ConfigRule) -> Block {
    let told = &own.source;
    let details = told.details.iter().flatten().map(|detail| {
        Block::new("source_detail", &[])
            .maybe("event_source", detail.event_source.as_deref())
            .maybe("message_type", detail.message_type.map(|message| message.name()))
            .maybe("maximum_execution_frequency", detail.maximum_execution_frequency.map(|often| often.name()))
    });
    let mut source = Block::new("source", &[])
        .text("owner", told.owner.name())
        .maybe("source_identifier", told.identifier.as_deref())
        .with_all(details);
    if let (Some(text), Some(runtime)) = (&told.policy_text, &told.policy_runtime) {
        let logged = told.enable_debug_log_delivery == Some(true);
        let policy = Block::new("custom_policy_details", &[]).text("policy_runtime", runtime).text("policy_text", text);
        source = source.with(policy.raw("enable_debug_log_delivery", logged));
    }
    let block = block
        .text("name", &own.name)
        .maybe("description", own.description.as_deref())
        .maybe("input_parameters", own.input_parameters.as_ref().map(|content| &*content.0))
        .maybe("maximum_execution_frequency", own.maximum_execution_frequency.map(|often| often.name()))
        .map("tags", &own.tags)
        .with(source);
    let block = match &own.scope {
        None => block,
        Some(told) => {
            let scope = Block::new("scope", &[])
                .maybe("compliance_resource_id", told.resource_id.as_deref())
                .maybe("tag_key", told.tag_key.as_deref())
                .maybe("tag_value", told.tag_value.as_deref());
            block.with(match told.resource_types.as_deref() {
                None | Some([]) => scope,
                Some(types) => scope.texts("compliance_resource_types", types),
            })
        }
    };
    let modes = own.evaluation_modes.iter().map(|mode| Block::new("evaluation_mode", &[]).text("mode", mode.name()));
    let block = block.with_all(modes);
    if told.owner == RuleOwner::CustomPolicy {
        let why = "The text of the policy isn't given back by the call that reads rules.";
        return block.with(Block::new("lifecycle", &[]).comment(why).raw("ignore_changes", "[source]"));
    }
    block
}
