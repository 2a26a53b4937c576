//! A what-if's answer in short: for whom something changes, and of what kind.

use super::labels::Labels;
use super::risks::{self, Risk, count};
use super::{Account, AccountWhat, Call, Consequences, Names};
use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What people ask first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Summary {
    /// For how many accounts something would change, verdicts apart.
    pub accounts: usize,
    /// What would, in a few words each.
    pub changes: Vec<Area>,
    /// What to look at before it is done, the gravest first.
    pub risks: Vec<Risk>,
}

/// A part of the consequences that isn't empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Area {
    /// Which.
    pub area: AreaKind,
    /// For people: how much of it.
    pub text: String,
}

words! {
    /// A part of the consequences.
    AreaKind {
        /// Accounts that join, leave, move, or change their state.
        Accounts = "accounts",
        /// Policies of declarative types.
        EffectivePolicies = "effective policies",
        /// Policies that authorize.
        ControlPolicies = "control policies",
        /// What service control policies leave to accounts.
        Rights = "rights",
        /// Configuration recorders.
        Recorders = "recorders",
        /// Conformance packs.
        ConformancePacks = "conformance packs",
        /// Rules without a pack.
        ConfigRules = "config rules",
        /// Verdicts on resources.
        Verdicts = "verdicts",
        /// Where Security Hub's configuration comes from.
        SecurityHubAssociations = "security hub associations",
        /// What Security Hub is set to.
        SecurityHubSettings = "security hub settings",
    }
}

impl Summary {
    /// Of what calls came to and of what they would mean.
    pub fn of(calls: &[Call], found: &Consequences, names: &Names) -> Self {
        Self {
            accounts: accounts(found).len(),
            changes: changes(found),
            risks: risks::of(calls, found, &Labels(names)),
        }
    }
}

/// The lists of accounts of a part.
fn lists<T>(changes: &[T], of: impl Fn(&T) -> &Vec<String>) -> BTreeSet<&str> {
    changes.iter().flat_map(|change| of(change).iter().map(String::as_str)).collect()
}

fn accounts(found: &Consequences) -> BTreeSet<&str> {
    let mut all: BTreeSet<&str> = found.accounts.iter().map(|it| it.account.as_str()).collect();
    all.extend(lists(&found.effective_policies, |it| &it.accounts));
    all.extend(lists(&found.control_policies, |it| &it.accounts));
    all.extend(lists(&found.rights, |it| &it.accounts));
    all.extend(lists(&found.recorders, |it| &it.accounts));
    all.extend(lists(&found.conformance_packs, |it| &it.accounts));
    all.extend(lists(&found.config_rules, |it| &it.accounts));
    all.extend(lists(&found.security_hub_associations, |it| &it.accounts));
    all.extend(lists(&found.security_hub_settings, |it| &it.accounts));
    all
}

fn changes(found: &Consequences) -> Vec<Area> {
    let of = |what: &str, accounts: usize| format!("{what} of {}", count(accounts, "account"));
    let mut changes = Vec::new();
    let mut area = |area: AreaKind, is_there: bool, text: &dyn Fn() -> String| {
        if is_there {
            changes.push(Area { area, text: text() });
        }
    };
    area(AreaKind::Accounts, !found.accounts.is_empty(), &|| moves(&found.accounts));
    area(AreaKind::EffectivePolicies, !found.effective_policies.is_empty(), &|| {
        of("effective policies", lists(&found.effective_policies, |it| &it.accounts).len())
    });
    area(AreaKind::ControlPolicies, !found.control_policies.is_empty(), &|| {
        of("control policies", lists(&found.control_policies, |it| &it.accounts).len())
    });
    area(AreaKind::Rights, !found.rights.is_empty(), &|| of("rights", lists(&found.rights, |it| &it.accounts).len()));
    area(AreaKind::Recorders, !found.recorders.is_empty(), &|| {
        of("recorders", lists(&found.recorders, |it| &it.accounts).len())
    });
    area(AreaKind::ConformancePacks, !found.conformance_packs.is_empty(), &|| {
        of("conformance packs", lists(&found.conformance_packs, |it| &it.accounts).len())
    });
    area(AreaKind::ConfigRules, !found.config_rules.is_empty(), &|| {
        of("rules", lists(&found.config_rules, |it| &it.accounts).len())
    });
    area(AreaKind::Verdicts, !found.verdicts.is_empty(), &|| {
        let turned: usize = found.verdicts.iter().map(|it| it.turned.compliant + it.turned.non_compliant).sum();
        let gained: usize = found.verdicts.iter().map(|it| it.gained.compliant + it.gained.non_compliant).sum();
        let lost: usize = found.verdicts.iter().map(|it| it.lost.compliant + it.lost.non_compliant).sum();
        let said = [(gained, "come"), (turned, "turn"), (lost, "go")];
        let said = said.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
        format!("verdicts: {}", said.collect::<Vec<_>>().join(", "))
    });
    area(AreaKind::SecurityHubAssociations, !found.security_hub_associations.is_empty(), &|| {
        of("Security Hub configurations", lists(&found.security_hub_associations, |it| &it.accounts).len())
    });
    area(AreaKind::SecurityHubSettings, !found.security_hub_settings.is_empty(), &|| {
        let regions: BTreeSet<&str> = found.security_hub_settings.iter().map(|it| it.region.as_str()).collect();
        let accounts = lists(&found.security_hub_settings, |it| &it.accounts).len();
        format!("{} in {}", of("Security Hub settings", accounts), count(regions.len(), "Region"))
    });
    changes
}

fn moves(accounts: &[Account]) -> String {
    let kinds = [
        (AccountWhat::Joined, "joins", "join"),
        (AccountWhat::Left, "leaves", "leave"),
        (AccountWhat::Moved, "moves", "move"),
        (AccountWhat::ChangedOrganizations, "goes to another organization", "go to other organizations"),
        (AccountWhat::Changed, "changes its state", "change their states"),
    ];
    let said = kinds.iter().filter_map(|(what, one, many)| {
        let found = accounts.iter().filter(|account| account.what == *what).count();
        (found > 0).then(|| format!("{} {}", count(found, "account"), if found == 1 { one } else { many }))
    });
    said.collect::<Vec<_>>().join(", ")
}
