//! Statements and policies that no expectation touches: what could be taken away without any expectation noticing.

use crate::answers::Answers;
use documents::{Document, parse_json};
use reports::decide::{Answer, Reason};
use reports::effective_policy::Leaf;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A policy with its text.
#[derive(Debug, Clone)]
pub struct PolicyText {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its type.
    pub policy_type: String,
    /// What it says.
    pub content: String,
    /// Whether it is attached anywhere.
    pub attached: bool,
}

/// What expectations touch, and what they don't.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Statements of control policies, and policies of other types, all together.
    pub of: usize,
    /// How many of them decide something that is expected.
    pub touched: usize,
    /// The others.
    pub untouched: Vec<Untouched>,
}

/// Something that no expectation touches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Untouched {
    /// The policy's id.
    pub policy: String,
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub policy_type: String,
    /// The statement's name, or its place from 1; nothing where the whole policy is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<String>,
    /// Whether it is attached anywhere: what isn't can't be touched.
    pub attached: bool,
}

/// What was touched: policies, and statements by their place.
#[derive(Default)]
struct Touched {
    policies: BTreeSet<String>,
    statements: BTreeSet<(String, usize)>,
}

/// What answers touch of policies.
pub fn coverage(policies: &[PolicyText], answers: &Answers) -> Coverage {
    let mut touched = Touched::default();
    answers.decisions.iter().flatten().for_each(|answer| touched.by_answer(answer));
    let leaves = answers.effective.iter().flatten().flat_map(|policy| &policy.leaves);
    leaves.for_each(|leaf| touched.by_leaf(leaf));
    let mut coverage = Coverage { of: 0, touched: 0, untouched: Vec::new() };
    for policy in policies {
        for (at, statement) in statements(policy) {
            coverage.of += 1;
            let is_touched = match at {
                // A policy that allows is what an answer names, and not which statement of it.
                Some((at, allows)) => {
                    touched.statements.contains(&(policy.id.clone(), at))
                        || (allows && touched.policies.contains(&policy.id))
                }
                None => touched.policies.contains(&policy.id),
            };
            if is_touched {
                coverage.touched += 1;
            } else {
                coverage.untouched.push(Untouched {
                    policy: policy.id.clone(),
                    name: policy.name.clone(),
                    policy_type: policy.policy_type.clone(),
                    statement,
                    attached: policy.attached,
                });
            }
        }
    }
    coverage
}

/// A statement's place from 0, and whether it allows; nothing for a policy as a whole.
type At = Option<(usize, bool)>;

/// The statements of a control policy, or the whole of another one, each as it is told.
fn statements(policy: &PolicyText) -> Vec<(At, Option<String>)> {
    if !matches!(policy.policy_type.as_str(), "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY") {
        return vec![(None, None)];
    }
    let Ok(document) = parse_json(&policy.content) else { return vec![(None, None)] };
    let Some(statement) = document.get("Statement") else { return vec![(None, None)] };
    let one = std::slice::from_ref(statement);
    let told = |(at, statement): (usize, &Document)| {
        let sid = statement.get("Sid").and_then(Document::as_str).map(str::to_owned);
        let allows = statement.get("Effect").and_then(Document::as_str) == Some("Allow");
        (Some((at, allows)), Some(sid.unwrap_or_else(|| format!("statement {}", at + 1))))
    };
    statement.items().unwrap_or(one).iter().enumerate().map(told).collect()
}

impl Touched {
    fn by_answer(&mut self, answer: &Answer) {
        let steps = answer.steps.iter().flatten();
        let of_steps = steps.clone().flat_map(|step| step.denied.iter().chain(&step.perhaps_denied));
        let groups = answer.actions.iter().flat_map(|actions| &actions.groups);
        let reasons = answer.by.iter().chain(&answer.also).chain(&answer.perhaps);
        reasons
            .chain(of_steps)
            .chain(groups.filter_map(|group| group.by.as_ref()))
            .for_each(|reason| self.by_reason(reason));
        self.policies.extend(steps.filter_map(|step| step.allowed_by.clone()));
    }

    fn by_reason(&mut self, reason: &Reason) {
        if let Some(policy) = &reason.policy {
            self.policies.insert(policy.clone());
            self.statements.extend(reason.statement.map(|at| (policy.clone(), at)));
        }
    }

    fn by_leaf(&mut self, leaf: &Leaf) {
        let put = leaf.parts.iter().chain(&leaf.removed).filter_map(|part| part.put.as_ref()).map(|put| &put.by);
        let ignored = leaf.ignored.iter().map(|ignored| &ignored.by);
        self.policies.extend(put.chain(ignored).chain(&leaf.restricted_by).map(|by| by.policy.clone()));
    }
}
