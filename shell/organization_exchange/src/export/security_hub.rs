//! Security Hub in the organization, and the hubs of members.

use super::values::{at, tags, text, texts};
use super::whole::Exporting;
use governance::central_configuration::{
    self as central, CentralStatus, Configuration, ParameterValue, PolicyDocument, ValueType,
};
use identifiers::{AccountId, Region, TargetId};
use organization_document::{
    Aggregator, CentralConfiguration, ConfigurationPolicy, ControlFindingGenerator, ControlParameters, Hub, HubControl,
    HubProduct, LinkingMode, NewAccountDefaults, Parameter, ParameterValueType, Reference, SELF_MANAGED_SECURITY_HUB,
    SecurityHub, SecurityHubAdministrator,
};
use smol_str::SmolStr;

impl Exporting<'_> {
    pub(super) fn security_hub(&mut self) -> Option<SecurityHub> {
        let (own, state) = (&self.organization.id, &self.state.central_configuration);
        let members = |account: AccountId| self.state.organizations.member(own, account).is_some();
        let aggregators = state.aggregators.values().filter(|aggregator| members(aggregator.account));
        let mut hub = SecurityHub {
            finding_aggregators: aggregators
                .map(|aggregator| Aggregator {
                    id: Some(aggregator.id.to_string()),
                    account: Reference::from(aggregator.account),
                    region: aggregator.region.clone(),
                    linking_mode: LinkingMode::named(aggregator.mode.api_name()),
                    regions: aggregator.regions.clone(),
                    created_at: at(aggregator.created_at),
                })
                .collect(),
            ..SecurityHub::default()
        };
        if let Some(administration) = state.administrations.get(own) {
            self.administration(administration, &mut hub);
        }
        let said: usize =
            state.members.iter().filter(|((account, _), _)| members(*account)).map(|(_, it)| it.len()).sum();
        if said > 0 {
            self.gap("security_hub", format!("{said} memberships were made or ended by administrators"));
        }
        (hub != SecurityHub::default()).then_some(hub)
    }

    fn administration(&mut self, administration: &central::Administration, hub: &mut SecurityHub) {
        // Those that central configuration set come with it.
        let own = administration.administrators.iter().filter(|administrator| administrator.set_from.is_none());
        for administrator in own {
            if administrator.disable_in_progress {
                self.gap(administrator.region.as_str(), "the administrator of Security Hub is being removed");
            }
            hub.administrators.push(SecurityHubAdministrator {
                region: administrator.region.clone(),
                account: Reference::from(administrator.account),
                enabled_at: at(administrator.enabled_at),
            });
        }
        hub.new_account_defaults.extend(administration.defaults.iter().map(|defaults| NewAccountDefaults {
            region: defaults.region.clone(),
            auto_enable: Some(defaults.auto_enable),
            auto_enable_standards: Some(defaults.auto_enable_standards),
        }));
        let Some(central) = &administration.central else { return };
        if let CentralStatus::Failed { message } = &central.status {
            self.gap("security_hub", format!("central configuration failed: {message}"));
            return;
        }
        hub.central_configuration = Some(CentralConfiguration {
            home_region: central.home.clone(),
            administrator: Reference::from(central.administrator),
        });
        let state = &self.state.central_configuration;
        let policies = state.policies_of(&self.organization.id).filter_map(|policy| {
            let document = state.documents.get(&(policy.id, policy.version))?;
            Some(told_policy(policy, document))
        });
        hub.configuration_policies = policies.collect();
    }

    /// What a node has of its own, while it means something.
    pub(super) fn configuration(&self, target: &TargetId) -> Option<Reference> {
        let state = &self.state.central_configuration;
        let administration = state.administrations.get(&self.organization.id)?;
        let central = administration.central.as_ref()?;
        if matches!(central.status, CentralStatus::Failed { .. }) {
            return None;
        }
        let applied = state.applied.get(&(self.organization.id.clone(), target.clone()))?;
        Some(match applied.configuration {
            Configuration::Policy(policy) => Reference::from(policy),
            Configuration::SelfManaged => Reference(SELF_MANAGED_SECURITY_HUB.to_owned()),
        })
    }

    pub(super) fn hub(&mut self, hub: &central::Hub, account: AccountId, region: &Region) -> Hub {
        let own = &hub.own;
        let changing = own.changing.len() + own.failed.len();
        if changing > 0 {
            let place = format!("{account} {region}");
            self.gap(place, format!("{changing} standards are being changed, or couldn't be"));
        }
        Hub {
            enabled_at: at(hub.subscribed_at),
            standards: hub.standards.iter().map(|standard| standard.path().to_owned()).collect(),
            auto_enable_controls: (!hub.auto_enable_controls).then_some(false),
            control_finding_generator: Some(hub.control_finding_generator)
                .filter(|generator| *generator != central::ControlFindingGenerator::default())
                .and_then(|generator| ControlFindingGenerator::named(generator.api_name())),
            controls: own
                .controls
                .iter()
                .map(|((standard, control), own)| HubControl {
                    standard: standard.path().to_owned(),
                    control: control.to_string(),
                    enabled: own.enabled,
                    reason: text(&own.reason),
                    updated_at: at(own.at),
                })
                .collect(),
            parameters: own
                .parameters
                .iter()
                .map(|(control, own)| ControlParameters {
                    control: control.to_string(),
                    parameters: own.parameters.iter().map(told_parameter).collect(),
                    reason: text(&own.reason),
                })
                .collect(),
            products: hub
                .products
                .iter()
                .map(|(product, enabled)| HubProduct { product: product.to_string(), enabled: *enabled })
                .collect(),
            tags: tags(&hub.tags),
        }
    }
}

fn told_policy(policy: &central::ConfigurationPolicy, document: &PolicyDocument) -> ConfigurationPolicy {
    let controls = document.controls.as_ref();
    ConfigurationPolicy {
        id: Some(policy.id.to_string()),
        name: policy.name.to_string(),
        description: text(&policy.description),
        service_enabled: document.service_enabled,
        enabled_standards: document.enabled_standards.as_deref().map(texts).unwrap_or_default(),
        enabled_controls: controls.and_then(|controls| controls.enabled.as_deref()).map(texts),
        disabled_controls: controls.and_then(|controls| controls.disabled.as_deref()).map(texts),
        custom_parameters: controls.and_then(|controls| controls.custom_parameters.as_ref()).map(|customs| {
            let told = customs.iter().map(|custom| ControlParameters {
                control: custom.control.to_string(),
                parameters: custom.parameters.iter().map(told_parameter).collect(),
                reason: None,
            });
            told.collect()
        }),
        tags: tags(&policy.tags),
        created_at: at(policy.created_at),
    }
}

fn told_parameter((name, parameter): &(SmolStr, central::Parameter)) -> Parameter {
    let mut told = Parameter {
        name: name.to_string(),
        value_type: match parameter.value_type {
            ValueType::Custom => None,
            ValueType::Default => Some(ParameterValueType::Default),
        },
        ..Parameter::default()
    };
    match parameter.value.as_ref() {
        None => {}
        Some(ParameterValue::Integer(value)) => told.integer = Some(*value),
        Some(ParameterValue::IntegerList(values)) => told.integer_list = Some(values.clone()),
        Some(ParameterValue::Double(value)) => told.double = Some(*value),
        Some(ParameterValue::String(value)) => told.string = Some(value.to_string()),
        Some(ParameterValue::StringList(values)) => told.string_list = Some(texts(values)),
        Some(ParameterValue::Boolean(value)) => told.boolean = Some(*value),
        Some(ParameterValue::Enum(value)) => told.r#enum = Some(value.to_string()),
        Some(ParameterValue::EnumList(values)) => told.enum_list = Some(texts(values)),
    }
    told
}
