//! `deploymentTargets`: units by their paths, accounts by the accelerator's names, and what is excluded.

use super::landing_zone::LandingZone;
use super::units::ROOT;
use crate::aws_api::node::Findings;
use crate::yaml::Node;
use identifiers::Region;
use std::collections::BTreeSet;

/// What something is deployed to.
#[derive(Debug, Default)]
pub struct Targets {
    /// Paths of units, or the root.
    pub units: BTreeSet<String>,
    /// Accounts by their position.
    pub accounts: BTreeSet<usize>,
    /// Accounts that are left out.
    pub excluded_accounts: BTreeSet<usize>,
    /// Regions that are left out.
    pub excluded_regions: BTreeSet<Region>,
}

const KNOWN: &[&str] = &["organizationalUnits", "accounts", "excludedAccounts", "excludedRegions"];

impl Targets {
    /// The targets of what stands at a node; nothing where it has none.
    pub fn read(node: &Node<'_>, zone: &LandingZone, findings: &mut Findings<'_>) -> Option<Self> {
        let node = node.member("deploymentTargets")?;
        super::unread::unknown(&node, KNOWN, findings);
        let mut targets = Self::default();
        for item in node.items("organizationalUnits", findings) {
            let Some(path) = item.text(findings).map(str::trim) else { continue };
            if path != ROOT && !zone.units.has(path) {
                item.wrong::<()>(format!("there is no unit {}", crate::quoted(path)), findings);
            } else if !targets.units.insert(path.to_owned()) {
                item.wrong::<()>(format!("{} stands here twice", crate::quoted(path)), findings);
            }
        }
        targets.accounts = accounts(&node, "accounts", zone, findings);
        targets.excluded_accounts = accounts(&node, "excludedAccounts", zone, findings);
        targets.excluded_regions = regions(&node, "excludedRegions", findings);
        Some(targets)
    }

    /// Whether an account in a Region is meant. A unit means the accounts that are in it itself, and the root means all.
    pub fn includes(&self, zone: &LandingZone, account: usize, region: &Region) -> bool {
        if self.excluded_regions.contains(region) || self.excluded_accounts.contains(&account) {
            return false;
        }
        let unit = zone.accounts.all().get(account).and_then(|account| account.unit.as_deref()).unwrap_or(ROOT);
        self.accounts.contains(&account) || self.units.contains(unit) || self.units.contains(ROOT)
    }
}

/// Accounts that a list names.
fn accounts(node: &Node<'_>, list: &str, zone: &LandingZone, findings: &mut Findings<'_>) -> BTreeSet<usize> {
    let mut all = BTreeSet::new();
    for item in node.items(list, findings) {
        let Some(name) = item.text(findings) else { continue };
        match zone.accounts.named(name) {
            Some((at, _)) if !all.insert(at) => {
                item.wrong::<()>(format!("{} stands here twice", crate::quoted(name)), findings);
            }
            Some(_) => {}
            None => {
                item.wrong::<()>(format!("there is no account {}", crate::quoted(name)), findings);
            }
        }
    }
    all
}

/// Regions that a list names.
pub fn regions(node: &Node<'_>, list: &str, findings: &mut Findings<'_>) -> BTreeSet<Region> {
    let items = node.items(list, findings);
    items.iter().filter_map(|item| item.parse("the name of a Region", findings)).collect()
}
