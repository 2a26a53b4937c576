//! What the rules on blocked KMS actions share: whether a policy allows one of them on all keys.

use std::sync::Arc;

use authorization::{ActionPattern, Pattern, Statement};

use crate::rules::policy::allows;
use crate::rules::subject::Subject;

/// Whether some statement allows an action that a pattern of `blockedActionsPatterns` blocks, on all keys.
pub(super) fn allows_blocked(policy: &[Arc<Statement>], subject: &Subject<'_>) -> bool {
    let blocked = subject.arguments.list("blockedActionsPatterns");
    let blocked: Vec<ActionPattern> = blocked.into_iter().map(ActionPattern::of_any_form).collect();
    policy.iter().any(|statement| {
        let names = |blocked: &ActionPattern| {
            if statement.actions.negated {
                !statement.actions.patterns.iter().any(|excepted| excepted.covers(blocked))
            } else {
                statement.actions.patterns.iter().any(|allowed| allowed.overlaps(blocked))
            }
        };
        allows(statement) && concerns_all_keys(statement) && blocked.iter().any(names)
    })
}

/// Whether the statement is about all keys, of one account and Region at least, in whichever partition.
fn concerns_all_keys(statement: &Statement) -> bool {
    let covers = |resource: &Pattern| {
        let mut parts = resource.as_str().splitn(6, ':').skip(1);
        let field = |part: Option<&str>, other: &str| match part {
            Some(part) if !part.is_empty() && !part.contains(['*', '?']) => part.to_owned(),
            _ => other.to_owned(),
        };
        let partition = field(parts.next(), "aws");
        let region = field(parts.nth(1), "region");
        let account = field(parts.next(), "account");
        resource.surely_matches(&format!("arn:{partition}:kms:{region}:{account}:key/any"))
    };
    statement.resources.negated != statement.resources.patterns.iter().any(covers)
}
