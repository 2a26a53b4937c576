//! From the API's texts and shapes to the domain's nouns. What validation lets through nevertheless is refused here.

use crate::modelled::Names;
use governance::Resource;
use governance::central_configuration::{
    ControlFindingGenerator, ControlParameters, ControlsConfiguration, Parameter, ParameterValue, RegionLinkingMode,
    Rejection, SecurityHubPolicy, ValueType,
};
use governance::organizations::{Tag, Tags};
use identifiers::{AccountId, Region, TargetId};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use wire_securityhub as wire;

/// An account id.
pub fn account(name: &'static str, text: &str) -> Result<AccountId, Rejection> {
    text.parse().map_err(|_| Rejection::invalid(name, format!("data.{name} should match pattern \"^[0-9]{{12}}$\"")))
}

/// A node of the organization: the member says of which kind it has to be.
pub fn target(target: &wire::Target) -> Result<TargetId, Rejection> {
    let invalid = |name, pattern: &str| {
        Rejection::invalid("Target", format!("data.Target.{name} should match pattern \"{pattern}\""))
    };
    match target {
        wire::Target::AccountId(id) => {
            id.parse().map(TargetId::Account).map_err(|_| invalid("AccountId", "^[0-9]{12}$"))
        }
        wire::Target::OrganizationalUnitId(id) => id
            .parse()
            .map(TargetId::OrganizationalUnit)
            .map_err(|_| invalid("OrganizationalUnitId", "^ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}$")),
        wire::Target::RootId(id) => id.parse().map(TargetId::Root).map_err(|_| invalid("RootId", "^r-[a-z0-9]{4,32}$")),
    }
}

impl Names for wire::Target {
    fn resources(&self) -> Vec<Resource> {
        let (Self::AccountId(id) | Self::OrganizationalUnitId(id) | Self::RootId(id)) = self;
        id.resources()
    }
}

impl Names for wire::ConfigurationPolicyAssociation {
    fn resources(&self) -> Vec<Resource> {
        self.target.resources()
    }
}

/// How Regions are linked.
pub fn region_linking_mode(text: &str) -> Result<RegionLinkingMode, Rejection> {
    RegionLinkingMode::from_api_name(text).ok_or_else(|| {
        Rejection::invalid(
            "RegionLinkingMode",
            "It should be ALL_REGIONS, ALL_REGIONS_EXCEPT_SPECIFIED, SPECIFIED_REGIONS or NO_REGIONS",
        )
    })
}

/// Region names.
pub fn regions(texts: Option<Vec<String>>) -> Result<Vec<Region>, Rejection> {
    let parse = |text: String| {
        text.parse().map_err(|_| Rejection::invalid("Regions", format!("{text:?} is not the name of a Region")))
    };
    texts.unwrap_or_default().into_iter().map(parse).collect()
}

/// How findings are made of controls.
pub fn control_finding_generator(text: Option<&str>) -> Result<Option<ControlFindingGenerator>, Rejection> {
    let parse = |text| {
        ControlFindingGenerator::from_api_name(text).ok_or_else(|| {
            Rejection::invalid("ControlFindingGenerator", "It should be SECURITY_CONTROL or STANDARD_CONTROL")
        })
    };
    text.map(parse).transpose()
}

/// Security Hub's features other than CSPM have administrators of their own, which there aren't here.
pub fn feature(text: Option<&str>) -> Result<(), Rejection> {
    match text {
        None | Some("SecurityHub") => Ok(()),
        Some(other) => Err(Rejection::invalid("Feature", format!("Administrators of {other} aren't modelled"))),
    }
}

/// Tags.
pub fn tags(tags: Option<BTreeMap<String, String>>) -> Tags {
    tags.into_iter().flatten().map(|(key, value)| Tag { key: key.into(), value: value.into() }).collect()
}

/// A policy's body.
pub fn policy(policy: wire::Policy) -> Result<SecurityHubPolicy, Rejection> {
    let wire::Policy::SecurityHub(policy) = policy;
    Ok(SecurityHubPolicy {
        service_enabled: policy.service_enabled,
        enabled_standards: policy.enabled_standard_identifiers.map(texts),
        controls: policy.security_controls_configuration.map(controls).transpose()?,
    })
}

fn controls(configuration: wire::SecurityControlsConfiguration) -> Result<ControlsConfiguration, Rejection> {
    let customs = configuration.security_control_custom_parameters;
    let customs = customs.map(|customs| customs.into_iter().map(custom_parameters).collect()).transpose()?;
    Ok(ControlsConfiguration {
        enabled: configuration.enabled_security_control_identifiers.map(texts),
        disabled: configuration.disabled_security_control_identifiers.map(texts),
        custom_parameters: customs,
    })
}

fn custom_parameters(custom: wire::SecurityControlCustomParameter) -> Result<ControlParameters, Rejection> {
    Ok(ControlParameters {
        control: custom.security_control_id.unwrap_or_default().into(),
        parameters: parameters(custom.parameters.unwrap_or_default())?,
    })
}

/// Parameters of a control, by name.
pub fn parameters(
    given: BTreeMap<String, wire::ParameterConfiguration>,
) -> Result<Vec<(SmolStr, Parameter)>, Rejection> {
    let parameter = |(name, parameter): (String, wire::ParameterConfiguration)| {
        let value_type = ValueType::from_api_name(&parameter.value_type)
            .ok_or_else(|| Rejection::invalid("ValueType", "It should be DEFAULT or CUSTOM"))?;
        Ok((name.into(), Parameter { value_type, value: parameter.value.map(parameter_value) }))
    };
    given.into_iter().map(parameter).collect()
}

fn parameter_value(value: wire::ParameterValue) -> ParameterValue {
    match value {
        wire::ParameterValue::Integer(number) => ParameterValue::Integer(number),
        wire::ParameterValue::IntegerList(numbers) => ParameterValue::IntegerList(numbers),
        wire::ParameterValue::Double(number) => ParameterValue::Double(number),
        wire::ParameterValue::String(text) => ParameterValue::String(text.into()),
        wire::ParameterValue::StringList(items) => ParameterValue::StringList(texts(items)),
        wire::ParameterValue::Boolean(value) => ParameterValue::Boolean(value),
        wire::ParameterValue::Enum(text) => ParameterValue::Enum(text.into()),
        wire::ParameterValue::EnumList(items) => ParameterValue::EnumList(texts(items)),
    }
}

fn texts(items: Vec<String>) -> Vec<SmolStr> {
    items.into_iter().map(SmolStr::from).collect()
}
