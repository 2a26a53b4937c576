//! Security controls: what AWS offers, and how each is set in an account and Region.

use super::page::{next_token, page_of};
use super::{from_wire, to_wire};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::central_configuration::catalogue::{Control, ItemKind, ParameterDefinition, ParameterKind};
use governance::central_configuration::commands::UpdateSecurityControl;
use governance::central_configuration::queries::controls::{
    ControlDescription, control_arn, security_control, security_control_definition, security_control_definitions,
};
use governance::central_configuration::{Rejection, is_available};
use governance::organizations::queries::Page;
use std::collections::BTreeMap;
use wire_securityhub::{
    self as wire, BatchGetSecurityControlsRequest, BatchGetSecurityControlsResponse, ConfigurationOptions,
    GetSecurityControlDefinitionRequest, GetSecurityControlDefinitionResponse, ListSecurityControlDefinitionsRequest,
    ListSecurityControlDefinitionsResponse, ParameterConfiguration, ParameterValue, SecurityControl,
    SecurityControlDefinition, UnprocessedSecurityControl, UpdateSecurityControlRequest, UpdateSecurityControlResponse,
};

/// Definitions on a page, unless another number is asked for.
const PAGE: usize = 25;
/// Controls in one batch at most.
const ITEMS: usize = 100;

pub async fn list_security_control_definitions(
    _: &Installation,
    call: &Call,
    input: ListSecurityControlDefinitionsRequest,
) -> Result<ListSecurityControlDefinitionsResponse, Refusal> {
    let providers = input.providers.unwrap_or_default();
    let standard = input.standards_arn.as_deref();
    let mut parameters: Vec<&str> = providers.iter().map(String::as_str).collect();
    parameters.push(standard.unwrap_or_default());
    let scope = Scope { operation: "ListSecurityControlDefinitions", caller: &call.caller, parameters: &parameters };
    let page = page_of(&scope, input.next_token.as_deref(), input.max_results, PAGE)?;
    // Only controls of AWS's own resources are known here.
    let wanted = providers.is_empty() || providers.iter().any(|provider| provider == "AWS");
    let all = security_control_definitions(&call.caller, standard)?.filter(|_| wanted);
    let found = Page::take(all.filter(|(place, _)| page.after.is_none_or(|after| *place > after)), page.limit);
    Ok(ListSecurityControlDefinitionsResponse {
        security_control_definitions: found.items.into_iter().map(|control| definition(call, control)).collect(),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn get_security_control_definition(
    _: &Installation,
    call: &Call,
    input: GetSecurityControlDefinitionRequest,
) -> Result<GetSecurityControlDefinitionResponse, Refusal> {
    let control = security_control_definition(&input.security_control_id)?;
    Ok(GetSecurityControlDefinitionResponse { security_control_definition: definition(call, control) })
}

pub async fn batch_get_security_controls(
    _: &Installation,
    call: &Call,
    input: BatchGetSecurityControlsRequest,
) -> Result<BatchGetSecurityControlsResponse, Refusal> {
    if input.security_control_ids.is_empty() || input.security_control_ids.len() > ITEMS {
        return Err(Rejection::ItemCount(ITEMS).into());
    }
    let (mut controls, mut unprocessed) = (Vec::new(), Vec::new());
    for id in input.security_control_ids {
        match security_control(&call.snapshot.state, &call.caller, &id) {
            Ok(found) => controls.push(described(call, &found)),
            Err(error) => unprocessed.push(UnprocessedSecurityControl {
                security_control_id: id,
                error_code: error.code.api_name().to_owned(),
                error_reason: Some(error.reason),
            }),
        }
    }
    Ok(BatchGetSecurityControlsResponse { security_controls: controls, unprocessed_ids: Some(unprocessed) })
}

pub async fn update_security_control(
    installation: &Installation,
    call: &Call,
    input: UpdateSecurityControlRequest,
) -> Result<UpdateSecurityControlResponse, Refusal> {
    let command = UpdateSecurityControl {
        control: input.security_control_id,
        parameters: from_wire::parameters(input.parameters)?,
        reason: input.last_update_reason.map(Into::into),
    };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(UpdateSecurityControlResponse {})
}

/// AWS's pages about a control are found under its id.
pub(super) fn remediation_url(control: &Control) -> String {
    format!("https://docs.aws.amazon.com/console/securityhub/{}/remediation", control.id)
}

fn definition(call: &Call, control: &Control) -> SecurityControlDefinition {
    let available = is_available(control, &call.caller.region);
    let definitions: BTreeMap<String, wire::ParameterDefinition> = control
        .parameters
        .iter()
        .filter(|parameter| !parameter.fixed)
        .map(|parameter| (parameter.name.to_owned(), parameter_definition(parameter)))
        .collect();
    let customizable = if definitions.is_empty() { Vec::new() } else { vec!["Parameters".to_owned()] };
    SecurityControlDefinition {
        security_control_id: control.id.to_owned(),
        title: control.title.to_owned(),
        description: control.description(),
        remediation_url: remediation_url(control),
        severity_rating: control.severity.to_owned(),
        current_region_availability: if available { "AVAILABLE" } else { "UNAVAILABLE" }.to_owned(),
        customizable_properties: Some(customizable),
        parameter_definitions: (!definitions.is_empty()).then_some(definitions),
        ..SecurityControlDefinition::default()
    }
}

fn described(call: &Call, found: &ControlDescription<'_>) -> SecurityControl {
    let control = found.control;
    let mut parameters: BTreeMap<String, ParameterConfiguration> = control
        .parameters
        .iter()
        .filter(|parameter| !parameter.fixed)
        .map(|parameter| {
            let value = default_value(parameter);
            (parameter.name.to_owned(), ParameterConfiguration { value_type: "DEFAULT".to_owned(), value })
        })
        .collect();
    for (name, parameter) in found.parameters {
        let set = to_wire::parameter(parameter);
        if let Some(have) = parameters.get_mut(name.as_str()).filter(|_| set.value_type == "CUSTOM") {
            *have = set;
        }
    }
    SecurityControl {
        security_control_id: control.id.to_owned(),
        security_control_arn: control_arn(&call.caller, control.id),
        title: control.title.to_owned(),
        description: control.description(),
        remediation_url: remediation_url(control),
        severity_rating: control.severity.to_owned(),
        security_control_status: if found.enabled { "ENABLED" } else { "DISABLED" }.to_owned(),
        update_status: Some(if found.updating { "UPDATING" } else { "READY" }.to_owned()),
        parameters: Some(parameters),
        last_update_reason: found.reason.as_ref().map(ToString::to_string),
        ..SecurityControl::default()
    }
}

/// The items of AWS's own value.
fn default_items(definition: &ParameterDefinition) -> Option<Vec<String>> {
    definition.default.map(|items| items.split('|').map(str::to_owned).collect())
}

fn default_integers(definition: &ParameterDefinition) -> Option<Vec<i64>> {
    default_items(definition)?.iter().map(|item| item.parse().ok()).collect()
}

/// AWS's own value, where there is one.
fn default_value(definition: &ParameterDefinition) -> Option<ParameterValue> {
    let text = definition.default?;
    Some(match definition.kind {
        ParameterKind::Integer => ParameterValue::Integer(text.parse().ok()?),
        ParameterKind::IntegerList => ParameterValue::IntegerList(default_integers(definition)?),
        ParameterKind::Double => ParameterValue::Double(text.parse().ok()?),
        ParameterKind::String => ParameterValue::String(text.to_owned()),
        ParameterKind::StringList => ParameterValue::StringList(default_items(definition)?),
        ParameterKind::Boolean => ParameterValue::Boolean(text == "true"),
        ParameterKind::Enum => ParameterValue::Enum(text.to_owned()),
        ParameterKind::EnumList => ParameterValue::EnumList(default_items(definition)?),
    })
}

fn parameter_definition(definition: &ParameterDefinition) -> wire::ParameterDefinition {
    #[expect(
        clippy::as_conversions,
        reason = "the bounds of the catalogue's integers are whole numbers, far from those of an i64"
    )]
    let integer = |number: Option<f64>| number.map(|number| number as i64);
    let (min, max) = (integer(definition.minimum), integer(definition.maximum));
    let items = definition.most_items.and_then(|items| i64::try_from(items).ok());
    let allowed = (!definition.allowed.is_empty())
        .then(|| definition.allowed.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>());
    let text = definition.default.map(str::to_owned);
    let expected = definition.items.map(|kind| match kind {
        ItemKind::TagKey => "Tag keys".to_owned(),
        ItemKind::KmsKeyArn => "ARNs of KMS keys".to_owned(),
        ItemKind::VpcId => "Ids of VPCs".to_owned(),
    });
    let options = match definition.kind {
        ParameterKind::Integer => ConfigurationOptions::Integer(wire::IntegerConfigurationOptions {
            default_value: definition.default.and_then(|text| text.parse().ok()),
            min,
            max,
        }),
        ParameterKind::IntegerList => ConfigurationOptions::IntegerList(wire::IntegerListConfigurationOptions {
            default_value: default_integers(definition),
            min,
            max,
            max_items: items,
        }),
        ParameterKind::Double => ConfigurationOptions::Double(wire::DoubleConfigurationOptions {
            default_value: definition.default.and_then(|text| text.parse().ok()),
            min: definition.minimum,
            max: definition.maximum,
        }),
        ParameterKind::String => ConfigurationOptions::String(wire::StringConfigurationOptions {
            default_value: text,
            re2_expression: None,
            expression_description: expected,
        }),
        ParameterKind::StringList => ConfigurationOptions::StringList(wire::StringListConfigurationOptions {
            default_value: default_items(definition),
            re2_expression: None,
            max_items: items,
            expression_description: expected,
        }),
        ParameterKind::Boolean => ConfigurationOptions::Boolean(wire::BooleanConfigurationOptions {
            default_value: definition.default.map(|text| text == "true"),
        }),
        ParameterKind::Enum => {
            ConfigurationOptions::Enum(wire::EnumConfigurationOptions { default_value: text, allowed_values: allowed })
        }
        ParameterKind::EnumList => ConfigurationOptions::EnumList(wire::EnumListConfigurationOptions {
            default_value: default_items(definition),
            max_items: items,
            allowed_values: allowed,
        }),
    };
    // The name says what it is; AWS's texts about parameters aren't among the facts that are known here.
    wire::ParameterDefinition { description: definition.name.to_owned(), configuration_options: options }
}
