//! An answer, with the names that people give nodes and policies.

use crate::told::{node_name, policy_name};
use authorization as engine;
use authorization::{PolicyKind, Truth};
use governance::organizations;
use reports::decide::{Answer, Condition, Decision, Reason, ReasonKind, Step};

/// What nodes and policies are called.
#[derive(Clone, Copy)]
pub enum Names<'n> {
    /// As the installation has them.
    Of(&'n organizations::State),
    /// Nobody told.
    Unknown,
}

impl Names<'_> {
    /// A node's name.
    pub fn node(self, id: &str) -> Option<String> {
        let Self::Of(state) = self else { return None };
        node_name(state, &id.parse().ok()?)
    }

    /// A policy's name.
    pub fn policy(self, id: &str) -> Option<String> {
        let Self::Of(state) = self else { return None };
        policy_name(state, &id.parse().ok()?)
    }
}

/// A decision, told.
pub fn told(decision: &engine::Decision, names: Names<'_>) -> Answer {
    let mut answer = Answer {
        decision: Decision::Allowed,
        by: None,
        also: Vec::new(),
        needs: Vec::new(),
        perhaps: Vec::new(),
        steps: None,
        unlimited: None,
        note: None,
        actions: None,
    };
    match decision {
        engine::Decision::Allowed => {}
        engine::Decision::Denied { by, also } => {
            answer.decision = Decision::Denied;
            answer.by = Some(reason(by, names));
            answer.also = also.iter().map(|one| reason(one, names)).collect();
        }
        engine::Decision::Undecided { needs, needs_resource, perhaps } => {
            answer.decision = Decision::Undecided;
            answer.needs = needs.iter().map(|key| key.as_str().to_owned()).collect();
            answer.needs.extend(needs_resource.then(|| "resource".to_owned()));
            answer.perhaps = perhaps.iter().map(|one| reason(one, names)).collect();
        }
    }
    answer
}

/// A level, told.
pub fn step(step: &engine::Step, names: Names<'_>) -> Step {
    let reasons = |all: &[engine::Reason]| all.iter().map(|one| reason(one, names)).collect();
    Step {
        policy_type: policy_type(step.policy_kind).to_owned(),
        node: step.node.as_ref().map(ToString::to_string),
        node_name: step.node.as_ref().and_then(|id| names.node(id)),
        policies: step.policies,
        passes: match step.passes() {
            Truth::Yes => Decision::Allowed,
            Truth::No => Decision::Denied,
            Truth::Maybe => Decision::Undecided,
        },
        denied: reasons(&step.denied),
        perhaps_denied: reasons(&step.perhaps_denied),
        allowed_by: step.allowed_by.as_ref().map(ToString::to_string),
        allowed_by_name: step.allowed_by.as_ref().and_then(|id| names.policy(id)),
    }
}

fn reason(reason: &engine::Reason, names: Names<'_>) -> Reason {
    Reason {
        kind: match reason.kind {
            engine::ReasonKind::ExplicitDeny => ReasonKind::ExplicitDeny,
            engine::ReasonKind::NoAllow => ReasonKind::NoAllow,
        },
        policy_type: policy_type(reason.policy_kind).to_owned(),
        node: reason.node.as_ref().map(ToString::to_string),
        node_name: reason.node.as_ref().and_then(|id| names.node(id)),
        policy: reason.policy.as_ref().map(ToString::to_string),
        policy_name: reason.policy.as_ref().and_then(|id| names.policy(id)),
        statement: reason.statement,
        sid: reason.sid.as_ref().map(ToString::to_string),
        conditions: reason
            .conditions
            .iter()
            .map(|(operator, key)| Condition { operator: operator.to_string(), key: key.to_string() })
            .collect(),
    }
}

fn policy_type(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::ServiceControl => "SERVICE_CONTROL_POLICY",
        PolicyKind::ResourceControl => "RESOURCE_CONTROL_POLICY",
        PolicyKind::Delegation => "RESOURCE_POLICY",
    }
}
