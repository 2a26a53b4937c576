//! Reads the answers of AWS Config: what each account has in each Region.

use super::answers::Answer;
use super::gathered::Gathered;
use super::node::{Findings, Node};
use super::packs::{OrganizationPackSeen, PackSeen};
use super::path;
use identifiers::{AccountId, Region};
use indexmap::IndexMap;
use organization_document::{
    AccountRegion, ConfigRule, ConfigurationRecorder, Content, DeliveryChannel, DeliveryFrequency, EvaluationMode, Gap,
    MessageType, RecordingFrequency, RecordingMode, RecordingModeOverride, RecordingStrategy, RuleFrequency, RuleOwner,
    RuleScope, RuleSource, SourceDetail,
};
use std::collections::BTreeMap;

/// Where something of AWS Config or Security Hub is.
pub type Located = (AccountId, Region);

/// Everything of AWS Config.
#[derive(Debug, Default)]
pub struct ConfigGathered {
    /// What accounts have.
    pub regions: BTreeMap<Located, AccountRegion>,
    /// The statuses of recorders, by name: whether it records, and when it was started and stopped.
    pub recorder_statuses: BTreeMap<Located, ConfigurationRecorder>,
    /// Rules that packs made, by place.
    pub pack_rules: BTreeMap<Located, Vec<ConfigRule>>,
    /// Packs, by place.
    pub packs: BTreeMap<Located, Vec<PackSeen>>,
    /// Packs of the organization.
    pub organization_packs: Vec<OrganizationPackSeen>,
    /// How many rules are service-linked, which are made again by what makes them.
    pub linked_rules: usize,
}

/// What isn't modelled, by the member that an answer has of it.
const NOT_MODELLED: &[(&str, &str)] = &[
    ("OrganizationConfigRules", "Organization-wide rules beside packs aren't modelled; they are left out."),
    ("ConfigurationAggregators", "Configuration aggregators aren't modelled; they are left out."),
];

/// What is known of an answer otherwise, or is of no use here.
const IGNORED: &[&str] = &[
    "ConformancePackStatusDetails",
    "ConformancePackRuleComplianceList",
    "OrganizationConfigRuleStatuses",
    "DeliveryChannelsStatus",
];

/// Reads what the answer says of AWS Config; whether that is anything.
pub fn take(
    answer: &Answer,
    gathered: &Gathered<'_>,
    config: &mut ConfigGathered,
    findings: &mut Findings<'_>,
) -> bool {
    let node = answer.node();
    let mut any = IGNORED.iter().any(|name| answer.has(name));
    for (name, what) in NOT_MODELLED {
        if answer.has(name) {
            any = true;
            if !node.items(name, findings).is_empty() {
                findings.gaps.push(Gap::not_modelled(findings.files.shown(node.path), *name, *what));
            }
        }
    }
    for (name, arn, read) in READERS {
        if answer.has(name) {
            any = true;
            for item in node.items(name, findings) {
                if let Some(place) = located(&item, arn, gathered, findings) {
                    read(&item, place, config, findings);
                }
            }
        }
    }
    any
}

type Reader = fn(&Node<'_>, Located, &mut ConfigGathered, &mut Findings<'_>) -> Option<()>;

/// What is in an account and Region: the list, the member that holds an element's ARN, and what reads an element.
const READERS: [(&str, &str, Reader); 7] = [
    ("ConfigRules", "ConfigRuleArn", rule),
    ("ConfigurationRecorders", "arn", recorder),
    ("ConfigurationRecordersStatus", "arn", recorder_status),
    ("DeliveryChannels", "arn", channel),
    ("RetentionConfigurations", "arn", retention),
    ("ConformancePackDetails", "ConformancePackArn", super::packs::pack),
    ("OrganizationConformancePacks", "OrganizationConformancePackArn", super::packs::organization_pack),
];

/// Where it is: by its ARN where it has one, else by the path of the file.
pub fn located(node: &Node<'_>, arn: &str, gathered: &Gathered<'_>, findings: &mut Findings<'_>) -> Option<Located> {
    let (region, account) = match node.text(arn, findings).and_then(path::of_arn) {
        Some((region, account, _)) => (region, account),
        None => (None, None),
    };
    let Some(region) = region.or_else(|| path::region(node.path)) else {
        super::organizations::nameless(node, "which Region this is of", findings);
        return None;
    };
    if let Some(account) = account.or_else(|| path::account(node.path)) {
        return Some((account, region));
    }
    let Some(management) = gathered.management.as_ref().map(|(id, _)| *id).or(gathered.owner) else {
        super::organizations::nameless(node, "which account this is of", findings);
        return None;
    };
    let what = "The file's name doesn't say which account this is of; the management account was assumed.";
    let gap = Gap::assumed(findings.files.shown(node.path), node.place.clone(), what);
    if !findings.gaps.contains(&gap) {
        findings.gaps.push(gap);
    }
    Some((management, region))
}

/// A name of a list, or what is wrong with it.
pub fn named<T>(node: &Node<'_>, member: &str, known: fn(&str) -> Option<T>, findings: &mut Findings<'_>) -> Option<T> {
    let text = node.text(member, findings)?;
    known(text).or_else(|| {
        let message = format!("{} isn't known as {member}", crate::quoted(text));
        node.member(member).and_then(|member| member.wrong(message, findings))
    })
}

fn rule(node: &Node<'_>, place: Located, config: &mut ConfigGathered, findings: &mut Findings<'_>) -> Option<()> {
    let created_by = node.text("CreatedBy", findings);
    let of_pack = created_by.is_some_and(|by| by.starts_with("config-conforms."));
    if created_by.is_some() && !of_pack {
        config.linked_rules = config.linked_rules.saturating_add(1);
        return Some(());
    }
    if node.text("ConfigRuleState", findings).is_some_and(|state| state.starts_with("DELETING")) {
        return Some(());
    }
    let source = node.member("Source");
    let Some(source) = source else { return node.wrong("the member Source is missing", findings) };
    let policy = source.member("CustomPolicyDetails");
    let has_details = source.member("SourceDetails").is_some();
    let mut details = Vec::new();
    for detail in source.items("SourceDetails", findings) {
        details.push(SourceDetail {
            event_source: detail.text("EventSource", findings).map(str::to_owned),
            message_type: named(&detail, "MessageType", MessageType::named, findings),
            maximum_execution_frequency: named(&detail, "MaximumExecutionFrequency", RuleFrequency::named, findings),
        });
    }
    let source = RuleSource {
        owner: named(&source, "Owner", RuleOwner::named, findings)?,
        identifier: source.text("SourceIdentifier", findings).map(str::to_owned),
        details: has_details.then_some(details),
        policy_text: policy.as_ref().and_then(|policy| policy.text("PolicyText", findings)).map(str::to_owned),
        policy_runtime: policy.as_ref().and_then(|policy| policy.text("PolicyRuntime", findings)).map(str::to_owned),
        enable_debug_log_delivery: policy.as_ref().and_then(|policy| policy.flag("EnableDebugLogDelivery", findings)),
    };
    let scope = node.member("Scope").map(|scope| RuleScope {
        resource_types: scope
            .member("ComplianceResourceTypes")
            .is_some()
            .then(|| scope.texts("ComplianceResourceTypes", findings)),
        resource_id: scope.text("ComplianceResourceId", findings).map(str::to_owned),
        tag_key: scope.text("TagKey", findings).map(str::to_owned),
        tag_value: scope.text("TagValue", findings).map(str::to_owned),
    });
    let mut evaluation_modes = Vec::new();
    for mode in node.items("EvaluationModes", findings) {
        evaluation_modes.extend(named(&mode, "Mode", EvaluationMode::named, findings));
    }
    let rule = ConfigRule {
        name: node.needed("ConfigRuleName", findings)?.to_owned(),
        id: node.text("ConfigRuleId", findings).map(str::to_owned),
        description: node.text("Description", findings).filter(|text| !text.is_empty()).map(str::to_owned),
        source,
        scope,
        input_parameters: node.text("InputParameters", findings).filter(|text| *text != "{}").map(Content::new),
        maximum_execution_frequency: named(node, "MaximumExecutionFrequency", RuleFrequency::named, findings),
        evaluation_modes,
        ..ConfigRule::default()
    };
    let rules = if of_pack {
        config.pack_rules.entry(place).or_default()
    } else {
        &mut config.regions.entry(place).or_default().config_rules
    };
    if rules.iter().all(|before| before.name != rule.name) {
        if rule.source.owner == RuleOwner::CustomPolicy && rule.source.policy_text.is_none() {
            let what = format!("The API doesn't tell the policy of the rule {}.", crate::quoted(&rule.name));
            findings.gaps.push(Gap::absent(findings.files.shown(node.path), node.place.clone(), what));
            if !of_pack {
                return Some(());
            }
        }
        rules.push(rule);
    }
    Some(())
}

fn recorder(node: &Node<'_>, place: Located, config: &mut ConfigGathered, findings: &mut Findings<'_>) -> Option<()> {
    if let Some(service) = node.text("servicePrincipal", findings) {
        let what = format!("The recorder of {} isn't modelled; it is left out.", crate::quoted(service));
        findings.gaps.push(Gap::not_modelled(findings.files.shown(node.path), node.place.clone(), what));
        return Some(());
    }
    let group = node.member("recordingGroup");
    let group = group.as_ref();
    let excluded = group.and_then(|group| group.member("exclusionByResourceTypes"));
    let strategy = group.and_then(|group| group.member("recordingStrategy"));
    let all = group.and_then(|group| group.flag("allSupported", findings));
    let resource_types = group.map(|group| group.texts("resourceTypes", findings)).unwrap_or_default();
    let strategy = strategy.and_then(|strategy| named(&strategy, "useOnly", RecordingStrategy::named, findings));
    let strategy = strategy.or(match all {
        Some(true) => Some(RecordingStrategy::AllSupported),
        Some(false) => Some(RecordingStrategy::Inclusion),
        None => None,
    });
    let mode = match node.member("recordingMode") {
        Some(mode) => self::mode(&mode, findings),
        None => None,
    };
    let arn = node.text("arn", findings).and_then(|arn| arn.rsplit_once('/'));
    let recorder = ConfigurationRecorder {
        name: node.text("name", findings).map(str::to_owned),
        id: arn.map(|(_, id)| id.to_owned()),
        role_arn: node.text("roleARN", findings).map(str::to_owned),
        strategy,
        resource_types,
        excluded_resource_types: excluded.map(|types| types.texts("resourceTypes", findings)).unwrap_or_default(),
        include_global_resource_types: group.and_then(|group| group.flag("includeGlobalResourceTypes", findings)),
        mode,
        ..ConfigurationRecorder::default()
    };
    config.regions.entry(place).or_default().configuration_recorder = Some(recorder);
    Some(())
}

fn mode(node: &Node<'_>, findings: &mut Findings<'_>) -> Option<RecordingMode> {
    let mut overrides = Vec::new();
    for exception in node.items("recordingModeOverrides", findings) {
        overrides.push(RecordingModeOverride {
            description: exception.text("description", findings).map(str::to_owned),
            resource_types: exception.texts("resourceTypes", findings),
            frequency: named(&exception, "recordingFrequency", RecordingFrequency::named, findings)?,
        });
    }
    let frequency = named(node, "recordingFrequency", RecordingFrequency::named, findings)?;
    Some(RecordingMode { frequency, overrides })
}

fn recorder_status(
    node: &Node<'_>,
    place: Located,
    config: &mut ConfigGathered,
    findings: &mut Findings<'_>,
) -> Option<()> {
    let status = ConfigurationRecorder {
        recording: node.flag("recording", findings),
        started_at: node.moment("lastStartTime", findings),
        stopped_at: node.moment("lastStopTime", findings),
        ..ConfigurationRecorder::default()
    };
    if node.member("servicePrincipal").is_none() {
        config.recorder_statuses.insert(place, status);
    }
    Some(())
}

fn channel(node: &Node<'_>, place: Located, config: &mut ConfigGathered, findings: &mut Findings<'_>) -> Option<()> {
    let properties = node.member("configSnapshotDeliveryProperties");
    let channel = DeliveryChannel {
        name: node.text("name", findings).map(str::to_owned),
        s3_bucket: node.needed("s3BucketName", findings)?.to_owned(),
        s3_key_prefix: node.text("s3KeyPrefix", findings).map(str::to_owned),
        s3_kms_key_arn: node.text("s3KmsKeyArn", findings).map(str::to_owned),
        sns_topic_arn: node.text("snsTopicARN", findings).map(str::to_owned),
        snapshot_frequency: properties
            .and_then(|properties| named(&properties, "deliveryFrequency", DeliveryFrequency::named, findings)),
        updated_at: None,
    };
    config.regions.entry(place).or_default().delivery_channel = Some(channel);
    Some(())
}

fn retention(node: &Node<'_>, place: Located, config: &mut ConfigGathered, findings: &mut Findings<'_>) -> Option<()> {
    let days = node.number("RetentionPeriodInDays", findings).and_then(|days| u32::try_from(days).ok());
    config.regions.entry(place).or_default().retention_in_days = days;
    Some(())
}

/// Parameters as AWS Config tells them, by name.
pub fn parameters(node: &Node<'_>, findings: &mut Findings<'_>) -> IndexMap<String, String> {
    let mut all = IndexMap::new();
    for parameter in node.items("ConformancePackInputParameters", findings) {
        if let (Some(name), Some(value)) =
            (parameter.needed("ParameterName", findings), parameter.needed("ParameterValue", findings))
        {
            all.insert(name.to_owned(), value.to_owned());
        }
    }
    all
}

/// Puts everything into the accounts of the document.
pub fn fill(
    document: &mut organization_document::OrganizationDocument,
    mut config: ConfigGathered,
    findings: &mut Findings<'_>,
) -> super::packs::Templates {
    for (place, status) in std::mem::take(&mut config.recorder_statuses) {
        let recorder = config.regions.get_mut(&place).and_then(|region| region.configuration_recorder.as_mut());
        if let Some(recorder) = recorder {
            recorder.recording = status.recording;
            recorder.started_at = status.started_at;
            recorder.stopped_at = status.stopped_at;
        }
    }
    let templates = super::packs::fill(document, &mut config, findings);
    let mut by_account: BTreeMap<AccountId, Vec<(Region, AccountRegion)>> = BTreeMap::new();
    for ((account, region), found) in config.regions {
        by_account.entry(account).or_default().push((region, found));
    }
    for account in &mut document.accounts {
        if let Some(found) = account.id.and_then(|id| by_account.remove(&id)) {
            account.regions.extend(found);
        }
    }
    for account in by_account.keys() {
        let what = "There are answers of AWS Config or Security Hub for an account that isn't in the organization; they are left out.";
        findings.gaps.push(Gap::absent(findings.files.name(), account.to_string(), what));
    }
    if document.accounts.iter().all(|account| account.regions.is_empty()) {
        let what =
            "No answer tells what accounts have of AWS Config: recorders, rules and packs of their own are missing.";
        findings.gaps.push(Gap::absent(findings.files.name(), "config", what));
    }
    templates
}
