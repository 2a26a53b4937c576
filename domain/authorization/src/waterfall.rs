//! What each level says to a request, one after the other: how people read why something is denied.

use crate::decide::Guardrails;
use crate::level::{Attached, Level};
use crate::reason::{PolicyKind, Reason};
use crate::request::Request;
use crate::statement::Effect;
use crate::truth::Truth;
use smol_str::SmolStr;

/// What the policies at one level say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which kind of policies.
    pub policy_kind: PolicyKind,
    /// At which node; nothing for the delegation policy.
    pub node: Option<SmolStr>,
    /// How many policies there are.
    pub policies: usize,
    /// The statements that deny it.
    pub denied: Vec<Reason>,
    /// Those that would, if what is unknown were so.
    pub perhaps_denied: Vec<Reason>,
    /// Whether something allows it. Resource control policies allow by themselves.
    pub allowed: Truth,
    /// The first policy that allows it, or might.
    pub allowed_by: Option<SmolStr>,
}

impl Step {
    /// Whether the request passes it.
    pub fn passes(&self) -> Truth {
        match (self.denied.is_empty(), self.perhaps_denied.is_empty(), self.allowed) {
            (false, _, _) | (_, _, Truth::No) => Truth::No,
            (true, true, Truth::Yes) => Truth::Yes,
            (true, _, _) => Truth::Maybe,
        }
    }
}

/// What each level that is asked says: service control policies from the root down, resource control policies likewise, the
/// delegation policy. Empty where nothing limits the request.
pub fn waterfall(guardrails: &Guardrails<'_>, request: &Request<'_>) -> Vec<Step> {
    let of_level = |kind: PolicyKind, level: &Level| step(kind, Some(&level.node), &level.policies, request);
    let scps = guardrails.scps(request.principal.kind).into_iter().flat_map(|path| path.iter());
    let scps = scps.map(|level| of_level(PolicyKind::ServiceControl, level));
    let rcps = guardrails.rcps(request).into_iter().flat_map(|path| path.iter());
    let rcps = rcps.map(|level| of_level(PolicyKind::ResourceControl, level));
    let delegation = guardrails.delegation.map(std::slice::from_ref);
    scps.chain(rcps).chain(delegation.map(|policy| step(PolicyKind::Delegation, None, policy, request))).collect()
}

fn step(kind: PolicyKind, node: Option<&SmolStr>, policies: &[Attached], request: &Request<'_>) -> Step {
    let (mut denied, mut perhaps_denied) = (Vec::new(), Vec::new());
    let (mut allowed, mut allowed_by) = (Truth::No, None);
    for attached in policies {
        for statement in &attached.policy.statements {
            match (statement.effect, statement.applies(request)) {
                (_, Truth::No) => {}
                (Effect::Deny, Truth::Yes) => denied.push(Reason::denied(kind, node, attached, statement)),
                (Effect::Deny, Truth::Maybe) => perhaps_denied.push(Reason::denied(kind, node, attached, statement)),
                (Effect::Allow, applies) => {
                    if allowed == Truth::No || allowed == Truth::Maybe && applies == Truth::Yes {
                        (allowed, allowed_by) = (applies, Some(attached.id.clone()));
                    }
                }
            }
        }
    }
    if kind == PolicyKind::ResourceControl {
        (allowed, allowed_by) = (Truth::Yes, None);
    }
    Step {
        policy_kind: kind,
        node: node.cloned(),
        policies: policies.len(),
        denied,
        perhaps_denied,
        allowed,
        allowed_by,
    }
}
