//! Policies and what they are attached to, tags, and who administers what.

use super::build::some;
use super::gathered::{At, Gathered};
use crate::aws_api::node::Findings;
use identifiers::{PolicyId, TargetId};
use organization_document::{
    DelegatedAdministrator, Gap, OrganizationDocument, PolicyTypeName, Reference, TrustedAccess,
};
use policies::PolicyType;
use std::collections::{BTreeMap, BTreeSet};

/// The policies that AWS manages and that are known here, with their types.
const MANAGED: [(&str, PolicyType); 2] =
    [("p-FullAWSAccess", PolicyType::ServiceControl), ("p-RCPFullAWSAccess", PolicyType::ResourceControl)];
const FULL_ACCESS: PolicyId = PolicyId::from_static("p-FullAWSAccess");

/// Fills it in.
pub fn fill(document: &mut OrganizationDocument, gathered: &mut Gathered, findings: &mut Findings<'_>) {
    let at_nodes = at_nodes(document, gathered, findings);
    let scps = document.root.policy_types.contains(&PolicyTypeName(PolicyType::ServiceControl));
    let mut unsure = 0_usize;
    for target in crate::aws_api::nodes(document) {
        let own = at_nodes.get(&target);
        let references = own.into_iter().flatten().map(|(id, _)| Reference::from(id)).collect();
        let key = (target, PolicyTypeName(PolicyType::ServiceControl));
        let listed = gathered.ordered.get(&key);
        let is_listed = listed.is_some_and(|(ids, _)| ids.contains(&FULL_ACCESS));
        let has_another = own.is_some_and(|own| own.iter().any(|(_, kind)| *kind == PolicyType::ServiceControl));
        let is_attached = own.is_some_and(|own| own.iter().any(|(id, _)| *id == FULL_ACCESS));
        if scps && !is_attached && listed.is_none() {
            unsure = unsure.saturating_add(1);
        }
        if let Some(node) = document.node_mut(&key.0) {
            *node.policies = references;
            // AWS leaves no node without any.
            if scps && listed.is_some() && !is_listed && !is_attached && has_another {
                *node.full_aws_access = Some(false);
            }
        }
    }
    if unsure > 0 {
        let what =
            format!("No state tells whether FullAWSAccess is attached to {unsure} nodes: that it is was assumed.");
        findings.gaps.push(Gap::assumed(findings.files.name(), "p-FullAWSAccess", what));
    }
    document.policies = std::mem::take(&mut gathered.policies).into_values().map(|(policy, _)| policy).collect();
    document.delegation_policy = gathered.delegation_policy.take().map(|(policy, _)| policy);
    document.root_access_features = std::mem::take(&mut gathered.root_access);
    tags(document, std::mem::take(&mut gathered.tags));
    administration(document, gathered, findings);
}

/// A policy with its type.
type Attached = (PolicyId, PolicyType);

/// The policies of each node, those in the order of attaching for which a data source tells it.
fn at_nodes(
    document: &OrganizationDocument,
    gathered: &Gathered,
    findings: &mut Findings<'_>,
) -> BTreeMap<TargetId, Vec<Attached>> {
    let mut nodes: BTreeMap<TargetId, Vec<Attached>> = BTreeMap::new();
    let mut unknown: BTreeMap<&PolicyId, (usize, &At)> = BTreeMap::new();
    let mut off: BTreeMap<PolicyType, Vec<&PolicyId>> = BTreeMap::new();
    let listed =
        gathered.ordered.iter().flat_map(|((target, _), (ids, at))| ids.iter().map(move |id| (target, id, at)));
    let managed = gathered.attachments.iter().map(|((target, id), at)| (target, id, at));
    let mut unordered: BTreeMap<(&TargetId, PolicyType), usize> = BTreeMap::new();
    for (target, id, at) in listed.chain(managed) {
        let own = gathered.policies.get(id).map(|(policy, _)| policy.r#type.0);
        let by_aws = MANAGED.iter().find(|(managed, _)| *managed == id.as_str()).map(|(_, kind)| *kind);
        let Some(kind) = own.or(by_aws) else {
            if !gathered.left_out.contains(id) {
                let (count, _) = unknown.entry(id).or_insert((0, at));
                *count = count.saturating_add(1);
            }
            continue;
        };
        if !document.root.policy_types.contains(&PolicyTypeName(kind)) {
            off.entry(kind).or_default().push(id);
            continue;
        }
        let at_node = nodes.entry(target.clone()).or_default();
        if at_node.iter().any(|(before, _)| before == id) {
            continue;
        }
        at_node.push((id.clone(), kind));
        let is_listed = gathered.ordered.contains_key(&(target.clone(), PolicyTypeName(kind)));
        if kind.is_declarative() && !is_listed {
            let count = unordered.entry((target, kind)).or_default();
            *count = count.saturating_add(1);
        }
    }
    for ((target, kind), count) in unordered.into_iter().filter(|(_, count)| *count > 1) {
        let what = format!(
            "A state doesn't tell the order of attaching: that of {count} policies of type {kind} was assumed."
        );
        findings.gaps.push(Gap::assumed(findings.files.name(), target.to_string(), what));
    }
    for (id, (count, at)) in unknown {
        let what = format!("No state describes the policy {id}, which is attached to {count} nodes; that is left out.");
        findings.gaps.push(Gap::absent(&at.file, &at.address, what));
    }
    for (kind, ids) in off {
        let ids: BTreeSet<&PolicyId> = ids.into_iter().collect();
        let what = format!(
            "Policies of type {kind} are attached ({}), which the root doesn't enable; that is left out.",
            some(&ids.into_iter().collect::<Vec<_>>())
        );
        findings.gaps.push(Gap::conflict(findings.files.name(), "enabled_policy_types", what));
    }
    nodes
}

/// Tags that a data source tells, where the resource itself doesn't.
fn tags(document: &mut OrganizationDocument, tags: BTreeMap<String, indexmap::IndexMap<String, String>>) {
    for (id, own) in tags {
        if let Some(node) = id.parse::<TargetId>().ok().and_then(|target| document.node_mut(&target)) {
            if node.tags.is_empty() {
                *node.tags = own;
            }
        } else if let Some(policy) = document
            .policies
            .iter_mut()
            .find(|policy| policy.tags.is_empty() && policy.id.as_ref().is_some_and(|own| own.as_str() == id))
        {
            policy.tags = own;
        }
    }
}

fn administration(document: &mut OrganizationDocument, gathered: &mut Gathered, findings: &mut Findings<'_>) {
    let administrators = std::mem::take(&mut gathered.administrators);
    for (account, services) in administrators {
        let account = Reference::from(account);
        document.delegated_administrators.push(DelegatedAdministrator { account, services });
    }
    match &gathered.trusted_access {
        Some(services) => {
            let trusted = |service: &String| TrustedAccess { service: service.clone(), enabled_at: None };
            document.trusted_access = services.iter().map(trusted).collect();
        }
        None => {
            let all = document.delegated_administrators.iter().flat_map(|administrator| &administrator.services);
            let services: BTreeSet<String> = all.map(|service| service.service.clone()).collect();
            for service in services {
                trusted(document, &service, "The service has a delegated administrator", findings);
            }
        }
    }
}

/// Takes trusted access for granted, which a service has to have for what is told of it.
pub fn trusted(document: &mut OrganizationDocument, service: &str, why: &str, findings: &mut Findings<'_>) {
    if document.trusted_access.iter().any(|known| known.service == service) {
        return;
    }
    let what = format!("{why}: that it has trusted access was assumed.");
    findings.gaps.push(Gap::assumed(findings.files.name(), service, what));
    document.trusted_access.push(TrustedAccess { service: service.to_owned(), enabled_at: None });
}
