//! What members have in Regions.

use super::values::{at, tags, text, texts};
use super::whole::Exporting;
use evaluation::templates::{EmptyList, SourceOwner};
use governance::conformance_packs::{self as packs, Place, Recorder, RecordingStrategy};
use identifiers::{AccountId, Region};
use organization_document::{
    AccountRegion, ConfigRule, ConfigurationRecorder, Content, DeliveryChannel, DeliveryFrequency, EvaluationMode,
    MessageType, Moment, RecordingFrequency, RecordingMode, RecordingModeOverride, RuleFrequency, RuleOwner, RuleScope,
    RuleSource, SourceDetail,
};
use std::collections::{BTreeMap, HashMap};

/// What accounts have, by account and Region.
pub(super) type Regions = HashMap<AccountId, BTreeMap<Region, AccountRegion>>;

impl Exporting<'_> {
    /// One pass over everything that stands in a place, whoever's it is.
    pub(super) fn regions(&mut self) -> Regions {
        let (state, own) = (self.state, &self.organization.id);
        let is_member = |account: AccountId| state.organizations.member(own, account).is_some();
        let mut all = Regions::new();
        for (place, recorder) in state.conformance_packs.recorders.iter().filter(|(place, _)| is_member(place.account))
        {
            at_place(&mut all, place).configuration_recorder = Some(told_recorder(recorder));
        }
        let channels = state.conformance_packs.delivery_channels.iter();
        for (place, channel) in channels.filter(|(place, _)| is_member(place.account)) {
            at_place(&mut all, place).delivery_channel = Some(told_channel(channel));
        }
        let retentions = state.conformance_packs.retention_configurations.iter();
        for (place, retention) in retentions.filter(|(place, _)| is_member(place.account)) {
            at_place(&mut all, place).retention_in_days = Some(retention.retention_period_in_days);
        }
        for rule in state.conformance_packs.config_rules.values().filter(|rule| is_member(rule.place.account)) {
            if rule.deletion_due.is_some() {
                self.gap(rule.arn(), "the rule is being deleted");
                continue;
            }
            at_place(&mut all, &rule.place).config_rules.push(told_rule(rule));
        }
        for pack in state.conformance_packs.packs.values().filter(|pack| is_member(pack.place.account)) {
            if let Some(told) = self.pack(pack) {
                at_place(&mut all, &pack.place).conformance_packs.push(told);
            }
        }
        for (account, settings) in
            state.central_configuration.accounts.iter().filter(|(account, _)| is_member(**account))
        {
            for region in settings.regions() {
                let Some(hub) = &region.hub else { continue };
                let told = self.hub(hub, *account, &region.region);
                at_place(&mut all, &Place::new(*account, region.region.clone())).security_hub = Some(told);
            }
        }
        all
    }
}

fn at_place<'a>(all: &'a mut Regions, place: &Place) -> &'a mut AccountRegion {
    all.entry(place.account).or_default().entry(place.region.clone()).or_default()
}

fn told_recorder(recorder: &Recorder) -> ConfigurationRecorder {
    let frequency =
        |frequency: packs::RecordingFrequency| RecordingFrequency::named(frequency.api_name()).unwrap_or_default();
    let group = &recorder.group;
    ConfigurationRecorder {
        name: Some(recorder.name.to_string()),
        id: Some(recorder.id.to_string()),
        role_arn: Some(recorder.role_arn.to_string()),
        strategy: match group.strategy {
            RecordingStrategy::AllSupported => None,
            RecordingStrategy::Inclusion => Some(organization_document::RecordingStrategy::Inclusion),
            RecordingStrategy::Exclusion => Some(organization_document::RecordingStrategy::Exclusion),
        },
        resource_types: texts(&group.resource_types),
        excluded_resource_types: texts(&group.excluded_resource_types),
        include_global_resource_types: group.include_global_resource_types.then_some(true),
        mode: recorder.mode.as_ref().map(|mode| RecordingMode {
            frequency: frequency(mode.frequency),
            overrides: mode
                .overrides
                .iter()
                .map(|exception| RecordingModeOverride {
                    description: text(&exception.description),
                    resource_types: texts(&exception.resource_types),
                    frequency: frequency(exception.frequency),
                })
                .collect(),
        }),
        recording: (!recorder.recording).then_some(false),
        started_at: recorder.started_at.map(Moment),
        stopped_at: recorder.stopped_at.map(Moment),
        tags: tags(&recorder.tags),
    }
}

fn told_channel(channel: &packs::DeliveryChannel) -> DeliveryChannel {
    DeliveryChannel {
        name: Some(channel.name.to_string()),
        s3_bucket: channel.s3_bucket_name.to_string(),
        s3_key_prefix: text(&channel.s3_key_prefix),
        s3_kms_key_arn: text(&channel.s3_kms_key_arn),
        sns_topic_arn: text(&channel.sns_topic_arn),
        snapshot_frequency: channel
            .snapshot_frequency
            .and_then(|frequency| DeliveryFrequency::named(frequency.api_name())),
        updated_at: at(channel.put_at),
    }
}

fn told_rule(rule: &packs::ConfigRule) -> ConfigRule {
    let definition = &rule.definition;
    let frequency = |frequency: evaluation::templates::Frequency| RuleFrequency::named(frequency.as_str());
    let empty = |list| definition.empty_lists.contains(&list);
    let source = &definition.source;
    let details = source.details.iter().map(|detail| SourceDetail {
        event_source: text(&detail.event_source),
        message_type: detail.message_type.and_then(|message| MessageType::named(message.as_str())),
        maximum_execution_frequency: detail.maximum_execution_frequency.and_then(frequency),
    });
    let details: Vec<SourceDetail> = details.collect();
    ConfigRule {
        name: rule.name.to_string(),
        id: Some(rule.id.to_string()),
        description: definition.description.clone(),
        source: RuleSource {
            owner: match source.owner {
                SourceOwner::Aws => RuleOwner::Aws,
                SourceOwner::CustomLambda => RuleOwner::CustomLambda,
                SourceOwner::CustomPolicy => RuleOwner::CustomPolicy,
            },
            identifier: text(&source.identifier),
            details: Some(details).filter(|details| !details.is_empty() || empty(EmptyList::SourceDetails)),
            policy_text: source.custom_policy.as_ref().map(|policy| policy.text.clone()),
            policy_runtime: source.custom_policy.as_ref().map(|policy| policy.runtime.to_string()),
            enable_debug_log_delivery: source.custom_policy.as_ref().and_then(|it| it.enable_debug_log_delivery),
        },
        scope: definition.scope.as_ref().map(|scope| RuleScope {
            resource_types: Some(texts(&scope.resource_types))
                .filter(|types| !types.is_empty() || empty(EmptyList::ComplianceResourceTypes)),
            resource_id: text(&scope.resource_id),
            tag_key: text(&scope.tag_key),
            tag_value: text(&scope.tag_value),
        }),
        input_parameters: definition.input_parameters.as_deref().map(Content::new),
        maximum_execution_frequency: definition.maximum_execution_frequency.and_then(frequency),
        evaluation_modes: definition
            .evaluation_modes
            .iter()
            .filter_map(|mode| EvaluationMode::named(mode.as_str()))
            .collect(),
        tags: tags(&rule.tags),
        created_at: at(rule.created_at),
    }
}
