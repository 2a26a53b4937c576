//! What the rules on blocked KMS actions share: whether a policy allows one of them on all keys.

use crate::rules::policy::{Statement, matches, overlap};
use crate::rules::subject::Subject;

/// Whether some statement allows an action that a pattern of `blockedActionsPatterns` blocks, on all keys.
pub(super) fn allows_blocked(policy: &[Statement], subject: &Subject<'_>) -> bool {
    let blocked: Vec<_> =
        subject.arguments.list("blockedActionsPatterns").into_iter().map(str::to_ascii_lowercase).collect();
    policy.iter().any(|statement| {
        let allows = |blocked: &String| {
            if statement.actions.negated {
                !statement.actions.patterns.iter().any(|excepted| matches(excepted, blocked))
            } else {
                statement.actions.patterns.iter().any(|allowed| overlap(allowed, blocked))
            }
        };
        statement.allow && concerns_all_keys(statement) && blocked.iter().any(allows)
    })
}

/// Whether the statement is about all keys, of one account and Region at least, in whichever partition.
fn concerns_all_keys(statement: &Statement) -> bool {
    let covers = |resource: &String| {
        let mut parts = resource.splitn(6, ':').skip(1);
        let field = |part: Option<&str>, other: &str| match part {
            Some(part) if !part.is_empty() && !part.contains(['*', '?']) => part.to_owned(),
            _ => other.to_owned(),
        };
        let partition = field(parts.next(), "aws");
        let region = field(parts.nth(1), "region");
        let account = field(parts.next(), "account");
        matches(resource, &format!("arn:{partition}:kms:{region}:{account}:key/any"))
    };
    statement.resources.negated != statement.resources.patterns.iter().any(covers)
}
