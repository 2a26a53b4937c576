//! Reads configuration policies of Security Hub.

use super::arns::tags;
use super::blocks::{block, named};
use super::gathered::{At, Gathered, conflict};
use super::providers::Place;
use crate::aws_api::node::{Findings, Node};
use crate::hub_parameter::put;
use organization_document::{ConfigurationPolicy, ControlParameters, Parameter, ParameterValueType};

/// A policy.
pub fn policy(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let id = node.needed("id", findings)?.to_owned();
    let Some(content) = block(node, "configuration_policy", findings) else {
        return node.wrong("the block configuration_policy is missing", findings);
    };
    let Some(service_enabled) = content.flag("service_enabled", findings) else {
        return content.wrong("service_enabled is missing", findings);
    };
    let controls = block(&content, "security_controls_configuration", findings);
    let controls = controls.as_ref();
    let enabled = controls.map(|it| it.texts("enabled_control_identifiers", findings)).unwrap_or_default();
    let disabled = controls.map(|it| it.texts("disabled_control_identifiers", findings)).unwrap_or_default();
    let mut custom = Vec::new();
    for one in controls.map(|it| it.items("security_control_custom_parameter", findings)).unwrap_or_default() {
        let mut parameters = Vec::new();
        for parameter in one.items("parameter", findings) {
            parameters.push(self::parameter(&parameter, findings)?);
        }
        let control = one.needed("security_control_id", findings)?.to_owned();
        custom.push(ControlParameters { control, parameters, reason: None });
    }
    let policy = ConfigurationPolicy {
        id: Some(id.clone()),
        name: node.needed("name", findings)?.to_owned(),
        description: node.told("description", findings),
        service_enabled,
        enabled_standards: content.texts("enabled_standard_arns", findings),
        // Of the two lists one is told; an empty one says nothing beside one that isn't, and where the service is off.
        disabled_controls: (controls.is_some() && enabled.is_empty()).then_some(disabled),
        enabled_controls: (!enabled.is_empty()).then_some(enabled),
        custom_parameters: (!custom.is_empty()).then_some(custom),
        tags: tags(node).unwrap_or_default(),
        ..ConfigurationPolicy::default()
    };
    let at = At::of(node, findings);
    into.named.insert(place.0);
    match into.configuration_policies.get(&id) {
        Some((before, _, first)) => {
            conflict("the configuration policy", first, &at, &[("configuration_policy", *before != policy)], findings);
        }
        None => {
            into.configuration_policies.insert(id, (policy, place, at));
        }
    }
    Some(())
}

/// The kinds of values as the provider and as the API name them.
const KINDS: [(&str, &str); 8] = [
    ("bool", "Boolean"),
    ("double", "Double"),
    ("enum", "Enum"),
    ("enum_list", "EnumList"),
    ("int", "Integer"),
    ("int_list", "IntegerList"),
    ("string", "String"),
    ("string_list", "StringList"),
];

fn parameter(node: &Node<'_>, findings: &mut Findings<'_>) -> Option<Parameter> {
    let mut parameter = Parameter {
        name: node.needed("name", findings)?.to_owned(),
        value_type: named(node, "value_type", ParameterValueType::named, findings),
        ..Parameter::default()
    };
    for (name, kind) in KINDS {
        let Some(value) = block(node, name, findings).and_then(|block| block.member("value")) else { continue };
        if !put(&mut parameter, kind, value.value()) {
            return value.wrong("it isn't a value of the kind that it says", findings);
        }
    }
    Some(parameter)
}
