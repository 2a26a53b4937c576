//! The policies of an organization in two states, and where they are attached.

use crate::told::{node_name, policy_name};
use governance::State;
use governance::organizations::{ManagedPolicy, Policy, effective_policy_at};
use identifiers::{OrganizationId, PolicyId, TargetId};
use policies::PolicyType;
use std::collections::{BTreeMap, BTreeSet};
use web_console::compare::{AttachmentChange, Effective, Happened, PolicyChange};
use web_console::diff::lines;

/// Policies that came, went, or say something else; the texts of so many of them compared.
pub fn policies(before: &State, after: &State, organization: &OrganizationId, most: usize) -> Vec<PolicyChange> {
    let of = |state: &'_ State| -> BTreeMap<PolicyId, Policy> {
        let all = state.organizations.policies_of(organization);
        all.map(|policy| (policy.id.clone(), policy.clone())).collect()
    };
    let (old, new) = (of(before), of(after));
    let ids: BTreeSet<&PolicyId> = old.keys().chain(new.keys()).collect();
    let changed = |id: &&PolicyId| match (old.get(*id), new.get(*id)) {
        (Some(old), Some(new)) => old.content != new.content || old.name != new.name,
        _ => true,
    };
    let told = |(at, id): (usize, &PolicyId)| {
        let (old, new) = (old.get(id), new.get(id));
        let policy = new.or(old)?;
        let text = |policy: Option<&Policy>| policy.map(|policy| policy.content.to_string()).unwrap_or_default();
        Some(PolicyChange {
            id: id.to_string(),
            name: policy.name.to_string(),
            was: old.filter(|old| old.name != policy.name).map(|old| old.name.to_string()),
            policy_type: policy.policy_type.api_name().to_owned(),
            what: happened(old.is_some(), new.is_some()),
            lines: if at < most { lines(&text(old), &text(new)) } else { Vec::new() },
            lines_left: 0,
        })
    };
    ids.into_iter().filter(changed).enumerate().filter_map(told).collect()
}

/// Attachments that came or went. Those of AWS's own policies, which each new node has, aren't told.
pub fn attachments(before: &State, after: &State, organization: &OrganizationId) -> Vec<AttachmentChange> {
    let (old, new) = (&before.organizations.attachments, &after.organizations.attachments);
    let nodes: BTreeSet<&TargetId> = old.keys().chain(new.keys()).collect();
    let mut changes = Vec::new();
    for node in nodes {
        let (was, is) = (old.get(node), new.get(node));
        if was == is {
            continue;
        }
        let state = if is.is_some() { after } else { before };
        let is_in = |state: &State| state.organizations.has_target(organization, node);
        if !is_in(before) && !is_in(after) {
            continue;
        }
        let ids = |list: Option<_>| -> BTreeMap<PolicyId, PolicyType> { attached(list) };
        let (was, is) = (ids(was), ids(is));
        let all: BTreeMap<&PolicyId, PolicyType> = was.iter().chain(&is).map(|(id, of)| (id, *of)).collect();
        for (policy, policy_type) in all {
            let (had, has) = (was.contains_key(policy), is.contains_key(policy));
            if had == has || ManagedPolicy::with_id(policy).is_some() {
                continue;
            }
            let name = [after, before].into_iter().find_map(|state| policy_name(&state.organizations, policy));
            changes.push(AttachmentChange {
                policy: policy.to_string(),
                name: name.unwrap_or_else(|| policy.to_string()),
                policy_type: policy_type.api_name().to_owned(),
                node: node.to_string(),
                node_name: node_name(&state.organizations, node).unwrap_or_default(),
                what: happened(had, has),
            });
        }
    }
    changes
}

fn attached<'a, L>(list: Option<L>) -> BTreeMap<PolicyId, PolicyType>
where
    L: IntoIterator<Item = &'a governance::organizations::Attachment>,
{
    let all = list.into_iter().flatten();
    all.map(|attachment| (attachment.policy.clone(), attachment.policy_type)).collect()
}

/// What is in force at a node in two states.
pub fn effective(before: &State, after: &State, node: &TargetId, policy_type: PolicyType) -> Effective {
    let merged = |state: &State| {
        let merged = effective_policy_at(&state.organizations, node, policy_type);
        merged.map(|merged| merged.content_json())
    };
    let (old, new) = (merged(before), merged(after));
    let note = match (&old, &new) {
        (None, None) => Some(format!("No {policy_type} is in force at {node}, neither then nor now.")),
        (Some(old), Some(new)) if old == new => Some(format!("The same {policy_type} is in force at {node}.")),
        _ => None,
    };
    Effective { note, lines: lines(&old.unwrap_or_default(), &new.unwrap_or_default()) }
}

fn happened(before: bool, after: bool) -> Happened {
    match (before, after) {
        (false, _) => Happened::Came,
        (_, false) => Happened::Went,
        _ => Happened::Changed,
    }
}
