//! What is attached where, as iam-collect lists it: direct attachments only, each list in its order.

use super::organization::Reading;
use super::policies::MANAGED;
use super::{KEPT, id_of, read, tags};
use crate::aws_api::node::{Findings, Node};
use crate::counted::some;
use identifiers::{AccountId, OrganizationalUnitId, PolicyId, TargetId};
use organization_document::{Gap, OrganizationDocument, PolicyTypeName, Reference};
use policies::PolicyType;
use std::collections::{BTreeMap, BTreeSet};

/// What is found while attachments are read.
struct Attaching {
    own: BTreeSet<PolicyId>,
    enabled: Vec<PolicyTypeName>,
    /// Policies that are attached and not kept, with where.
    unknown: BTreeMap<String, Vec<String>>,
    /// Where no list is.
    untold: Vec<String>,
    /// The lists of the root, and whether every unit has the same.
    root: Option<Vec<String>>,
    all_alike: bool,
}

/// Fills in what is attached to the root, the units and the accounts.
pub(super) fn fill(document: &mut OrganizationDocument, reading: &Reading<'_>, findings: &mut Findings<'_>) {
    let mut attaching = Attaching {
        own: document.policies.iter().filter_map(|policy| policy.id.clone()).collect(),
        enabled: document.root.policy_types.clone(),
        unknown: BTreeMap::new(),
        untold: Vec::new(),
        root: None,
        all_alike: !reading.units.is_empty(),
    };
    let units = read(format!("{}ous.json", reading.directory), findings);
    let root = document.root.id.clone();
    if let Some(root) = root {
        let node = units.as_ref().and_then(|kept| kept.node().member(root.as_str()));
        attaching.node(document, TargetId::Root(root), node.as_ref(), findings);
    }
    for (unit, above) in &reading.units {
        let node = units.as_ref().and_then(|kept| kept.node().member(unit.as_str()));
        if let Some(node) = &node {
            let parent = above.as_ref().map(OrganizationalUnitId::as_str);
            same_parent(node, "parent", parent, document, findings);
        }
        attaching.node(document, TargetId::OrganizationalUnit(unit.clone()), node.as_ref(), findings);
    }
    if let Some(kept) = &units {
        strangers(
            &kept.node(),
            |id| {
                document.root.id.as_ref().is_some_and(|root| root.as_str() == id)
                    || id.parse().is_ok_and(|id: OrganizationalUnitId| reading.units.contains_key(&id))
            },
            findings,
        );
    }
    accounts(document, reading, &mut attaching, findings);
    attaching.tell(reading.directory, findings);
}

fn accounts(
    document: &mut OrganizationDocument,
    reading: &Reading<'_>,
    attaching: &mut Attaching,
    findings: &mut Findings<'_>,
) {
    let accounts = read(format!("{}accounts.json", reading.directory), findings);
    for (account, unit) in &reading.accounts {
        let node = accounts.as_ref().and_then(|kept| kept.node().member(&account.to_string()));
        if let Some(node) = &node {
            same_parent(node, "ou", unit.as_ref().map(OrganizationalUnitId::as_str), document, findings);
            if let Some(told) = node.member("tags") {
                let tags = tags(&told, findings);
                if let Some(account) = document.account_mut(*account) {
                    account.tags = tags;
                }
            }
        }
        attaching.node(document, TargetId::Account(*account), node.as_ref(), findings);
    }
    if let Some(kept) = &accounts {
        strangers(
            &kept.node(),
            |id| id.parse().is_ok_and(|id: AccountId| reading.accounts.contains_key(&id)),
            findings,
        );
    }
}

/// What stands in a list and not in the structure: one of the files is of another day, or of another organization.
fn strangers(node: &Node<'_>, is_known: impl Fn(&str) -> bool, findings: &mut Findings<'_>) {
    let Some(members) = node.members() else {
        return node.wrong("a map is expected", findings).unwrap_or_default();
    };
    for id in members.keys().filter(|id| !is_known(id)) {
        node.wrong::<()>(format!("{} isn't in structure.json", crate::quoted(id)), findings);
    }
}

fn same_parent(
    node: &Node<'_>,
    member: &str,
    parent: Option<&str>,
    document: &OrganizationDocument,
    findings: &mut Findings<'_>,
) {
    let root = document.root.id.as_ref().map(identifiers::RootId::as_str);
    let expected = parent.or(root).unwrap_or_default();
    if let Some(told) = node.text(member, findings)
        && told != expected
    {
        let message = format!("it is in {} here, and in {expected} in structure.json", crate::quoted(told));
        node.wrong::<()>(message, findings);
    }
}

impl Attaching {
    fn node(
        &mut self,
        document: &mut OrganizationDocument,
        target: TargetId,
        node: Option<&Node<'_>>,
        findings: &mut Findings<'_>,
    ) {
        let Some(node) = node else {
            self.untold.push(target.to_string());
            return;
        };
        let (mut references, mut lists) = (Vec::new(), Vec::new());
        let mut without = None;
        for (member, _, kind) in KEPT {
            let arns = node.items(member, findings);
            let ids: Vec<String> = arns.iter().filter_map(|arn| self.id(arn, findings)).collect();
            lists.extend(ids.iter().cloned());
            if !self.enabled.contains(&PolicyTypeName(kind)) {
                if !ids.is_empty() {
                    let what = format!("{kind} isn't enabled, and {} is attached: it was left out.", some(&ids));
                    let place = format!("{}.{member}", node.place);
                    findings.gaps.push(Gap::conflict(findings.files.shown(node.path), place, what));
                }
                continue;
            }
            let of_kind: Vec<Reference> =
                ids.iter().enumerate().filter_map(|(at, id)| self.taken(id, at, &target)).collect();
            if kind == PolicyType::ServiceControl && !ids.iter().any(|id| id == MANAGED[0]) {
                // AWS leaves no node without any.
                without = (!of_kind.is_empty()).then_some(false);
                if without.is_none() {
                    let what =
                        "No service control policy that is known is attached: that FullAWSAccess is was assumed.";
                    findings.gaps.push(Gap::assumed(findings.files.shown(node.path), target.to_string(), what));
                }
            }
            references.extend(of_kind);
        }
        match target {
            TargetId::Root(_) => self.root = Some(lists),
            TargetId::OrganizationalUnit(_) => self.all_alike &= self.root.as_ref() == Some(&lists),
            TargetId::Account(_) => {}
        }
        if let Some(place) = document.node_mut(&target) {
            *place.policies = references;
            *place.full_aws_access = without;
        }
    }

    fn id(&self, arn: &Node<'_>, findings: &mut Findings<'_>) -> Option<String> {
        let text = arn.text_of(findings)?;
        match id_of(text).filter(|id| id.parse::<PolicyId>().is_ok()) {
            Some(id) => Some(id.to_owned()),
            None => arn.wrong(format!("{} is not a policy's ARN", crate::quoted(text)), findings),
        }
    }

    /// How an attached policy is referred to. AWS's own are attached first, as everywhere, and only named where they aren't.
    fn taken(&mut self, id: &str, at: usize, target: &TargetId) -> Option<Reference> {
        if MANAGED.contains(&id) {
            return (at > 0).then(|| Reference(id.to_owned()));
        }
        let known = id.parse().is_ok_and(|id: PolicyId| self.own.contains(&id));
        if !known {
            self.unknown.entry(id.to_owned()).or_default().push(target.to_string());
        }
        known.then(|| Reference(id.to_owned()))
    }

    fn tell(self, directory: &str, findings: &mut Findings<'_>) {
        let shown = findings.files.shown(directory.trim_end_matches('/'));
        for (id, whose) in self.unknown {
            let what =
                format!("No directory holds this policy, which is attached to {}; it is left out.", some(&whose));
            findings.gaps.push(Gap::absent(&shown, id, what));
        }
        if !self.untold.is_empty() {
            let what = format!(
                "Neither accounts.json nor ous.json tells what is attached to {}: nothing but what AWS attaches itself was assumed.",
                some(&self.untold)
            );
            findings.gaps.push(Gap::assumed(&shown, "", what));
        }
        let more = self.root.is_some_and(|ids| ids.iter().any(|id| !MANAGED.contains(&id.as_str())));
        if self.all_alike && more {
            let what = "Every unit lists just what the root lists. Some versions of iam-collect asked for the root's policies in place of a \
                        unit's: the lists were taken as they stand.";
            findings.gaps.push(Gap::assumed(findings.files.shown(&format!("{directory}ous.json")), "", what));
        }
    }
}
