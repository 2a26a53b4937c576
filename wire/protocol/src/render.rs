//! Violated constraints as each service answers them.

use crate::error::{Common, WireError};
use crate::patterns::{Extent, satisfies};
use crate::tree::Tree;
use crate::validate::validate;
use crate::violation::{Constraint, Violation};
use schema::{Constrained, Operation, Override, ServiceId};

/// Checks an input; the error is the whole answer.
pub fn check(operation: &Operation, tree: &Tree) -> Result<(), WireError> {
    let mut violations = validate(operation, tree);
    violations.retain(|violation| !is_accepted(operation, violation));
    if violations.is_empty() { Ok(()) } else { Err(render(operation, &violations)) }
}

/// Whether the service doesn't hold a constraint against this value, whatever its model says.
fn is_accepted(operation: &Operation, violation: &Violation) -> bool {
    known(operation, violation).is_some_and(|known| {
        let matches = |pattern| satisfies(pattern, Extent::Part, violation.value.as_deref().unwrap_or_default());
        known.answer.is_none() && known.accepts.is_none_or(matches)
    })
}

/// The answer to violated constraints.
pub fn render(operation: &Operation, violations: &[Violation]) -> WireError {
    // An exception counts only where nothing else is wrong: the general check comes first.
    let ordinary: Vec<&Violation> = violations.iter().filter(|one| exception(operation, one).is_none()).collect();
    let Some(first) = ordinary.first() else {
        let exception = violations.iter().find_map(|violation| exception(operation, violation));
        return exception.unwrap_or_else(|| java(operation, violations.iter().collect()));
    };
    match operation.service {
        ServiceId::Organizations => organizations(operation, first),
        ServiceId::SecurityHub => security_hub(operation, first),
        _ => java(operation, ordinary),
    }
}

/// The error that models/overrides.json has for a violation.
fn exception(operation: &Operation, violation: &Violation) -> Option<WireError> {
    let (code, message) = known(operation, violation)?.answer?;
    let status = operation.error(code).map_or(400, |error| error.status);
    Some(WireError {
        service: operation.service,
        code,
        status,
        message: message.to_owned(),
        members: Vec::new(),
        why: None,
    })
}

/// What models/overrides.json says of a violation.
fn known(operation: &Operation, violation: &Violation) -> Option<&'static Override> {
    let declares = |known: &Override| known.answer.is_some_and(|(code, _)| operation.error(code).is_some());
    schema::OVERRIDES.iter().find(|known| {
        known.service == operation.service
            && known.operation.is_none_or(|name| name == operation.name)
            && known.member == violation.member()
            && known.constraint == kind(&violation.constraint)
            && (known.operation.is_some() || declares(known))
    })
}

fn kind(constraint: &Constraint) -> Constrained {
    match constraint {
        Constraint::Required | Constraint::OneMember(_) => Constrained::Required,
        Constraint::MinLength(_) | Constraint::MaxLength(_) | Constraint::MinItems(_) | Constraint::MaxItems(_) => {
            Constrained::Length
        }
        Constraint::Min(_) | Constraint::Max(_) => Constrained::Range,
        Constraint::Pattern(_) => Constrained::Pattern,
        Constraint::Enum(_) => Constrained::Enum,
        Constraint::Keys(constraint) => kind(constraint),
    }
}

/// All of them in one text.
fn java(operation: &Operation, violations: Vec<&Violation>) -> WireError {
    let texts = violations.iter().map(|violation| {
        let value = violation.value.as_ref().map_or("null".to_owned(), |value| format!("'{value}'"));
        format!("Value {value} at '{}' failed to satisfy constraint: {}", violation.coral_path(), violation.constraint)
    });
    let (count, plural) = (violations.len(), if violations.len() == 1 { "" } else { "s" });
    let message = format!("{count} validation error{plural} detected: {}", texts.collect::<Vec<_>>().join("; "));
    WireError::common(operation.service, Common::Validation, message)
}

/// The first, with the reason that SDKs can match on.
fn organizations(operation: &Operation, violation: &Violation) -> WireError {
    let member = violation.coral_path();
    let member = if violation.path.len() == 1 { violation.member() } else { &member };
    let message = match &violation.constraint {
        Constraint::Required => format!("You must provide a value for {member}."),
        Constraint::Pattern(_) => "You provided a value that does not match the required pattern.".to_owned(),
        Constraint::Enum(values) => {
            format!("You specified an invalid value for {member}. Valid values: {}.", values.join(", "))
        }
        constraint => format!("You specified an invalid value for {member}: {constraint}."),
    };
    let error = WireError::common(operation.service, Common::Validation, message);
    error.with("Reason", reason(violation))
}

/// The reason of Organizations' InvalidInputException.
fn reason(violation: &Violation) -> &'static str {
    match &violation.constraint {
        _ if violation.member() == "NextToken" => "INVALID_NEXT_TOKEN",
        Constraint::Required | Constraint::OneMember(_) => "INPUT_REQUIRED",
        Constraint::MinLength(_) | Constraint::MinItems(_) => "MIN_LENGTH_EXCEEDED",
        Constraint::MaxLength(_) | Constraint::MaxItems(_) => "MAX_LENGTH_EXCEEDED",
        Constraint::Min(_) => "MIN_VALUE_EXCEEDED",
        Constraint::Max(_) => "MAX_VALUE_EXCEEDED",
        Constraint::Pattern(_) if violation.shape == "PolicyTargetId" => "INVALID_PATTERN_TARGET_ID",
        Constraint::Pattern(_) | Constraint::Keys(_) => "INVALID_PATTERN",
        Constraint::Enum(_) if matches!(violation.shape, "PolicyType" | "EffectivePolicyType") => {
            "INVALID_ENUM_POLICY_TYPE"
        }
        Constraint::Enum(_) if violation.in_list() => "INVALID_LIST_MEMBER",
        Constraint::Enum(_) => "INVALID_ENUM",
    }
}

/// The first, as Security Hub's front end says it; its newer operations declare another error.
fn security_hub(operation: &Operation, violation: &Violation) -> WireError {
    let (path, member) = (violation.data_path(), violation.member());
    let should = match &violation.constraint {
        Constraint::Required => "be present".to_owned(),
        Constraint::MinLength(min) => format!("NOT be shorter than {min} characters"),
        Constraint::MaxLength(max) => format!("NOT be longer than {max} characters"),
        Constraint::MinItems(min) => format!("NOT have fewer than {min} items"),
        Constraint::MaxItems(max) => format!("NOT have more than {max} items"),
        Constraint::Min(min) => format!("be >= {min}"),
        Constraint::Max(max) => format!("be <= {max}"),
        Constraint::Pattern(pattern) => format!("match pattern \"{pattern}\""),
        Constraint::Enum(values) => format!("be equal to one of the allowed values: {}", values.join(", ")),
        Constraint::OneMember(members) => format!("have exactly one of {}", members.join(", ")),
        Constraint::Keys(constraint) => format!("have keys that keep a constraint: {constraint}"),
    };
    let mut error = WireError::common(
        operation.service,
        Common::Validation,
        format!("Invalid parameter '{member}'. {path} should {should}"),
    );
    if operation.error(error.code).is_none() && operation.error("ValidationException").is_some() {
        error.code = "ValidationException";
    }
    error
}
