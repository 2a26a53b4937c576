//! Reads the resources of Security Hub but its configuration policies: who administers it, hubs, and what accounts set in them.

use super::blocks::{block, named};
use super::gathered::{At, Gathered, conflict};
use super::providers::Place;
use crate::aws_api::node::{Findings, Node};
use crate::quoted;
use identifiers::{AccountId, Region, TargetId};
use organization_document::{
    Aggregator, ControlFindingGenerator, Gap, Hub, HubControl, HubProduct, LinkingMode, NewAccountDefaults, Reference,
};

/// What a hub begins with where nobody says otherwise.
const DEFAULT_STANDARDS: [&str; 2] =
    ["aws-foundational-security-best-practices/v/1.0.0", "cis-aws-foundations-benchmark/v/1.2.0"];

fn hub(place: Place, into: &mut Gathered) -> &mut Hub {
    into.regions.entry(place).or_default().security_hub.get_or_insert_default()
}

/// Security Hub is on in an account.
pub fn account(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let auto = node.flag("auto_enable_controls", findings);
    let generator = named(node, "control_finding_generator", ControlFindingGenerator::named, findings);
    if node.flag("enable_default_standards", findings) == Some(true) {
        let what = "The hub was made with AWS's default standards: that they are still on was assumed.";
        findings.gaps.push(Gap::assumed(findings.files.shown(node.path), node.place.clone(), what));
        for standard in DEFAULT_STANDARDS {
            turn_on(standard, &place, into);
        }
    }
    let hub = hub(place, into);
    hub.auto_enable_controls = hub.auto_enable_controls.or(auto);
    hub.control_finding_generator = hub.control_finding_generator.or(generator);
    Some(())
}

/// An account administers it in a Region.
pub fn administrator(
    node: &Node<'_>,
    (_, region): Place,
    into: &mut Gathered,
    findings: &mut Findings<'_>,
) -> Option<()> {
    let account: AccountId = node.needed_as("admin_account_id", "an account's id of twelve digits", findings)?;
    let at = At::of(node, findings);
    into.named.insert(account);
    match into.hub_administrators.get(&region) {
        Some((before, first)) => {
            let members = [("admin_account_id", *before != account)];
            conflict("the administrator of Security Hub", first, &at, &members, findings);
        }
        None => {
            into.hub_administrators.insert(region, (account, at));
        }
    }
    Some(())
}

/// Regions are linked to a home Region.
pub fn aggregator(
    node: &Node<'_>,
    (account, region): Place,
    into: &mut Gathered,
    findings: &mut Findings<'_>,
) -> Option<()> {
    let mut regions = Vec::new();
    for linked in node.items("specified_regions", findings) {
        regions.extend(linked.parse::<Region>("a Region such as eu-west-1", findings));
    }
    let aggregator = Aggregator {
        id: node.needed("id", findings)?.rsplit_once('/').map(|(_, id)| id.to_owned()),
        account: Reference::from(account),
        region,
        linking_mode: named(node, "linking_mode", LinkingMode::named, findings),
        regions,
        created_at: None,
    };
    let at = At::of(node, findings);
    into.named.insert(account);
    match into.aggregators.iter().find(|(before, _)| before.account == aggregator.account) {
        Some((before, first)) => {
            conflict("the finding aggregator", first, &at, &[("linking_mode", *before != aggregator)], findings);
        }
        None => into.aggregators.push((aggregator, at)),
    }
    Some(())
}

/// What new accounts begin with, or that policies say it.
pub fn configuration(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let at = At::of(node, findings);
    let kind = block(node, "organization_configuration", findings);
    let kind = kind.and_then(|kind| kind.told("configuration_type", findings));
    into.named.insert(place.0);
    if kind.as_deref() == Some("CENTRAL") {
        match &into.central {
            Some((before, first)) => {
                conflict("central configuration", first, &at, &[("account or Region", *before != place)], findings);
            }
            None => into.central = Some((place, at)),
        }
        return Some(());
    }
    let defaults = NewAccountDefaults {
        region: place.1.clone(),
        auto_enable: node.flag("auto_enable", findings),
        auto_enable_standards: node.told("auto_enable_standards", findings).map(|text| text == "DEFAULT"),
    };
    match into.new_account_defaults.get(&place.1) {
        Some((before, first)) => {
            conflict("what new accounts begin with", first, &at, &[("auto_enable", *before != defaults)], findings);
        }
        None => {
            into.new_account_defaults.insert(place.1, (defaults, at));
        }
    }
    Some(())
}

/// A configuration policy is associated with a node.
pub fn association(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let target: TargetId = node.needed_as("target_id", "the id of a root, unit or account", findings)?;
    let policy = node.needed("policy_id", findings)?.to_owned();
    let at = At::of(node, findings);
    match into.associations.get(&target) {
        Some((before, first)) => {
            conflict("the association", first, &at, &[("policy_id", *before != policy)], findings);
        }
        None => {
            into.associations.insert(target, (policy, at));
        }
    }
    Some(())
}

/// A standard is on.
pub fn standard(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let standard = node.needed("standards_arn", findings)?.to_owned();
    turn_on(&standard, &place, into);
    Some(())
}

fn turn_on(standard: &str, place: &Place, into: &mut Gathered) {
    if into.before(place, "standard", end_of(standard), 0).is_none() {
        hub(place.clone(), into).standards.push(standard.to_owned());
    }
}

/// A control of a standard by the standard's own number, which its page names as Security Hub does.
pub fn control(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let page = node.told("remediation_url", findings);
    let known = page.as_deref().and_then(control_of);
    let arn = node.needed("standards_control_arn", findings)?;
    let standard = crate::aws_api::path::of_arn(arn)
        .and_then(|(_, _, resource)| resource.strip_prefix("control/")?.rsplit_once('/'))
        .map(|(standard, _)| standard.to_owned());
    let (Some(control), Some(standard)) = (known, standard) else {
        let what = "The control has the number of its standard, and no page that says Security Hub's; it is left out.";
        findings.gaps.push(Gap::absent(findings.files.shown(node.path), node.place.clone(), what));
        return Some(());
    };
    let reason = node.told("disabled_reason", findings);
    set(node, "control_status", standard, control.to_owned(), reason, (place, into), findings)
}

/// The control that a page such as `https://docs.aws.amazon.com/console/securityhub/IAM.3/remediation` is about.
fn control_of(page: &str) -> Option<&str> {
    let (name, _) = page.split_once("/securityhub/")?.1.split_once('/')?;
    let (service, number) = name.split_once('.')?;
    let fits = !service.is_empty() && service.chars().all(char::is_alphanumeric) && number.parse::<u32>().is_ok();
    fits.then_some(name)
}

/// The same by Security Hub's number.
pub fn control_association(
    node: &Node<'_>,
    place: Place,
    into: &mut Gathered,
    findings: &mut Findings<'_>,
) -> Option<()> {
    let standard = node.needed("standards_arn", findings)?.to_owned();
    let control = node.needed("security_control_id", findings)?.to_owned();
    let reason = node.told("updated_reason", findings);
    set(node, "association_status", standard, control, reason, (place, into), findings)
}

fn set(
    node: &Node<'_>,
    status: &str,
    standard: String,
    control: String,
    reason: Option<String>,
    (place, into): (Place, &mut Gathered),
    findings: &mut Findings<'_>,
) -> Option<()> {
    let enabled = match node.needed(status, findings)? {
        "ENABLED" => true,
        "DISABLED" => false,
        other => return node.wrong(format!("{} is neither ENABLED nor DISABLED", quoted(other)), findings),
    };
    let at = At::of(node, findings);
    let found = HubControl { standard, control, enabled, reason, updated_at: None };
    let next = hub(place.clone(), into).controls.len();
    let name = format!("{} {}", found.control, end_of(&found.standard));
    let before = into.before(&place, "control", &name, next);
    let hub = hub(place, into);
    match before.and_then(|before| hub.controls.get(before)) {
        Some(before) if before.enabled != found.enabled => {
            let what = format!("Another resource sets {} otherwise; that one was taken.", quoted(&found.control));
            findings.gaps.push(Gap::conflict(at.file, at.address, what));
        }
        Some(_) => {}
        None => hub.controls.push(found),
    }
    Some(())
}

/// Standards are named by ARNs (`...::standards/X` or `...::ruleset/X`), or by their ends.
fn end_of(standard: &str) -> &str {
    ["::standards/", "::ruleset/"].iter().find_map(|start| standard.split_once(start)).map_or(standard, |(_, end)| end)
}

/// Findings of a product are taken.
pub fn product(node: &Node<'_>, place: Place, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let product = node.needed("product_arn", findings)?.to_owned();
    if into.before(&place, "product", &product, 0).is_none() {
        hub(place, into).products.push(HubProduct { product, enabled: true });
    }
    Some(())
}
