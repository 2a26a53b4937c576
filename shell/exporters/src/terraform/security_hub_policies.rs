//! The configuration policies of Security Hub, and where they are associated.

use super::hcl::{Block, Value};
use super::whole::{Exporting, unit_id};
use crate::names::labels;
use identifiers::Region;
use organization_document::{ConfigurationPolicy, ControlParameters, Parameter, ParameterValueType, Reference};

const FILE: &str = "security_hub.tf";

impl Exporting<'_> {
    /// The policies of the administrator in the home Region.
    pub(super) fn configuration_policies(&mut self, at: usize, home: &Region) -> Result<(), String> {
        let Some(hub) = &self.document.security_hub else { return Ok(()) };
        let provider = self.provider(at, home);
        let ids = hub.configuration_policies.iter().map(|policy| policy.id.as_deref().unwrap_or_default());
        let things: Vec<(&str, &str)> =
            hub.configuration_policies.iter().zip(ids).map(|(policy, id)| (policy.name.as_str(), id)).collect();
        let mut addresses = Vec::new();
        for (policy, label) in hub.configuration_policies.iter().zip(labels(&things)) {
            let Some(id) = &policy.id else {
                self.gap(&policy.name, "the id of the configuration policy isn't told");
                addresses.push(None);
                continue;
            };
            if !policy.tags.is_empty() {
                self.gap(id, "the provider has no tags of configuration policies");
            }
            let kind = "aws_securityhub_configuration_policy";
            let address = self.resource(FILE, kind, &label, provider.as_deref(), id, |block| {
                let block = block.text("name", &policy.name).maybe("description", policy.description.as_deref());
                block.with(told(policy))
            });
            addresses.push(Some(address));
        }
        self.associations(provider.as_deref(), &addresses)
    }

    fn associations(&mut self, provider: Option<&str>, policies: &[Option<String>]) -> Result<(), String> {
        let document = self.document;
        if let Some(policy) = &document.root.configuration_policy {
            let id = self.arns.root.to_string();
            self.association("root", &id, self.parent(None), policy, provider, policies)?;
        }
        for at in 0..self.index.units().len() {
            let (Some(entry), Some(label)) = (self.index.units().get(at), self.units.get(at).cloned()) else {
                continue;
            };
            if let Some(policy) = &entry.unit.configuration_policy {
                let id = unit_id(entry)?;
                self.association(&label, &id, self.parent(Some(at)), policy, provider, policies)?;
            }
        }
        for (at, account) in document.accounts.iter().enumerate() {
            if let Some(policy) = &account.configuration_policy {
                let (id, label) =
                    (self.account_id(at)?.to_string(), self.accounts.get(at).cloned().unwrap_or_default());
                self.association(&label, &id, self.account(at), policy, provider, policies)?;
            }
        }
        Ok(())
    }

    fn association(
        &mut self,
        label: &str,
        id: &str,
        target: Value,
        policy: &Reference,
        provider: Option<&str>,
        policies: &[Option<String>],
    ) -> Result<(), String> {
        let policy = match self.index.configuration_policy(policy)? {
            None => {
                self.gap(
                    id,
                    "it manages Security Hub itself, which the provider takes for no policy of an association",
                );
                return Ok(());
            }
            Some(at) => match policies.get(at) {
                Some(Some(address)) => Value::Raw(format!("{address}.id")),
                _ => return Ok(()),
            },
        };
        let kind = "aws_securityhub_configuration_policy_association";
        self.resource(FILE, kind, label, provider, id, |block| block.set("target_id", target).set("policy_id", policy));
        Ok(())
    }
}

fn told(policy: &ConfigurationPolicy) -> Block {
    let block = Block::new("configuration_policy", &[]).raw("service_enabled", policy.service_enabled);
    if !policy.service_enabled {
        return block;
    }
    let block = block.texts("enabled_standard_arns", &policy.enabled_standards);
    let mut controls = Block::new("security_controls_configuration", &[]);
    if let Some(enabled) = &policy.enabled_controls {
        controls = controls.texts("enabled_control_identifiers", enabled);
    }
    if let Some(disabled) = &policy.disabled_controls {
        controls = controls.texts("disabled_control_identifiers", disabled);
    }
    block.with(controls.with_all(policy.custom_parameters.iter().flatten().map(custom)))
}

fn custom(control: &ControlParameters) -> Block {
    Block::new("security_control_custom_parameter", &[])
        .text("security_control_id", &control.control)
        .with_all(control.parameters.iter().map(parameter))
}

fn parameter(told: &Parameter) -> Block {
    let kind = told.value_type.unwrap_or(ParameterValueType::Custom);
    let block = Block::new("parameter", &[]).text("name", &told.name).text("value_type", kind.name());
    let numbers = |values: &[i64]| Value::List(values.iter().map(|value| Value::Raw(value.to_string())).collect());
    let texts = |values: &[String]| Value::List(values.iter().cloned().map(Value::Text).collect());
    let values: [(&str, Option<Value>); 8] = [
        ("int", told.integer.map(|value| Value::Raw(value.to_string()))),
        ("int_list", told.integer_list.as_deref().map(numbers)),
        ("double", told.double.map(|value| Value::Raw(value.to_string()))),
        ("string", told.string.clone().map(Value::Text)),
        ("string_list", told.string_list.as_deref().map(texts)),
        ("bool", told.boolean.map(|value| Value::Raw(value.to_string()))),
        ("enum", told.r#enum.clone().map(Value::Text)),
        ("enum_list", told.enum_list.as_deref().map(texts)),
    ];
    let values = values.into_iter().filter_map(|(kind, value)| Some(Block::new(kind, &[]).set("value", value?)));
    block.with_all(values)
}
