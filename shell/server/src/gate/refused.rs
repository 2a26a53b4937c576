//! How AWS words that a policy denies a call, and what Bailiwick adds: which statement, where. Facts: IAM User Guide, "Troubleshoot access
//! denied error messages".

use super::standing::Standing;
use crate::permission::{MOST_VARIANTS, NOTHING_IN_PARTICULAR, Permission};
use crate::told::{node_name, policy_name};
use authorization::{Decision, PolicyKind, Reason, ReasonKind};
use governance::organizations::{ManagedPolicy, State};
use identifiers::PolicyId;

/// Whether a statement denies it, whatever others allow.
pub(super) fn is_explicit(decision: &Decision) -> bool {
    matches!(decision, Decision::Denied { by, .. } if by.kind == ReasonKind::ExplicitDeny)
}

/// A refusal in words.
pub(super) struct Refused {
    /// AWS's message.
    pub(super) message: String,
    /// What it leaves out.
    pub(super) why: String,
}

impl Refused {
    pub(super) fn new(standing: &Standing<'_>, permission: &Permission, decision: &Decision) -> Self {
        let (message, why) = words(standing, permission, decision);
        Self { message, why }
    }

    /// The refusal of a call with more variants than are asked about.
    pub(super) fn unasked(standing: &Standing<'_>, permission: &Permission) -> Self {
        let why = format!("more than {MOST_VARIANTS} of its keys differ in the case of their letters only");
        Self { message: head(standing, permission), why }
    }
}

/// What each message begins with.
fn head(standing: &Standing<'_>, permission: &Permission) -> String {
    let action = permission.action.as_str();
    let mut message = format!("User: {} is not authorized to perform: {action}", standing.caller.arn());
    if permission.resource != NOTHING_IN_PARTICULAR {
        // S3 alone puts it in quotes.
        let quote = if permission.action.service() == "s3" { "\"" } else { "" };
        message += &format!(" on resource: {quote}{}{quote}", permission.resource);
    }
    message
}

/// AWS's message, and what it leaves out.
fn words(standing: &Standing<'_>, permission: &Permission, decision: &Decision) -> (String, String) {
    let state = &standing.snapshot.state.organizations;
    let action = permission.action.as_str();
    let mut message = head(standing, permission);
    let reason = match decision {
        Decision::Denied { by, .. } => Some(by.as_ref()),
        Decision::Undecided { perhaps, .. } => perhaps.first(),
        Decision::Allowed => None,
    };
    let Some(reason) = reason else { return (message, String::new()) };
    let kind = kind(reason.policy_kind);
    match (reason.kind, &reason.policy) {
        (ReasonKind::ExplicitDeny, Some(policy)) => {
            message += &format!(" with an explicit deny in a {kind}");
            if let Some(arn) = policy.parse().ok().and_then(|policy| arn(state, standing, &policy)) {
                message += &format!(": {arn}");
            }
        }
        (ReasonKind::ExplicitDeny, None) => message += &format!(" with an explicit deny in a {kind}"),
        (ReasonKind::NoAllow, _) => message += &format!(" because no {kind} allows the {action} action"),
    }
    (message, told(state, reason))
}

fn kind(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::ServiceControl => "service control policy",
        PolicyKind::ResourceControl => "resource control policy",
        PolicyKind::Delegation => "resource-based policy",
    }
}

fn arn(state: &State, standing: &Standing<'_>, policy: &PolicyId) -> Option<String> {
    if let Some(managed) = ManagedPolicy::with_id(policy) {
        return Some(managed.arn(standing.caller.region.partition()));
    }
    let found = state.policies.get(policy)?;
    Some(state.organizations.get(&found.organization)?.policy_arn(policy, found.policy_type))
}

/// Which statement, which conditions, at which node.
fn told(state: &State, reason: &Reason) -> String {
    let named = |name: Option<String>, id: &str| name.map_or_else(|| id.to_owned(), |name| format!("{name} ({id})"));
    let node = reason.node.as_ref().map(|id| {
        let name = id.parse().ok().and_then(|node| node_name(state, &node));
        format!(" at {}", named(name, id))
    });
    let node = node.unwrap_or_default();
    let kind = kind(reason.policy_kind);
    let Some(policy) = &reason.policy else { return format!("no {kind}{node} allows it") };
    let name = policy.parse().ok().and_then(|policy| policy_name(state, &policy));
    let policy = named(name, policy);
    if reason.kind == ReasonKind::NoAllow {
        return format!("no statement of the {kind} {policy} allows it");
    }
    let index = reason.statement.unwrap_or_default();
    let statement = reason.sid.as_ref().map_or_else(|| format!("statement {index}"), |sid| format!("statement {sid}"));
    let conditions: Vec<String> = reason.conditions.iter().map(|(operator, key)| format!("{operator} {key}")).collect();
    let by = if conditions.is_empty() { String::new() } else { format!(" ({})", conditions.join(", ")) };
    format!("{statement} of the {kind} {policy}{node} denies it{by}")
}
