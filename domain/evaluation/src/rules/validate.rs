//! What PutConfigRule refuses about a managed rule, in its words.

use identifiers::Region;

use crate::rules::catalogue::known_rule;
use crate::rules::problem::RuleProblem;
use crate::rules::rule_input::RuleInput;
use crate::rules::trigger::Trigger;

/// Checks identifier and parameters (JSON object text, absent for none) of a managed rule, modelled or not.
pub fn validate_rule(identifier: &str, parameters: Option<&str>) -> Result<(), RuleProblem> {
    let known = known_rule(identifier).ok_or_else(|| RuleProblem::UnknownIdentifier(identifier.to_owned()))?;
    let rule = RuleInput::read(identifier, parameters)?;
    let is_known = |name: &str| known.parameters.iter().any(|parameter| parameter.name == name);
    if rule.parameters.iter().any(|(name, _)| !is_known(name)) {
        return Err(RuleProblem::Unknown(parameters.unwrap_or_default().to_owned()));
    }
    let required = known.parameters.iter().filter(|parameter| parameter.required).map(|parameter| parameter.name);
    missing(&rule, required).map_or(Ok(()), Err)
}

/// What is wrong when required parameters aren't given: all of them are named at once, by name.
pub(super) fn missing<'a>(rule: &RuleInput, required: impl Iterator<Item = &'a str>) -> Option<RuleProblem> {
    let is_given = |name: &str| rule.parameters.iter().any(|(one, _)| one == name);
    let mut names: Vec<&str> = required.filter(|name| !is_given(name)).collect();
    names.sort_unstable();
    (!names.is_empty()).then(|| RuleProblem::Missing(names.join(", ")))
}

/// Checks that a Region offers a managed rule. One that it doesn't is none there: AWS says the same of both.
pub fn validate_region(identifier: &str, region: &Region) -> Result<(), RuleProblem> {
    match known_rule(identifier) {
        Some(known) if known.is_offered_in(region) => Ok(()),
        _ => Err(RuleProblem::UnknownIdentifier(identifier.to_owned())),
    }
}

/// Checks that a managed rule may have a `MaximumExecutionFrequency`.
pub fn validate_frequency(identifier: &str) -> Result<(), RuleProblem> {
    match known_rule(identifier) {
        None => Err(RuleProblem::UnknownIdentifier(identifier.to_owned())),
        Some(known) if known.trigger == Trigger::ConfigurationChange => Err(RuleProblem::Frequency),
        Some(_) => Ok(()),
    }
}
