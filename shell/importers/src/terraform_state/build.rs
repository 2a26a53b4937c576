//! Puts what states say together: the organization itself, its units and its accounts.

use super::gathered::{At, Gathered};
use super::{attachments, regions};
use crate::aws_api::node::Findings;
use crate::importer::Imported;
use crate::problem::Problem;
use crate::units::{Above, circles, nested};
use identifiers::{AccountId, OrganizationalUnitId, ParentId, RootId, TargetId};
use organization_document::{Account, Gap, OrganizationDocument, PolicyTypeName, Reference, Root, Unit};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// How many of many are named.
const NAMED: usize = 5;

/// The document with its gaps.
pub fn build(mut gathered: Gathered, findings: &mut Findings<'_>) -> Imported {
    let name = findings.files.name().to_owned();
    let mut document = OrganizationDocument { partition: gathered.partition, ..OrganizationDocument::default() };
    let mut organizations = gathered.organizations.iter();
    match (organizations.next(), organizations.next()) {
        (Some((first, one)), Some((second, other))) => {
            let message = format!(
                "the states are of two organizations: {first} in {} ({}), and {second} in {} ({})",
                one.file, one.address, other.file, other.address
            );
            findings.problems.push(Problem::new(&name, "", message));
        }
        (Some((id, _)), None) => document.id = Some(id.clone()),
        (None, _) => findings.gaps.push(Gap::absent(&name, "", "The organization's id isn't told; it gets another.")),
    }
    let what = "A state tells what Terraform manages or reads, and nothing else: accounts, units, policies and whatever else was made \
                otherwise are missing.";
    findings.gaps.push(Gap::absent(&name, "", what));
    document.feature_set = gathered.feature_set;
    if gathered.feature_set.is_none() {
        let what = "No state has aws_organizations_organization: that all features are enabled was assumed.";
        findings.gaps.push(Gap::assumed(&name, "", what));
    }
    named_only(&mut gathered, findings);
    document.root = root(&gathered, findings);
    let above: Above<'_> = gathered
        .units
        .iter()
        .filter_map(|(id, unit)| match &unit.parent {
            Some(ParentId::OrganizationalUnit(above)) => Some((id, above)),
            _ => None,
        })
        .collect();
    let found = circles(&above);
    for (unit, message) in &found {
        let at = gathered.units.get(unit).map(|unit| unit.at.clone()).unwrap_or_default();
        findings.problems.push(Problem::new(at.file, at.address, message));
    }
    if found.is_empty() {
        document.root.units = units(&gathered, findings);
    }
    document.accounts = accounts(&gathered, findings);
    let management = gathered.management.or(gathered.owner);
    document.management_account = management.map(Reference::from);
    if management.is_none() {
        findings.gaps.push(Gap::absent(&name, "", "Which account manages the organization isn't told."));
    }
    attachments::fill(&mut document, &mut gathered, findings);
    let without_template = regions::fill(&mut document, gathered, findings);
    Imported { document, without_template, ..Imported::default() }
}

/// Some of many, and how many there are.
pub fn some<T: Display>(all: &[T]) -> String {
    let shown: Vec<String> = all.iter().take(NAMED).map(ToString::to_string).collect();
    let more = if all.len() > NAMED { ", ..." } else { "" };
    format!("{}{more}", shown.join(", "))
}

/// Units and accounts that something names and nothing describes: they get their ids for names.
fn named_only(gathered: &mut Gathered, findings: &mut Findings<'_>) {
    let mut units: BTreeSet<OrganizationalUnitId> = BTreeSet::new();
    let mut accounts: BTreeSet<AccountId> = std::mem::take(&mut gathered.named);
    accounts.extend(gathered.management.or(gathered.owner));
    accounts.extend(gathered.regions.keys().map(|(account, _)| *account));
    accounts.extend(gathered.administrators.keys());
    accounts.extend(gathered.packs.iter().map(|(_, account, ..)| *account));
    let of_units = gathered.units.values().filter_map(|unit| unit.parent.as_ref());
    let of_accounts = gathered.accounts.values().filter_map(|account| account.parent.as_ref());
    for parent in of_units.chain(of_accounts) {
        if let ParentId::OrganizationalUnit(id) = parent {
            units.insert(id.clone());
        }
    }
    let targets = gathered.attachments.keys().map(|(target, _)| target);
    for target in targets.chain(gathered.ordered.keys().map(|(target, _)| target)).chain(gathered.associations.keys()) {
        match target {
            TargetId::OrganizationalUnit(id) => drop(units.insert(id.clone())),
            TargetId::Account(id) => drop(accounts.insert(*id)),
            TargetId::Root(_) => {}
        }
    }
    units.retain(|id| gathered.units.get(id).is_none_or(|unit| unit.name.is_none()));
    accounts.retain(|id| gathered.accounts.get(id).is_none_or(|account| account.name.is_none()));
    let name = findings.files.name().to_owned();
    let mut tell = |what: &str, count: usize, some: String| {
        if count > 0 {
            let text = format!(
                "No state describes {count} of the {what} that are named ({some}): that they are there was assumed, and their ids \
                 were taken for their names."
            );
            findings.gaps.push(Gap::assumed(&name, what, text));
        }
    };
    tell("units", units.len(), some(&units.iter().collect::<Vec<_>>()));
    tell("accounts", accounts.len(), some(&accounts.iter().collect::<Vec<_>>()));
    for id in units {
        gathered.units.entry(id).or_default();
    }
    for id in accounts {
        gathered.accounts.entry(id).or_default();
    }
}

fn root(gathered: &Gathered, findings: &mut Findings<'_>) -> Root {
    let mut roots: BTreeMap<&RootId, At> = gathered.roots.iter().map(|(id, at)| (id, at.clone())).collect();
    let of_units = gathered.units.values().filter_map(|unit| Some((unit.parent.as_ref()?, &unit.at)));
    let of_accounts = gathered.accounts.values().filter_map(|it| Some((it.parent.as_ref()?, &it.at)));
    for (parent, at) in of_units.chain(of_accounts) {
        if let ParentId::Root(id) = parent {
            roots.entry(id).or_insert_with(|| at.clone());
        }
    }
    for ((target, _), at) in &gathered.attachments {
        if let TargetId::Root(id) = target {
            roots.entry(id).or_insert_with(|| at.clone());
        }
    }
    let mut all = roots.iter();
    let (first, second) = (all.next(), all.next());
    if let (Some((one, seen)), Some((other, again))) = (first, second) {
        let message = format!(
            "there are two roots: {one} in {} ({}), and {other} in {} ({})",
            seen.file, seen.address, again.file, again.address
        );
        findings.problems.push(Problem::new(findings.files.name(), "", message));
    }
    let policy_types = match &gathered.policy_types {
        Some(types) => types.clone(),
        None => {
            let attached = gathered.attachments.keys().filter_map(|(_, id)| gathered.policies.get(id));
            let types: BTreeSet<PolicyTypeName> = attached.map(|(policy, _)| policy.r#type).collect();
            let what = "No state has aws_organizations_organization: the policy types of which something is attached were taken as enabled.";
            findings.gaps.push(Gap::assumed(findings.files.name(), "", what));
            types.into_iter().collect()
        }
    };
    Root { id: first.map(|(id, _)| (*id).clone()), policy_types, ..Root::default() }
}

fn units(gathered: &Gathered, findings: &mut Findings<'_>) -> Vec<Unit> {
    let mut below: BTreeMap<Option<OrganizationalUnitId>, Vec<OrganizationalUnitId>> = BTreeMap::new();
    let mut lost = Vec::new();
    for (id, unit) in &gathered.units {
        let above = match &unit.parent {
            Some(ParentId::OrganizationalUnit(above)) => Some(above.clone()),
            Some(ParentId::Root(_)) => None,
            None => {
                lost.push(id);
                None
            }
        };
        below.entry(above).or_default().push(id.clone());
    }
    at_root("units", &lost, findings);
    nested(None, &below, &|id| match gathered.units.get(id) {
        Some(unit) => Unit {
            name: unit.name.clone().unwrap_or_else(|| id.to_string()),
            tags: unit.tags.clone().unwrap_or_default(),
            ..Unit::default()
        },
        None => Unit::default(),
    })
}

/// What of many has no parent that is told.
fn at_root<T: Display>(what: &str, lost: &[T], findings: &mut Findings<'_>) {
    if lost.is_empty() {
        return;
    }
    let message = format!(
        "No state tells in which unit {} of the {what} are ({}): they were put into the root.",
        lost.len(),
        some(lost)
    );
    findings.gaps.push(Gap::assumed(findings.files.name(), what, message));
}

fn accounts(gathered: &Gathered, findings: &mut Findings<'_>) -> Vec<Account> {
    let manager = gathered.management.or(gathered.owner);
    let mut lost = Vec::new();
    let mut all = Vec::new();
    for (id, seen) in &gathered.accounts {
        let unit = match &seen.parent {
            Some(ParentId::OrganizationalUnit(unit)) => Some(Reference::from(unit)),
            Some(ParentId::Root(_)) => None,
            None => {
                lost.push(id);
                None
            }
        };
        all.push(Account {
            id: Some(*id),
            name: seen.name.clone().unwrap_or_else(|| id.to_string()),
            email: seen.email.clone(),
            unit,
            state: seen.state,
            joined_method: seen.joined_method,
            joined_at: seen.joined_at,
            access_role: seen.access_role.clone(),
            tags: seen.tags.clone().unwrap_or_default(),
            ..Account::default()
        });
    }
    at_root("accounts", &lost, findings);
    if all.is_empty() {
        let message = "the state tells no account of an organization: it has nothing of AWS Organizations, and no resource that tells where \
                       it is";
        findings.problems.push(Problem::new(findings.files.name(), "", message));
    }
    all.sort_by_key(|account| (account.id != manager, account.joined_at));
    all
}
