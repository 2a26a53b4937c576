//! What a document says of Security Hub.

use super::take::Taking;
use super::values::{at, tags, text, texts};
use governance::central_configuration::{
    ControlFindingGenerator, ControlParameters, ControlsConfiguration, NewAccountDefaults, OwnParameters, Parameter,
    ParameterValue, RegionLinkingMode, SecurityHubPolicy, Standard, ValueType,
};
use governance::import::{
    ImportedAggregator, ImportedCentralConfiguration, ImportedConfigurationPolicy, ImportedControl, ImportedHub,
    ImportedSecurityHub,
};
use organization_document::{ConfigurationPolicy, Hub, ParameterValueType, Place, SecurityHub};
use smol_str::SmolStr;

impl Taking<'_> {
    pub(super) fn security_hub(&mut self) -> ImportedSecurityHub {
        let Some(hub) = &self.document.security_hub else { return ImportedSecurityHub::default() };
        let above = Place::of("security_hub");
        let mut administrators = Vec::with_capacity(hub.administrators.len());
        for (number, administrator) in hub.administrators.iter().enumerate() {
            let place = above.member("administrators").index(number).member("account");
            if let Some(account) = self.account(&administrator.account, place) {
                administrators.push((administrator.region.clone(), account, at(administrator.enabled_at)));
            }
        }
        let central = hub.central_configuration.as_ref().and_then(|central| {
            let place = above.member("central_configuration").member("administrator");
            let administrator = self.account(&central.administrator, place)?;
            Some(ImportedCentralConfiguration { home: central.home_region.clone(), administrator })
        });
        let mut policies = Vec::with_capacity(hub.configuration_policies.len());
        for (number, policy) in hub.configuration_policies.iter().enumerate() {
            let place = above.member("configuration_policies").index(number);
            policies.push(self.configuration_policy(policy, &place));
        }
        let defaults = hub.new_account_defaults.iter().map(|defaults| NewAccountDefaults {
            region: defaults.region.clone(),
            auto_enable: defaults.auto_enable.unwrap_or_default(),
            auto_enable_standards: defaults.auto_enable_standards.unwrap_or(true),
        });
        ImportedSecurityHub {
            administrators,
            aggregators: self.aggregators(hub),
            central,
            new_account_defaults: defaults.collect(),
            policies,
        }
    }

    fn aggregators(&mut self, hub: &SecurityHub) -> Vec<ImportedAggregator> {
        let mut all = Vec::with_capacity(hub.finding_aggregators.len());
        for (number, aggregator) in hub.finding_aggregators.iter().enumerate() {
            let place = Place::of("security_hub").member("finding_aggregators").index(number).member("account");
            let Some(account) = self.account(&aggregator.account, place) else { continue };
            let mode = aggregator.linking_mode.unwrap_or_default();
            all.push(ImportedAggregator {
                id: text(aggregator.id.as_ref()),
                account,
                region: aggregator.region.clone(),
                mode: RegionLinkingMode::from_api_name(mode.name()).unwrap_or(RegionLinkingMode::AllRegions),
                regions: aggregator.regions.clone(),
                created_at: at(aggregator.created_at),
            });
        }
        all
    }

    fn configuration_policy(&mut self, policy: &ConfigurationPolicy, place: &Place) -> ImportedConfigurationPolicy {
        let customs = policy.custom_parameters.as_ref().map(|customs| {
            let mut all = Vec::with_capacity(customs.len());
            for (number, custom) in customs.iter().enumerate() {
                let place = place.member("custom_parameters").index(number);
                all.push(ControlParameters {
                    control: SmolStr::new(&custom.control),
                    parameters: self.parameters(custom, &place),
                });
            }
            all
        });
        let controls = ControlsConfiguration {
            enabled: policy.enabled_controls.as_deref().map(texts),
            disabled: policy.disabled_controls.as_deref().map(texts),
            custom_parameters: customs,
        };
        ImportedConfigurationPolicy {
            id: policy.id.as_ref().and_then(|id| id.parse().ok()),
            name: SmolStr::new(&policy.name),
            description: text(policy.description.as_ref()),
            body: SecurityHubPolicy {
                service_enabled: Some(policy.service_enabled),
                enabled_standards: policy.service_enabled.then(|| texts(&policy.enabled_standards)),
                controls: policy.service_enabled.then_some(controls),
            },
            tags: tags(&policy.tags),
            created_at: at(policy.created_at),
        }
    }

    fn parameters(
        &mut self,
        custom: &organization_document::ControlParameters,
        place: &Place,
    ) -> Vec<(SmolStr, Parameter)> {
        let mut all: Vec<(SmolStr, Parameter)> = Vec::with_capacity(custom.parameters.len());
        for (number, parameter) in custom.parameters.iter().enumerate() {
            let place = place.member("parameters").index(number);
            let value_type = match parameter.value_type.unwrap_or_default() {
                ParameterValueType::Custom => ValueType::Custom,
                ParameterValueType::Default => ValueType::Default,
            };
            let mut values = values(parameter);
            let value = values.pop();
            if !values.is_empty() || (value_type == ValueType::Custom && value.is_none()) {
                self.wrong(place.clone(), "exactly one member has to hold a value");
            }
            if all.iter().any(|(have, _)| *have == parameter.name) {
                self.wrong(place.member("name"), "the parameter stands here twice");
            }
            all.push((SmolStr::new(&parameter.name), Parameter { value_type, value }));
        }
        all.sort_by(|one, other| one.0.cmp(&other.0));
        all
    }

    pub(super) fn hub(&mut self, hub: &Hub, place: &Place) -> Option<ImportedHub> {
        let enabled_at = at(hub.enabled_at);
        let mut standards = Vec::with_capacity(hub.standards.len());
        for (number, name) in hub.standards.iter().enumerate() {
            standards.push(self.standard(name, place.member("standards").index(number))?);
        }
        let mut controls = Vec::with_capacity(hub.controls.len());
        for (number, control) in hub.controls.iter().enumerate() {
            let standard =
                self.standard(&control.standard, place.member("controls").index(number).member("standard"))?;
            controls.push(ImportedControl {
                standard,
                control: SmolStr::new(&control.control),
                enabled: control.enabled,
                reason: text(control.reason.as_ref()),
                updated_at: at(control.updated_at),
            });
        }
        let mut parameters = Vec::with_capacity(hub.parameters.len());
        for (number, custom) in hub.parameters.iter().enumerate() {
            let set = self.parameters(custom, &place.member("parameters").index(number));
            let own = OwnParameters { parameters: set, reason: text(custom.reason.as_ref()), updating: false };
            parameters.push((SmolStr::new(&custom.control), own));
        }
        let generator = hub.control_finding_generator.unwrap_or_default();
        Some(ImportedHub {
            enabled_at,
            standards,
            auto_enable_controls: hub.auto_enable_controls.unwrap_or(true),
            control_finding_generator: ControlFindingGenerator::from_api_name(generator.name()).unwrap_or_default(),
            tags: tags(&hub.tags),
            controls,
            parameters,
            products: hub.products.iter().map(|it| (product(&it.product), it.enabled)).collect(),
        })
    }

    /// A standard by its ARN, or by the end of it.
    fn standard(&mut self, name: &str, place: Place) -> Option<Standard> {
        let by_path = || Standard::ALL.into_iter().find(|standard| standard.path() == name);
        let found = Standard::from_arn(name).or_else(by_path);
        if found.is_none() {
            self.wrong(place, format!("`{}` is no standard that is known here", name.escape_debug()));
        }
        found
    }
}

/// A product by the end of its ARN, as hubs keep it.
fn product(name: &str) -> SmolStr {
    SmolStr::new(name.rsplit_once(":product/").map_or(name, |(_, path)| path))
}

/// The values that a parameter of a document has.
fn values(parameter: &organization_document::Parameter) -> Vec<ParameterValue> {
    let given = [
        parameter.integer.map(ParameterValue::Integer),
        parameter.integer_list.clone().map(ParameterValue::IntegerList),
        parameter.double.map(ParameterValue::Double),
        parameter.string.as_ref().map(|text| ParameterValue::String(SmolStr::new(text))),
        parameter.string_list.as_deref().map(|list| ParameterValue::StringList(texts(list))),
        parameter.boolean.map(ParameterValue::Boolean),
        parameter.r#enum.as_ref().map(|text| ParameterValue::Enum(SmolStr::new(text))),
        parameter.enum_list.as_deref().map(|list| ParameterValue::EnumList(texts(list))),
    ];
    given.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::product;

    #[test]
    fn a_product_is_named_by_its_arn_or_the_end_of_it() {
        assert_eq!(product("arn:aws:securityhub:us-east-1::product/prowler/prowler"), "prowler/prowler");
        assert_eq!(product("prowler/prowler"), "prowler/prowler");
    }
}
