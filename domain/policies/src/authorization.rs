//! Service control and resource control policies: what is wrong with a document, and what one says in short.

use crate::malformed::{Fault, MalformedPolicyDocument};
use crate::policy_type::PolicyType;
use authorization::{Dialect, Effect, Problem};
use documents::Document;

/// Checks a whole document of either type: all that is wrong with it.
pub(crate) fn check(policy_type: PolicyType, document: &Document) -> Result<(), MalformedPolicyDocument> {
    let (_, problems) = authorization::read(dialect(policy_type), document);
    let faults: Vec<Fault> = problems.into_iter().map(Fault::from).collect();
    if faults.is_empty() { Ok(()) } else { Err(MalformedPolicyDocument { policy_type, faults }) }
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        let path: Vec<&str> = problem.path.iter().map(String::as_str).collect();
        let expected = problem.expected.iter().map(|name| (*name).to_owned()).collect();
        Self { expected, ..Self::new(problem.reason, &path, problem.span) }
    }
}

/// Whether a document of either type denies and allows nothing: only what allows depends on the level that says it.
pub fn denies_only(content: &str) -> bool {
    let Ok(document) = documents::parse_json(content) else { return false };
    let (policy, _) = authorization::read(Dialect::ServiceControl, &document);
    policy.unreadable.is_empty()
        && !policy.statements.is_empty()
        && policy.statements.iter().all(|statement| statement.effect == Effect::Deny)
}

fn dialect(policy_type: PolicyType) -> Dialect {
    match policy_type {
        PolicyType::ResourceControl => Dialect::ResourceControl,
        _ => Dialect::ServiceControl,
    }
}
