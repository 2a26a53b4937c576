//! What PutConfigRule refuses about a managed rule, in its words.

use crate::rules::catalogue::known_rule;
use crate::rules::managed_rule;
use crate::rules::rule::Trigger;
use crate::rules::rule_input::RuleInput;

/// Why a managed rule is refused. The text is that of InvalidParameterValueException.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleProblem {
    /// No managed rule has this identifier.
    #[error(
        "The sourceIdentifier {0} is invalid. Please refer to the documentation for a list of valid sourceIdentifiers that can \
         be used when AWS is the Owner."
    )]
    UnknownIdentifier(String),
    /// The parameters are no JSON object.
    #[error("Invalid json {0} passed in the InputParameters field")]
    NotJson(String),
    /// A required parameter isn't there.
    #[error("The required parameter [{0}] is not present in the inputParameters")]
    Missing(String),
    /// Parameters that the rule doesn't have; the text carries all of them as JSON.
    #[error("Unknown parameters provided in the inputParameters: {0}")]
    Unknown(String),
    /// A value that is blank or not a string.
    #[error("Blank spaces are not acceptable for input parameter: {0}.")]
    Blank(String),
    /// A frequency for a rule that only changes trigger.
    #[error(
        "A maximum execution frequency for this rule is not allowed because only a change in resources triggers this managed \
         rule."
    )]
    Frequency,
}

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
    let missing = known
        .parameters
        .iter()
        .find(|parameter| parameter.required && !rule.parameters.iter().any(|(name, _)| name == parameter.name));
    match missing {
        Some(parameter) => Err(RuleProblem::Missing(parameter.name.to_owned())),
        None => Ok(()),
    }
}

/// Everything that is wrong with the parameters of a rule that is known, in words: missing, unknown, and, for a rule that is
/// modelled, values that it doesn't accept. Nothing for a rule that isn't known.
pub fn parameter_problems(rule: &RuleInput) -> Vec<String> {
    if let Some(managed) = managed_rule(&rule.identifier) {
        return rule.problems(managed);
    }
    let Some(known) = known_rule(&rule.identifier).filter(|known| known.details) else { return Vec::new() };
    let given = |name: &str| rule.parameters.iter().any(|(one, _)| one == name);
    let missing = known.parameters.iter().filter(|parameter| parameter.required && !given(parameter.name));
    let missing = missing.map(|parameter| RuleProblem::Missing(parameter.name.to_owned()).to_string());
    let is_known = |name: &str| known.parameters.iter().any(|parameter| parameter.name == name);
    let unknown = rule.parameters.iter().filter(|(name, _)| !is_known(name));
    let unknown = unknown.map(|(name, _)| format!("Parameter {name} is not known to the rule."));
    missing.chain(unknown).collect()
}

/// Checks that a managed rule may have a `MaximumExecutionFrequency`.
pub fn validate_frequency(identifier: &str) -> Result<(), RuleProblem> {
    match known_rule(identifier) {
        None => Err(RuleProblem::UnknownIdentifier(identifier.to_owned())),
        Some(known) if known.trigger == Trigger::ConfigurationChange => Err(RuleProblem::Frequency),
        Some(_) => Ok(()),
    }
}
