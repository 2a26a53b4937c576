//! Puts the units and accounts into the tree that the answers tell.

use super::gathered::Gathered;
use super::node::Findings;
use crate::problem::{Problem, quoted};
use crate::units::{Above, nested};
use identifiers::{OrganizationalUnitId, ParentId, RootId, TargetId};
use organization_document::{Account, Gap, OrganizationDocument, Reference, Root, Unit};
use std::collections::{BTreeMap, BTreeSet};

/// How many of many are named.
const NAMED: usize = 5;

/// The organization itself, its root, its units and its accounts.
pub fn build(gathered: &mut Gathered<'_>, findings: &mut Findings<'_>) -> OrganizationDocument {
    let name = findings.files.name().to_owned();
    let mut document = OrganizationDocument { partition: gathered.partition, ..OrganizationDocument::default() };
    let mut organizations = gathered.organizations.iter();
    match (organizations.next(), organizations.next()) {
        (Some((first, one)), Some((second, other))) => {
            let (one, other) = (findings.files.shown(one), findings.files.shown(other));
            let message = format!("the files are of two organizations: {first} in {one}, and {second} in {other}");
            findings.problems.push(Problem::new(&name, "", message));
        }
        (Some((id, _)), None) => document.id = Some(id.clone()),
        (None, _) => findings.gaps.push(Gap::absent(&name, "", "The organization's id isn't told; it gets another.")),
    }
    document.feature_set = gathered.feature_set;
    if gathered.feature_set.is_none() {
        let what = "There is no answer of describe-organization: that all features are enabled was assumed.";
        findings.gaps.push(Gap::assumed(&name, "", what));
    }
    document.root = root(gathered, findings);
    if let Some(root) = &document.root.id {
        for (child, (parent, path)) in &gathered.parents {
            if matches!(parent, ParentId::Root(other) if other != root) {
                let message = format!("{child} is in {parent}, and the root of the organization is {root}");
                findings.problems.push(findings.files.problem(path, "", message));
            }
        }
    }
    unnamed_units(gathered, findings);
    let circle = circles(gathered, findings);
    if !circle {
        document.root.units = units(gathered, findings);
    }
    document.accounts = accounts(gathered, findings);
    let management = gathered.management.as_ref().map(|(id, _)| *id).or(gathered.owner);
    document.management_account = management.map(Reference::from);
    if management.is_none() {
        findings.gaps.push(Gap::absent(&name, "", "Which account manages the organization isn't told."));
    }
    document
}

fn root(gathered: &Gathered<'_>, findings: &mut Findings<'_>) -> Root {
    let mut roots = gathered.roots.iter();
    let (first, second) = (roots.next(), roots.next());
    if let (Some((one, seen)), Some((other, again))) = (first, second) {
        let message = format!("there are two roots: {one} in {}, and {other} here", findings.files.shown(seen.path));
        findings.problems.push(findings.files.problem(again.path, "Roots", message));
    }
    if let Some((id, seen)) = first {
        let name = seen.name.clone().filter(|name| name != "Root");
        return Root { id: Some(id.clone()), name, policy_types: seen.policy_types.clone(), ..Root::default() };
    }
    let of_parents = gathered.parents.values().find_map(|(parent, _)| match parent {
        ParentId::Root(id) => Some(id.clone()),
        ParentId::OrganizationalUnit(_) => None,
    });
    let of_targets = || {
        gathered.targets.values().flatten().find_map(|target| match target {
            TargetId::Root(id) => Some(id.clone()),
            _ => None,
        })
    };
    let id: Option<RootId> = of_parents.or_else(of_targets);
    let attached = |policy| gathered.targets.get(policy).is_some_and(|targets| !targets.is_empty());
    let mut types: Vec<_> =
        gathered.policies.iter().filter(|(id, _)| attached(*id)).map(|(_, policy)| policy.kind).collect();
    types.sort();
    types.dedup();
    let what =
        "There is no answer of list-roots: the policy types of which something is attached were taken as enabled.";
    findings.gaps.push(Gap::assumed(findings.files.name(), "", what));
    Root { id, policy_types: types, ..Root::default() }
}

/// Units that something is in, and that nothing describes.
fn unnamed_units(gathered: &mut Gathered<'_>, findings: &mut Findings<'_>) {
    let mut missing: BTreeMap<OrganizationalUnitId, &str> = BTreeMap::new();
    for (parent, path) in gathered.parents.values() {
        if let ParentId::OrganizationalUnit(unit) = parent
            && !gathered.units.contains_key(unit)
        {
            missing.entry(unit.clone()).or_insert(path);
        }
    }
    for (child, (_, path)) in &gathered.parents {
        if let TargetId::OrganizationalUnit(unit) = child
            && !gathered.units.contains_key(unit)
        {
            missing.entry(unit.clone()).or_insert(path);
        }
    }
    for (unit, path) in missing {
        let what = "No answer tells the unit's name; its id was taken for it.";
        findings.gaps.push(Gap::assumed(findings.files.shown(path), unit.to_string(), what));
        gathered.units.insert(unit.clone(), super::gathered::UnitSeen { name: unit.to_string() });
    }
}

/// Tells units that are above themselves; whether there are any, or any too deep.
fn circles(gathered: &Gathered<'_>, findings: &mut Findings<'_>) -> bool {
    let mut above = Above::new();
    for (child, (parent, _)) in &gathered.parents {
        if let (TargetId::OrganizationalUnit(unit), ParentId::OrganizationalUnit(parent)) = (child, parent) {
            above.insert(unit, parent);
        }
    }
    let found = crate::units::circles(&above);
    let any = !found.is_empty();
    for (unit, message) in found {
        let path = gathered.parents.get(&TargetId::OrganizationalUnit(unit)).map_or("", |(_, path)| path);
        findings.problems.push(findings.files.problem(path, "", message));
    }
    any
}

fn units(gathered: &Gathered<'_>, findings: &mut Findings<'_>) -> Vec<Unit> {
    let mut below: BTreeMap<Option<OrganizationalUnitId>, Vec<OrganizationalUnitId>> = BTreeMap::new();
    let mut lost = Vec::new();
    for unit in gathered.units.keys() {
        let above = match gathered.parents.get(&TargetId::OrganizationalUnit(unit.clone())) {
            Some((ParentId::OrganizationalUnit(above), _)) => Some(above.clone()),
            Some((ParentId::Root(_), _)) => None,
            None => {
                lost.push(unit.to_string());
                None
            }
        };
        below.entry(above).or_default().push(unit.clone());
    }
    at_root("units", &lost, findings);
    let name = |id: &OrganizationalUnitId| gathered.units.get(id).map(|unit| unit.name.clone()).unwrap_or_default();
    nested(None, &below, &|id| Unit { name: name(id), ..Unit::default() })
}

/// What of many has no parent that is told.
fn at_root(what: &str, lost: &[String], findings: &mut Findings<'_>) {
    if lost.is_empty() {
        return;
    }
    let some: Vec<&str> = lost.iter().take(NAMED).map(String::as_str).collect();
    let more = if lost.len() > NAMED { ", ..." } else { "" };
    let count = lost.len();
    let message = format!(
        "No answer tells in which unit {count} of the {what} are ({}{more}): they were put into the root.",
        some.join(", ")
    );
    findings.gaps.push(Gap::assumed(findings.files.name(), what, message));
}

fn accounts(gathered: &mut Gathered<'_>, findings: &mut Findings<'_>) -> Vec<Account> {
    let management = gathered.management.clone();
    let manager = management.as_ref().map(|(id, _)| *id).or(gathered.owner);
    let mut all = Vec::new();
    let mut lost = Vec::new();
    let mut closed = 0_usize;
    for (id, seen) in std::mem::take(&mut gathered.accounts) {
        let unit = match gathered.parents.get(&TargetId::Account(id)) {
            Some((ParentId::OrganizationalUnit(unit), _)) => Some(Reference::from(unit)),
            Some((ParentId::Root(_), _)) => None,
            None => {
                lost.push(id.to_string());
                None
            }
        };
        closed = closed.saturating_add(usize::from(seen.state == Some(organization_document::AccountState::Closed)));
        let account = Account {
            id: Some(id),
            name: seen.name,
            email: seen.email,
            unit,
            state: seen.state,
            joined_method: seen.joined_method,
            joined_at: seen.joined_at,
            ..Account::default()
        };
        all.push(account);
    }
    at_root("accounts", &lost, findings);
    let described: BTreeSet<_> = all.iter().filter_map(|account| account.id).collect();
    for (child, (_, path)) in &gathered.parents {
        if let TargetId::Account(id) = child
            && !described.contains(id)
        {
            let what = "No answer describes this account; its id was taken for its name.";
            findings.gaps.push(Gap::assumed(findings.files.shown(path), id.to_string(), what));
            let unit = gathered.parents.get(child).and_then(|(parent, _)| match parent {
                ParentId::OrganizationalUnit(unit) => Some(Reference::from(unit)),
                ParentId::Root(_) => None,
            });
            all.push(Account { id: Some(*id), name: id.to_string(), unit, ..Account::default() });
        }
    }
    if let Some(manager) = manager
        && all.iter().all(|account| account.id != Some(manager))
    {
        let what =
            "No answer describes the management account; its id was taken for its name, and the root for its place.";
        findings.gaps.push(Gap::assumed(findings.files.name(), manager.to_string(), what));
        let email = management.as_ref().and_then(|(_, email)| email.clone());
        all.push(Account { id: Some(manager), name: manager.to_string(), email, ..Account::default() });
    }
    if closed > 0 {
        let what = format!("When {closed} closed accounts are gone for good isn't told by the API.");
        findings.gaps.push(Gap::absent(findings.files.name(), "accounts", what));
    }
    if all.is_empty() {
        let message = format!(
            "no answer tells an account of the organization: {} has none of the files",
            quoted(findings.files.name())
        );
        findings.problems.push(Problem::new(findings.files.name(), "", message));
    }
    all.sort_by_key(|account| (account.id != manager, account.joined_at));
    all
}
