//! What deserves a look before a change is made, the gravest first.

use super::labels::Labels;
use super::{
    Account, AccountState, AccountWhat, AssociationStatus, Call, Consequences, Outcome, PackWhat, RuleWhat,
    ServiceActions,
};
use crate::recording::Recording;
use crate::replay::{self, Replay};
use crate::words::words;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Risk {
    /// Of what kind.
    pub kind: RiskKind,
    /// For people: what would be so, without the accounts.
    pub text: String,
    /// In which accounts; none where it isn't about accounts.
    pub accounts: Vec<String>,
}

words! {
    /// What may go wrong.
    RiskKind {
        /// No action is allowed in accounts any more.
        LosesEverything = "loses everything",
        /// A call doesn't do what it is to do.
        CallRefused = "call refused",
        /// Calls that were recorded would be denied.
        CallsBreak = "calls break",
        /// Actions are denied in accounts that weren't.
        LosesRights = "loses rights",
        /// A level of the tree allows only what a policy there allows.
        NotAllowed = "not allowed",
        /// A control policy limits accounts that it didn't limit, or otherwise.
        Limited = "limited",
        /// A control policy doesn't limit accounts any more.
        Unlimited = "unlimited",
        /// An account goes, or is closed.
        AccountGone = "account gone",
        /// An effective policy isn't valid, so that what was in force stays.
        PolicyInvalid = "policy invalid",
        /// A recorder is gone or stopped, so that nothing is evaluated.
        NotRecorded = "not recorded",
        /// A pack can't be deployed, or is gone.
        PackMissing = "pack missing",
        /// A rule is gone.
        RuleGone = "rule gone",
        /// Resources are found not to be compliant.
        NotCompliant = "not compliant",
        /// Security Hub's configuration isn't in force.
        AssociationFailed = "association failed",
        /// Security Hub, a standard or a control is switched off.
        SwitchedOff = "switched off",
        /// Little is left of a quota.
        QuotaNear = "quota near",
    }
}

impl RiskKind {
    /// Every kind, the gravest first.
    pub const ALL: [Self; 16] = [
        Self::LosesEverything,
        Self::CallRefused,
        Self::CallsBreak,
        Self::LosesRights,
        Self::NotAllowed,
        Self::Limited,
        Self::Unlimited,
        Self::AccountGone,
        Self::PackMissing,
        Self::RuleGone,
        Self::PolicyInvalid,
        Self::AssociationFailed,
        Self::NotRecorded,
        Self::NotCompliant,
        Self::SwitchedOff,
        Self::QuotaNear,
    ];

    /// Whether it says that something fails or is lost, rather than that it deserves a look.
    pub fn is_grave(self) -> bool {
        matches!(
            self,
            Self::LosesEverything
                | Self::CallRefused
                | Self::CallsBreak
                | Self::NotAllowed
                | Self::PackMissing
                | Self::PolicyInvalid
                | Self::AssociationFailed
        )
    }
}

/// Rules that are named one by one.
const RULES: usize = 3;

/// The risks in what calls came to and in what they would mean.
pub(super) fn of(calls: &[Call], found: &Consequences, labels: &Labels<'_>) -> Vec<Risk> {
    let mut risks = Vec::new();
    loses_everything(found, &mut risks);
    refused(calls, &mut risks);
    loses_rights(found, &mut risks);
    control_policies(found, labels, &mut risks);
    accounts_gone(found, &mut risks);
    packs(found, &mut risks);
    invalid_policies(found, &mut risks);
    security_hub(found, labels, &mut risks);
    not_recorded(found, &mut risks);
    not_compliant(found, &mut risks);
    risks.extend(found.quotas.iter().map(|quota| risk(RiskKind::QuotaNear, quota.told(labels), &[])));
    let mut risks = merged(risks);
    sort(&mut risks);
    risks
}

/// Puts the gravest first. Those of one kind stay in their order.
pub(super) fn sort(risks: &mut [Risk]) {
    risks.sort_by_key(|risk| RiskKind::ALL.iter().position(|kind| *kind == risk.kind));
}

/// The risks in what becomes of recorded calls.
pub(super) fn of_replay(replay: &Replay) -> Vec<Risk> {
    let groups = |which: replay::Outcome| replay.groups.iter().filter(move |group| group.outcome == which);
    let told = |which: replay::Outcome, would: &str| {
        let records: u64 = groups(which).map(|group| group.records).sum();
        let accounts: BTreeSet<&String> = groups(which).filter_map(|group| group.account.as_ref()).collect();
        let actions: BTreeSet<&str> = groups(which).map(|group| group.action.as_str()).collect();
        let mut named: Vec<String> = actions.iter().take(RULES).map(|action| (*action).to_owned()).collect();
        if actions.len() > RULES {
            named.push(count(actions.len() - RULES, "other action"));
        }
        let calls = if records == 1 { "recorded call" } else { "recorded calls" };
        let accounts = accounts.into_iter().cloned().collect();
        (records > 0).then(|| Risk {
            kind: RiskKind::CallsBreak,
            text: format!("{records} {calls} {would} ({})", named.join(", ")),
            accounts,
        })
    };
    [(replay::Outcome::Breaks, "would break"), (replay::Outcome::MayBreak, "may break")]
        .into_iter()
        .filter_map(|(which, would)| told(which, would))
        .collect()
}

/// What is said of several groups of accounts, said once.
fn merged(risks: Vec<Risk>) -> Vec<Risk> {
    let mut all: IndexMap<(RiskKind, String), BTreeSet<String>> = IndexMap::new();
    for Risk { kind, text, accounts } in risks {
        all.entry((kind, text)).or_default().extend(accounts);
    }
    all.into_iter()
        .map(|((kind, text), accounts)| Risk { kind, text, accounts: accounts.into_iter().collect() })
        .collect()
}

/// `1 account`, `2 accounts`.
pub(super) fn count(count: usize, of: &str) -> String {
    format!("{count} {of}{}", if count == 1 { "" } else { "s" })
}

fn risk(kind: RiskKind, text: String, accounts: &[String]) -> Risk {
    Risk { kind, text, accounts: accounts.to_vec() }
}

fn loses_everything(found: &Consequences, risks: &mut Vec<Risk>) {
    let accounts: Vec<String> =
        found.rights.iter().filter(|it| it.loses_everything).flat_map(|it| it.accounts.iter().cloned()).collect();
    if !accounts.is_empty() {
        let text = "every right is lost: service control policies allow no action at all".to_owned();
        risks.push(risk(RiskKind::LosesEverything, text, &accounts));
    }
}

fn loses_rights(found: &Consequences, risks: &mut Vec<Risk>) {
    for rights in found.rights.iter().filter(|rights| !rights.loses_everything && !rights.denied.is_empty()) {
        let actions = rights.denied.iter().map(|one| one.count).sum();
        let mut services: Vec<&ServiceActions> = rights.denied.iter().collect();
        services.sort_by_key(|one| std::cmp::Reverse(one.count));
        let mut named: Vec<String> = services.iter().take(RULES).map(|one| one.service.clone()).collect();
        if services.len() > RULES {
            named.push(count(services.len() - RULES, "other service"));
        }
        let (is, whose) = (
            if actions == 1 { "is" } else { "are" },
            if rights.on_resources { " to anybody on their resources" } else { "" },
        );
        let text = format!("{} of {} {is} denied now{whose}", count(actions, "action"), named.join(", "));
        risks.push(risk(RiskKind::LosesRights, text, &rights.accounts));
    }
}

fn refused(calls: &[Call], risks: &mut Vec<Risk>) {
    for call in calls {
        let why = match &call.outcome {
            Outcome::Refused { refusal } => refusal.told(),
            Outcome::NotMade { refusal } => format!("not made: {}", refusal.message),
            Outcome::Accepted(_) | Outcome::Unchanged(_) | Outcome::Answered(_) => continue,
        };
        let of = call.address.as_ref().map(|address| format!(" of {address}")).unwrap_or_default();
        risks.push(risk(RiskKind::CallRefused, format!("call {}, {}{of}: {why}", call.call, call.operation), &[]));
    }
}

fn control_policies(found: &Consequences, labels: &Labels<'_>, risks: &mut Vec<Risk>) {
    let kind_of = |policy_type: &str| match policy_type {
        "RESOURCE_CONTROL_POLICY" => "resource control policy",
        _ => "service control policy",
    };
    let mut limits = Vec::new();
    let mut gone = Vec::new();
    for change in &found.control_policies {
        let what = kind_of(&change.policy_type);
        let named = |policy: &str| format!("{what} {}", labels.policy(policy));
        for level in &change.missing {
            let text = format!(
                "{} isn't attached at {}: what no other {what} there allows is denied",
                labels.policy(&level.policy),
                labels.node(&level.node)
            );
            risks.push(risk(RiskKind::NotAllowed, text, &change.accounts));
        }
        for source in &change.gained {
            let text = format!("{} at {} applies to them", named(&source.policy), labels.node(&source.node));
            limits.push(risk(RiskKind::Limited, text, &change.accounts));
        }
        for source in &change.rewritten {
            let text = format!("{} at {} says something else", named(&source.policy), labels.node(&source.node));
            limits.push(risk(RiskKind::Limited, text, &change.accounts));
        }
        for moved in change.elsewhere.iter().filter(|moved| !moved.denies_only) {
            let nodes = moved.after.iter().map(|node| labels.node(node)).collect::<Vec<_>>().join(", ");
            let text = format!("{} allows at other levels than before: {nodes}", named(&moved.policy));
            limits.push(risk(RiskKind::Limited, text, &change.accounts));
        }
        for source in &change.lost {
            let text = format!("{} doesn't apply to them any more", named(&source.policy));
            gone.push(risk(RiskKind::Unlimited, text, &change.accounts));
        }
    }
    risks.extend(limits);
    risks.extend(gone);
}

fn accounts_gone(found: &Consequences, risks: &mut Vec<Risk>) {
    let is_closed = |account: &&Account| {
        let is = |place: &Option<super::Placement>| place.as_ref().is_some_and(|it| it.state == AccountState::Active);
        account.after.is_some() && is(&account.before) && !is(&account.after)
    };
    let names = |which: &dyn Fn(&&Account) -> bool| -> Vec<String> {
        found.accounts.iter().filter(which).map(|it| it.account.clone()).collect()
    };
    let left = names(&|account| account.what == AccountWhat::Left);
    let elsewhere = names(&|account| account.what == AccountWhat::ChangedOrganizations);
    let closed = names(&is_closed);
    let gone = [(left, "leaves the organization"), (elsewhere, "goes to another organization"), (closed, "is closed")];
    for (accounts, text) in gone {
        if !accounts.is_empty() {
            risks.push(risk(RiskKind::AccountGone, text.to_owned(), &accounts));
        }
    }
}

fn invalid_policies(found: &Consequences, risks: &mut Vec<Risk>) {
    for change in &found.effective_policies {
        let is_new = change.validation_errors != change.validation_errors_before;
        if let Some(first) = change.validation_errors.first().filter(|_| is_new) {
            let text =
                format!("effective {} isn't valid, so that what was in force stays: {first}", change.policy_type);
            risks.push(risk(RiskKind::PolicyInvalid, text, &change.accounts));
        }
    }
}

/// Accounts and Regions of what is the same, by what it is.
type Places<'a> = BTreeMap<String, (BTreeSet<&'a str>, BTreeSet<&'a str>)>;

fn places<'a>(into: &mut Places<'a>, what: String, accounts: &'a [String], region: &'a str) {
    let (of, regions) = into.entry(what).or_default();
    of.extend(accounts.iter().map(String::as_str));
    regions.insert(region);
}

fn tell(kind: RiskKind, places: Places<'_>, risks: &mut Vec<Risk>) {
    for (what, (accounts, regions)) in places {
        let several = regions.len() > RULES;
        let named = || regions.iter().copied().collect::<Vec<_>>().join(", ");
        let regions = if several { count(regions.len(), "Region") } else { named() };
        let accounts: Vec<String> = accounts.into_iter().map(str::to_owned).collect();
        risks.push(risk(kind, format!("{what} in {regions}"), &accounts));
    }
}

fn not_recorded(found: &Consequences, risks: &mut Vec<Risk>) {
    let mut stopped = Places::new();
    for change in &found.recorders {
        let was_recording = change.before == Some(Recording::Recording);
        if was_recording && change.recorder != Recording::Recording {
            let what = "nothing is recorded, so that nothing is evaluated,".to_owned();
            places(&mut stopped, what, &change.accounts, &change.region);
        }
    }
    tell(RiskKind::NotRecorded, stopped, risks);
}

fn packs(found: &Consequences, risks: &mut Vec<Risk>) {
    let mut missing = Places::new();
    for pack in &found.conformance_packs {
        let why = pack.failure.as_ref().map(|failure| failure.code.as_str()).unwrap_or_default();
        let what = match pack.what {
            PackWhat::Failed => format!("conformance pack {} can't be deployed ({why})", pack.name),
            PackWhat::Lost => format!("conformance pack {} is gone", pack.name),
            PackWhat::Gained | PackWhat::Updated | PackWhat::FailureGone => continue,
        };
        places(&mut missing, what, &pack.accounts, &pack.region);
    }
    tell(RiskKind::PackMissing, missing, risks);
    let mut gone = Places::new();
    for rule in found.config_rules.iter().filter(|rule| rule.what == RuleWhat::Lost) {
        places(&mut gone, format!("rule {} is gone", rule.name), &rule.accounts, &rule.region);
    }
    tell(RiskKind::RuleGone, gone, risks);
}

fn not_compliant(found: &Consequences, risks: &mut Vec<Risk>) {
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in &found.verdicts {
        let found = rule.gained.non_compliant + rule.turned.non_compliant;
        if found > 0 {
            *rules.entry(&rule.rule).or_default() += found;
        }
    }
    let all: usize = rules.values().sum();
    if all == 0 {
        return;
    }
    let mut by: Vec<(&str, usize)> = rules.into_iter().collect();
    by.sort_by_key(|(rule, found)| (std::cmp::Reverse(*found), *rule));
    let mut told: Vec<String> = by.iter().take(RULES).map(|(rule, found)| format!("{rule} ({found})")).collect();
    if by.len() > RULES {
        told.push(format!("{} more", count(by.len() - RULES, "rule")));
    }
    let what = if all == 1 { "resource is" } else { "resources are" };
    let text = format!("{all} {what} found not to be compliant: {}", told.join(", "));
    risks.push(risk(RiskKind::NotCompliant, text, &[]));
}

fn security_hub(found: &Consequences, labels: &Labels<'_>, risks: &mut Vec<Risk>) {
    for change in &found.security_hub_associations {
        if let Some(after) = change.after.as_ref().filter(|after| after.status == AssociationStatus::Failed) {
            let why = after.message.as_ref().map(|message| format!(": {message}")).unwrap_or_default();
            let text = format!("Security Hub configuration {} fails{why}", labels.policy(&after.configuration));
            risks.push(risk(RiskKind::AssociationFailed, text, &change.accounts));
        }
    }
    let mut off = Places::new();
    let mut controls: BTreeSet<&str> = BTreeSet::new();
    let mut fewer = Places::new();
    for change in &found.security_hub_settings {
        if change.enabled.before && !change.enabled.after {
            places(&mut off, "Security Hub is switched off".to_owned(), &change.accounts, &change.region);
            continue;
        }
        for standard in &change.standards.disabled {
            places(&mut off, format!("standard {standard} is switched off"), &change.accounts, &change.region);
        }
        if !change.controls.disabled.is_empty() {
            controls.extend(change.controls.disabled.iter().map(String::as_str));
            places(&mut fewer, String::new(), &change.accounts, &change.region);
        }
    }
    tell(RiskKind::SwitchedOff, off, risks);
    // Told as one: how many there are differs from Region to Region.
    let fewer = fewer.into_values().map(|places| {
        let one = controls.first().map(|control| format!("control {control} is switched off"));
        let many = || format!("{} controls are switched off", controls.len());
        (if controls.len() == 1 { one.unwrap_or_default() } else { many() }, places)
    });
    tell(RiskKind::SwitchedOff, fewer.collect(), risks);
}
