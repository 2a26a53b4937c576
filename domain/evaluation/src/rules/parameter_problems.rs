//! What is wrong with the parameters of a rule, all of it and in words.

use documents::{Document, parse_json};

use crate::rules::arguments::ranges;
use crate::rules::catalogue::known_rule;
use crate::rules::managed::managed_rule;
use crate::rules::parameter::{Accepts, ParameterKind};
use crate::rules::rule::ManagedRule;
use crate::rules::rule_input::RuleInput;
use crate::rules::validate::missing;

/// Everything that is wrong with the parameters of a rule that is known, in words: missing, unknown, and, for a rule that is
/// modelled, values that it doesn't accept. Nothing for a rule that isn't known.
pub fn parameter_problems(rule: &RuleInput) -> Vec<String> {
    if let Some(managed) = managed_rule(&rule.identifier) {
        return modelled_problems(rule, managed);
    }
    let Some(known) = known_rule(&rule.identifier) else { return Vec::new() };
    let required = known.parameters.iter().filter(|parameter| parameter.required).map(|parameter| parameter.name);
    let missing = missing(rule, required).map(|problem| problem.to_string());
    let is_known = |name: &str| known.parameters.iter().any(|parameter| parameter.name == name);
    let unknown = rule.parameters.iter().filter(|(name, _)| !is_known(name));
    let unknown = unknown.map(|(name, _)| format!("Parameter {name} is not known to the rule."));
    missing.into_iter().chain(unknown).collect()
}

/// What is wrong with the parameters of a rule that is modelled; such a rule is not evaluated.
pub(super) fn modelled_problems(input: &RuleInput, rule: &ManagedRule) -> Vec<String> {
    let mut problems = Vec::new();
    let required = rule.parameters.iter().filter(|parameter| parameter.required).map(|parameter| parameter.name);
    problems.extend(missing(input, required).map(|problem| problem.to_string()));
    for (name, value) in &input.parameters {
        let Some(parameter) = rule.parameters.iter().find(|parameter| name == parameter.name) else {
            problems.push(format!("Parameter {name} is not known to the rule."));
            continue;
        };
        let (reads, kind) = match parameter.kind {
            ParameterKind::Int => (value.trim().parse::<i64>().is_ok(), "a whole number"),
            ParameterKind::Double => (Document::plain(value.trim()).as_f64().is_some(), "a number"),
            // As JSON, or as `name: value, value; name: value`.
            ParameterKind::StringMap => (
                parse_json(value).is_ok_and(|document| document.entries().is_some())
                    || value.split(';').all(|one| one.contains(':')),
                "a map from names to values",
            ),
            ParameterKind::String | ParameterKind::Csv | ParameterKind::Boolean => (true, ""),
        };
        if !reads {
            problems.push(format!("The value of parameter {name} must be {kind}."));
        } else if let Some(accepted) = refused(parameter.accepts, value) {
            problems.push(format!("The value of parameter {name} must be {accepted}."));
        }
    }
    problems
}

/// What is accepted, when the value isn't.
fn refused(accepts: Accepts, value: &str) -> Option<String> {
    let parts = || value.split(',').map(str::trim).filter(|part| !part.is_empty());
    let fits = match accepts {
        Accepts::Anything => true,
        Accepts::OneOf(words) => is_one(words, value.trim()),
        Accepts::SomeOf(words) => parts().all(|part| is_one(words, part)),
        Accepts::Between(least, most) => value.trim().parse().is_ok_and(|number| (least..=most).contains(&number)),
        Accepts::Ports => ranges(&parts().collect::<Vec<_>>()).is_some(),
    };
    (!fits).then(|| accepts.to_string())
}

/// Whether a text is one of these words, in any case of letters: AWS's own sample packs write some in another.
fn is_one(words: &[&str], text: &str) -> bool {
    words.iter().any(|word| word.eq_ignore_ascii_case(text))
}
