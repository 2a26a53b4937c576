//! Policies of two sources and what they are attached to: the same policy by its id, else by type and name.

use super::Joining;
use super::accounts::Matched;
use organization_document::{Content, Index, OrganizationDocument, Policy, PolicyTypeName, Reference, Target, Unit};
use std::collections::HashMap;

/// What both say of policies and attachments.
pub fn join(
    one: &mut OrganizationDocument,
    other: &mut OrganizationDocument,
    had_policies: bool,
    matched: &Matched,
    joining: &mut Joining<'_>,
) {
    // What the first doesn't tell of a type can only be there where the type is enabled.
    let enabled = |kind: &&PolicyTypeName| one.root.policy_types.contains(kind);
    let untold: Vec<PolicyTypeName> = joining.untold.iter().filter(enabled).copied().collect();
    let mut references: Vec<Option<Reference>> = Vec::new();
    let mut known: HashMap<(String, organization_document::PolicyTypeName), usize> = HashMap::new();
    let mut by_id: HashMap<String, usize> = HashMap::new();
    for (at, policy) in one.policies.iter().enumerate() {
        known.entry((policy.name.clone(), policy.r#type)).or_insert(at);
        if let Some(id) = &policy.id {
            by_id.insert(id.to_string(), at);
        }
    }
    for policy in &other.policies {
        let found = policy.id.as_ref().and_then(|id| by_id.get(&id.to_string()));
        let found = found.or_else(|| known.get(&(policy.name.clone(), policy.r#type))).copied();
        references.push(match found.and_then(|at| one.policies.get_mut(at)) {
            Some(first) => Some(both(first, policy, joining)),
            None if joining.complete && had_policies && !untold.contains(&policy.r#type) => {
                joining.only_second(shown(policy), "the policy");
                None
            }
            None => {
                one.policies.push(policy.clone());
                Some(Reference(shown(policy)))
            }
        });
    }
    let is_closed = |policy: Option<&Policy>| {
        joining.complete && had_policies && !policy.is_some_and(|policy| untold.contains(&policy.r#type))
    };
    let closed: Vec<bool> = other.policies.iter().map(|policy| is_closed(Some(policy))).collect();
    let without = is_closed(None);
    attachments(one, other, &references, &Closed { closed, without, had_policies }, matched, joining);
}

/// What the first says to the last: which policies of the second it would have if they were attached.
struct Closed {
    /// Of each policy of the second document whether the first would tell that it is attached.
    closed: Vec<bool>,
    /// The same of those that AWS manages.
    without: bool,
    had_policies: bool,
}

/// By id, or by type and name.
fn shown(policy: &Policy) -> String {
    let named = || format!("{}/{}", policy.r#type.0.api_name(), policy.name);
    policy.id.as_ref().map_or_else(named, ToString::to_string)
}

fn both(first: &mut Policy, second: &Policy, joining: &mut Joining<'_>) -> Reference {
    let place = shown(first);
    if first.id.is_none() {
        first.id.clone_from(&second.id);
    }
    match (&first.content, &second.content) {
        (None, Some(_)) => first.content.clone_from(&second.content),
        (Some(one), Some(other)) if !same(one, other) => {
            let what = format!(
                "{} and {} have different contents for this policy; that of {} was taken.",
                joining.first, joining.second, joining.first
            );
            joining.conflict(place, what);
        }
        _ => {}
    }
    if first.description.is_none() {
        first.description.clone_from(&second.description);
    }
    if first.tags.is_empty() {
        first.tags.clone_from(&second.tags);
    }
    Reference(shown(first))
}

/// Whether two contents say the same, whatever white space stands between.
fn same(one: &Content, other: &Content) -> bool {
    let value = |content: &Content| serde_json::from_str::<serde_json::Value>(&content.0).ok();
    one == other || value(one).is_some_and(|one| Some(one) == value(other))
}

/// What a node of the second document has attached.
struct Attached {
    node: Node,
    policies: Vec<Reference>,
    full_aws_access: Option<bool>,
    configuration_policy: Option<Reference>,
}

enum Node {
    Root,
    Unit(Reference),
    Account(usize),
}

fn attachments(
    one: &mut OrganizationDocument,
    other: &OrganizationDocument,
    references: &[Option<Reference>],
    closed: &Closed,
    matched: &Matched,
    joining: &mut Joining<'_>,
) {
    let places = super::units::places(one, other);
    let index = Index::new(other);
    let mut all = vec![Attached {
        node: Node::Root,
        policies: other.root.policies.clone(),
        full_aws_access: other.root.full_aws_access,
        configuration_policy: other.root.configuration_policy.clone(),
    }];
    for entry in index.units() {
        let Some(reference) = places.get(&entry.path) else { continue };
        let Unit { policies, full_aws_access, configuration_policy, .. } = entry.unit;
        all.push(Attached {
            node: Node::Unit(reference.clone()),
            policies: policies.clone(),
            full_aws_access: *full_aws_access,
            configuration_policy: configuration_policy.clone(),
        });
    }
    for (at, account) in other.accounts.iter().enumerate() {
        if let Some(position) = matched.position(at) {
            all.push(Attached {
                node: Node::Account(position),
                policies: account.policies.clone(),
                full_aws_access: account.full_aws_access,
                configuration_policy: account.configuration_policy.clone(),
            });
        }
    }
    for attached in all {
        let mapped = attached.policies.iter().filter_map(|policy| match index.policy(policy).ok()? {
            Target::Own(at) => {
                Some((references.get(at).cloned().flatten()?, closed.closed.get(at).copied().unwrap_or_default()))
            }
            Target::Managed(id) => Some((Reference::from(id), closed.without)),
        });
        let mapped: Vec<(Reference, bool)> = mapped.collect();
        let is_known = resolver(one);
        let place = match &attached.node {
            Node::Root => "root".to_owned(),
            Node::Unit(reference) => reference.0.clone(),
            Node::Account(at) => one.accounts.get(*at).map(|account| account.name.clone()).unwrap_or_default(),
        };
        let Some((policies, full, configuration)) = node_mut(one, &attached.node) else { continue };
        let has: Vec<String> = policies.iter().map(&is_known).collect();
        for (policy, is_closed) in mapped {
            if has.contains(&is_known(&policy)) {
                continue;
            }
            if is_closed {
                joining.only_second(place.clone(), &format!("the attachment of {}", policy.0));
            } else {
                policies.push(policy);
            }
        }
        if full.is_none() && !closed.had_policies {
            *full = attached.full_aws_access;
        }
        if configuration.is_none() {
            *configuration = attached.configuration_policy;
        }
    }
}

/// Two names of a policy are one where they mean the same: the text that stands for it.
fn resolver(document: &OrganizationDocument) -> impl Fn(&Reference) -> String + use<> {
    let mut by: HashMap<String, String> = HashMap::new();
    for policy in document.policies.iter().rev() {
        let own = shown(policy);
        by.insert(policy.name.clone(), own.clone());
        by.insert(format!("{}/{}", policy.r#type.0.api_name(), policy.name), own);
    }
    move |reference| by.get(&reference.0).unwrap_or(&reference.0).clone()
}

type NodeParts<'d> = (&'d mut Vec<Reference>, &'d mut Option<bool>, &'d mut Option<Reference>);

fn node_mut<'d>(document: &'d mut OrganizationDocument, node: &Node) -> Option<NodeParts<'d>> {
    match node {
        Node::Root => {
            let root = &mut document.root;
            Some((&mut root.policies, &mut root.full_aws_access, &mut root.configuration_policy))
        }
        Node::Unit(reference) => {
            let unit = super::units::unit_mut(&mut document.root, reference)?;
            Some((&mut unit.policies, &mut unit.full_aws_access, &mut unit.configuration_policy))
        }
        Node::Account(at) => {
            let account = document.accounts.get_mut(*at)?;
            Some((&mut account.policies, &mut account.full_aws_access, &mut account.configuration_policy))
        }
    }
}
