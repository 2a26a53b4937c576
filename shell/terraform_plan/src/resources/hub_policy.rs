//! Security Hub's central configuration: `aws_securityhub_configuration_policy` and what it is associated with.

use super::recorder::without_null;
use crate::attributes::{Left, first, maps, text_of, texts};
use crate::writing::Writing;
use serde_json::{Map, Value, json};

const SERVICE: &str = "securityhub";

/// A policy comes.
pub fn create(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let request = request(writing)?;
    let call = writing.call(SERVICE, "CreateConfigurationPolicy", request)?;
    writing.answers("id", call, "Id");
    writing.answers("arn", call, "Arn");
    Ok(())
}

/// A policy is another one.
pub fn update(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let id = writing.attributes().had("id")?;
    let mut request = request(writing)?;
    if let Some(members) = request.as_object_mut() {
        members.insert("Identifier".to_owned(), id.into());
    }
    writing.call(SERVICE, "UpdateConfigurationPolicy", request).map(|_| ())
}

fn request(writing: &Writing<'_, '_>) -> Result<Value, Left> {
    let attributes = writing.attributes();
    let policy = attributes.block("configuration_policy")?.map(hub);
    Ok(json!({
        "Name": attributes.needed("name")?,
        "Description": attributes.text("description")?,
        "ConfigurationPolicy": policy.map(|policy| json!({ "SecurityHub": policy })),
    }))
}

fn hub(block: &Map<String, Value>) -> Value {
    let is_on = block.get("service_enabled").and_then(Value::as_bool).unwrap_or_default();
    let controls = block.get("security_controls_configuration").and_then(first).map(controls);
    // Which standards are on is said wherever it may be: an empty list, too.
    let standards = is_on.then(|| texts(block.get("enabled_standard_arns")));
    without_null(json!({
        "ServiceEnabled": is_on,
        "EnabledStandardIdentifiers": standards,
        "SecurityControlsConfiguration": controls,
    }))
}

fn controls(block: &Map<String, Value>) -> Value {
    let (enabled, disabled) =
        (texts(block.get("enabled_control_identifiers")), texts(block.get("disabled_control_identifiers")));
    let custom: Vec<Value> = block
        .get("security_control_custom_parameter")
        .map(maps)
        .unwrap_or_default()
        .into_iter()
        .map(|one| {
            let parameters = one.get("parameter").map(maps).unwrap_or_default();
            let parameters: Map<String, Value> = parameters
                .into_iter()
                .filter_map(|one| Some((text_of(one, "name")?.to_owned(), parameter(one))))
                .collect();
            json!({ "SecurityControlId": text_of(one, "security_control_id"), "Parameters": parameters })
        })
        .collect();
    // One of the two lists is given, an empty one where nothing else is.
    let is_enabled = !enabled.is_empty();
    without_null(json!({
        "EnabledSecurityControlIdentifiers": is_enabled.then_some(enabled),
        "DisabledSecurityControlIdentifiers": (!is_enabled).then_some(disabled),
        "SecurityControlCustomParameters": (!custom.is_empty()).then_some(custom),
    }))
}

/// A parameter's value under the name of its kind.
fn parameter(block: &Map<String, Value>) -> Value {
    let kinds = [
        ("bool", "Boolean"),
        ("double", "Double"),
        ("enum", "Enum"),
        ("enum_list", "EnumList"),
        ("int", "Integer"),
        ("int_list", "IntegerList"),
        ("string", "String"),
        ("string_list", "StringList"),
    ];
    let value = kinds.iter().find_map(|(name, member)| {
        let value = block.get(*name).and_then(first)?.get("value").filter(|value| !value.is_null())?;
        Some(json!({ *member: value }))
    });
    without_null(json!({ "ValueType": text_of(block, "value_type"), "Value": value }))
}

/// A policy goes.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let id = writing.attributes().had("id")?;
    writing.call(SERVICE, "DeleteConfigurationPolicy", json!({ "Identifier": id })).map(|_| ())
}

/// A policy is associated, in the place of another one.
pub fn associate(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let (policy, target) = (writing.id("policy_id")?, writing.id("target_id")?);
    // What is made in the same plan is told apart by what makes it.
    let kind = match target.as_str().unwrap_or_default() {
        root if root.starts_with("r-") || root.contains(".Roots.") => "RootId",
        unit if unit.starts_with("ou-") || unit.contains(".OrganizationalUnit.") => "OrganizationalUnitId",
        _ => "AccountId",
    };
    let request = json!({ "ConfigurationPolicyIdentifier": policy, "Target": { kind: target } });
    writing.call(SERVICE, "StartConfigurationPolicyAssociation", request).map(|_| ())
}

/// Nothing is associated any more.
pub fn disassociate(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let (policy, target) = (attributes.had("policy_id")?, attributes.had("target_id")?);
    let kind = match target {
        root if root.starts_with("r-") => "RootId",
        unit if unit.starts_with("ou-") => "OrganizationalUnitId",
        _ => "AccountId",
    };
    let request = json!({ "ConfigurationPolicyIdentifier": policy, "Target": { kind: target } });
    writing.call(SERVICE, "StartConfigurationPolicyDisassociation", request).map(|_| ())
}
