//! Whether a policy's body makes sense, and the form in which it is stored.

use super::catalogue::{ItemKind, ParameterDefinition, ParameterKind, control_of, is_retired};
use super::document::{
    ControlParameters, ControlsConfiguration, Parameter, ParameterValue, PolicyDocument, SecurityHubPolicy, ValueType,
};
use super::rejection::Rejection;
use super::standards::Standard;
use identifiers::Partition;
use smol_str::SmolStr;

/// Entries of each list at most.
const LIST: usize = 1_000;
/// Characters of a list's entry at most.
const ENTRY: usize = 2_048;
/// Items of a parameter's value at most.
const ITEMS: usize = 100;

const CONTROLS: &str = "ConfigurationPolicy.SecurityHub.SecurityControlsConfiguration";
const PARAMETERS: &str =
    "ConfigurationPolicy.SecurityHub.SecurityControlsConfiguration.SecurityControlCustomParameters";

/// Checks a policy's body, which names standards of a partition. Lists stay as sent, without repetitions; a body that switches Security Hub off keeps nothing else.
///
/// # Errors
/// The first thing that is wrong.
pub fn validate(policy: &SecurityHubPolicy, partition: Partition) -> Result<PolicyDocument, Rejection> {
    let Some(service_enabled) = policy.service_enabled else {
        return Err(Rejection::invalid("ConfigurationPolicy.SecurityHub.ServiceEnabled", "It must be given"));
    };
    let standards = policy.enabled_standards.as_deref().map(|arns| standards(arns, partition)).transpose()?;
    let controls = policy.controls.as_ref().map(controls).transpose()?;
    if !service_enabled {
        return Ok(PolicyDocument { service_enabled, ..PolicyDocument::default() });
    }
    let (Some(enabled_standards), Some(controls)) = (standards, controls) else {
        return Err(Rejection::StandardsAndControlsMissing);
    };
    if controls.enabled.is_some() == controls.disabled.is_some() {
        return Err(Rejection::OneControlList);
    }
    let mut meant: Vec<Standard> = enabled_standards.iter().filter_map(|arn| Standard::from_arn(arn)).collect();
    meant.sort();
    meant.dedup();
    Ok(PolicyDocument {
        service_enabled,
        enabled_standards: Some(enabled_standards),
        controls: Some(controls),
        standards: meant,
    })
}

fn standards(arns: &[SmolStr], partition: Partition) -> Result<Vec<SmolStr>, Rejection> {
    let name = "ConfigurationPolicy.SecurityHub.EnabledStandardIdentifiers";
    let arns = distinct(name, arns)?;
    // In whichever Region it is written: the policy is for all of them.
    let is_known = |arn: &SmolStr| Standard::from_arn(arn).is_some() && arn.split(':').nth(1) == Some(partition.name());
    match arns.iter().find(|arn| !is_known(arn)) {
        Some(unknown) => Err(Rejection::invalid(name, format!("{unknown} is not the ARN of a standard of AWS"))),
        None => Ok(arns),
    }
}

fn controls(configuration: &ControlsConfiguration) -> Result<ControlsConfiguration, Rejection> {
    let custom_parameters = configuration.custom_parameters.as_deref().map(custom_parameters).transpose()?;
    Ok(ControlsConfiguration {
        enabled: configuration.enabled.as_deref().map(control_ids).transpose()?,
        disabled: configuration.disabled.as_deref().map(control_ids).transpose()?,
        custom_parameters,
    })
}

fn control_ids(ids: &[SmolStr]) -> Result<Vec<SmolStr>, Rejection> {
    let ids = distinct(CONTROLS, ids)?;
    // What AWS has retired may stay in a policy; no control has that id, so it says nothing.
    match ids.iter().find(|id| control_of(id).is_none() && !is_retired(id)) {
        Some(unknown) => Err(Rejection::invalid(CONTROLS, format!("{unknown} is not a security control of AWS"))),
        None => Ok(ids),
    }
}

fn distinct(name: &'static str, entries: &[SmolStr]) -> Result<Vec<SmolStr>, Rejection> {
    if entries.len() > LIST {
        return Err(Rejection::invalid(name, format!("It can have {LIST} entries")));
    }
    if entries.iter().any(|entry| entry.trim().is_empty() || entry.chars().count() > ENTRY) {
        return Err(Rejection::invalid(name, format!("An entry must have 1 to {ENTRY} characters")));
    }
    let mut seen = std::collections::BTreeSet::new();
    Ok(entries.iter().filter(|entry| seen.insert(entry.as_str())).cloned().collect())
}

fn custom_parameters(customs: &[ControlParameters]) -> Result<Vec<ControlParameters>, Rejection> {
    if customs.len() > LIST {
        return Err(Rejection::invalid(PARAMETERS, format!("It can have {LIST} entries")));
    }
    let mut kept: Vec<ControlParameters> = Vec::new();
    for custom in customs {
        if !is_retired(&custom.control) {
            check_parameters(PARAMETERS, custom)?;
        }
        let id = &custom.control;
        if let Some(same) = kept.iter().find(|have| have.control == *id) {
            if same != custom {
                return Err(Rejection::invalid(PARAMETERS, format!("{id} is given twice")));
            }
            continue;
        }
        kept.push(custom.clone());
    }
    Ok(kept)
}

/// Checks the parameters of one control, given in the request's member of this name.
pub(super) fn check_parameters(member: &'static str, custom: &ControlParameters) -> Result<(), Rejection> {
    let id = &custom.control;
    let wrong = |problem: String| Err(Rejection::invalid(member, problem));
    let Some(control) = control_of(id) else { return wrong(format!("{id} is not a security control of AWS")) };
    if control.parameters.iter().all(|parameter| parameter.fixed) {
        return wrong(format!("{id} has no custom parameters"));
    }
    if custom.parameters.is_empty() {
        return wrong(format!("At least one parameter of {id} must be given"));
    }
    for (name, parameter) in &custom.parameters {
        let Some(definition) = control.parameters.iter().find(|have| have.name == name) else {
            return wrong(format!("{id} has no parameter {name}"));
        };
        if definition.fixed {
            return wrong(format!("The parameter {name} of {id} can't be customized"));
        }
        if let Err(problem) = check(definition, parameter) {
            return wrong(format!("The parameter {name} of {id} {problem}"));
        }
    }
    Ok(())
}

fn check(definition: &ParameterDefinition, parameter: &Parameter) -> Result<(), String> {
    let value = match (parameter.value_type, &parameter.value) {
        (ValueType::Default, _) => return Ok(()),
        (ValueType::Custom, None) => return Err("needs a Value with ValueType CUSTOM".to_owned()),
        (ValueType::Custom, Some(value)) => value,
    };
    let mismatch = || Err(format!("must be of type {}", definition.kind.api_name()));
    match (definition.kind, value) {
        (ParameterKind::Integer, ParameterValue::Integer(number)) => in_range(definition, double(*number)),
        (ParameterKind::Double, ParameterValue::Double(number)) => in_range(definition, *number),
        (ParameterKind::Boolean, ParameterValue::Boolean(_)) => Ok(()),
        (ParameterKind::IntegerList, ParameterValue::IntegerList(numbers)) => {
            items(definition, numbers)?;
            numbers.iter().try_for_each(|number| in_range(definition, double(*number)))
        }
        (ParameterKind::Enum, ParameterValue::Enum(text)) => allowed(definition, text),
        (ParameterKind::String, ParameterValue::String(text)) => {
            allowed(definition, text)?;
            if definition.minimum.is_none() && definition.maximum.is_none() {
                return Ok(());
            }
            let number = text.parse::<u32>().map_err(|_| "must be a number".to_owned())?;
            in_range(definition, f64::from(number))
        }
        (ParameterKind::EnumList, ParameterValue::EnumList(texts))
        | (ParameterKind::StringList, ParameterValue::StringList(texts)) => {
            items(definition, texts)?;
            texts.iter().try_for_each(|text| {
                allowed(definition, text)?;
                item(definition, text)
            })
        }
        _ => mismatch(),
    }
}

/// The nearest double. Bounds are small, and no other number becomes one of them.
#[expect(clippy::as_conversions, reason = "there is no other way from a whole number of 64 bits to a double")]
fn double(number: i64) -> f64 {
    number as f64
}

fn in_range(definition: &ParameterDefinition, number: f64) -> Result<(), String> {
    let least = definition.minimum.unwrap_or(f64::NEG_INFINITY);
    let most = definition.maximum.unwrap_or(f64::INFINITY);
    // A number that isn't one is in no range.
    if number >= least && number <= most { Ok(()) } else { Err(format!("must be from {least} to {most}")) }
}

fn allowed(definition: &ParameterDefinition, text: &str) -> Result<(), String> {
    if definition.allowed.is_empty() || definition.allowed.contains(&text) {
        return Ok(());
    }
    Err(format!("must be one of {}", definition.allowed.join(", ")))
}

fn items<T: PartialEq>(definition: &ParameterDefinition, items: &[T]) -> Result<(), String> {
    let least = definition.least_items.unwrap_or(0);
    let most = definition.most_items.unwrap_or(ITEMS);
    if items.len() < least || items.len() > most {
        return Err(format!("must have {least} to {most} items"));
    }
    if items.iter().enumerate().any(|(at, item)| items.iter().take(at).any(|before| before == item)) {
        return Err("has an item twice".to_owned());
    }
    Ok(())
}

fn item(definition: &ParameterDefinition, text: &str) -> Result<(), String> {
    let right = match definition.items {
        None => true,
        Some(ItemKind::TagKey) => (1..=128).contains(&text.chars().count()),
        Some(ItemKind::KmsKeyArn) => text.starts_with("arn:") && text.contains(":kms:"),
        Some(ItemKind::VpcId) => text.starts_with("vpc-"),
    };
    if right { Ok(()) } else { Err(format!("has an item that isn't {}", described(definition.items))) }
}

fn described(items: Option<ItemKind>) -> &'static str {
    match items {
        None => "right",
        Some(ItemKind::TagKey) => "a tag key",
        Some(ItemKind::KmsKeyArn) => "the ARN of a KMS key",
        Some(ItemKind::VpcId) => "the id of a VPC",
    }
}
