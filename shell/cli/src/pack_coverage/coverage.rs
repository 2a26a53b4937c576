//! What a template's rules would be judged on: each rule with what is modelled of it, what it lacks and what it reads.

use evaluation::rules::{
    RuleInput, RuleProblem, Trigger, known_rule, managed_rule, near_rules, parameter_problems, validate_frequency,
    validate_region,
};
pub use evaluation::templates::TemplateProblem;
use evaluation::templates::{Bound, Pseudo, ResolvedRule, Template};
use identifiers::Region;
use std::collections::BTreeMap;

/// Stands in for a template parameter that has neither a default nor a value.
const PLACEHOLDER: &str = "bailiwick-placeholder";

/// A template's rules.
#[derive(Debug)]
pub struct Coverage {
    /// In template order.
    pub rules: Vec<Rule>,
    /// How many remediations the template declares: they are kept, and never run.
    pub remediations: usize,
    /// The names of the template's parameters.
    pub declared: Vec<String>,
    /// Parameters of the template that have neither a default nor a value.
    pub unset: Vec<String>,
    /// Why parameters of rules could not be looked at.
    pub unresolved: Vec<TemplateProblem>,
}

/// A rule of a template.
#[derive(Debug)]
pub struct Rule {
    /// Its logical id.
    pub logical_id: String,
    /// Where it is declared.
    pub line: u32,
    /// Where it is declared.
    pub column: u32,
    /// Its source identifier, or who evaluates it instead.
    pub source: String,
    /// What would become of it.
    pub status: Status,
    /// The condition that leaves it out with these parameters.
    pub left_out_by: Option<String>,
    /// What is wrong with its parameters.
    pub parameters: Vec<String>,
    /// The Region that was asked about, where it doesn't offer the rule: it would be refused there.
    pub not_offered_in: Option<Region>,
    /// The resource types whose items it reads.
    pub resource_types: Vec<String>,
    /// The account facts that it reads.
    pub facts: Vec<String>,
}

/// What would become of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It is judged.
    Modelled,
    /// Its results come from outside.
    ByHand,
    /// It is a managed rule that isn't modelled, and would be INSUFFICIENT_DATA.
    NotModelled,
    /// It is no managed rule: not judged here.
    Custom,
    /// No managed rule has its identifier, and it would be refused.
    Unknown,
}

impl Status {
    /// For people and programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Modelled => "modelled",
            Self::ByHand => "by hand",
            Self::NotModelled => "not modelled",
            Self::Custom => "custom",
            Self::Unknown => "unknown",
        }
    }
}

/// Looks into a template, as it would be deployed to a Region where one is asked about; answers its problems, with their places, when
/// it is not valid. Values for parameters that the template doesn't have are ignored.
pub fn of(text: &str, given: &[(String, String)], region: Option<&Region>) -> Result<Coverage, Vec<TemplateProblem>> {
    let template = Template::parse(text)?;
    let is_given = |name: &str| given.iter().any(|(one, _)| one == name);
    let parameters: Vec<_> = template.parameters().collect();
    let unset: Vec<String> = parameters
        .iter()
        .filter(|(name, default)| default.is_none() && !is_given(name))
        .map(|(name, _)| (*name).to_owned())
        .collect();
    let mut inputs: Vec<_> =
        given.iter().filter(|(name, _)| parameters.iter().any(|(one, _)| one == name)).cloned().collect();
    inputs.extend(unset.iter().map(|name| (name.clone(), PLACEHOLDER.to_owned())));
    let (resolved, unresolved) = match template.bind(&inputs).and_then(|bound| resolve(&bound, region)) {
        Ok(rules) => (Some(rules), Vec::new()),
        // A value that a parameter doesn't allow is the caller's mistake; that of a placeholder is nobody's.
        Err(problems) if unset.is_empty() => return Err(problems),
        Err(problems) => (None, problems),
    };
    let rules = template
        .declared_rules()
        .into_iter()
        .map(|declared| {
            let deployed = resolved.as_ref().map(|rules| rules.get(declared.logical_id.as_str()));
            let literal = declared.source_identifier.as_deref();
            let identifier = deployed.flatten().and_then(|rule| rule.source.identifier.as_deref()).or(literal);
            let mut rule = described(declared.owner.as_deref(), identifier.unwrap_or_default());
            rule.logical_id = declared.logical_id.to_string();
            let is_managed = !matches!(rule.status, Status::Custom | Status::Unknown);
            rule.not_offered_in =
                region.filter(|region| is_managed && validate_region(&rule.source, region).is_err()).cloned();
            (rule.line, rule.column) = (declared.line, declared.column);
            match deployed {
                Some(None) => rule.left_out_by = declared.condition.map(|name| name.to_string()),
                Some(Some(deployed)) if rule.status != Status::Custom => rule.parameters.extend(problems(deployed)),
                _ => {}
            }
            rule
        })
        .collect();
    let declared = parameters.iter().map(|(name, _)| (*name).to_owned()).collect();
    let remediations = template.declared_remediations();
    Ok(Coverage { rules, remediations, declared, unset, unresolved })
}

/// The rules that are deployed to some account, by logical id.
fn resolve(bound: &Bound<'_>, region: Option<&Region>) -> Result<BTreeMap<String, ResolvedRule>, Vec<TemplateProblem>> {
    let problem = |message: String| vec![TemplateProblem { message, line: 0, column: 0 }];
    let pseudo = Pseudo {
        account_id: "111122223333".parse().map_err(|it| problem(format!("{it}")))?,
        region: region.cloned().unwrap_or_else(Region::us_east_1),
        stack_name: "awsconfigconforms-coverage".to_owned(),
        stack_uuid: "00000000-0000-0000-0000-000000000000".to_owned(),
    };
    let resolved = bound.resolve(&pseudo, "conformance-pack-coverage")?;
    Ok(resolved.rules.into_iter().map(|rule| (rule.logical_id.to_string(), rule)).collect())
}

/// What is known of a rule by its identifier.
fn described(owner: Option<&str>, identifier: &str) -> Rule {
    let mut rule = Rule {
        logical_id: String::new(),
        line: 0,
        column: 0,
        source: identifier.to_owned(),
        status: Status::Unknown,
        left_out_by: None,
        parameters: Vec::new(),
        not_offered_in: None,
        resource_types: Vec::new(),
        facts: Vec::new(),
    };
    if let Some(owner @ ("CUSTOM_LAMBDA" | "CUSTOM_POLICY")) = owner {
        (rule.source, rule.status) = (owner.to_owned(), Status::Custom);
        return rule;
    }
    match (managed_rule(identifier), known_rule(identifier)) {
        (Some(managed), _) => {
            rule.status = if managed.trigger == Trigger::Manual { Status::ByHand } else { Status::Modelled };
            let own = managed.resource_types.iter().filter(|_| managed.reads.item);
            rule.resource_types = own.chain(managed.reads.related).map(|one| (*one).to_owned()).collect();
            rule.resource_types.sort();
            rule.resource_types.dedup();
            rule.facts = managed.reads.facts.iter().map(|one| (*one).to_owned()).collect();
        }
        (None, Some(_)) => rule.status = Status::NotModelled,
        (None, None) => {
            let near = near_rules(identifier);
            if !near.is_empty() {
                rule.parameters.push(format!("did you mean {}?", near.join(", ")));
            }
        }
    }
    rule
}

/// What is wrong with the parameters and the frequency that a rule is deployed with.
fn problems(deployed: &ResolvedRule) -> Vec<String> {
    let identifier = deployed.source.identifier.as_deref().unwrap_or_default();
    let input = match RuleInput::read(identifier, deployed.input_parameters.as_deref()) {
        Ok(input) => input,
        Err(problem) => return vec![problem.to_string()],
    };
    let waiting: Vec<_> = input
        .parameters
        .iter()
        .filter(|(_, value)| value.contains(PLACEHOLDER))
        .map(|(name, _)| name.clone())
        .collect();
    let mut problems = parameter_problems(&input);
    problems.retain(|problem| !waiting.iter().any(|name| problem.contains(&format!("parameter {name} "))));
    problems.extend(waiting.iter().map(|name| format!("{name} waits for a parameter of the template.")));
    // What an unknown rule is called is told by its status.
    if deployed.maximum_execution_frequency.is_some()
        && let Err(problem @ RuleProblem::Frequency) = validate_frequency(identifier)
    {
        problems.push(problem.to_string());
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACK: &str = r#"Parameters:
  Bucket: {Type: String}
  Age: {Type: String, Default: "90"}
  Off: {Type: String, Default: ""}
Conditions:
  IsOn: !Not [!Equals [!Ref Off, ""]]
Resources:
  Logged:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: logged
      InputParameters: {targetBucket: !Ref Bucket}
      Source: {Owner: AWS, SourceIdentifier: S3_BUCKET_LOGGING_ENABLED}
  Rotated:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: rotated
      Source: {Owner: AWS, SourceIdentifier: ACCESS_KEYS_ROTATED}
  Waf:
    Type: AWS::Config::ConfigRule
    Condition: IsOn
    Properties:
      ConfigRuleName: waf
      Source: {Owner: AWS, SourceIdentifier: WAFV2_LOGGING_ENABLED}
  Process:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: process
      Source: {Owner: AWS, SourceIdentifier: AWS_CONFIG_PROCESS_CHECK}
  Misspelt:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: misspelt
      Source: {Owner: AWS, SourceIdentifier: ENCRYPTED_VOLUME}
"#;

    fn rule<'c>(coverage: &'c Coverage, id: &str) -> &'c Rule {
        coverage.rules.iter().find(|rule| rule.logical_id == id).unwrap()
    }

    #[test]
    fn every_rule_says_what_becomes_of_it() {
        let coverage = of(PACK, &[], None).unwrap();
        assert_eq!(coverage.unset, ["Bucket"]);
        let logged = rule(&coverage, "Logged");
        assert_eq!((logged.status, logged.line, logged.column), (Status::Modelled, 8, 3));
        assert_eq!(logged.parameters, ["targetBucket waits for a parameter of the template."]);
        assert_eq!(logged.resource_types, ["AWS::S3::Bucket"]);
        let rotated = rule(&coverage, "Rotated");
        assert_eq!(rotated.facts, ["credentialReport"]);
        assert_eq!(
            rotated.parameters,
            ["The required parameter [maxAccessKeyAge] is not present in the inputParameters"]
        );
        let waf = rule(&coverage, "Waf");
        assert_eq!((waf.status, waf.left_out_by.as_deref()), (Status::NotModelled, Some("IsOn")));
        assert_eq!(rule(&coverage, "Process").status, Status::ByHand);
        let misspelt = rule(&coverage, "Misspelt");
        assert_eq!(misspelt.status, Status::Unknown);
        assert!(misspelt.parameters[0].starts_with("did you mean ENCRYPTED_VOLUMES"), "{:?}", misspelt.parameters);
    }

    #[test]
    fn remediations_are_counted() {
        let with = format!(
            "{PACK}  Remedy:\n    Type: AWS::Config::RemediationConfiguration\n    Properties: {{ConfigRuleName: rotated, \
             TargetType: SSM_DOCUMENT, TargetId: d}}\n"
        );
        assert_eq!(of(&with, &[], None).unwrap().remediations, 1);
        assert_eq!(of(PACK, &[], None).unwrap().remediations, 0);
    }

    #[test]
    fn given_parameters_count() {
        let given = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let coverage = of(PACK, &[given("Bucket", "logs"), given("Off", "x"), given("Elsewhere", "y")], None).unwrap();
        assert_eq!(coverage.unset, Vec::<String>::new());
        assert_eq!(rule(&coverage, "Logged").parameters, Vec::<String>::new());
        assert_eq!(rule(&coverage, "Waf").left_out_by, None);
    }

    #[test]
    fn a_frequency_that_a_rule_may_not_have_is_told() {
        let pack = |identifier: &str| {
            format!(
                "Resources:\n  A:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: a\n      \
                 MaximumExecutionFrequency: One_Hour\n      Source: {{Owner: AWS, SourceIdentifier: {identifier}}}\n"
            )
        };
        let changes = of(&pack("ENCRYPTED_VOLUMES"), &[], None).unwrap();
        assert_eq!(rule(&changes, "A").parameters, [RuleProblem::Frequency.to_string()]);
        let periodic = of(&pack("IAM_PASSWORD_POLICY"), &[], None).unwrap();
        assert_eq!(rule(&periodic, "A").parameters, Vec::<String>::new());
    }

    #[test]
    fn a_template_that_is_not_valid_answers_places() {
        let problems = of("Resources:\n  A:\n    Type: AWS::S3::Bucket\n", &[], None).unwrap_err();
        assert!(problems.iter().any(|problem| problem.line == 3), "{problems:?}");
    }

    #[test]
    fn rules_that_a_region_does_not_offer() {
        let pack = "Resources:
  Names: {Type: 'AWS::Config::ConfigRule', Properties: {Source: {Owner: AWS, SourceIdentifier: CLOUDFRONT_SNI_ENABLED}}}
  Versions: {Type: 'AWS::Config::ConfigRule', Properties: {Source: {Owner: AWS, SourceIdentifier: S3_BUCKET_VERSIONING_ENABLED}}}
";
        let missing = |region: Option<&str>| {
            let region: Option<Region> = region.map(|region| region.parse().unwrap());
            let rules = of(pack, &[], region.as_ref()).unwrap().rules;
            rules
                .into_iter()
                .filter(|rule| rule.not_offered_in.is_some())
                .map(|rule| rule.logical_id)
                .collect::<Vec<_>>()
        };
        assert_eq!(missing(Some("eu-west-1")), ["Names"]);
        assert_eq!(missing(Some("us-east-1")), [""; 0]);
        assert_eq!(missing(None), [""; 0]);
    }
}
