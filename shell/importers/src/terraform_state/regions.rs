//! What accounts have in Regions, the packs of the organization, and Security Hub.

use super::gathered::Gathered;
use crate::aws_api::node::Findings;
use crate::importer::PackKey;
use crate::quoted;
use identifiers::{AccountId, Region};
use organization_document::{
    AccountRegion, CentralConfiguration, Gap, OrganizationDocument, Reference, SELF_MANAGED_SECURITY_HUB, SecurityHub,
    SecurityHubAdministrator,
};
use std::collections::BTreeMap;

/// Security Hub's principal.
const HUB: &str = "securityhub.amazonaws.com";

/// Fills it in. Answers the packs that have no template in any state.
pub fn fill(
    document: &mut OrganizationDocument,
    mut gathered: Gathered,
    findings: &mut Findings<'_>,
) -> BTreeMap<PackKey, Gap> {
    recording(&mut gathered, findings);
    let mut without = BTreeMap::new();
    for (pack, account, at, why) in std::mem::take(&mut gathered.packs) {
        if let Some(why) = why {
            let what = format!("{why}; the pack {} is left out.", quoted(&pack.name));
            let key = (Some(account), pack.region.clone(), pack.name.clone());
            without.insert(key, Gap::absent(at.file, at.address, what));
        }
        document.organization_conformance_packs.push(pack);
    }
    security_hub(document, &mut gathered, findings);
    let mut by_account: BTreeMap<AccountId, Vec<(Region, AccountRegion)>> = BTreeMap::new();
    for ((account, region), found) in gathered.regions {
        by_account.entry(account).or_default().push((region, found));
    }
    for account in &mut document.accounts {
        if let Some(found) = account.id.and_then(|id| by_account.remove(&id)) {
            account.regions.extend(found);
        }
    }
    without
}

fn recording(gathered: &mut Gathered, findings: &mut Findings<'_>) {
    for (place, (is_on, at)) in std::mem::take(&mut gathered.recording) {
        let recorder = gathered.regions.get_mut(&place).and_then(|region| region.configuration_recorder.as_mut());
        gathered.recorders.remove(&place);
        match recorder {
            Some(recorder) => recorder.recording = Some(is_on),
            None => {
                let (account, region) = place;
                let what = format!("No state has the recorder of {account} in {region} that this is the status of.");
                findings.gaps.push(Gap::absent(at.file, at.address, what));
            }
        }
    }
    for at in std::mem::take(&mut gathered.recorders).into_values() {
        let what =
            "No aws_config_configuration_recorder_status tells whether the recorder runs: that it does was assumed.";
        findings.gaps.push(Gap::assumed(at.file, at.address, what));
    }
}

fn security_hub(document: &mut OrganizationDocument, gathered: &mut Gathered, findings: &mut Findings<'_>) {
    let mut hub = SecurityHub::default();
    for (region, (account, _)) in std::mem::take(&mut gathered.hub_administrators) {
        let account = Reference::from(account);
        hub.administrators.push(SecurityHubAdministrator { region, account, enabled_at: None });
    }
    hub.finding_aggregators = gathered.aggregators.iter().map(|(aggregator, _)| aggregator.clone()).collect();
    hub.new_account_defaults =
        std::mem::take(&mut gathered.new_account_defaults).into_values().map(|(defaults, _)| defaults).collect();
    let mut central = gathered.central.take();
    // Policies are where configuration is central, and nowhere else.
    if central.is_none()
        && let Some((_, place, at)) = gathered.configuration_policies.values().next()
    {
        let what = "No aws_securityhub_organization_configuration is CENTRAL: that configuration is, where the policy is, was assumed.";
        findings.gaps.push(Gap::assumed(&at.file, &at.address, what));
        central = Some((place.clone(), at.clone()));
    }
    if let Some(((account, region), at)) = central {
        let administrator = Reference::from(account);
        // Every linked Region says CENTRAL; the home Region is the aggregator's.
        let home = hub.finding_aggregators.iter().find(|aggregator| aggregator.account == administrator);
        let home_region = home.map_or(region, |home| home.region.clone());
        if hub.administrators.iter().all(|known| known.region != home_region) {
            let what = format!(
                "No aws_securityhub_organization_admin_account says who administers Security Hub in {home_region}: that it is {account}, which \
                 configures it centrally, was assumed."
            );
            findings.gaps.push(Gap::assumed(at.file, at.address, what));
            let (region, account) = (home_region.clone(), administrator.clone());
            hub.administrators.push(SecurityHubAdministrator { region, account, enabled_at: None });
        }
        hub.central_configuration = Some(CentralConfiguration { home_region, administrator });
    }
    for (target, (policy, at)) in std::mem::take(&mut gathered.associations) {
        let is_own = policy == SELF_MANAGED_SECURITY_HUB;
        let why = if !is_own && !gathered.configuration_policies.contains_key(&policy) {
            Some("No state has the configuration policy")
        } else if hub.central_configuration.is_none() {
            Some("No state tells who administers central configuration, and where")
        } else {
            None
        };
        match (why, document.node_mut(&target)) {
            (None, Some(node)) => *node.configuration_policy = Some(Reference(policy)),
            (why, _) => {
                let why = why.unwrap_or("No state tells the node");
                findings.gaps.push(Gap::absent(at.file, at.address, format!("{why}; the association is left out.")));
            }
        }
    }
    hub.configuration_policies =
        std::mem::take(&mut gathered.configuration_policies).into_values().map(|(policy, ..)| policy).collect();
    if gathered.trusted_access.is_none() && !hub.administrators.is_empty() {
        super::attachments::trusted(document, HUB, "The service has an administrator", findings);
    }
    if hub != SecurityHub::default() {
        document.security_hub = Some(hub);
    }
}
