//! Why PutConfigRule refuses a managed rule, in its words.

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
    /// Required parameters aren't there; the text names all of them, with commas between.
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
