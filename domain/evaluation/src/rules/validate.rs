//! What PutConfigRule refuses about a managed rule, in its words.

use crate::rules::catalogue::known_rule;
use crate::rules::problem::RuleProblem;
use crate::rules::rule_input::RuleInput;
use crate::rules::trigger::Trigger;

/// Checks identifier and parameters (JSON object text, absent for none) of a managed rule, modelled or not.
pub fn validate_rule(identifier: &str, parameters: Option<&str>) -> Result<(), RuleProblem> {
    let known = known_rule(identifier).ok_or_else(|| RuleProblem::UnknownIdentifier(identifier.to_owned()))?;
    let rule = RuleInput::read(identifier, parameters)?;
    if !known.details {
        return Ok(());
    }
    let is_known = |name: &str| known.parameters.iter().any(|parameter| parameter.name == name);
    if rule.parameters.iter().any(|(name, _)| !is_known(name)) {
        return Err(RuleProblem::Unknown(parameters.unwrap_or_default().to_owned()));
    }
    let missing: Vec<&str> = known
        .parameters
        .iter()
        .filter(|parameter| parameter.required && !rule.parameters.iter().any(|(name, _)| name == parameter.name))
        .map(|parameter| parameter.name)
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(RuleProblem::Missing(missing.join(", "))) }
}

/// Checks that a managed rule may have a `MaximumExecutionFrequency`.
pub fn validate_frequency(identifier: &str) -> Result<(), RuleProblem> {
    match known_rule(identifier) {
        None => Err(RuleProblem::UnknownIdentifier(identifier.to_owned())),
        Some(known) if known.trigger == Trigger::ConfigurationChange => Err(RuleProblem::Frequency),
        Some(_) => Ok(()),
    }
}
