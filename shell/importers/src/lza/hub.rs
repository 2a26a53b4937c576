//! Security Hub as `centralSecurityServices` has the accelerator set it up: who administers it, where, and which standards are on.

use super::accounts::{AUDIT, MANAGEMENT};
use super::landing_zone::LandingZone;
use super::standards;
use super::targets::{Targets, regions};
use crate::aws_api::node::Findings;
use crate::counted::{Counted, some};
use crate::yaml::Node;
use identifiers::Region;
use indexmap::IndexSet;
use organization_document::{
    Aggregator, DelegatedAdministrator, DelegatedService, Gap, Hub, HubControl, NewAccountDefaults,
    OrganizationDocument, Reference, SecurityHub, SecurityHubAdministrator, TrustedAccess,
};

const SERVICE: &str = "securityhub.amazonaws.com";
/// Why controls are off, in the accelerator's words.
const REASON: &str = "Control disabled by Accelerator";
/// How many controls may be off in all accounts and Regions together.
const CONTROL_LIMIT: usize = 250_000;
const TAKEN: &[&str] =
    &["enable", "regionAggregation", "excludeRegions", "autoEnableOrgMembers", "standards", "deploymentTargets"];

/// A standard with whom it is for.
struct Standard {
    end: &'static str,
    targets: Option<Targets>,
    controls: IndexSet<String>,
}

/// Fills in Security Hub.
pub fn fill(document: &mut OrganizationDocument, security: &Node<'_>, zone: &LandingZone, findings: &mut Findings<'_>) {
    let Some(services) = security.member("centralSecurityServices") else { return };
    let Some(node) = services.member("securityHub") else { return };
    if node.flag("enable", findings) != Some(true) {
        return;
    }
    let mut counted = Counted::default();
    super::unread::others(&node, TAKEN, findings);
    let administrator = services.text_of("delegatedAdminAccount", findings).unwrap_or(AUDIT);
    let Some((_, account)) = zone.accounts.named(administrator) else {
        services.wrong::<()>(format!("there is no account {}", crate::quoted(administrator)), findings);
        return;
    };
    let account = Reference(account.reference());
    let targets = Targets::read(&node, zone, findings);
    let mut excluded = regions(&node, "excludeRegions", findings);
    excluded.extend(targets.iter().flat_map(|targets| targets.excluded_regions.iter().cloned()));
    let used: Vec<&Region> = zone.regions.iter().filter(|region| !excluded.contains(region)).collect();
    let standards = standards(&node, zone, &mut counted, findings);
    let standards = bounded(standards, document.accounts.len().saturating_mul(used.len()), &node, findings);
    hubs(document, zone, &used, targets.as_ref(), &standards);
    counted.tell(findings);
    trust(document, &account, administrator == MANAGEMENT, &node, findings);
    let auto_enable = node.flag("autoEnableOrgMembers", findings).unwrap_or(true);
    let aggregates = node.flag("regionAggregation", findings) == Some(true);
    let aggregator = zone.home.clone().filter(|home| aggregates && used.contains(&home));
    document.security_hub = Some(SecurityHub {
        administrators: used
            .iter()
            .map(|region| SecurityHubAdministrator {
                region: (*region).clone(),
                account: account.clone(),
                enabled_at: None,
            })
            .collect(),
        finding_aggregators: aggregator
            .map(|region| Aggregator { account, region, ..Aggregator::default() })
            .into_iter()
            .collect(),
        new_account_defaults: used
            .iter()
            .map(|region| NewAccountDefaults {
                region: (*region).clone(),
                auto_enable: Some(auto_enable),
                auto_enable_standards: None,
            })
            .collect(),
        ..SecurityHub::default()
    });
    let what =
        "Whether new accounts get the default standards isn't told: that they do was assumed, as where nobody says it.";
    findings.gaps.push(Gap::assumed(node.source(), node.place.clone(), what));
}

fn standards(node: &Node<'_>, zone: &LandingZone, counted: &mut Counted, findings: &mut Findings<'_>) -> Vec<Standard> {
    let mut all: Vec<Standard> = Vec::new();
    for item in node.items("standards", findings) {
        let Some(title) = item.needed("name", findings) else { continue };
        if item.flag("enable", findings) != Some(true) {
            continue;
        }
        let Some(end) = standards::named(title) else {
            counted.add(&node.source(), "securityHub standards", title);
            continue;
        };
        if all.iter().any(|before| before.end == end) {
            item.wrong::<()>(format!("{} stands here twice", crate::quoted(title)), findings);
        }
        let (controls, numbers): (IndexSet<String>, IndexSet<String>) =
            item.texts("controlsToDisable", findings).into_iter().partition(|control| standards::is_control(control));
        if !numbers.is_empty() {
            let numbers: Vec<String> = numbers.into_iter().collect();
            let what = format!(
                "Controls that only {title} has a number for aren't known by it, and are left on: {}.",
                some(&numbers)
            );
            findings.gaps.push(Gap::not_modelled(item.source(), format!("{}.controlsToDisable", item.place), what));
        }
        all.push(Standard { end, targets: Targets::read(&item, zone, findings), controls });
    }
    all
}

/// The standards without the controls that are off, where all places together would have too many of them.
fn bounded(mut standards: Vec<Standard>, places: usize, node: &Node<'_>, findings: &mut Findings<'_>) -> Vec<Standard> {
    let controls: usize = standards.iter().map(|standard| standard.controls.len()).sum();
    let count = controls.saturating_mul(places);
    if count > CONTROL_LIMIT {
        let what = format!(
            "All accounts and Regions together would have {count} controls that are off, more than {CONTROL_LIMIT}: they are left on."
        );
        findings.gaps.push(Gap::not_modelled(node.source(), format!("{}.standards", node.place), what));
        standards.iter_mut().for_each(|standard| standard.controls.clear());
    }
    standards
}

/// A hub for each account that is managed, in each Region that is used, with the standards that are for it.
fn hubs(
    document: &mut OrganizationDocument,
    zone: &LandingZone,
    used: &[&Region],
    targets: Option<&Targets>,
    standards: &[Standard],
) {
    for (at, account) in document.accounts.iter_mut().enumerate().filter(|(at, _)| zone.is_managed(*at)) {
        for region in used {
            if targets.is_some_and(|targets| !targets.includes(zone, at, region)) {
                continue;
            }
            let is_for = |targets: &Option<Targets>| targets.as_ref().is_none_or(|it| it.includes(zone, at, region));
            let mut hub = Hub::default();
            for standard in standards.iter().filter(|standard| is_for(&standard.targets)) {
                hub.standards.push(standard.end.to_owned());
                hub.controls.extend(standard.controls.iter().map(|control| HubControl {
                    standard: standard.end.to_owned(),
                    control: control.clone(),
                    enabled: false,
                    reason: Some(REASON.to_owned()),
                    updated_at: None,
                }));
            }
            account.regions.entry((*region).clone()).or_default().security_hub = Some(hub);
        }
    }
}

/// That an account administers Security Hub makes it a delegated administrator, and gives the service trusted access.
fn trust(
    document: &mut OrganizationDocument,
    account: &Reference,
    is_management: bool,
    node: &Node<'_>,
    findings: &mut Findings<'_>,
) {
    let service = SERVICE.to_owned();
    document.trusted_access.push(TrustedAccess { service: service.clone(), enabled_at: None });
    if !is_management {
        let services = vec![DelegatedService { service, enabled_at: None }];
        document.delegated_administrators.push(DelegatedAdministrator { account: account.clone(), services });
    }
    let what = "That Security Hub has trusted access and a delegated administrator follows from its administrator; for other services neither \
                is told.";
    findings.gaps.push(Gap::assumed(node.source(), node.place.clone(), what));
}
