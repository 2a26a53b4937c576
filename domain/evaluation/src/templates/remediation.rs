//! `AWS::Config::RemediationConfiguration`: what PutRemediationConfigurations will be told.

use smol_str::SmolStr;

use super::expression::{Expression, Reader};
use super::problem::{Place, TemplateProblem};
use super::properties::{Properties, check_keys};
use super::resource::Resource;
use super::value::{Value, Valued};

/// A remediation as a pack deploys it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolvedRemediation {
    /// The resource's name in the template.
    pub logical_id: SmolStr,
    /// The rule's name as the template says it.
    pub rule_name_in_template: String,
    /// The rule's name in the account; absent when the pack deploys no such rule, which fails the deployment.
    pub config_rule_name: Option<String>,
    /// `TargetType`: always `SSM_DOCUMENT`.
    pub target_type: SmolStr,
    /// `TargetId`: the document.
    pub target_id: SmolStr,
    /// `TargetVersion`
    pub target_version: Option<SmolStr>,
    /// `ResourceType`
    pub resource_type: Option<SmolStr>,
    /// `Parameters`, in template order.
    pub parameters: Vec<(SmolStr, RemediationParameter)>,
    /// `Automatic`
    pub automatic: bool,
    /// `MaximumAutomaticAttempts`, 1 to 25.
    pub maximum_automatic_attempts: Option<u32>,
    /// `RetryAttemptSeconds`, 1 to 2,678,000.
    pub retry_attempt_seconds: Option<u32>,
    /// `ExecutionControls.SsmControls.ConcurrentExecutionRatePercentage`, 1 to 100.
    pub concurrent_execution_rate_percentage: Option<u32>,
    /// `ExecutionControls.SsmControls.ErrorPercentage`, 1 to 100.
    pub error_percentage: Option<u32>,
    /// What must be deployed before.
    pub depends_on: Vec<SmolStr>,
}

/// The value of a remediation's parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RemediationParameter {
    /// `StaticValue`: these values.
    Static(Vec<SmolStr>),
    /// `ResourceValue` with `RESOURCE_ID`: the id of the resource that is remediated.
    ResourceId,
}

const PROPERTIES: [&str; 10] = [
    "Automatic",
    "ConfigRuleName",
    "ExecutionControls",
    "MaximumAutomaticAttempts",
    "Parameters",
    "ResourceType",
    "RetryAttemptSeconds",
    "TargetId",
    "TargetType",
    "TargetVersion",
];

/// What can be said about a remediation before its values are known.
pub(super) fn check_names(reader: &mut Reader<'_>, place: Place, id: &str, entries: &[(SmolStr, Expression)]) {
    check_keys(reader, &format!("remediation `{id}`"), entries, &PROPERTIES);
    for needed in ["ConfigRuleName", "TargetId", "TargetType"] {
        if !entries.iter().any(|(key, _)| key == needed) {
            reader.refuse::<()>(place, format!("remediation `{id}` needs {needed}"));
        }
    }
}

/// The remediation with these evaluated properties; `None` when something is wrong, which has been noted.
pub(super) fn resolve(
    resource: &Resource,
    valued: &Valued,
    problems: &mut Vec<TemplateProblem>,
) -> Option<ResolvedRemediation> {
    let before = problems.len();
    let id = &resource.logical_id;
    let mut properties = Properties::of(format!("remediation `{id}`"), valued, &PROPERTIES, problems)?;
    let rule = properties.required("ConfigRuleName", 1, 128);
    let target_id = properties.required("TargetId", 1, 256);
    properties.required("TargetType", 1, 256);
    let target_type =
        properties.word("TargetType", "SSM_DOCUMENT", |text| (text == "SSM_DOCUMENT").then(|| SmolStr::new(text)));
    let parameters = parameters(&mut properties, id);
    let (mut rate, mut errors) = (None, None);
    if let Some(mut controls) = properties.map("ExecutionControls", &["SsmControls"])
        && let Some(mut ssm) = controls.map("SsmControls", &["ConcurrentExecutionRatePercentage", "ErrorPercentage"])
    {
        rate = ssm.number("ConcurrentExecutionRatePercentage", 1, 100);
        errors = ssm.number("ErrorPercentage", 1, 100);
    }
    let remediation = ResolvedRemediation {
        logical_id: id.clone(),
        rule_name_in_template: rule.unwrap_or_default().into(),
        config_rule_name: None,
        target_type: target_type.unwrap_or_default(),
        target_id: target_id.unwrap_or_default(),
        target_version: properties.text("TargetVersion", 0, 256),
        resource_type: properties.text("ResourceType", 1, 256),
        parameters,
        automatic: properties.flag("Automatic").unwrap_or(false),
        maximum_automatic_attempts: properties.number("MaximumAutomaticAttempts", 1, 25),
        retry_attempt_seconds: properties.number("RetryAttemptSeconds", 1, 2_678_000),
        concurrent_execution_rate_percentage: rate,
        error_percentage: errors,
        depends_on: resource.depends_on.clone(),
    };
    (problems.len() == before).then_some(remediation)
}

fn parameters(properties: &mut Properties<'_>, id: &str) -> Vec<(SmolStr, RemediationParameter)> {
    let Some(given) = properties.get("Parameters") else { return Vec::new() };
    let Value::Map(entries) = &given.value else {
        properties.refuse(given.place, format!("Parameters of remediation `{id}` must be a map"));
        return Vec::new();
    };
    let names: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
    let mut found = Vec::new();
    for (key, value) in entries {
        let before = properties.noted();
        let mut all = properties.map("Parameters", &names);
        let read = all.as_mut().and_then(|all| {
            let mut parameter = all.map(key, &["StaticValue", "ResourceValue"])?;
            if let Some(mut fixed) = parameter.map("StaticValue", &["Values"]) {
                return fixed.texts("Values", 25, 256).map(RemediationParameter::Static);
            }
            let mut resource = parameter.map("ResourceValue", &["Value"])?;
            resource.word("Value", "RESOURCE_ID", |text| {
                (text == "RESOURCE_ID").then_some(RemediationParameter::ResourceId)
            })
        });
        match read {
            Some(read) => found.push((key.clone(), read)),
            None if properties.noted() > before => {}
            None => properties.refuse(
                value.place,
                format!("parameter `{key}` of remediation `{id}` must be a StaticValue or a ResourceValue"),
            ),
        }
    }
    found
}
