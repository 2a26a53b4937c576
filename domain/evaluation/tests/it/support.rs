//! What the data-driven tests share.

use documents::{Document, parse_json};
use evaluation::facts::AccountFacts;
use evaluation::items::{ConfigurationItem, read_items};
use evaluation::rollup::Compliance;
use evaluation::rules::{Coverage, Inventory, Outcome};
use evaluation::templates::{Pseudo, Resolved, ResolvedRule};
use identifiers::Timestamp;

pub const PACK_ID: &str = "conformance-pack-abc123def";

pub fn vectors(text: &str) -> Document {
    parse_json(text).unwrap()
}

pub fn list<'d>(document: &'d Document, key: &str) -> &'d [Document] {
    document.get(key).and_then(Document::items).unwrap_or_default()
}

pub fn text<'d>(document: &'d Document, key: &str) -> &'d str {
    document.get(key).and_then(Document::text).unwrap_or_default()
}

pub fn pseudo() -> Pseudo {
    Pseudo {
        account_id: "123456789012".parse().unwrap(),
        region: "us-east-1".parse().unwrap(),
        stack_name: format!("awsconfigconforms-pack-{PACK_ID}"),
        stack_uuid: "11111111-2222-3333-4444-555555555555".to_owned(),
    }
}

pub fn inputs(case: &Document) -> Vec<(String, String)> {
    list(case, "conformancePackInputParameters")
        .iter()
        .map(|one| (text(one, "ParameterName").to_owned(), text(one, "ParameterValue").to_owned()))
        .collect()
}

/// Compares everything that an expected rule of the vectors says, and that nothing else is there.
pub fn compare_rule(context: &str, rule: &ResolvedRule, expected: &Document) {
    let id = text(expected, "logicalId");
    let context = format!("{context}: {id}");
    assert_eq!(rule.logical_id, id, "{context}");
    assert_eq!(rule.name_in_template, text(expected, "configRuleName"), "{context}");
    assert_eq!(rule.config_rule_name, format!("{}-{PACK_ID}", rule.name_in_template), "{context}");
    assert_eq!(rule.source.owner.as_str(), text(expected, "owner"), "{context}");
    assert_eq!(rule.source.identifier.as_deref().unwrap_or(""), text(expected, "sourceIdentifier"), "{context}");
    let parameters = rule.input_parameters.as_deref().map(|text| parse_json(text).unwrap());
    let plain = |document: &Document| documents::to_json(document);
    assert_eq!(parameters.as_ref().map(plain), expected.get("inputParameters").map(plain), "{context}");
    let frequency = rule.maximum_execution_frequency.map(|frequency| frequency.as_str());
    assert_eq!(frequency, expected.get("maximumExecutionFrequency").and_then(Document::text), "{context}");
    let details = list(expected, "sourceDetails");
    assert_eq!(rule.source.details.len(), details.len(), "{context}");
    for (detail, expected) in rule.source.details.iter().zip(details) {
        assert_eq!(detail.event_source.as_deref(), Some(text(expected, "EventSource")), "{context}");
        assert_eq!(detail.message_type.map(|one| one.as_str()), Some(text(expected, "MessageType")), "{context}");
    }
    match (&rule.scope, expected.get("scope")) {
        (None, None) => {}
        (Some(scope), Some(expected)) => {
            let types: Vec<_> = list(expected, "ComplianceResourceTypes").iter().filter_map(Document::text).collect();
            assert_eq!(scope.resource_types, types, "{context}");
            assert_eq!(scope.tag_key.as_deref(), expected.get("TagKey").and_then(Document::text), "{context}");
            assert_eq!(scope.tag_value.as_deref(), expected.get("TagValue").and_then(Document::text), "{context}");
        }
        (scope, expected) => panic!("{context}: {scope:?} instead of {expected:?}"),
    }
}

/// Compares rules and remediations with what the vectors expect.
pub fn compare(context: &str, resolved: &Resolved, expected: &Document) {
    let rules = list(expected, "rules");
    assert_eq!(resolved.rules.len(), rules.len(), "{context}: number of rules");
    for (rule, expected) in resolved.rules.iter().zip(rules) {
        compare_rule(context, rule, expected);
    }
    let others = list(expected, "others");
    assert_eq!(resolved.remediations.len(), others.len(), "{context}: number of remediations");
    for (remediation, expected) in resolved.remediations.iter().zip(others) {
        let context = format!("{context}: {}", remediation.logical_id);
        let properties = expected.get("properties").unwrap();
        assert_eq!(remediation.logical_id, text(expected, "logicalId"), "{context}");
        assert_eq!(remediation.rule_name_in_template, text(properties, "ConfigRuleName"), "{context}");
        let deployed = format!("{}-{PACK_ID}", remediation.rule_name_in_template);
        assert_eq!(remediation.config_rule_name, Some(deployed), "{context}");
        assert_eq!(remediation.target_id, text(properties, "TargetId"), "{context}");
        assert_eq!(remediation.target_type, text(properties, "TargetType"), "{context}");
        assert_eq!(remediation.target_version.as_deref().unwrap_or(""), text(properties, "TargetVersion"), "{context}");
        assert_eq!(remediation.resource_type.as_deref().unwrap_or(""), text(properties, "ResourceType"), "{context}");
        let number =
            |path: &[&str]| properties.at(path).and_then(Document::as_i64).map(|number| u32::try_from(number).unwrap());
        assert_eq!(Some(remediation.automatic), properties.get("Automatic").and_then(Document::as_bool), "{context}");
        assert_eq!(remediation.maximum_automatic_attempts, number(&["MaximumAutomaticAttempts"]), "{context}");
        assert_eq!(remediation.retry_attempt_seconds, number(&["RetryAttemptSeconds"]), "{context}");
        let ssm = |key| number(&["ExecutionControls", "SsmControls", key]);
        let rate = ssm("ConcurrentExecutionRatePercentage");
        assert_eq!(remediation.concurrent_execution_rate_percentage, rate, "{context}");
        assert_eq!(remediation.error_percentage, ssm("ErrorPercentage"), "{context}");
        let parameters = properties.get("Parameters").and_then(Document::entries).unwrap_or_default();
        assert_eq!(remediation.parameters.len(), parameters.len(), "{context}");
        for ((name, value), expected) in remediation.parameters.iter().zip(parameters) {
            use evaluation::templates::RemediationParameter;
            assert_eq!(*name, expected.key, "{context}");
            match value {
                RemediationParameter::Static(values) => {
                    let texts: Vec<_> = expected
                        .value
                        .at(&["StaticValue", "Values"])
                        .unwrap()
                        .items()
                        .unwrap()
                        .iter()
                        .filter_map(Document::text)
                        .collect();
                    assert_eq!(*values, texts, "{context}");
                }
                RemediationParameter::ResourceId => {
                    assert_eq!(expected.value.at(&["ResourceValue", "Value"]).unwrap().text(), Some("RESOURCE_ID"));
                }
            }
        }
        let depends: Vec<_> = match expected.get("dependsOn") {
            Some(one) if one.items().is_none() => one.text().into_iter().collect(),
            Some(many) => many.items().unwrap().iter().filter_map(Document::text).collect(),
            None => Vec::new(),
        };
        assert_eq!(remediation.depends_on, depends, "{context}");
    }
}

/// The readable items of a document.
pub fn items(document: &Document) -> Vec<ConfigurationItem> {
    read_items(document).into_iter().map(|item| item.unwrap()).collect()
}

/// Everything is recorded, and the time is that of the vectors.
pub fn inventory<'a>(facts: &'a AccountFacts, items: &'a [ConfigurationItem]) -> Inventory<'a> {
    let now = Timestamp::from_millis(1_767_607_872_000);
    Inventory::new("123456789012".parse().unwrap(), "eu-west-1".parse().unwrap(), now, facts, items, Coverage::All)
}

/// A line for each verdict, or one for the outcome: what a person would write down.
pub fn lines(outcome: &Outcome) -> Vec<String> {
    match outcome {
        Outcome::NotModelled => vec!["not modelled".to_owned()],
        Outcome::InvalidParameters(problems) => problems.clone(),
        Outcome::NoData { needs } => needs.iter().map(|need| format!("needs {need}")).collect(),
        Outcome::NothingApplies => vec!["nothing applies".to_owned()],
        Outcome::Verdicts { verdicts, gaps } => {
            let verdict = |one: &evaluation::rules::Verdict| {
                let compliance = Compliance::from(one.compliance).as_str();
                format!("{} {} {compliance}", one.resource_type, one.resource_id)
            };
            verdicts.iter().map(verdict).chain(gaps.iter().map(|need| format!("needs {need}"))).collect()
        }
    }
}
