//! The resources of an Organization section, by their types and logical ids, with the members that each type has.

use crate::aws_api::node::Findings;
use crate::counted::Counted;
use crate::yaml::Node;
use indexmap::IndexMap;

/// What a resource is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The management account.
    Master,
    /// Another account.
    Account,
    /// The root.
    Root,
    /// A unit.
    Unit,
    /// A service control policy.
    ServiceControlPolicy,
    /// A policy of the type that it says.
    Policy,
    /// A password policy of IAM.
    PasswordPolicy,
}

/// The types, with the properties that are taken, and those that there is no place for.
const TYPES: &[(&str, Kind, &[&str], &[&str])] = &[
    ("OC::ORG::MasterAccount", Kind::Master, ACCOUNT, ACCOUNT_MORE),
    ("OC::ORG::Account", Kind::Account, ACCOUNT, ACCOUNT_MORE),
    (
        "OC::ORG::OrganizationRoot",
        Kind::Root,
        &["ServiceControlPolicies", "DefaultOrganizationAccessRoleName"],
        &[
            "DefaultBuildAccessRoleName",
            "DefaultDevelopmentBuildAccessRoleName",
            "MirrorInPartition",
            "CloseAccountsOnRemoval",
        ],
    ),
    (
        "OC::ORG::OrganizationalUnit",
        Kind::Unit,
        &["OrganizationalUnitName", "Accounts", "OrganizationalUnits", "ServiceControlPolicies"],
        &[],
    ),
    (
        "OC::ORG::ServiceControlPolicy",
        Kind::ServiceControlPolicy,
        &["PolicyName", "Description", "PolicyDocument", "Tags"],
        &[],
    ),
    ("OC::ORG::Policy", Kind::Policy, &["PolicyName", "Description", "PolicyDocument", "PolicyType"], &[]),
    ("OC::ORG::PasswordPolicy", Kind::PasswordPolicy, &[], &[]),
];
const ACCOUNT: &[&str] =
    &["AccountName", "AccountId", "RootEmail", "ServiceControlPolicies", "Tags", "OrganizationAccessRoleName"];
const ACCOUNT_MORE: &[&str] =
    &["Alias", "PasswordPolicy", "SupportLevel", "PartitionAlias", "PartitionAccountId", "BuildAccessRoleName"];

/// A resource.
#[derive(Debug)]
pub struct Resource<'t> {
    /// What it is.
    pub kind: Kind,
    /// Its properties.
    pub properties: Node<'t>,
}

/// The resources in their order.
pub fn read<'t>(
    organization: &Node<'t>,
    counted: &mut Counted,
    findings: &mut Findings<'_>,
) -> IndexMap<&'t str, Resource<'t>> {
    let mut all = IndexMap::new();
    for (id, node) in organization.members(findings) {
        untemplated(&node, findings);
        let Some(name) = node.needed("Type", findings) else { continue };
        let Some((_, kind, taken, more)) = TYPES.iter().find(|(known, ..)| *known == name) else {
            let known: Vec<&str> = TYPES.iter().map(|(name, ..)| *name).collect();
            let message = format!("{} is none of the types {}", crate::quoted(name), known.join(", "));
            node.wrong::<()>(message, findings);
            continue;
        };
        for other in node.others(&["Type", "Properties"]) {
            node.wrong::<()>(format!("{} is no member of a resource", crate::quoted(other)), findings);
        }
        if *kind == Kind::PasswordPolicy {
            counted.add(&node.source(), name, id);
            continue;
        }
        let properties = node.member("Properties").unwrap_or_else(|| node.clone());
        if node.member("Properties").is_none() {
            if *kind != Kind::Root {
                node.wrong::<()>("Properties are missing", findings);
            }
            continue;
        }
        for other in properties.others(taken) {
            if more.contains(&other) {
                counted.add(&node.source(), other, id);
            } else {
                properties.wrong::<()>(format!("{} is no property of {name}", crate::quoted(other)), findings);
            }
        }
        all.insert(id, Resource { kind: *kind, properties });
    }
    all
}

/// Tells expressions of nunjucks, which only org-formation can evaluate: what they would become isn't guessed.
fn untemplated(node: &Node<'_>, findings: &mut Findings<'_>) {
    let has = |text: &str| text.contains("{{") || text.contains("{%");
    if node.tree().text().is_some_and(has) {
        let message =
            "it is an expression of nunjucks, which isn't evaluated here: give the file as org-formation renders it";
        node.wrong::<()>(message, findings);
    }
    if let Some(items) = node.elements() {
        items.iter().for_each(|item| untemplated(item, findings));
    }
    if node.tree().entries().is_some() {
        for (name, member) in node.members(findings) {
            if has(name) {
                member.wrong::<()>("its name is an expression of nunjucks, which isn't evaluated here", findings);
            }
            untemplated(&member, findings);
        }
    }
}
