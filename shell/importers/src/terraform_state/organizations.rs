//! Reads the resources and data sources of AWS Organizations.

use super::accounts::{account, accounts_in, child_accounts, described, described_accounts, details};
use super::arns::{arn, tags};
use super::gathered::{At, Gathered, UnitSeen};
use crate::aws_api::node::{Findings, Node};
use crate::quoted;
use identifiers::{AccountId, OrganizationalUnitId, ParentId, PolicyId, RootId, TargetId};
use organization_document::{Content, DelegationPolicy, FeatureSet, Gap, Policy, PolicyTypeName, RootAccessFeature};

type Reader = fn(&Node<'_>, &mut Gathered, &mut Findings<'_>) -> Option<()>;

/// What Terraform manages, in the order in which it is believed: an account itself says more of itself than a list of accounts.
pub const RESOURCES: [(&str, Reader); 8] = [
    ("aws_organizations_account", account),
    ("aws_organizations_organizational_unit", unit),
    ("aws_organizations_organization", organization),
    ("aws_organizations_policy", policy),
    ("aws_organizations_policy_attachment", attachment),
    ("aws_organizations_delegated_administrator", administrator),
    ("aws_organizations_resource_policy", resource_policy),
    (super::instance::ROOT_ACCESS, features),
];

/// What it only reads. What isn't here says nothing that these don't.
pub const DATA: [(&str, Reader); 11] = [
    ("aws_organizations_organization", organization),
    ("aws_organizations_organizational_unit", unit),
    ("aws_organizations_organizational_units", units),
    ("aws_organizations_organizational_unit_child_accounts", child_accounts),
    ("aws_organizations_organizational_unit_descendant_accounts", described_accounts),
    ("aws_organizations_policy", policy),
    ("aws_organizations_policies_for_target", policies_for_target),
    ("aws_organizations_resource_tags", resource_tags),
    ("aws_organizations_delegated_administrators", administrators),
    ("aws_organizations_delegated_services", services),
    ("aws_organizations_account", account),
];

const ACCOUNT: &str = "an account's id of twelve digits";
const UNIT: &str = "a unit's id such as ou-a1b2-c3d4e5f6";
const PARENT: &str = "the id of a root or unit";
const POLICY: &str = "a policy's id such as p-a1b2c3d4";
const TARGET: &str = "the id of a root, unit or account";

fn policy_type(name: &str, node: &Node<'_>, findings: &mut Findings<'_>) -> Option<PolicyTypeName> {
    let known = name.parse().ok().map(PolicyTypeName);
    if known.is_none() {
        let what = format!("The policy type {} isn't known here; it is left out.", quoted(name));
        findings.gaps.push(Gap::not_modelled(findings.files.shown(node.path), node.place.clone(), what));
    }
    known
}

fn organization(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    arn(node, into, findings);
    let at = At::of(node, findings);
    if let Some(id) = node.parsed("id", "an organization's id such as o-a1b2c3d4e5", findings) {
        into.organizations.entry(id).or_insert(at.clone());
    }
    if let Some(text) = node.told("feature_set", findings) {
        let known = FeatureSet::named(&text);
        into.feature_set = into.feature_set.or(known);
        if known.is_none() {
            node.wrong::<()>(format!("{} is no feature set of an organization", quoted(&text)), findings);
        }
    }
    into.management = into.management.or(node.parsed("master_account_id", ACCOUNT, findings));
    let mut types = Vec::new();
    for root in node.items("roots", findings) {
        if let Some(id) = root.needed_as::<RootId>("id", "a root's id such as r-a1b2", findings) {
            into.roots.entry(id).or_insert(at.clone());
        }
        for kind in root.items("policy_types", findings) {
            let is_on = kind.text("status", findings).is_none_or(|status| status == "ENABLED");
            let kind = kind.needed("type", findings).filter(|_| is_on);
            types.extend(kind.and_then(|name| policy_type(name, &root, findings)));
        }
    }
    // A data source has it in the roots alone.
    for name in node.texts("enabled_policy_types", findings) {
        if let Some(kind) = policy_type(&name, node, findings).filter(|kind| !types.contains(kind)) {
            types.push(kind);
        }
    }
    types.dedup();
    into.policy_types.get_or_insert(types);
    if node.member("aws_service_access_principals").is_some() {
        let services = node.texts("aws_service_access_principals", findings);
        into.trusted_access.get_or_insert(services);
    }
    described_accounts(node, into, findings)
}

fn unit(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    arn(node, into, findings);
    let id: OrganizationalUnitId = node.needed_as("id", UNIT, findings)?;
    let parent: Option<ParentId> = node.parsed("parent_id", PARENT, findings);
    let name = Some(node.needed("name", findings)?.to_owned());
    let within = ParentId::OrganizationalUnit(id.clone());
    into.unit(id, UnitSeen { name, parent, tags: tags(node), at: At::of(node, findings) }, findings);
    accounts_in(node, Some(within), into, findings)
}

fn units(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let parent: Option<ParentId> = node.parsed("parent_id", PARENT, findings);
    for child in node.items("children", findings) {
        arn(&child, into, findings);
        let Some(id) = child.needed_as::<OrganizationalUnitId>("id", UNIT, findings) else { continue };
        let name = child.told("name", findings);
        into.unit(id, UnitSeen { name, parent: parent.clone(), tags: None, at: At::of(&child, findings) }, findings);
    }
    Some(())
}

fn policy(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    arn(node, into, findings);
    // A data source calls it policy_id, too.
    let id: PolicyId = node.needed_as("id", POLICY, findings)?;
    let kind = node.told("type", findings).unwrap_or_else(|| "SERVICE_CONTROL_POLICY".to_owned());
    let is_managed = node.flag("aws_managed", findings).unwrap_or_default()
        || node.text("arn", findings).is_some_and(|arn| arn.contains(":organizations::aws:"));
    let kind = policy_type(&kind, node, findings);
    let (Some(kind), false) = (kind, is_managed) else {
        into.left_out.insert(id);
        return Some(());
    };
    let policy = Policy {
        id: Some(id.clone()),
        r#type: kind,
        name: node.needed("name", findings)?.to_owned(),
        description: node.told("description", findings),
        content: Some(Content::new(node.needed("content", findings)?)),
        tags: tags(node).unwrap_or_default(),
        ..Policy::default()
    };
    let at = At::of(node, findings);
    into.policy(id, policy, at, findings);
    Some(())
}

fn attachment(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let policy: PolicyId = node.needed_as("policy_id", POLICY, findings)?;
    let target: TargetId = node.needed_as("target_id", TARGET, findings)?;
    let at = At::of(node, findings);
    into.attachments.entry((target, policy)).or_insert(at);
    Some(())
}

fn policies_for_target(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let target: TargetId = node.needed_as("target_id", TARGET, findings)?;
    let kind = policy_type(node.needed("filter", findings)?, node, findings)?;
    let mut ids: Vec<PolicyId> = Vec::new();
    for id in node.items("ids", findings) {
        ids.extend(id.parse::<PolicyId>(POLICY, findings));
    }
    let at = At::of(node, findings);
    into.ordered.entry((target, kind)).or_insert((ids, at));
    Some(())
}

fn resource_tags(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let id = node.needed("resource_id", findings)?.to_owned();
    let own = tags(node).unwrap_or_default();
    into.tags.entry(id).or_insert(own);
    Some(())
}

fn administrator(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let id: AccountId = node.needed_as("account_id", ACCOUNT, findings)?;
    arn(node, into, findings);
    let service = node.needed("service_principal", findings)?.to_owned();
    let seen = details(node, findings);
    into.account(id, seen, findings);
    let enabled_at = node.member("delegation_enabled_date").filter(|it| it.as_text() != Some(""));
    let enabled_at = enabled_at.and_then(|_| node.moment("delegation_enabled_date", findings));
    into.administers(id, service, enabled_at);
    Some(())
}

/// Administrators of one service; those of any service don't say of which.
fn administrators(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let service = node.told("service_principal", findings);
    for administrator in node.items("delegated_administrators", findings) {
        let Some((id, seen)) = described(&administrator, into, findings) else { continue };
        into.account(id, seen, findings);
        if let Some(service) = &service {
            into.administers(id, service.clone(), None);
        }
    }
    Some(())
}

fn services(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let account: AccountId = node.needed_as("account_id", ACCOUNT, findings)?;
    for service in node.items("delegated_services", findings) {
        let enabled_at = service.moment("delegation_enabled_date", findings);
        if let Some(principal) = service.needed("service_principal", findings) {
            into.administers(account, principal.to_owned(), enabled_at);
        }
    }
    Some(())
}

fn resource_policy(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    arn(node, into, findings);
    let policy = DelegationPolicy {
        id: Some(node.needed_as("id", "a delegation policy's id such as rp-a1b2c3d4", findings)?),
        content: Some(Content::new(node.needed("content", findings)?)),
        tags: tags(node).unwrap_or_default(),
        ..DelegationPolicy::default()
    };
    let at = At::of(node, findings);
    match &into.delegation_policy {
        Some((before, first)) => {
            let members = [("id", before.id != policy.id), ("content", before.content != policy.content)];
            super::gathered::conflict("the delegation policy", first, &at, &members, findings);
        }
        None => into.delegation_policy = Some((policy, at)),
    }
    Some(())
}

fn features(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    for name in node.texts("enabled_features", findings) {
        match RootAccessFeature::named(&name) {
            Some(feature) if !into.root_access.contains(&feature) => into.root_access.push(feature),
            Some(_) => {}
            None => {
                let what = format!("The feature {} of centralized root access isn't known here.", quoted(&name));
                findings.gaps.push(Gap::not_modelled(findings.files.shown(node.path), node.place.clone(), what));
            }
        }
    }
    Some(())
}
