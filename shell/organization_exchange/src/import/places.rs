//! What a document says of an account in a Region.

use super::take::Taking;
use super::values::{at, tags, text, texts};
use evaluation::rules::RuleDefinition;
use evaluation::templates::{
    CustomPolicy, EmptyList, EvaluationMode, Frequency, MessageType, Scope, Source, SourceDetail, SourceOwner,
};
use governance::conformance_packs::commands::RequestedRecordingGroup;
use governance::conformance_packs::{
    DeliveryChannel, DeliveryFrequency, RecordingFrequency, RecordingMode, RecordingModeOverride, RecordingStrategy,
};
use governance::import::{ImportedPlace, ImportedRecorder, ImportedRule};
use identifiers::Timestamp;
use organization_document::{AccountRegion, ConfigRule, ConfigurationRecorder, Place, RuleFrequency, RuleSource};
use smol_str::SmolStr;

/// The name of a recorder and of a channel unless another one is told.
const DEFAULT_NAME: &str = "default";

impl Taking<'_> {
    pub(super) fn region(&mut self, region: &AccountRegion, place: &Place) -> ImportedPlace {
        let mut packs = Vec::with_capacity(region.conformance_packs.len());
        for (number, pack) in region.conformance_packs.iter().enumerate() {
            packs.extend(self.pack(pack, &place.member("conformance_packs").index(number)));
        }
        ImportedPlace {
            recorder: region.configuration_recorder.as_ref().map(recorder),
            channel: region.delivery_channel.as_ref().map(channel),
            retention_in_days: region.retention_in_days,
            rules: region.config_rules.iter().map(rule).collect(),
            packs,
            hub: region.security_hub.as_ref().and_then(|hub| self.hub(hub, &place.member("security_hub"))),
        }
    }
}

fn recorder(recorder: &ConfigurationRecorder) -> ImportedRecorder {
    let strategy = recorder.strategy.unwrap_or_default();
    let strategy = match strategy {
        organization_document::RecordingStrategy::AllSupported => RecordingStrategy::AllSupported,
        organization_document::RecordingStrategy::Inclusion => RecordingStrategy::Inclusion,
        organization_document::RecordingStrategy::Exclusion => RecordingStrategy::Exclusion,
    };
    ImportedRecorder {
        name: text(recorder.name.as_ref()),
        id: text(recorder.id.as_ref()),
        role_arn: text(recorder.role_arn.as_ref()),
        group: RequestedRecordingGroup {
            all_supported: strategy == RecordingStrategy::AllSupported,
            include_global_resource_types: recorder.include_global_resource_types.unwrap_or_default(),
            resource_types: texts(&recorder.resource_types),
            excluded_resource_types: texts(&recorder.excluded_resource_types),
            strategy: Some(strategy),
        },
        mode: recorder.mode.as_ref().map(|mode| RecordingMode {
            frequency: frequency(mode.frequency),
            overrides: mode
                .overrides
                .iter()
                .map(|exception| RecordingModeOverride {
                    description: text(exception.description.as_ref()),
                    resource_types: texts(&exception.resource_types),
                    frequency: frequency(exception.frequency),
                })
                .collect(),
        }),
        tags: tags(&recorder.tags),
        recording: recorder.recording.unwrap_or(true),
        started_at: at(recorder.started_at),
        stopped_at: at(recorder.stopped_at),
    }
}

fn frequency(frequency: organization_document::RecordingFrequency) -> RecordingFrequency {
    match frequency {
        organization_document::RecordingFrequency::Continuous => RecordingFrequency::Continuous,
        organization_document::RecordingFrequency::Daily => RecordingFrequency::Daily,
    }
}

fn channel(channel: &organization_document::DeliveryChannel) -> (DeliveryChannel, Option<Timestamp>) {
    let own = DeliveryChannel {
        name: text(channel.name.as_ref()).unwrap_or(SmolStr::new_static(DEFAULT_NAME)),
        s3_bucket_name: SmolStr::new(&channel.s3_bucket),
        s3_key_prefix: text(channel.s3_key_prefix.as_ref()),
        s3_kms_key_arn: text(channel.s3_kms_key_arn.as_ref()),
        sns_topic_arn: text(channel.sns_topic_arn.as_ref()),
        snapshot_frequency: channel.snapshot_frequency.and_then(|frequency| DeliveryFrequency::parse(frequency.name())),
        put_at: Timestamp::default(),
    };
    (own, at(channel.updated_at))
}

fn rule(rule: &ConfigRule) -> ImportedRule {
    let mut empty_lists = Vec::new();
    let scope = rule.scope.as_ref().map(|scope| {
        if scope.resource_types.as_ref().is_some_and(Vec::is_empty) {
            empty_lists.push(EmptyList::ComplianceResourceTypes);
        }
        Scope {
            resource_types: texts(scope.resource_types.as_deref().unwrap_or_default()),
            resource_id: text(scope.resource_id.as_ref()),
            tag_key: text(scope.tag_key.as_ref()),
            tag_value: text(scope.tag_value.as_ref()),
        }
    });
    if rule.source.details.as_ref().is_some_and(Vec::is_empty) {
        empty_lists.push(EmptyList::SourceDetails);
    }
    let modes = rule.evaluation_modes.iter().filter_map(|mode| EvaluationMode::parse(mode.name()));
    ImportedRule {
        name: SmolStr::new(&rule.name),
        id: text(rule.id.as_ref()),
        definition: RuleDefinition {
            description: rule.description.clone(),
            source: source(&rule.source),
            scope,
            input_parameters: rule.input_parameters.as_ref().map(|parameters| parameters.0.to_string()),
            maximum_execution_frequency: rule.maximum_execution_frequency.and_then(execution_frequency),
            evaluation_modes: modes.collect(),
            empty_lists,
        },
        tags: tags(&rule.tags),
        created_at: at(rule.created_at),
    }
}

fn execution_frequency(frequency: RuleFrequency) -> Option<Frequency> {
    Frequency::parse(frequency.name())
}

fn source(source: &RuleSource) -> Source {
    let details = source.details.iter().flatten();
    Source {
        owner: match source.owner {
            organization_document::RuleOwner::Aws => SourceOwner::Aws,
            organization_document::RuleOwner::CustomLambda => SourceOwner::CustomLambda,
            organization_document::RuleOwner::CustomPolicy => SourceOwner::CustomPolicy,
        },
        identifier: text(source.identifier.as_ref()),
        details: details
            .map(|detail| SourceDetail {
                event_source: text(detail.event_source.as_ref()),
                message_type: detail.message_type.and_then(|message| MessageType::parse(message.name())),
                maximum_execution_frequency: detail.maximum_execution_frequency.and_then(execution_frequency),
            })
            .collect(),
        custom_policy: source.policy_text.as_ref().map(|policy| CustomPolicy {
            runtime: text(source.policy_runtime.as_ref()).unwrap_or(SmolStr::new_static("guard-2.x.x")),
            text: policy.clone(),
            enable_debug_log_delivery: source.enable_debug_log_delivery,
        }),
    }
}
