//! From the state's nouns to the API's shapes.

use governance::central_configuration::{
    Association, ConfigurationPolicy, ControlParameters, ControlsConfiguration, Parameter, ParameterValue,
    PolicyDocument,
};
use governance::organizations::Tags;
use identifiers::TargetId;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use wire_securityhub as wire;

/// What Create, Get and Update tell of a policy: three shapes of the same members.
macro_rules! configuration_policy {
    ($shape:ident, $policy:expr, $document:expr) => {{
        let (policy, document) = ($policy, $document);
        ::wire_securityhub::$shape {
            arn: Some(policy.arn()),
            id: Some(policy.id.to_string()),
            name: Some(policy.name.to_string()),
            description: policy.description.as_ref().map(ToString::to_string),
            updated_at: Some(policy.updated_at.millis()),
            created_at: Some(policy.created_at.millis()),
            configuration_policy: Some($crate::securityhub::to_wire::policy(document)),
        }
    }};
}
pub(super) use configuration_policy;

/// What Start and Get tell of an association, and lists of each: three shapes of the same members.
macro_rules! association {
    ($shape:ident, $association:expr) => {{
        let association = $association;
        ::wire_securityhub::$shape {
            configuration_policy_id: Some(association.configuration.to_string()),
            target_id: Some(association.target.to_string()),
            target_type: Some($crate::securityhub::to_wire::target_type(&association.target).to_owned()),
            association_type: Some(association.association_type.api_name().to_owned()),
            updated_at: Some(association.updated_at.millis()),
            association_status: Some(association.status.api_name().to_owned()),
            association_status_message: association.message.clone(),
        }
    }};
}
pub(super) use association;

/// An association in a list.
pub fn association_summary(association: &Association) -> wire::ConfigurationPolicyAssociationSummary {
    association!(ConfigurationPolicyAssociationSummary, association)
}

/// A policy in a list.
pub fn policy_summary(policy: &ConfigurationPolicy, document: &PolicyDocument) -> wire::ConfigurationPolicySummary {
    wire::ConfigurationPolicySummary {
        arn: Some(policy.arn()),
        id: Some(policy.id.to_string()),
        name: Some(policy.name.to_string()),
        description: policy.description.as_ref().map(ToString::to_string),
        updated_at: Some(policy.updated_at.millis()),
        service_enabled: Some(document.service_enabled),
    }
}

/// The kind of a node.
pub fn target_type(target: &TargetId) -> &'static str {
    match target {
        TargetId::Account(_) => "ACCOUNT",
        TargetId::OrganizationalUnit(_) => "ORGANIZATIONAL_UNIT",
        TargetId::Root(_) => "ROOT",
    }
}

/// Tags.
pub fn tags(tags: &Tags) -> BTreeMap<String, String> {
    tags.iter().map(|tag| (tag.key.to_string(), tag.value.to_string())).collect()
}

/// A policy's body.
pub fn policy(document: &PolicyDocument) -> wire::Policy {
    wire::Policy::SecurityHub(wire::SecurityHubPolicy {
        service_enabled: Some(document.service_enabled),
        enabled_standard_identifiers: document.enabled_standards.as_deref().map(texts),
        security_controls_configuration: document.controls.as_ref().map(controls),
    })
}

fn controls(configuration: &ControlsConfiguration) -> wire::SecurityControlsConfiguration {
    let customs = configuration.custom_parameters.as_ref();
    wire::SecurityControlsConfiguration {
        enabled_security_control_identifiers: configuration.enabled.as_deref().map(texts),
        disabled_security_control_identifiers: configuration.disabled.as_deref().map(texts),
        security_control_custom_parameters: customs.map(|customs| customs.iter().map(custom_parameters).collect()),
    }
}

/// One parameter.
pub fn parameter(parameter: &Parameter) -> wire::ParameterConfiguration {
    wire::ParameterConfiguration {
        value_type: parameter.value_type.api_name().to_owned(),
        value: parameter.value.as_ref().map(parameter_value),
    }
}

fn custom_parameters(custom: &ControlParameters) -> wire::SecurityControlCustomParameter {
    wire::SecurityControlCustomParameter {
        security_control_id: Some(custom.control.to_string()),
        parameters: Some(custom.parameters.iter().map(|(name, have)| (name.to_string(), parameter(have))).collect()),
    }
}

fn parameter_value(value: &ParameterValue) -> wire::ParameterValue {
    match value {
        ParameterValue::Integer(number) => wire::ParameterValue::Integer(*number),
        ParameterValue::IntegerList(numbers) => wire::ParameterValue::IntegerList(numbers.clone()),
        ParameterValue::Double(number) => wire::ParameterValue::Double(*number),
        ParameterValue::String(text) => wire::ParameterValue::String(text.to_string()),
        ParameterValue::StringList(items) => wire::ParameterValue::StringList(texts(items)),
        ParameterValue::Boolean(value) => wire::ParameterValue::Boolean(*value),
        ParameterValue::Enum(text) => wire::ParameterValue::Enum(text.to_string()),
        ParameterValue::EnumList(items) => wire::ParameterValue::EnumList(texts(items)),
    }
}

fn texts(items: &[SmolStr]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}
