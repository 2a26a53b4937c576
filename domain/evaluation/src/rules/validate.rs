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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn put_config_rule_refuses() {
        let text = |identifier: &str, parameters: &str| match validate_rule(identifier, Some(parameters)) {
            Ok(()) => String::new(),
            Err(problem) => problem.to_string(),
        };
        assert_eq!(text("WAFV2_LOGGING_ENABLED", "{}"), "");
        // Refused for what isn't modelled as well.
        assert_eq!(
            text("SQS_QUEUE_DLQ_CHECK", r#"{"anything":"1"}"#),
            r#"Unknown parameters provided in the inputParameters: {"anything":"1"}"#
        );
        // All that is missing is named at once, by name.
        assert_eq!(
            text("REDSHIFT_CLUSTER_CONFIGURATION_CHECK", "{}"),
            "The required parameter [clusterDbEncrypted, loggingEnabled] is not present in the inputParameters"
        );
        assert!(text("NO_SUCH_RULE", "{}").starts_with("The sourceIdentifier NO_SUCH_RULE is invalid. Please refer"));
        assert_eq!(
            text("ACCESS_KEYS_ROTATED", "{}"),
            "The required parameter [maxAccessKeyAge] is not present in the inputParameters"
        );
        let blank = "Blank spaces are not acceptable for input parameter: maxAccessKeyAge.";
        assert_eq!(text("ACCESS_KEYS_ROTATED", r#"{"maxAccessKeyAge": " "}"#), blank);
        assert_eq!(text("ACCESS_KEYS_ROTATED", r#"{"maxAccessKeyAge": 90}"#), blank);
        assert_eq!(
            text("ENCRYPTED_VOLUMES", r#"{"x":"1"}"#),
            r#"Unknown parameters provided in the inputParameters: {"x":"1"}"#
        );
        assert_eq!(text("ENCRYPTED_VOLUMES", "[]"), "Invalid json [] passed in the InputParameters field");
        assert!(validate_frequency("ENCRYPTED_VOLUMES").is_err());
        assert!(validate_frequency("IAM_PASSWORD_POLICY").is_ok());
        assert!(validate_frequency("S3_BUCKET_PUBLIC_READ_PROHIBITED").is_ok());
        // Not modelled, and only changes trigger it.
        assert!(validate_frequency("SQS_QUEUE_DLQ_CHECK").is_err());
    }

    #[test]
    fn a_rule_is_refused_where_its_region_does_not_offer_it() {
        let offered = |identifier: &str, region: &str| validate_region(identifier, &region.parse().unwrap());
        assert_eq!(offered("S3_BUCKET_VERSIONING_ENABLED", "eu-west-1"), Ok(()));
        // Offered in one Region only, and in all but some.
        assert_eq!(offered("CLOUDFRONT_SNI_ENABLED", "us-east-1"), Ok(()));
        assert_eq!(offered("IAM_USER_MFA_ENABLED", "eu-central-1"), Ok(()));
        for (identifier, region) in [("CLOUDFRONT_SNI_ENABLED", "eu-west-1"), ("IAM_USER_MFA_ENABLED", "eu-central-2")]
        {
            let problem = offered(identifier, region).unwrap_err().to_string();
            assert!(problem.starts_with(&format!("The sourceIdentifier {identifier} is invalid.")), "{problem}");
        }
    }
}
