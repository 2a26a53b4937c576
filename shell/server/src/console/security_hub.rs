//! The page of Security Hub: who really gets which configuration policy, and what it set.

use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use super::tree::{Opened, tree};
use crate::control::security_hub_report;
use crate::told::node_name;
use governance::central_configuration::{
    CentralStatus, Configuration, ConfigurationPolicy, ControlParameters, ParameterValue, ValueType,
};
use governance::organizations::Organization;
use identifiers::{OrganizationId, TargetId};
use reports::central_configuration::{self as told, CentralConfiguration, ConfigurationKind};
use smol_str::SmolStr;
use web_console::screen::Screen;
use web_console::security_hub::{Place, SecurityHubPage};

/// Nodes of a policy that are named.
const NAMED: usize = 20;

/// `security-hub?node=ID&region=REGION&open=IDS&shut=IDS&more=ID:COUNT`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let organization = look.organization()?;
    let node = look.node(organization)?;
    let configuration = configuration(look, organization);
    let opened = Opened::read(look, node.as_ref());
    let tree = tree(look, organization, &opened).await?;
    let place = match &node {
        None => None,
        Some(node) => Some(place(look, node, &configuration)?),
    };
    html(&SecurityHubPage { frame: look.frame(Screen::SecurityHub, "Security Hub"), configuration, tree, place })
}

/// A node, and how Security Hub stands there in a Region: the one that is asked for, or the first that is covered.
fn place(look: &Look<'_>, node: &TargetId, configuration: &CentralConfiguration) -> Result<Place, Problem> {
    let name = node_name(&look.state().organizations, node).unwrap_or_default();
    let is_account = matches!(node, TargetId::Account(_));
    let region = look.given("region").or(configuration.regions.first().map(String::as_str)).filter(|_| is_account);
    let regions = &look.installation.engine.settings().regions;
    let region = region.map(|name| regions.named(name).map_err(|problem| Problem::unreadable(problem.to_string())));
    let region = region.transpose()?;
    let report = security_hub_report(&look.snapshot, node, region.as_ref());
    let report = report.map_err(|refused| Problem::not_found(refused.message))?;
    let source = report.association.as_ref().and_then(|association| association.source.parse::<TargetId>().ok());
    let source_name = source.and_then(|source| node_name(&look.state().organizations, &source));
    Ok(Place { name, is_account, source_name, report })
}

/// How Security Hub is administered in an organization.
fn configuration(look: &Look<'_>, organization: &Organization) -> CentralConfiguration {
    let state = look.state();
    let hub = &state.central_configuration;
    let administration = hub.administration(&organization.id);
    let central = administration.and_then(|administration| administration.central.as_ref());
    let status = central.map(|central| match &central.status {
        CentralStatus::Failed { message } => format!("FAILED: {message}"),
        status => status.api_name().to_owned(),
    });
    let administrator = central.map(|central| central.administrator);
    let administrator = administrator.or_else(|| Some(administration?.administrators.first()?.account));
    let policies = hub.policies_of(&organization.id);
    CentralConfiguration {
        version: look.snapshot.version,
        kind: if central.is_some() { ConfigurationKind::Central } else { ConfigurationKind::Local },
        status,
        administrator: administrator.map(|account| account.to_string()),
        administrator_name: administrator
            .and_then(|account| node_name(&state.organizations, &TargetId::Account(account))),
        regions: hub.covered_regions(&organization.id).iter().map(ToString::to_string).collect(),
        policies: policies.map(|policy| described(look, &organization.id, policy)).collect(),
    }
}

fn described(
    look: &Look<'_>,
    organization: &OrganizationId,
    policy: &ConfigurationPolicy,
) -> told::ConfigurationPolicy {
    let state = look.state();
    let hub = &state.central_configuration;
    let document = hub.documents.get(&(policy.id, policy.version)).map(|document| document.as_ref().clone());
    let document = document.unwrap_or_default();
    let controls = document.controls.unwrap_or_default();
    let names = |list: Option<Vec<SmolStr>>| list.map(|list| list.iter().map(ToString::to_string).collect());
    let applied = hub
        .applied
        .iter()
        .filter(|((of, _), applied)| of == organization && applied.configuration == Configuration::Policy(policy.id));
    let applied = applied
        .take(NAMED)
        .map(|((_, node), _)| (node.to_string(), node_name(&state.organizations, node).unwrap_or_default()));
    told::ConfigurationPolicy {
        id: policy.id.to_string(),
        name: policy.name.to_string(),
        description: policy.description.as_ref().map(ToString::to_string),
        service_enabled: document.service_enabled,
        standards: document.standards.iter().map(|standard| standard.title().to_owned()).collect(),
        enabled_controls: names(controls.enabled),
        disabled_controls: names(controls.disabled),
        parameters: controls.custom_parameters.unwrap_or_default().iter().flat_map(parameters).collect(),
        applied_to: applied.collect(),
    }
}

fn parameters(of: &ControlParameters) -> Vec<String> {
    let one = |(name, parameter): &(SmolStr, governance::central_configuration::Parameter)| {
        let value = match (&parameter.value_type, &parameter.value) {
            (ValueType::Default, _) | (_, None) => "AWS's value".to_owned(),
            (ValueType::Custom, Some(value)) => shown(value),
        };
        format!("{} {name} = {value}", of.control)
    };
    of.parameters.iter().map(one).collect()
}

fn shown(value: &ParameterValue) -> String {
    let list = |values: &[SmolStr]| values.join(", ");
    match value {
        ParameterValue::Integer(value) => value.to_string(),
        ParameterValue::IntegerList(values) => values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        ParameterValue::Double(value) => value.to_string(),
        ParameterValue::String(value) | ParameterValue::Enum(value) => value.to_string(),
        ParameterValue::StringList(values) | ParameterValue::EnumList(values) => list(values),
        ParameterValue::Boolean(value) => value.to_string(),
    }
}
