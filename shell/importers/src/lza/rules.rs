//! The rules of AWS Config in `ruleSets`, in every account and Region that they are for.

use super::accounts::LOG_ARCHIVE;
use super::landing_zone::LandingZone;
use super::targets::Targets;
use crate::aws_api::node::Findings;
use crate::counted::Counted;
use crate::yaml::Node;
use indexmap::IndexMap;
use organization_document::{
    AccountRegion, ConfigRule, Content, Gap, OrganizationDocument, RuleOwner, RuleScope, RuleSource,
};
use std::collections::HashSet;

/// How many rules all accounts and Regions may have together.
const RULE_LIMIT: usize = 150_000;
/// Members of a rule that are taken.
const TAKEN: &[&str] =
    &["name", "description", "identifier", "inputParameters", "complianceResourceTypes", "type", "customRule", "tags"];

/// Fills in the rules of accounts.
pub fn fill(document: &mut OrganizationDocument, security: &Node<'_>, zone: &LandingZone, findings: &mut Findings<'_>) {
    let Some(config) = security.member("awsConfig") else { return };
    let mut counted = Counted::default();
    let mut sets = Vec::new();
    for set in config.items("ruleSets", findings) {
        let Some(targets) = Targets::read(&set, zone, findings) else {
            set.wrong::<()>("the member deploymentTargets is missing", findings);
            continue;
        };
        let items = set.items("rules", findings);
        let rules: Vec<ConfigRule> = items.iter().filter_map(|item| rule(item, zone, &mut counted, findings)).collect();
        sets.push((set, targets, rules));
    }
    counted.tell(findings);
    if let Some(aggregation) = config.member("aggregation")
        && aggregation.flag("enable", findings) == Some(true)
    {
        let what = "Aggregators aren't modelled; they are left out.";
        findings.gaps.push(Gap::not_modelled(config.source(), aggregation.place, what));
    }
    let places = |targets: &Targets| {
        let all = (0..document.accounts.len()).filter(|at| zone.is_managed(*at));
        all.map(|at| zone.regions.iter().filter(|region| targets.includes(zone, at, region)).count()).sum::<usize>()
    };
    let count: usize = sets.iter().map(|(_, targets, rules)| places(targets).saturating_mul(rules.len())).sum();
    if count > RULE_LIMIT {
        let what = format!(
            "All accounts and Regions together would have {count} rules, more than {RULE_LIMIT}: they are left out."
        );
        findings.gaps.push(Gap::not_modelled(config.source(), format!("{}.ruleSets", config.place), what));
        return;
    }
    for (set, targets, rules) in &sets {
        for (at, account) in document.accounts.iter_mut().enumerate().filter(|(at, _)| zone.is_managed(*at)) {
            for region in zone.regions.iter().filter(|region| targets.includes(zone, at, region)) {
                let place = account.regions.entry(region.clone()).or_default();
                put(place, rules, &account.name, region.as_str(), set, findings);
            }
        }
    }
}

fn put(
    place: &mut AccountRegion,
    rules: &[ConfigRule],
    account: &str,
    region: &str,
    set: &Node<'_>,
    findings: &mut Findings<'_>,
) {
    let mut names: HashSet<String> = place.config_rules.iter().map(|rule| rule.name.clone()).collect();
    for rule in rules {
        if !names.insert(rule.name.clone()) {
            let what =
                format!("{account} has a rule {} in {region} already, which was taken.", crate::quoted(&rule.name));
            findings.gaps.push(Gap::conflict(set.source(), set.place.clone(), what));
        } else {
            place.config_rules.push(rule.clone());
        }
    }
}

fn rule(node: &Node<'_>, zone: &LandingZone, counted: &mut Counted, findings: &mut Findings<'_>) -> Option<ConfigRule> {
    let name = node.needed("name", findings)?.to_owned();
    for other in node.others(TAKEN) {
        counted.add(&node.source(), &format!("awsConfig {other}"), &name);
    }
    if node.text_of("type", findings) == Some("Custom") {
        // The function gets its name when it is deployed.
        counted.add(&node.source(), "awsConfig customRule", name);
        return None;
    }
    let types = node.texts("complianceResourceTypes", findings);
    let identifier = node.text_of("identifier", findings).unwrap_or(&name).to_owned();
    Some(ConfigRule {
        description: node.text_of("description", findings).map(str::to_owned),
        source: RuleSource { owner: RuleOwner::Aws, identifier: Some(identifier), ..RuleSource::default() },
        scope: (!types.is_empty()).then(|| RuleScope { resource_types: Some(types), ..RuleScope::default() }),
        input_parameters: parameters(node, zone, findings),
        tags: tags(node, findings),
        name,
        ..ConfigRule::default()
    })
}

fn tags(node: &Node<'_>, findings: &mut Findings<'_>) -> IndexMap<String, String> {
    let mut all = IndexMap::new();
    for tag in node.items("tags", findings) {
        if let (Some(key), Some(value)) = (tag.needed("key", findings), tag.text_of("value", findings)) {
            all.insert(key.to_owned(), value.to_owned());
        }
    }
    all
}

/// Parameters as a map of texts, with the accelerator's lookups in them where they can be made.
fn parameters(node: &Node<'_>, zone: &LandingZone, findings: &mut Findings<'_>) -> Option<Content> {
    let parameters = node.member("inputParameters")?;
    let mut all = serde_json::Map::new();
    for (name, value) in parameters.members(findings) {
        let Some(text) = value.scalar(findings) else { continue };
        all.insert(name.to_owned(), looked_up(text, &value, zone, findings).into());
    }
    (!all.is_empty()).then(|| Content::new(serde_json::Value::Object(all).to_string()))
}

/// A parameter is a list with commas, of which only the lookups are kept where there is one.
fn looked_up(text: &str, node: &Node<'_>, zone: &LandingZone, findings: &mut Findings<'_>) -> String {
    let mut found = Vec::new();
    for part in text.split(',') {
        let Some((_, rest)) = part.split_once("${ACCEL_LOOKUP::") else { continue };
        let Some((lookup, _)) = rest.split_once('}') else { continue };
        match lookup_of(lookup, zone) {
            Some(value) => {
                if lookup.starts_with("Bucket:") {
                    let what = format!("The name of the bucket isn't told; the usual one, {value}, was assumed.");
                    findings.gaps.push(Gap::assumed(node.source(), node.place.clone(), what));
                }
                found.push(value);
            }
            None => {
                let what = format!("{} isn't told; the parameter was left as it is.", crate::quoted(part.trim()));
                findings.gaps.push(Gap::absent(node.source(), node.place.clone(), what));
                return text.to_owned();
            }
        }
    }
    if found.is_empty() { text.to_owned() } else { found.join(",") }
}

fn lookup_of(lookup: &str, zone: &LandingZone) -> Option<String> {
    match lookup.split_once(':').unwrap_or((lookup, "")) {
        ("OrgId", "") => zone.units.organization.as_ref().map(ToString::to_string),
        ("AccountId", name) => zone.accounts.id(name).map(|id| id.to_string()),
        ("InstanceProfile", name) if !name.is_empty() => Some(name.to_owned()),
        // The name rests on the usual prefix.
        ("Bucket", name) if name.eq_ignore_ascii_case("elbLogs") => {
            zone.accounts.id(LOG_ARCHIVE)?;
            zone.bucket("elb-access-logs")
        }
        ("Bucket", name) if !name.is_empty() => Some(name.to_ascii_lowercase()),
        _ => None,
    }
}
