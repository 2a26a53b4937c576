//! Policies, what they are attached to, tags, and what else AWS Organizations tells beside the tree.

use super::gathered::Gathered;
use super::node::Findings;
use identifiers::{PolicyId, TargetId};
use organization_document::{
    Content, DelegatedAdministrator, Gap, OrganizationDocument, Policy, PolicyTypeName, Reference, TrustedAccess, Unit,
};
use policies::PolicyType;
use std::collections::{BTreeMap, BTreeSet, HashSet};

const FULL_ACCESS: PolicyId = PolicyId::from_static("p-FullAWSAccess");
/// Those that AWS manages and that are known here.
const MANAGED: [&str; 2] = ["p-FullAWSAccess", "p-RCPFullAWSAccess"];

/// Fills in what is attached to the tree.
pub fn fill(document: &mut OrganizationDocument, gathered: &mut Gathered<'_>, findings: &mut Findings<'_>) {
    gathered.policies.sort_by(|one, first, other, second| {
        let key = |policy: &super::gathered::PolicySeen<'_>| (policy.kind, policy.listed.unwrap_or(usize::MAX));
        (key(first), one).cmp(&(key(second), other))
    });
    policies(document, gathered, findings);
    document.delegation_policy = gathered.delegation_policy.take();
    let at_nodes = at_nodes(gathered, findings);
    attach(document, &at_nodes, gathered, findings);
    tags(document, gathered, findings);
    administration(document, gathered, findings);
}

fn policies(document: &mut OrganizationDocument, gathered: &Gathered<'_>, findings: &mut Findings<'_>) {
    for (id, seen) in &gathered.policies {
        let shown = findings.files.shown(seen.path);
        if seen.aws_managed {
            if !MANAGED.contains(&id.as_str()) {
                let what = "AWS manages this policy, and it isn't known here; it is left out.";
                findings.gaps.push(Gap::not_modelled(shown, id.to_string(), what));
            }
            continue;
        }
        let Some(content) = seen.content else {
            let what =
                "There is no answer of describe-policy for this policy; it is left out, wherever it is attached.";
            findings.gaps.push(Gap::absent(shown, id.to_string(), what));
            continue;
        };
        if !gathered.targets.contains_key(id) && !gathered.attached.values().any(|ids| ids.contains(id)) {
            let what = "There is no answer of list-targets-for-policy: that it is attached to nothing was assumed.";
            findings.gaps.push(Gap::assumed(shown, id.to_string(), what));
        }
        document.policies.push(Policy {
            id: Some(id.clone()),
            r#type: seen.kind,
            name: seen.name.clone(),
            description: seen.description.clone(),
            content: Some(Content::new(content)),
            ..Policy::default()
        });
    }
    if gathered.policies.is_empty() {
        findings.gaps.push(Gap::absent(findings.files.name(), "policies", "No answer tells a policy."));
    }
}

/// The policies of each node, in order. Where only policies tell what they are attached to, the order at a node is that of the policies.
fn at_nodes(gathered: &Gathered<'_>, findings: &mut Findings<'_>) -> BTreeMap<TargetId, Vec<PolicyId>> {
    let mut nodes: BTreeMap<TargetId, Vec<PolicyId>> = BTreeMap::new();
    let kind = |id: &PolicyId| gathered.policies.get(id).map(|policy| policy.kind);
    for ((target, _), ids) in &gathered.attached {
        nodes.entry(target.clone()).or_default().extend(ids.iter().cloned());
    }
    let known_order: BTreeSet<(TargetId, PolicyTypeName)> = gathered.attached.keys().cloned().collect();
    let mut unordered: BTreeMap<(TargetId, PolicyTypeName), usize> = BTreeMap::new();
    // In the order of the policies, whatever the order of the files.
    let mut policies: Vec<&PolicyId> = gathered.targets.keys().collect();
    policies.sort_by_key(|id| gathered.policies.get_index_of(*id).unwrap_or(usize::MAX));
    for policy in policies {
        for target in gathered.targets.get(policy).into_iter().flatten() {
            let at_node = nodes.entry(target.clone()).or_default();
            if at_node.contains(policy) {
                continue;
            }
            at_node.push(policy.clone());
            if let Some(kind) = kind(policy).filter(|kind| kind.0.is_declarative()) {
                let count = unordered.entry((target.clone(), kind)).or_default();
                *count = count.saturating_add(1);
            }
        }
    }
    for ((target, kind), count) in unordered {
        if count > 1 && !known_order.contains(&(target.clone(), kind)) {
            let what = format!(
                "There is no answer of list-policies-for-target: the order of {count} policies of type {} was assumed.",
                kind.0
            );
            findings.gaps.push(Gap::assumed(findings.files.name(), target.to_string(), what));
        }
    }
    nodes
}

fn attach(
    document: &mut OrganizationDocument,
    at_nodes: &BTreeMap<TargetId, Vec<PolicyId>>,
    gathered: &Gathered<'_>,
    findings: &mut Findings<'_>,
) {
    let own: BTreeSet<PolicyId> = document.policies.iter().filter_map(|policy| policy.id.clone()).collect();
    let mut unknown: BTreeMap<&PolicyId, usize> = BTreeMap::new();
    let mut elsewhere = Vec::new();
    let scps = document.root.policy_types.contains(&PolicyTypeName(PolicyType::ServiceControl));
    let full_access = gathered.targets.get(&FULL_ACCESS);
    let places: HashSet<TargetId> = nodes(document).into_iter().collect();
    for (target, ids) in at_nodes {
        let mut references = Vec::new();
        for id in ids {
            if own.contains(id) {
                references.push(Reference::from(id));
            } else if !MANAGED.contains(&id.as_str()) {
                let count = unknown.entry(id).or_default();
                *count = count.saturating_add(1);
            }
        }
        if places.contains(target) {
            with_node(document, target, |node| *node.policies = references);
        } else if !references.is_empty() {
            elsewhere.push(target.to_string());
        }
    }
    for (id, count) in unknown {
        if !gathered.policies.contains_key(id) {
            let what = format!("No answer describes this policy, which is attached to {count} nodes; it is left out.");
            findings.gaps.push(Gap::absent(findings.files.name(), id.to_string(), what));
        }
    }
    if !elsewhere.is_empty() {
        let what = format!("Policies are attached to what no answer describes: {}.", elsewhere.join(", "));
        findings.gaps.push(Gap::absent(findings.files.name(), "targets", what));
    }
    match full_access {
        Some(has) if scps => {
            let has: BTreeSet<&TargetId> = has.iter().collect();
            for target in places.iter().filter(|target| !has.contains(target)) {
                let listed = gathered.attached.get(&(target.clone(), PolicyTypeName(PolicyType::ServiceControl)));
                if listed.is_some_and(|ids| ids.contains(&FULL_ACCESS)) {
                    continue;
                }
                let scp = PolicyTypeName(PolicyType::ServiceControl);
                let is_scp = |id: &PolicyId| {
                    own.contains(id) && gathered.policies.get(id).is_some_and(|policy| policy.kind == scp)
                };
                // AWS leaves no node without any.
                if at_nodes.get(target).is_some_and(|ids| ids.iter().any(is_scp)) {
                    with_node(document, target, |node| *node.full_aws_access = Some(false));
                } else {
                    let what = "FullAWSAccess isn't attached, and no answer tells the policy that is in its place: that it is \
                                attached was assumed.";
                    findings.gaps.push(Gap::assumed(findings.files.name(), target.to_string(), what));
                }
            }
        }
        None if scps => {
            let what = "There is no answer of list-targets-for-policy: that it is attached everywhere was assumed.";
            findings.gaps.push(Gap::assumed(findings.files.name(), "p-FullAWSAccess", what));
        }
        _ => {}
    }
}

/// Every node of the tree that has an id.
pub fn nodes(document: &OrganizationDocument) -> Vec<TargetId> {
    fn below(units: &[Unit], all: &mut Vec<TargetId>) {
        for unit in units {
            all.extend(unit.id.clone().map(TargetId::OrganizationalUnit));
            below(&unit.units, all);
        }
    }
    let mut all: Vec<TargetId> = document.root.id.clone().map(TargetId::Root).into_iter().collect();
    below(&document.root.units, &mut all);
    all.extend(document.accounts.iter().filter_map(|account| account.id).map(TargetId::Account));
    all
}

fn with_node(
    document: &mut OrganizationDocument,
    target: &TargetId,
    change: impl FnOnce(organization_document::NodeMut<'_>),
) {
    if let Some(node) = document.node_mut(target) {
        change(node);
    }
}

fn tags(document: &mut OrganizationDocument, gathered: &mut Gathered<'_>, findings: &mut Findings<'_>) {
    let mut tags = std::mem::take(&mut gathered.tags);
    let asked = !tags.is_empty();
    for policy in &mut document.policies {
        let id = policy.id.as_ref().map(ToString::to_string).unwrap_or_default();
        policy.tags = tags.remove(&id).unwrap_or_default();
    }
    if let Some(policy) = &mut document.delegation_policy {
        let id = policy.id.as_ref().map(ToString::to_string).unwrap_or_default();
        policy.tags = tags.remove(&id).unwrap_or_default();
    }
    let mut without = 0_usize;
    for target in nodes(document) {
        match tags.remove(&target.to_string()) {
            Some(of_node) => with_node(document, &target, |node| *node.tags = of_node),
            None => without = without.saturating_add(1),
        }
    }
    if without > 0 {
        let what = if asked {
            format!("There is no answer of list-tags-for-resource for {without} of the root, units and accounts.")
        } else {
            "There are no answers of list-tags-for-resource: tags are missing.".to_owned()
        };
        findings.gaps.push(Gap::absent(findings.files.name(), "tags", what));
    }
}

fn administration(document: &mut OrganizationDocument, gathered: &mut Gathered<'_>, findings: &mut Findings<'_>) {
    let name = findings.files.name().to_owned();
    match gathered.trusted_access.take() {
        Some(services) => document.trusted_access = services,
        None => {
            let what = "There is no answer of list-aws-service-access-for-organization: trusted access is missing.";
            findings.gaps.push(Gap::absent(&name, "", what));
        }
    }
    match gathered.administrators.take() {
        Some(administrators) => {
            for (account, path) in administrators {
                let services = gathered.services.remove(&account).unwrap_or_default();
                if services.is_empty() {
                    let what = "There is no answer of list-delegated-services-for-account; the account is left out.";
                    findings.gaps.push(Gap::absent(findings.files.shown(path), account.to_string(), what));
                    continue;
                }
                let account = Reference::from(account);
                document.delegated_administrators.push(DelegatedAdministrator { account, services });
            }
        }
        None => {
            let what = "There is no answer of list-delegated-administrators: delegated administrators are missing.";
            findings.gaps.push(Gap::absent(&name, "", what));
        }
    }
    for (account, services) in std::mem::take(&mut gathered.services) {
        let account = Reference::from(account);
        document.delegated_administrators.push(DelegatedAdministrator { account, services });
    }
    // A service that has a delegated administrator has trusted access, whether somebody listed that or not.
    if document.trusted_access.is_empty() {
        let services = document.delegated_administrators.iter().flat_map(|administrator| &administrator.services);
        let services: BTreeSet<String> = services.map(|service| service.service.clone()).collect();
        for service in services {
            let what = "The service has a delegated administrator: that it has trusted access was assumed.";
            findings.gaps.push(Gap::assumed(&name, service.clone(), what));
            document.trusted_access.push(TrustedAccess { service, enabled_at: None });
        }
    }
    document.root_access_features = std::mem::take(&mut gathered.root_access);
}
