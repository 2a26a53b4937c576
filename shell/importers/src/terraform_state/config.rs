//! Reads the resources of AWS Config, and says where each type's own attributes tell what account and Region it is in.

use super::gathered::{At, Gathered, conflict};
use super::organizations::tags;
use super::providers::Place;
use super::security_hub as hub;
use crate::aws_api::node::{Findings, Node};
use crate::quoted;
use identifiers::AccountId;
use indexmap::IndexMap;
use organization_document::{
    ConfigRule, ConfigurationRecorder, ConformancePack, Content, DeliveryChannel, DeliveryFrequency, EvaluationMode,
    MessageType, OrganizationConformancePack, RecordingFrequency, RecordingMode, RecordingModeOverride,
    RecordingStrategy, Reference, RuleFrequency, RuleOwner, RuleScope, RuleSource, SourceDetail,
};

type Reader = fn(&Node<'_>, Place, &mut Gathered, &mut Findings<'_>) -> Option<()>;

/// What is in an account and Region: the type, the attributes that tell where (ARNs, or an account's id), and what reads it.
pub const LOCATED: [(&str, &[&str], Reader); 16] = [
    ("aws_config_configuration_recorder", &["role_arn"], recorder),
    ("aws_config_configuration_recorder_status", &[], recorder_status),
    ("aws_config_delivery_channel", &[], channel),
    ("aws_config_retention_configuration", &[], retention),
    ("aws_config_config_rule", &["arn"], rule),
    ("aws_config_conformance_pack", &["arn"], pack),
    ("aws_config_organization_conformance_pack", &["arn"], organization_pack),
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

/// The only block of a kind that there can be once.
pub fn block<'v>(node: &Node<'v>, name: &str, findings: &mut Findings<'_>) -> Option<Node<'v>> {
    node.items(name, findings).into_iter().find(|block| block.members().is_some())
}

/// A name of a list, or what is wrong with it.
pub fn named<T>(node: &Node<'_>, name: &str, known: fn(&str) -> Option<T>, findings: &mut Findings<'_>) -> Option<T> {
    let text = node.told(name, findings)?;
    known(&text).or_else(|| {
        let member = node.member(name)?;
        member.wrong(format!("{} isn't known as {name}", quoted(&text)), findings)
    })
}

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

/// Takes what a place has once; another one is told.
fn once<T: PartialEq>(
    slot: &mut Option<T>,
    now: T,
    what: &str,
    (account, region): &Place,
    at: &At,
    findings: &mut Findings<'_>,
) {
    match slot {
        Some(before) if *before != now => {
            let what = format!("Another resource tells {what} of {account} in {region} otherwise; that one was taken.");
            findings.gaps.push(organization_document::Gap::conflict(at.file.clone(), at.address.clone(), what));
        }
        Some(_) => {}
        None => *slot = Some(now),
    }
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
    let rules = &mut into.regions.entry(place.clone()).or_default().config_rules;
    let mut before = rules.iter().find(|before| before.name == rule.name).cloned();
    match &mut before {
        Some(_) => once(&mut before, rule, "the rule", &place, &at, findings),
        None => rules.push(rule),
    }
    Some(())
}

fn parameters(node: &Node<'_>, findings: &mut Findings<'_>) -> IndexMap<String, String> {
    let mut all = IndexMap::new();
    for parameter in node.items("input_parameter", findings) {
        if let Some(name) = parameter.needed("parameter_name", findings) {
            // An empty text is a value, too.
            let value = parameter.text("parameter_value", findings).unwrap_or_default();
            all.insert(name.to_owned(), value.to_owned());
        }
    }
    all
}

/// What stands behind the last slash or dash of the ARN.
fn end_of_arn(node: &Node<'_>, separator: char, findings: &mut Findings<'_>) -> Option<String> {
    node.text("arn", findings)?.rsplit_once(separator).map(|(_, end)| end.to_owned())
}

fn pack(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let pack = ConformancePack {
        name: node.needed("name", findings)?.to_owned(),
        id: end_of_arn(node, '/', findings),
        template: node.told("template_body", findings),
        parameters: parameters(node, findings),
        delivery_s3_bucket: node.told("delivery_s3_bucket", findings),
        delivery_s3_key_prefix: node.told("delivery_s3_key_prefix", findings),
        ..ConformancePack::default()
    };
    let at = At::of(node, findings);
    if pack.template.is_none() {
        let name = &pack.name;
        let what = format!("{}; the pack {} is left out.", no_template(node, findings), quoted(name));
        findings.gaps.push(organization_document::Gap::absent(at.file, at.address, what));
        return Some(());
    }
    let packs = &mut into.regions.entry(place.clone()).or_default().conformance_packs;
    let mut before = packs.iter().find(|before| before.name == pack.name).cloned();
    match &mut before {
        Some(_) => once(&mut before, pack, "the pack", &place, &at, findings),
        None => packs.push(pack),
    }
    Some(())
}

/// Why a pack has no template.
pub fn no_template(node: &Node<'_>, findings: &mut Findings<'_>) -> String {
    match node.told("template_s3_uri", findings) {
        Some(uri) => format!("The template isn't in the state, but in {}", quoted(&uri)),
        None => "The template isn't in the state: the resource was imported, and no API gives it back".to_owned(),
    }
}

fn organization_pack(
    node: &Node<'_>,
    (account, region): Place,
    into: &mut Gathered,
    findings: &mut Findings<'_>,
) -> Option<()> {
    let mut excluded_accounts = Vec::new();
    for id in node.items("excluded_accounts", findings) {
        if let Some(id) = id.parse::<AccountId>("an account's id of twelve digits", findings) {
            into.named.insert(id);
            excluded_accounts.push(Reference::from(id));
        }
    }
    let pack = OrganizationConformancePack {
        name: node.needed("name", findings)?.to_owned(),
        id: end_of_arn(node, '-', findings),
        account: Some(Reference::from(account)),
        region,
        template: node.told("template_body", findings),
        parameters: parameters(node, findings),
        delivery_s3_bucket: node.told("delivery_s3_bucket", findings),
        delivery_s3_key_prefix: node.told("delivery_s3_key_prefix", findings),
        excluded_accounts,
        ..OrganizationConformancePack::default()
    };
    let at = At::of(node, findings);
    let why = pack.template.is_none().then(|| no_template(node, findings));
    let same = |before: &&(OrganizationConformancePack, AccountId, At, Option<String>)| {
        (&before.0.name, &before.0.region, before.1) == (&pack.name, &pack.region, account)
    };
    match into.packs.iter().find(same) {
        Some((before, _, first, _)) => {
            let members = [
                ("template_body", before.template != pack.template),
                ("input_parameter", before.parameters != pack.parameters),
            ];
            conflict("the pack", first, &at, &members, findings);
        }
        None => into.packs.push((pack, account, at, why)),
    }
    Some(())
}
