//! IAM and resource policies as rules read them: the forms that items carry, and the few questions that rules ask.

use std::borrow::Cow;
use std::sync::Arc;

use authorization::{
    Action, Comparison, Condition, Dialect, Effect, NamedPrincipal, Pattern, Quantifier, Selection, Statement,
};
use documents::{Document, parse_json};
use ipnet::IpNet;

use crate::items::decoded;

/// The statements of a policy: an object, a list of one, JSON text or URL-encoded JSON text. `None` when it isn't a policy, or when one of
/// them can't be read.
pub(super) fn statements(document: &Document) -> Option<Vec<Arc<Statement>>> {
    let document = decoded(Cow::Borrowed(document));
    if let Some(text) = document.as_str() {
        let text = percent_encoding::percent_decode_str(text.trim()).decode_utf8().ok()?;
        let inner = parse_json(&text).ok()?;
        return if inner.as_str().is_some() { None } else { statements(&inner) };
    }
    if let Some(list) = document.items() {
        // Old recordings wrap the policy in a list.
        let mut all = Vec::new();
        for one in list {
            all.extend(statements(one).filter(|_| one.items().is_none())?);
        }
        return Some(all).filter(|_| !list.is_empty());
    }
    let (policy, _) = authorization::read(Dialect::Recorded, &document);
    policy.unreadable.is_empty().then_some(policy.statements)
}

/// Whether a statement allows.
pub(super) fn allows(statement: &Statement) -> bool {
    statement.effect == Effect::Allow
}

/// Whom a statement names, where it doesn't name whom it isn't about.
pub(super) fn named(statement: &Statement) -> &[NamedPrincipal] {
    let named = statement.principals.as_ref().filter(|principals| !principals.negated);
    named.map(|principals| principals.patterns.as_slice()).unwrap_or_default()
}

/// Whether a statement is about everyone, whoever they are.
pub(super) fn concerns_everyone(statement: &Statement) -> bool {
    named(statement).iter().any(|principal| principal.name == "*")
}

/// Whether a statement lets in the public: it allows, names no one in particular, and no condition holds it to fixed values.
pub(super) fn is_public(statement: &Statement, fixed: Fixed) -> bool {
    allows(statement) && is_open(statement) && !is_restricted(statement, fixed)
}

/// Whether a statement names no one in particular.
fn is_open(statement: &Statement) -> bool {
    statement.principals.as_ref().is_some_and(|principals| principals.negated)
        || named(statement).iter().any(|principal| principal.name.contains('*'))
}

/// Whether a statement has a principal, and that says nobody: an empty text, list or map.
pub(super) fn names_nobody(statement: &Statement) -> bool {
    let named = named(statement);
    statement.principals.is_some()
        && !is_open(statement)
        && (named.is_empty() || named.iter().any(|principal| principal.name.trim().is_empty()))
}

/// Whether some condition holds a statement to fixed values.
pub(super) fn is_restricted(statement: &Statement, fixed: Fixed) -> bool {
    statement.conditions.iter().any(|condition| restricts(condition, fixed))
}

/// Whether an action is among a statement's.
pub(super) fn is_about(statement: &Statement, action: &str) -> bool {
    let is_named = |action: Action| statement.actions.patterns.iter().any(|pattern| pattern.matches(&action));
    Action::new(action).is_some_and(|action| statement.actions.negated != is_named(action))
}

/// Whether a resource is among those of a selection for sure. Of a pattern with variables nobody knows what it names.
pub(super) fn is_among(resources: &Selection<Pattern>, resource: &str) -> bool {
    resources.surely_holds(|pattern| pattern.may_match(resource))
}

/// Whether an operator is one of these, without a set operator before it and without `IfExists`.
pub(super) fn is_plainly(condition: &Condition, comparisons: &[Comparison]) -> bool {
    let operator = condition.operator;
    operator.quantifier == Quantifier::Plain
        && !operator.negated
        && !operator.if_exists
        && comparisons.contains(&operator.comparison)
}

/// Which values of a condition are fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fixed {
    /// Those without wildcard and variable.
    Wholly,
    /// As well those whose wildcards leave open which of somebody's things is meant, but not whose.
    InOwner,
}

/// Keys whose fixed value makes a statement not public, by the definition of S3's block public access.
const FIXED_KEYS: [&str; 14] = [
    "aws:sourceip",
    "aws:sourcearn",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:sourceowner",
    "aws:sourceaccount",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principalarn",
    "aws:principalaccount",
    "aws:userid",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "kms:calleraccount",
];

/// Whether a condition holds a statement to fixed values. `IfExists` and `ForAllValues` don't: they let requests through that lack the key.
pub(super) fn restricts(condition: &Condition, fixed: Fixed) -> bool {
    let operator = condition.operator;
    let positive = matches!(
        operator.comparison,
        Comparison::StringEquals
            | Comparison::StringEqualsIgnoreCase
            | Comparison::StringLike
            | Comparison::Arn
            | Comparison::IpAddress
    );
    let key = condition.key.compared();
    let is_held =
        |value: &str| is_fixed(value) || (fixed == Fixed::InOwner && !value.contains("${") && names_owner(key, value));
    positive
        && !operator.negated
        && !operator.if_exists
        && operator.quantifier != Quantifier::ForAllValues
        && FIXED_KEYS.contains(&key)
        && condition.values().next().is_some()
        && condition.values().all(is_held)
}

fn is_fixed(value: &str) -> bool {
    if value.contains(['*', '?']) || value.contains("${") {
        return false;
    }
    match value.parse() {
        Ok(IpNet::V4(net)) => net.prefix_len() >= 8,
        Ok(IpNet::V6(net)) => net.prefix_len() >= 32,
        Err(_) => true,
    }
}

/// Whether the part of a pattern that says whose something is holds no wildcard: the account of an ARN, the organization of a
/// path, the role of a session's id.
fn names_owner(key: &str, value: &str) -> bool {
    let owner = match (key, value.split(':').collect::<Vec<_>>().as_slice()) {
        ("aws:userid", [owner, _, ..]) | (_, ["arn", _, _, _, owner, _, ..]) => owner,
        ("aws:principalorgpaths", _) => value.split('/').next().unwrap_or_default(),
        _ => return false,
    };
    !owner.is_empty() && !owner.contains(['*', '?'])
}

/// Whether a KMS key is the one asked for: the same text, or an id or an alias's name against the ARN that ends with it.
pub(super) fn same_key(actual: &str, wanted: &str) -> bool {
    let ends = |arn: &str, id: &str| {
        let before = if id.starts_with("alias/") { ':' } else { '/' };
        !id.is_empty() && !id.starts_with("arn:") && arn.strip_suffix(id).is_some_and(|rest| rest.ends_with(before))
    };
    actual == wanted || ends(actual, wanted) || ends(wanted, actual)
}
