//! A rule as PutConfigRule takes it, whoever evaluates it, and what PutConfigRule refuses about it.

use identifiers::{Partition, Region};
use serde::{Deserialize, Serialize};

use crate::rules::catalogue::known_rule;
use crate::rules::problem::RuleProblem;
use crate::rules::rule_input::RuleInput;
use crate::rules::validate::{validate_frequency, validate_region, validate_rule};
use crate::templates::{
    EmptyList, EvaluationMode, Frequency, MessageType, ResolvedRule, Scope, Source, SourceDetail, SourceOwner,
};

/// Everything about a rule but what names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleDefinition {
    /// `Description`
    pub description: Option<String>,
    /// `Source`
    pub source: Source,
    /// `Scope`
    pub scope: Option<Scope>,
    /// `InputParameters`: the text of a JSON object.
    pub input_parameters: Option<String>,
    /// `MaximumExecutionFrequency`
    pub maximum_execution_frequency: Option<Frequency>,
    /// `EvaluationModes`; empty for the default, detective.
    pub evaluation_modes: Vec<EvaluationMode>,
    /// Lists that were put without an element. Before they were told from absent ones, both were kept as absent.
    #[serde(default)]
    pub empty_lists: Vec<EmptyList>,
}

/// Why a rule is refused. The text is that of InvalidParameterValueException.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DefinitionProblem {
    /// Something about a managed rule, or about parameters.
    #[error(transparent)]
    Rule(#[from] RuleProblem),
    /// Members that aren't there or don't go together.
    #[error("{0}")]
    Members(&'static str),
    /// A managed rule that can't be evaluated before a resource exists.
    #[error("The managed rule {0} can't be evaluated with the mode PROACTIVE.")]
    Proactive(String),
    /// Not the ARN of a function.
    #[error("The sourceIdentifier {0} is not the ARN of a Lambda function.")]
    FunctionArn(String),
}

use DefinitionProblem::Members;

impl RuleDefinition {
    /// Whether AWS evaluates it.
    pub fn is_managed(&self) -> bool {
        self.source.owner == SourceOwner::Aws
    }

    /// Checks the definition as a whole, and that the Region offers a managed rule.
    ///
    /// # Errors
    /// The first problem.
    pub fn check_in(&self, region: &Region) -> Result<(), DefinitionProblem> {
        if self.is_managed() {
            validate_region(self.source.identifier.as_deref().unwrap_or_default(), region)?;
        }
        self.check()
    }

    /// Checks the definition as a whole, wherever it is.
    ///
    /// # Errors
    /// The first problem.
    pub fn check(&self) -> Result<(), DefinitionProblem> {
        match self.source.owner {
            SourceOwner::Aws => self.check_managed()?,
            SourceOwner::CustomLambda => self.check_function()?,
            SourceOwner::CustomPolicy => self.check_policy()?,
        }
        self.check_scope()
    }

    fn check_managed(&self) -> Result<(), DefinitionProblem> {
        let identifier = self.source.identifier.as_deref().unwrap_or_default();
        validate_rule(identifier, self.input_parameters.as_deref())?;
        if self.maximum_execution_frequency.is_some() {
            validate_frequency(identifier)?;
        }
        if !self.source.details.is_empty() {
            return Err(Members("SourceDetails must be empty when the Owner is AWS: the managed rule has its own."));
        }
        if self.source.custom_policy.is_some() {
            return Err(Members("CustomPolicyDetails can only be given when the Owner is CUSTOM_POLICY."));
        }
        let proactive = self.evaluation_modes.contains(&EvaluationMode::Proactive);
        if proactive && known_rule(identifier).is_some_and(|known| known.proactive == Some(false)) {
            return Err(DefinitionProblem::Proactive(identifier.to_owned()));
        }
        Ok(())
    }

    fn check_function(&self) -> Result<(), DefinitionProblem> {
        let identifier = self.source.identifier.as_deref().unwrap_or_default();
        if !is_function_arn(identifier) {
            return Err(DefinitionProblem::FunctionArn(identifier.to_owned()));
        }
        if self.source.custom_policy.is_some() {
            return Err(Members("CustomPolicyDetails can only be given when the Owner is CUSTOM_POLICY."));
        }
        self.check_details()
    }

    fn check_policy(&self) -> Result<(), DefinitionProblem> {
        let Some(policy) = &self.source.custom_policy else {
            return Err(Members("CustomPolicyDetails must be given when the Owner is CUSTOM_POLICY."));
        };
        if policy.text.trim().is_empty() {
            return Err(Members("The PolicyText has no rules."));
        }
        let changes = [MessageType::ConfigurationItemChange, MessageType::OversizedConfigurationItemChange];
        if self.details_are(|message| !changes.contains(&message)) {
            return Err(Members(
                "A rule with a custom policy can only be triggered by ConfigurationItemChangeNotification and \
                 OversizedConfigurationItemChangeNotification.",
            ));
        }
        self.check_details()
    }

    /// What makes AWS Config evaluate a custom rule.
    fn check_details(&self) -> Result<(), DefinitionProblem> {
        // Parameters of custom rules are the rule's own, but they are texts by name like all others.
        RuleInput::read("", self.input_parameters.as_deref())?;
        if self.source.details.is_empty() {
            return Err(Members("SourceDetails must be given when the Owner is not AWS."));
        }
        if self.source.details.iter().any(|detail| detail.event_source.is_none() || detail.message_type.is_none()) {
            return Err(Members("Each of the SourceDetails needs an EventSource and a MessageType."));
        }
        let scheduled = |detail: &SourceDetail| detail.message_type == Some(MessageType::Scheduled);
        if self.source.details.iter().any(|detail| detail.maximum_execution_frequency.is_some() && !scheduled(detail)) {
            return Err(Members("MaximumExecutionFrequency in SourceDetails goes with ScheduledNotification only."));
        }
        let scoped = self.scope.as_ref().is_some_and(|scope| !scope.is_empty());
        if scoped && self.source.details.iter().all(scheduled) {
            return Err(Members("A custom rule that is only triggered by ScheduledNotification can't have a Scope."));
        }
        Ok(())
    }

    fn details_are(&self, wanted: impl Fn(MessageType) -> bool) -> bool {
        self.source.details.iter().filter_map(|detail| detail.message_type).any(wanted)
    }

    fn check_scope(&self) -> Result<(), DefinitionProblem> {
        let Some(scope) = &self.scope else { return Ok(()) };
        if scope.resource_id.is_some() && scope.resource_types.len() != 1 {
            return Err(Members("A ComplianceResourceId needs exactly one type in ComplianceResourceTypes."));
        }
        if scope.tag_value.is_some() && scope.tag_key.is_none() {
            return Err(Members("A TagValue can only be given with a TagKey."));
        }
        Ok(())
    }
}

impl From<&ResolvedRule> for RuleDefinition {
    fn from(rule: &ResolvedRule) -> Self {
        Self {
            description: rule.description.clone(),
            source: rule.source.clone(),
            scope: rule.scope.clone(),
            input_parameters: rule.input_parameters.clone(),
            maximum_execution_frequency: rule.maximum_execution_frequency,
            evaluation_modes: rule.evaluation_modes.clone(),
            empty_lists: rule.empty_lists.clone(),
        }
    }
}

/// `arn:PARTITION:lambda:REGION:ACCOUNT:function:NAME`, with a version or alias or without.
fn is_function_arn(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let [arn, partition, service, region, account, kind, name, rest @ ..] = parts.as_slice() else { return false };
    *arn == "arn"
        && Partition::named(partition).is_some()
        && *service == "lambda"
        && !region.is_empty()
        && account.len() == 12
        && account.bytes().all(|byte| byte.is_ascii_digit())
        && *kind == "function"
        && !name.is_empty()
        && rest.len() <= 1
        && rest.iter().all(|qualifier| !qualifier.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{RuleDefinition, is_function_arn};
    use crate::templates::{
        CustomPolicy, EvaluationMode, Frequency, MessageType, Scope, Source, SourceDetail, SourceOwner,
    };

    fn rule(owner: SourceOwner, identifier: &str, triggers: &[MessageType]) -> RuleDefinition {
        let details = triggers.iter().map(|message| SourceDetail {
            event_source: Some("aws.config".into()),
            message_type: Some(*message),
            maximum_execution_frequency: None,
        });
        RuleDefinition {
            description: None,
            source: Source {
                owner,
                identifier: Some(identifier.into()).filter(|_| !identifier.is_empty()),
                details: details.collect(),
                custom_policy: None,
            },
            scope: None,
            input_parameters: None,
            maximum_execution_frequency: None,
            evaluation_modes: Vec::new(),
            empty_lists: Vec::new(),
        }
    }

    fn managed(identifier: &str) -> RuleDefinition {
        rule(SourceOwner::Aws, identifier, &[])
    }

    fn function(triggers: &[MessageType]) -> RuleDefinition {
        rule(SourceOwner::CustomLambda, "arn:aws:lambda:eu-west-1:111111111111:function:f", triggers)
    }

    fn policy(triggers: &[MessageType], text: &str) -> RuleDefinition {
        let mut rule = rule(SourceOwner::CustomPolicy, "", triggers);
        let text = text.to_owned();
        rule.source.custom_policy =
            Some(CustomPolicy { runtime: "guard-2.x.x".into(), text, enable_debug_log_delivery: None });
        rule
    }

    #[test]
    fn what_fits_together_is_accepted() {
        use MessageType::{ConfigurationItemChange, ConfigurationSnapshotDelivery, Scheduled};
        assert_eq!(managed("S3_BUCKET_VERSIONING_ENABLED").check(), Ok(()));
        assert_eq!(function(&[ConfigurationItemChange, Scheduled]).check(), Ok(()));
        assert_eq!(policy(&[ConfigurationItemChange], "rule a { x exists }").check(), Ok(()));
        let mut often = function(&[ConfigurationSnapshotDelivery]);
        often.maximum_execution_frequency = Some(Frequency::OneHour);
        assert_eq!(often.check(), Ok(()));
        let mut scheduled = function(&[Scheduled]);
        scheduled.source.details[0].maximum_execution_frequency = Some(Frequency::OneHour);
        assert_eq!(scheduled.check(), Ok(()));
        // A frequency on the rule is kept in what is scheduled; where nothing is, it stays and means nothing.
        let mut on_rule = function(&[Scheduled]);
        on_rule.maximum_execution_frequency = Some(Frequency::OneHour);
        assert_eq!(on_rule.check(), Ok(()));
        let mut on_change = function(&[ConfigurationItemChange]);
        on_change.maximum_execution_frequency = Some(Frequency::OneHour);
        assert_eq!(on_change.check(), Ok(()));
        let mut unscoped = function(&[Scheduled]);
        unscoped.scope = Some(Scope::default());
        assert_eq!(unscoped.check(), Ok(()));
        let mut scoped = function(&[Scheduled, ConfigurationItemChange]);
        scoped.scope = Some(Scope { resource_types: vec!["AWS::S3::Bucket".into()], ..Scope::default() });
        assert_eq!(scoped.check(), Ok(()));
    }

    #[test]
    fn what_does_not_fit_together_is_refused() {
        use MessageType::{ConfigurationItemChange, Scheduled};
        let change = |mut rule: RuleDefinition, change: &dyn Fn(&mut RuleDefinition)| {
            change(&mut rule);
            rule
        };
        let versioning = || managed("S3_BUCKET_VERSIONING_ENABLED");
        let types = |types: &[&str]| types.iter().map(|one| (*one).into()).collect::<Vec<_>>();
        let cases = [
            (managed("NOPE"), "sourceIdentifier NOPE is invalid"),
            (managed(""), "sourceIdentifier  is invalid"),
            (rule(SourceOwner::Aws, "S3_BUCKET_VERSIONING_ENABLED", &[Scheduled]), "must be empty"),
            (
                change(versioning(), &|rule| rule.maximum_execution_frequency = Some(Frequency::OneHour)),
                "maximum execution frequency for this rule is not allowed",
            ),
            (change(versioning(), &|rule| rule.input_parameters = Some("[]".into())), "Invalid json"),
            (change(versioning(), &|rule| rule.input_parameters = Some(r#"{"x": "1"}"#.into())), "Unknown parameters"),
            (managed("ACCESS_KEYS_ROTATED"), "required parameter [maxAccessKeyAge]"),
            (
                change(managed("S3_BUCKET_SSL_REQUESTS_ONLY"), &|rule| {
                    rule.source.custom_policy = policy(&[], "x").source.custom_policy;
                }),
                "CustomPolicyDetails can only",
            ),
            (rule(SourceOwner::CustomLambda, "f", &[ConfigurationItemChange]), "not the ARN"),
            (function(&[]), "SourceDetails must be given"),
            (
                change(function(&[Scheduled]), &|rule| rule.source.details[0].message_type = None),
                "needs an EventSource",
            ),
            (
                change(function(&[ConfigurationItemChange]), &|rule| {
                    rule.source.details[0].maximum_execution_frequency = Some(Frequency::OneHour);
                }),
                "with ScheduledNotification only",
            ),
            (
                change(function(&[Scheduled]), &|rule| {
                    rule.scope = Some(Scope { tag_key: Some("stage".into()), ..Scope::default() });
                }),
                "can't have a Scope",
            ),
            (
                change(function(&[Scheduled]), &|rule| rule.input_parameters = Some(r#"{"x": 1}"#.into())),
                "Blank spaces are not acceptable for input parameter: x.",
            ),
            (rule(SourceOwner::CustomPolicy, "", &[ConfigurationItemChange]), "CustomPolicyDetails must be given"),
            (policy(&[ConfigurationItemChange], " \n"), "has no rules"),
            (policy(&[Scheduled], "rule a { x exists }"), "can only be triggered by"),
            (policy(&[], "rule a { x exists }"), "SourceDetails must be given"),
            (
                change(versioning(), &|rule| {
                    rule.scope = Some(Scope { resource_id: Some("b".into()), ..Scope::default() });
                }),
                "exactly one type",
            ),
            (
                change(versioning(), &|rule| {
                    let resource_types = types(&["AWS::S3::Bucket", "AWS::EC2::VPC"]);
                    rule.scope = Some(Scope { resource_id: Some("b".into()), resource_types, ..Scope::default() });
                }),
                "exactly one type",
            ),
            (
                change(versioning(), &|rule| {
                    rule.scope = Some(Scope { tag_value: Some("b".into()), ..Scope::default() });
                }),
                "only be given with a TagKey",
            ),
        ];
        for (rule, wanted) in cases {
            let problem = rule.check().expect_err(wanted).to_string();
            assert!(problem.contains(wanted), "{problem} lacks {wanted}");
        }
    }

    #[test]
    fn proactive_evaluation_is_refused_where_it_is_known_not_to_be_there() {
        let catalogue = crate::rules::catalogue();
        let without = catalogue.iter().find(|rule| rule.proactive == Some(false) && rule.parameters.is_empty());
        let mut refused = managed(without.unwrap().identifier);
        refused.evaluation_modes = vec![EvaluationMode::Proactive];
        assert!(refused.check().unwrap_err().to_string().contains("PROACTIVE"));
        let with = catalogue.iter().find(|rule| rule.proactive == Some(true) && rule.parameters.is_empty());
        let mut accepted = managed(with.unwrap().identifier);
        accepted.evaluation_modes = vec![EvaluationMode::Detective, EvaluationMode::Proactive];
        assert_eq!(accepted.check(), Ok(()));
    }

    #[test]
    fn function_arns_are_told_from_other_texts() {
        for good in [
            "arn:aws:lambda:us-east-1:111111111111:function:f",
            "arn:aws-cn:lambda:cn-north-1:111111111111:function:f:LIVE",
        ] {
            assert!(is_function_arn(good), "{good}");
        }
        for bad in [
            "",
            "f",
            "arn:aws:lambda:us-east-1:1:function:f",
            "arn:aws:lambda:us-east-1:111111111111:function:",
            "arn:aws:lambda:us-east-1:111111111111:layer:f",
            "arn:aws:lambda:us-east-1:111111111111:function:f:1:2",
            "arn:aws:sns:us-east-1:111111111111:function:f",
        ] {
            assert!(!is_function_arn(bad), "{bad}");
        }
    }
}
