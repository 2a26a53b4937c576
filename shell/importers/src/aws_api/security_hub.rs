//! Reads the answers of Security Hub: who administers it, central configuration, and hubs.

use super::answers::Answer;
use super::config::{ConfigGathered, located, named};
use super::gathered::Gathered;
use super::node::{Findings, Node};
use super::path;
use crate::hub_parameter::put;
use crate::quoted;
use identifiers::{AccountId, Region, TargetId};
use organization_document::{
    Aggregator, CentralConfiguration, ConfigurationPolicy, ControlFindingGenerator, ControlParameters, Gap, Hub,
    LinkingMode, NewAccountDefaults, OrganizationDocument, Parameter, ParameterValueType, Reference, SecurityHub,
    SecurityHubAdministrator,
};
use std::collections::BTreeMap;

/// Everything of Security Hub.
#[derive(Debug, Default)]
pub struct HubGathered {
    administrators: BTreeMap<Region, AccountId>,
    aggregators: Vec<Aggregator>,
    listed_aggregators: BTreeMap<String, (String, String)>,
    configurations: BTreeMap<Region, Configuration>,
    policies: BTreeMap<String, (ConfigurationPolicy, String)>,
    listed_policies: BTreeMap<String, (String, String)>,
    associations: BTreeMap<TargetId, String>,
    tags_of_policies: BTreeMap<String, indexmap::IndexMap<String, String>>,
    read: bool,
}

#[derive(Debug)]
struct Configuration {
    auto_enable: Option<bool>,
    auto_enable_standards: Option<bool>,
    is_central: bool,
    account: Option<AccountId>,
    shown: String,
}

/// What is known of an answer, and is of no use here.
const IGNORED: &[&str] = &["Standards", "Members", "Products", "SecurityControlDefinitions"];

/// Reads what the answer says of Security Hub; whether that is anything.
pub fn take(
    answer: &Answer,
    gathered: &Gathered<'_>,
    config: &mut ConfigGathered,
    hub: &mut HubGathered,
    findings: &mut Findings<'_>,
) -> bool {
    let node = answer.node();
    let mut any = IGNORED.iter().any(|name| answer.has(name));
    let mut reads = |name: &str| {
        let has = answer.has(name);
        any |= has;
        has
    };
    if reads("AdminAccounts") {
        administrators(&node, hub, findings);
    }
    if reads("OrganizationConfiguration") {
        configuration(&node, hub, findings);
    }
    if reads("FindingAggregators") {
        for listed in node.items("FindingAggregators", findings) {
            if let Some(arn) = listed.needed("FindingAggregatorArn", findings) {
                let at = (findings.files.shown(listed.path), listed.place.clone());
                hub.listed_aggregators.entry(arn.to_owned()).or_insert(at);
            }
        }
    }
    if reads("FindingAggregationRegion") {
        aggregator(&node, hub, findings);
    }
    if reads("ConfigurationPolicy") {
        policy(&node, hub, findings);
    }
    if reads("ConfigurationPolicySummaries") {
        for listed in node.items("ConfigurationPolicySummaries", findings) {
            if let Some(id) = listed.needed("Id", findings) {
                let name = listed.text("Name", findings).unwrap_or_default().to_owned();
                hub.listed_policies.entry(id.to_owned()).or_insert((name, findings.files.shown(listed.path)));
            }
        }
    }
    if reads("ConfigurationPolicyAssociationSummaries") {
        for association in node.items("ConfigurationPolicyAssociationSummaries", findings) {
            self::association(&association, hub, findings);
        }
    }
    if reads("HubArn") {
        enabled(&node, gathered, config, findings);
    }
    if reads("StandardsSubscriptions") {
        for subscription in node.items("StandardsSubscriptions", findings) {
            standard(&subscription, gathered, config, findings);
        }
    }
    if let (Some(tags), Some(id)) = (node.member("Tags").filter(|tags| tags.members().is_some()), policy_id(node.path))
    {
        let texts = tags.members().into_iter().flatten();
        let texts = texts.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())));
        hub.tags_of_policies.insert(id.to_owned(), texts.collect());
        any = true;
    }
    hub.read |= any;
    any
}

/// The UUID in the name of a file that holds a policy's tags.
fn policy_id(path: &str) -> Option<&str> {
    let own = path.rsplit('/').next()?.strip_suffix(".json")?;
    let id = own.get(own.len().checked_sub(36)?..)?;
    let is_uuid = id.chars().all(|c| c.is_ascii_hexdigit() || c == '-') && id.matches('-').count() == 4;
    is_uuid.then_some(id)
}

fn administrators(node: &Node<'_>, hub: &mut HubGathered, findings: &mut Findings<'_>) {
    let found = node.items("AdminAccounts", findings);
    let Some(region) = path::region(node.path) else {
        return super::organizations::nameless(node, "which Region this is of", findings);
    };
    for administrator in found {
        let enabled = administrator.text("Status", findings).is_none_or(|status| status == "ENABLED");
        let id = administrator.needed_as("AccountId", "an account's id of twelve digits", findings);
        if let (Some(id), true) = (id, enabled) {
            hub.administrators.entry(region.clone()).or_insert(id);
        }
    }
}

fn configuration(node: &Node<'_>, hub: &mut HubGathered, findings: &mut Findings<'_>) {
    let Some(kind) = node.member("OrganizationConfiguration") else { return };
    let Some(region) = path::region(node.path) else {
        return super::organizations::nameless(node, "which Region this is of", findings);
    };
    let configuration = Configuration {
        auto_enable: node.flag("AutoEnable", findings),
        auto_enable_standards: node.text("AutoEnableStandards", findings).map(|text| text == "DEFAULT"),
        is_central: kind.text("ConfigurationType", findings) == Some("CENTRAL"),
        account: path::account(node.path),
        shown: findings.files.shown(node.path),
    };
    hub.configurations.entry(region).or_insert(configuration);
}

fn aggregator(node: &Node<'_>, hub: &mut HubGathered, findings: &mut Findings<'_>) -> Option<()> {
    let arn = node.needed("FindingAggregatorArn", findings)?;
    let parts = path::of_arn(arn);
    let Some((_, Some(account), resource)) = parts else {
        return node.wrong(format!("{} is no ARN of a finding aggregator", quoted(arn)), findings);
    };
    let mut regions = Vec::new();
    for region in node.items("Regions", findings) {
        regions.extend(region.parse::<Region>("a Region such as eu-west-1", findings));
    }
    let id = resource.rsplit_once('/').map(|(_, id)| id.to_owned());
    if hub.aggregators.iter().any(|before| before.id == id) {
        return Some(());
    }
    hub.aggregators.push(Aggregator {
        id,
        account: Reference::from(account),
        region: node.needed_as("FindingAggregationRegion", "a Region such as eu-west-1", findings)?,
        linking_mode: named(node, "RegionLinkingMode", LinkingMode::named, findings),
        regions,
        created_at: None,
    });
    Some(())
}

fn policy(node: &Node<'_>, hub: &mut HubGathered, findings: &mut Findings<'_>) -> Option<()> {
    let content = node.member("ConfigurationPolicy")?.member("SecurityHub");
    let Some(content) = content else { return node.wrong("ConfigurationPolicy has no SecurityHub", findings) };
    let controls = content.member("SecurityControlsConfiguration");
    let list = |name: &str, findings: &mut Findings<'_>| {
        let controls = controls.as_ref()?;
        controls.member(name)?;
        Some(controls.texts(name, findings))
    };
    let custom = match controls.as_ref().filter(|it| it.member("SecurityControlCustomParameters").is_some()) {
        Some(controls) => {
            let mut all = Vec::new();
            for control in controls.items("SecurityControlCustomParameters", findings) {
                all.push(ControlParameters {
                    control: control.needed("SecurityControlId", findings)?.to_owned(),
                    parameters: parameters(&control, findings)?,
                    reason: None,
                });
            }
            Some(all).filter(|all| !all.is_empty())
        }
        None => None,
    };
    let id = node.needed("Id", findings)?.to_owned();
    let service_enabled = content.flag("ServiceEnabled", findings);
    let policy = ConfigurationPolicy {
        id: Some(id.clone()),
        name: node.needed("Name", findings)?.to_owned(),
        description: node.text("Description", findings).filter(|text| !text.is_empty()).map(str::to_owned),
        service_enabled: match service_enabled {
            Some(enabled) => enabled,
            None => return content.wrong("the member ServiceEnabled is missing", findings),
        },
        enabled_standards: content.texts("EnabledStandardIdentifiers", findings),
        enabled_controls: list("EnabledSecurityControlIdentifiers", findings).filter(|all| !all.is_empty()),
        disabled_controls: list("DisabledSecurityControlIdentifiers", findings),
        custom_parameters: custom,
        created_at: node.moment("CreatedAt", findings),
        ..ConfigurationPolicy::default()
    };
    let mut policy = policy;
    // Of the two lists one is told; an empty one beside one that isn't says nothing.
    if policy.enabled_controls.is_some() && policy.disabled_controls.as_ref().is_some_and(Vec::is_empty) {
        policy.disabled_controls = None;
    }
    hub.policies.entry(id).or_insert((policy, findings.files.shown(node.path)));
    Some(())
}

fn parameters(node: &Node<'_>, findings: &mut Findings<'_>) -> Option<Vec<Parameter>> {
    let Some(parameters) = node.member("Parameters") else { return Some(Vec::new()) };
    let Some(members) = parameters.members() else { return parameters.wrong("a map is expected", findings) };
    let mut all = Vec::new();
    for name in members.keys() {
        let parameter = parameters.member(name)?;
        let mut read = Parameter {
            name: name.clone(),
            value_type: named(&parameter, "ValueType", ParameterValueType::named, findings),
            ..Parameter::default()
        };
        if let Some(value) = parameter.member("Value") {
            let Some((kind, of_kind)) = value.members().and_then(|members| members.iter().next()) else {
                return value.wrong("a map with one value is expected", findings);
            };
            if !put(&mut read, kind, of_kind) {
                return value.wrong(format!("{} isn't a value of the kind that it says", quoted(kind)), findings);
            }
        }
        all.push(read);
    }
    Some(all)
}

fn association(node: &Node<'_>, hub: &mut HubGathered, findings: &mut Findings<'_>) -> Option<()> {
    let target: TargetId = node.needed_as("TargetId", "the id of a root, unit or account", findings)?;
    let policy = node.needed("ConfigurationPolicyId", findings)?;
    if node.needed("AssociationType", findings)? == "APPLIED" {
        hub.associations.entry(target).or_insert_with(|| policy.to_owned());
    }
    Some(())
}

fn hub_of<'c>(
    node: &Node<'_>,
    arn: &str,
    gathered: &Gathered<'_>,
    config: &'c mut ConfigGathered,
    findings: &mut Findings<'_>,
) -> Option<&'c mut Hub> {
    let place = located(node, arn, gathered, findings)?;
    Some(config.regions.entry(place).or_default().security_hub.get_or_insert_default())
}

fn enabled(
    node: &Node<'_>,
    gathered: &Gathered<'_>,
    config: &mut ConfigGathered,
    findings: &mut Findings<'_>,
) -> Option<()> {
    let enabled_at = node.moment("SubscribedAt", findings);
    let auto = node.flag("AutoEnableControls", findings);
    let generator = named(node, "ControlFindingGenerator", ControlFindingGenerator::named, findings);
    let hub = hub_of(node, "HubArn", gathered, config, findings)?;
    hub.enabled_at = enabled_at;
    hub.auto_enable_controls = auto;
    hub.control_finding_generator = generator;
    Some(())
}

fn standard(
    node: &Node<'_>,
    gathered: &Gathered<'_>,
    config: &mut ConfigGathered,
    findings: &mut Findings<'_>,
) -> Option<()> {
    let standard = node.needed("StandardsArn", findings)?.to_owned();
    let off = node.text("StandardsStatus", findings).is_some_and(|status| status == "DELETING");
    let hub = hub_of(node, "StandardsSubscriptionArn", gathered, config, findings)?;
    if !off && !hub.standards.contains(&standard) {
        hub.standards.push(standard);
    }
    Some(())
}

/// Puts it into the document.
pub fn fill(document: &mut OrganizationDocument, mut hub: HubGathered, findings: &mut Findings<'_>) {
    let name = findings.files.name().to_owned();
    if !hub.read {
        findings.gaps.push(Gap::absent(name, "securityhub", "There are no answers of Security Hub."));
        return;
    }
    let told = |arn: &str| {
        let id = arn.rsplit_once('/').map(|(_, id)| id);
        hub.aggregators.iter().any(|aggregator| aggregator.id.as_deref() == id)
    };
    let listed = std::mem::take(&mut hub.listed_aggregators);
    for (arn, (shown, place)) in listed.into_iter().filter(|(arn, _)| !told(arn)) {
        let what = format!("There is no answer of get-finding-aggregator for {}; it is left out.", quoted(&arn));
        findings.gaps.push(Gap::absent(shown, place, what));
    }
    let listed = std::mem::take(&mut hub.listed_policies);
    for (id, (policy, shown)) in listed.into_iter().filter(|(id, _)| !hub.policies.contains_key(id)) {
        let what = format!("There is no answer of get-configuration-policy for {}; it is left out.", quoted(&policy));
        findings.gaps.push(Gap::absent(shown, id, what));
    }
    for (id, tags) in std::mem::take(&mut hub.tags_of_policies) {
        if let Some((policy, _)) = hub.policies.get_mut(&id) {
            policy.tags = tags;
        }
    }
    associations(document, &hub, findings);
    let mut policies: Vec<ConfigurationPolicy> = hub.policies.into_values().map(|(policy, _)| policy).collect();
    policies.sort_by(|one, other| (one.created_at, &one.name).cmp(&(other.created_at, &other.name)));
    let mut security_hub = SecurityHub {
        administrators: Vec::new(),
        finding_aggregators: hub.aggregators,
        configuration_policies: policies,
        ..SecurityHub::default()
    };
    for (region, account) in &hub.administrators {
        let account = Reference::from(*account);
        let administrator = SecurityHubAdministrator { region: region.clone(), account, enabled_at: None };
        security_hub.administrators.push(administrator);
    }
    for (region, configuration) in hub.configurations {
        if !configuration.is_central {
            security_hub.new_account_defaults.push(NewAccountDefaults {
                region,
                auto_enable: configuration.auto_enable,
                auto_enable_standards: configuration.auto_enable_standards,
            });
            continue;
        }
        let administrator = configuration.account.or_else(|| hub.administrators.get(&region).copied());
        match administrator {
            // Every linked Region says CENTRAL; the home Region is the aggregator's.
            Some(administrator) => {
                let at_home = |aggregator: &&Aggregator| aggregator.account == Reference::from(administrator);
                let home = security_hub.finding_aggregators.iter().find(at_home);
                let home_region = home.map_or_else(|| region.clone(), |home| home.region.clone());
                if home.is_none() && security_hub.central_configuration.is_none() {
                    let what =
                        "No finding aggregator of the administrator is told: that this is the home Region was assumed.";
                    findings.gaps.push(Gap::assumed(configuration.shown, region.to_string(), what));
                }
                let administrator = Reference::from(administrator);
                security_hub.central_configuration.get_or_insert(CentralConfiguration { home_region, administrator });
            }
            None => {
                let what = "Which account administers central configuration isn't told; it is left out.";
                findings.gaps.push(Gap::absent(configuration.shown, region.to_string(), what));
            }
        }
    }
    document.security_hub = Some(security_hub);
}

fn associations(document: &mut OrganizationDocument, hub: &HubGathered, findings: &mut Findings<'_>) {
    for (target, policy) in &hub.associations {
        if policy != organization_document::SELF_MANAGED_SECURITY_HUB && !hub.policies.contains_key(policy) {
            let what =
                format!("No answer tells the configuration policy {}; its association is left out.", quoted(policy));
            findings.gaps.push(Gap::absent(findings.files.name(), target.to_string(), what));
            continue;
        }
        match document.node_mut(target) {
            Some(node) => *node.configuration_policy = Some(Reference(policy.clone())),
            None => {
                let what = "A configuration policy is associated with what no answer describes; that is left out.";
                findings.gaps.push(Gap::absent(findings.files.name(), target.to_string(), what));
            }
        }
    }
}
