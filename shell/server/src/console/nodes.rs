//! A node with all that is said about it: what is attached to it and above it, tags, what it administers.

use super::look::Look;
use crate::directory::as_parent;
use crate::told::{node_name, policy_name, time};
use governance::organizations::{JoinedMethod, Organization};
use identifiers::TargetId;
use policies::PolicyType;
use reports::node::{Above, AttachedPolicy, Joined, Node};
use reports::organizations::NodeKind;

/// A node of the organization; nothing where it isn't there.
pub fn described(look: &Look<'_>, organization: &Organization, id: &TargetId) -> Option<Node> {
    let state = &look.state().organizations;
    let mut path = state.path_up(id);
    path.reverse();
    let named = |node: &TargetId| node_name(state, node).unwrap_or_default();
    let policies = path.iter().flat_map(|node| {
        let attached = state.attachments.get(node).into_iter().flatten();
        let attached = attached.filter(|attachment| organization.has_enabled(attachment.policy_type));
        attached.map(|attachment| AttachedPolicy {
            id: attachment.policy.to_string(),
            name: policy_name(state, &attachment.policy).unwrap_or_default(),
            policy_type: attachment.policy_type.api_name().to_owned(),
            at: node.to_string(),
            at_name: named(node),
        })
    });
    let policies: Vec<AttachedPolicy> = policies.collect();
    let merged = |policy_type: &&PolicyType| {
        policy_type.is_declarative() && policies.iter().any(|policy| policy.policy_type == policy_type.api_name())
    };
    let effective = organization.enabled_policy_types.iter().filter(merged).map(|one| one.api_name().to_owned());
    let effective_types = effective.collect();
    let (kind, arn, tags, account) = match id {
        TargetId::Root(_) => (NodeKind::Root, organization.root_arn(), &organization.root_tags, None),
        TargetId::OrganizationalUnit(unit) => {
            let tags = &state.units.get(unit)?.tags;
            (NodeKind::OrganizationalUnit, organization.unit_arn(unit), tags, None)
        }
        TargetId::Account(account) => {
            let known = state.accounts.get(account)?;
            (NodeKind::Account, organization.account_arn(*account), &known.tags, Some(known))
        }
    };
    let joined = account.and_then(|account| account.membership.as_ref()).map(|membership| Joined {
        at: time(membership.joined_at),
        method: match membership.joined_method {
            JoinedMethod::Created => "Created".to_owned(),
            JoinedMethod::Invited => "Invited".to_owned(),
        },
    });
    let administers = organization.delegated_administrators.iter();
    let administers = administers.filter(|one| account.is_some_and(|account| account.id == one.account));
    let quotas = if kind == NodeKind::Root {
        crate::control::organization_quotas(look.state(), organization, &look.installation.engine.settings().quotas)
    } else {
        Vec::new()
    };
    let above = path.iter().take(path.len().saturating_sub(1));
    Some(Node {
        id: id.to_string(),
        name: named(id),
        kind,
        arn,
        email: account.map(|account| account.email.to_string()),
        state: account.map(|account| account.state.state_name().to_owned()),
        joined,
        accounts: as_parent(id).map_or(1, |parent| look.directory(organization).below_of(&parent).accounts),
        path: above.map(|node| Above { id: node.to_string(), name: named(node) }).collect(),
        tags: tags.iter().map(|tag| (tag.key.to_string(), tag.value.to_string())).collect(),
        policies,
        effective_types,
        delegated: administers.map(|one| one.principal.to_string()).collect(),
        quotas,
    })
}
