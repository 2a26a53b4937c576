//! `AWS::Config::ConfigRule`: what PutConfigRule will be told.

use documents::{Document, Node, parse_json, to_json};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::expression::{Expression, Form, Reader};
use super::problem::{Place, TemplateProblem};
use super::properties::{Properties, check_keys};
use super::resource::Resource;
use super::value::{Value, Valued};

/// A rule as a pack deploys it.
#[derive(Debug, Clone, PartialEq)]
pub struct ResolvedRule {
    /// The resource's name in the template.
    pub logical_id: SmolStr,
    /// `ConfigRuleName`, or the logical id when the template gives none.
    pub name_in_template: String,
    /// The name in the account: with `-` and the pack's id.
    pub config_rule_name: String,
    /// `Description`.
    pub description: Option<String>,
    /// Who evaluates the rule and how.
    pub source: Source,
    /// What it is evaluated on; absent for everything.
    pub scope: Option<Scope>,
    /// The text of a JSON object with string values, in template order; absent when there are none.
    pub input_parameters: Option<String>,
    /// How often it is evaluated at least.
    pub maximum_execution_frequency: Option<Frequency>,
    /// When it is evaluated; empty for the default, detective.
    pub evaluation_modes: Vec<EvaluationMode>,
    /// Lists that are there without an element; an absent one means the same, but is shown otherwise.
    pub empty_lists: Vec<EmptyList>,
    /// The controls that the rule is reported under.
    pub controls: Vec<SmolStr>,
}

/// A list of a rule that was put without an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum EmptyList {
    /// `Scope.ComplianceResourceTypes`
    ComplianceResourceTypes,
    /// `Source.SourceDetails`
    SourceDetails,
}

/// `Source`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// `Owner`
    pub owner: SourceOwner,
    /// `SourceIdentifier`: the managed rule or the function's ARN.
    pub identifier: Option<SmolStr>,
    /// `SourceDetails`
    pub details: Vec<SourceDetail>,
    /// `CustomPolicyDetails`
    pub custom_policy: Option<CustomPolicy>,
}

/// `Owner`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SourceOwner {
    /// `AWS`: a managed rule.
    Aws,
    /// `CUSTOM_LAMBDA`
    CustomLambda,
    /// `CUSTOM_POLICY`: a Guard policy.
    CustomPolicy,
}

/// One of the `SourceDetails`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceDetail {
    /// `EventSource`: always `aws.config`.
    pub event_source: Option<SmolStr>,
    /// `MessageType`
    pub message_type: Option<MessageType>,
    /// `MaximumExecutionFrequency`
    pub maximum_execution_frequency: Option<Frequency>,
}

/// `CustomPolicyDetails`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomPolicy {
    /// `PolicyRuntime`: `guard-2.x.x`.
    pub runtime: SmolStr,
    /// `PolicyText`
    pub text: String,
    /// `EnableDebugLogDelivery`
    pub enable_debug_log_delivery: Option<bool>,
}

/// `Scope`: what a rule looks at. All parts that are given must match.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Scope {
    /// `ComplianceResourceTypes`
    pub resource_types: Vec<SmolStr>,
    /// `ComplianceResourceId`
    pub resource_id: Option<SmolStr>,
    /// `TagKey`
    pub tag_key: Option<SmolStr>,
    /// `TagValue`
    pub tag_value: Option<SmolStr>,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
        }
        impl $name {
            /// Reads the API's word.
            pub fn parse(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$variant),)+
                    _ => None,
                }
            }

            /// The API's word.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }
    };
}

words!(
    /// How often a rule is evaluated.
    Frequency {
        OneHour = "One_Hour",
        ThreeHours = "Three_Hours",
        SixHours = "Six_Hours",
        TwelveHours = "Twelve_Hours",
        TwentyFourHours = "TwentyFour_Hours",
    }
);
words!(
    /// What makes AWS Config evaluate a custom rule.
    MessageType {
        ConfigurationItemChange = "ConfigurationItemChangeNotification",
        ConfigurationSnapshotDelivery = "ConfigurationSnapshotDeliveryCompleted",
        Scheduled = "ScheduledNotification",
        OversizedConfigurationItemChange = "OversizedConfigurationItemChangeNotification",
    }
);
words!(
    /// When a rule is evaluated.
    EvaluationMode {
        Detective = "DETECTIVE",
        Proactive = "PROACTIVE",
    }
);

impl Source {
    /// A frequency that was put on the rule, where the service keeps it: in those of the details that are scheduled and have
    /// none of their own. What is left stays on the rule.
    pub fn scheduled(&mut self, on_rule: Option<Frequency>) -> Option<Frequency> {
        let mut scheduled =
            self.details.iter_mut().filter(|detail| detail.message_type == Some(MessageType::Scheduled)).peekable();
        if scheduled.peek().is_none() {
            return on_rule;
        }
        for detail in scheduled {
            detail.maximum_execution_frequency = detail.maximum_execution_frequency.or(on_rule);
        }
        None
    }
}

impl Scope {
    /// Whether it leaves nothing out.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl SourceOwner {
    /// Reads the API's word.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "AWS" => Some(Self::Aws),
            "CUSTOM_LAMBDA" => Some(Self::CustomLambda),
            "CUSTOM_POLICY" => Some(Self::CustomPolicy),
            _ => None,
        }
    }

    /// The API's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "AWS",
            Self::CustomLambda => "CUSTOM_LAMBDA",
            Self::CustomPolicy => "CUSTOM_POLICY",
        }
    }
}

const PROPERTIES: [&str; 7] = [
    "ConfigRuleName",
    "Description",
    "EvaluationModes",
    "InputParameters",
    "MaximumExecutionFrequency",
    "Scope",
    "Source",
];

/// What can be said about a rule before its values are known.
pub(super) fn check_names(reader: &mut Reader<'_>, place: Place, id: &str, entries: &[(SmolStr, Expression)]) {
    check_keys(reader, &format!("rule `{id}`"), entries, &PROPERTIES);
    let source = entries.iter().find(|(key, _)| key == "Source");
    match source.map(|(_, source)| (&source.form, source.place)) {
        None => drop(reader.refuse::<()>(place, format!("rule `{id}` needs Source"))),
        Some((Form::Map(source), at)) if !source.iter().any(|(key, _)| key == "Owner") => {
            reader.refuse::<()>(at, format!("Source of rule `{id}` needs Owner"));
        }
        Some(_) => {}
    }
}

/// The rule with these evaluated properties; `None` when something is wrong, which has been noted.
pub(super) fn resolve(
    resource: &Resource,
    valued: &Valued,
    pack_id: &str,
    lenient: bool,
    problems: &mut Vec<TemplateProblem>,
) -> Option<ResolvedRule> {
    let before = problems.len();
    let id = &resource.logical_id;
    let mut properties = Properties::of(format!("rule `{id}`"), valued, &PROPERTIES, problems)?;
    let name_in_template = name(id, &mut properties);
    let config_rule_name = format!("{name_in_template}-{pack_id}");
    if config_rule_name.chars().count() > 128 {
        let message =
            format!("`{config_rule_name}`, the name of rule `{id}` in the pack, is longer than 128 characters");
        properties.refuse(resource.place, message);
    }
    let description = properties.text("Description", 0, 256).map(String::from);
    let frequency = properties.word("MaximumExecutionFrequency", "a frequency such as Six_Hours", Frequency::parse);
    let mut evaluation_modes = Vec::new();
    properties.maps("EvaluationModes", 2, &["Mode"], |mut mode| {
        evaluation_modes.extend(mode.word("Mode", "DETECTIVE or PROACTIVE", EvaluationMode::parse));
    });
    let mut empty_lists = Vec::new();
    let scope = scope(&mut properties, &mut empty_lists);
    let mut source = source(&mut properties, resource, &mut empty_lists);
    let frequency = match &mut source {
        Some(source) => source.scheduled(frequency),
        None => frequency,
    };
    let input_parameters = input_parameters(&mut properties, id);
    if problems.len() > before && !lenient {
        return None;
    }
    Some(ResolvedRule {
        logical_id: id.clone(),
        name_in_template,
        config_rule_name,
        description,
        source: source?,
        scope,
        input_parameters,
        maximum_execution_frequency: frequency,
        evaluation_modes,
        empty_lists,
        controls: resource.controls.clone(),
    })
}

/// The name that the template gives, or the logical id.
fn name(id: &str, properties: &mut Properties<'_>) -> String {
    let name = properties.text("ConfigRuleName", 1, 128);
    if let (Some(text), Some(given)) = (&name, properties.get("ConfigRuleName"))
        && text.trim().is_empty()
    {
        properties.refuse(given.place, format!("ConfigRuleName of rule `{id}` must not be blank"));
    }
    name.map_or_else(|| id.to_owned(), String::from)
}

fn source(properties: &mut Properties<'_>, resource: &Resource, empty_lists: &mut Vec<EmptyList>) -> Option<Source> {
    if properties.get("Source").is_none() {
        properties.refuse(resource.place, format!("rule `{}` needs Source", resource.logical_id));
    }
    let known = ["Owner", "SourceIdentifier", "SourceDetails", "CustomPolicyDetails"];
    let mut source = properties.map("Source", &known)?;
    source.required("Owner", 1, 256);
    let owner = source.word("Owner", "AWS, CUSTOM_LAMBDA or CUSTOM_POLICY", SourceOwner::parse)?;
    let identifier = match owner {
        SourceOwner::CustomPolicy => source.text("SourceIdentifier", 1, 256),
        SourceOwner::Aws | SourceOwner::CustomLambda => Some(source.required("SourceIdentifier", 1, 256)?),
    };
    let mut details = Vec::new();
    source.maps("SourceDetails", 25, &["EventSource", "MessageType", "MaximumExecutionFrequency"], |mut detail| {
        details.push(SourceDetail {
            event_source: detail
                .word("EventSource", "aws.config", |text| (text == "aws.config").then(|| SmolStr::new(text))),
            message_type: detail.word("MessageType", "a message type", MessageType::parse),
            maximum_execution_frequency: detail.word(
                "MaximumExecutionFrequency",
                "a frequency such as Six_Hours",
                Frequency::parse,
            ),
        });
    });
    if details.is_empty() && source.get("SourceDetails").is_some() {
        empty_lists.push(EmptyList::SourceDetails);
    }
    let custom_policy = custom_policy(&mut source);
    Some(Source { owner, identifier, details, custom_policy })
}

fn custom_policy(source: &mut Properties<'_>) -> Option<CustomPolicy> {
    let known = ["PolicyRuntime", "PolicyText", "EnableDebugLogDelivery"];
    let mut policy = source.map("CustomPolicyDetails", &known)?;
    let (runtime, text) = (policy.required("PolicyRuntime", 1, 64), policy.required("PolicyText", 0, 10_000));
    let enable_debug_log_delivery = policy.flag("EnableDebugLogDelivery");
    Some(CustomPolicy { runtime: runtime?, text: text?.into(), enable_debug_log_delivery })
}

fn scope(properties: &mut Properties<'_>, empty_lists: &mut Vec<EmptyList>) -> Option<Scope> {
    let known = ["ComplianceResourceTypes", "ComplianceResourceId", "TagKey", "TagValue"];
    let mut scope = properties.map("Scope", &known)?;
    let resource_types = scope.texts("ComplianceResourceTypes", 100, 256);
    if resource_types.as_ref().is_some_and(Vec::is_empty) {
        empty_lists.push(EmptyList::ComplianceResourceTypes);
    }
    Some(Scope {
        resource_types: resource_types.unwrap_or_default(),
        resource_id: scope.text("ComplianceResourceId", 1, 768),
        tag_key: scope.text("TagKey", 1, 128),
        tag_value: scope.text("TagValue", 1, 256),
    })
}

/// The parameters as JSON object text; a text that already is one is read first.
fn input_parameters(properties: &mut Properties<'_>, id: &str) -> Option<String> {
    let given = properties.get("InputParameters")?;
    let refused = |key: &str| format!("InputParameters of rule `{id}`: `{key}` must be a single value");
    let mut entries = Vec::new();
    match &given.value {
        Value::Map(parameters) => {
            for (key, value) in parameters {
                match &value.value {
                    Value::Text(text) => entries.push((key.clone(), Document::string(text))),
                    _ => properties.refuse(value.place, refused(key)),
                }
            }
        }
        Value::Text(text) => match parse_json(text).map(|document| document.node) {
            Ok(Node::Mapping(parameters)) => {
                for entry in parameters {
                    match entry.value.text() {
                        Some(text) => entries.push((entry.key.clone(), Document::string(text))),
                        None => properties.refuse(given.place, refused(&entry.key)),
                    }
                }
            }
            _ => properties.refuse(given.place, format!("InputParameters of rule `{id}` must be a JSON object")),
        },
        Value::List(_) | Value::Nothing => {
            properties.refuse(given.place, format!("InputParameters of rule `{id}` must be a map"));
        }
    }
    (!entries.is_empty()).then(|| to_json(&Document::mapping(entries)))
}
