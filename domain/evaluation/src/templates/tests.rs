//! The template language, case by case.

use super::*;

const PACK: &str = "conformance-pack-abc123def";

fn pseudo() -> Pseudo {
    Pseudo {
        account_id: "123456789012".parse().unwrap(),
        region: "cn-north-1".parse().unwrap(),
        stack_name: "awsconfigconforms-p".to_owned(),
        stack_uuid: "uuid".to_owned(),
    }
}

fn resolve(body: &str, inputs: &[(&str, &str)]) -> Result<Resolved, Vec<TemplateProblem>> {
    let inputs: Vec<_> = inputs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Template::parse(body)?.bind(&inputs)?.resolve(&pseudo(), PACK)
}

/// A template with one rule whose input parameter `x` is this.
fn with_parameter(head: &str, x: &str) -> String {
    format!(
        "{head}\nResources:\n  A:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: a\n      \
         Source: {{Owner: AWS, SourceIdentifier: X}}\n      InputParameters:\n        x: {x}\n"
    )
}

fn parameter_of(head: &str, x: &str, inputs: &[(&str, &str)]) -> String {
    let resolved = resolve(&with_parameter(head, x), inputs).unwrap_or_else(|problems| panic!("{x}: {problems:?}"));
    resolved.rules[0].input_parameters.clone().unwrap_or_default()
}

fn check(x: &str, expected: &str) {
    assert_eq!(parameter_of("", x, &[]), format!(r#"{{"x":{}}}"#, documents::quoted(expected)), "{x}");
}

fn problems(body: &str, inputs: &[(&str, &str)]) -> Vec<String> {
    resolve(body, inputs).unwrap_err().iter().map(TemplateProblem::to_string).collect()
}

fn refused(head: &str, x: &str, expected: &str) {
    let found = problems(&with_parameter(head, x), &[]);
    assert_eq!(found.len(), 1, "{x}: {found:?}");
    assert!(found[0].starts_with(expected), "{x}: {found:?}");
}

#[test]
fn functions() {
    check("!Join ['-', [a, !Ref 'AWS::Region', !Ref 'AWS::NoValue', b]]", "a-cn-north-1-b");
    check("!Select [1, [a, b]]", "b");
    check("!Select ['0', !Split [',', 'p,q']]", "p");
    check("{'Fn::Base64': !Sub 'hello'}", "aGVsbG8=");
    check("!Base64 ab", "YWI=");
    check("!Base64 ''", "");
    check("!Sub ['${v}.${AWS::URLSuffix}', {v: !Ref 'AWS::Partition'}]", "aws-cn.amazonaws.com.cn");
    check("!Sub '${!AWS::Region}'", "${AWS::Region}");
    check("!Ref AWS::StackId", "arn:aws-cn:cloudformation:cn-north-1:123456789012:stack/awsconfigconforms-p/uuid");
    check("1.10", "1.10");
    check("0x1F", "0x1F");
    check("yes", "yes");
    check("'{}'", "{}");
    check("2026-11-21", "2026-11-21");
}

#[test]
fn a_rule_is_referred_to_by_its_name_in_the_account() {
    let other = "  B:\n    Type: AWS::Config::ConfigRule\n    Properties: {ConfigRuleName: b, Source: {Owner: AWS, SourceIdentifier: X}}\n";
    let resolved = resolve(&(with_parameter("", "!Ref B") + other), &[]).unwrap();
    assert_eq!(resolved.rules[0].input_parameters.as_deref(), Some(r#"{"x":"b-conformance-pack-abc123def"}"#));
}

#[test]
fn mappings() {
    let head = "Mappings:\n  M:\n    cn-north-1: {a: 1, list: [p, q]}";
    assert_eq!(parameter_of(head, "!FindInMap [M, !Ref 'AWS::Region', a]", &[]), r#"{"x":"1"}"#);
    assert_eq!(parameter_of(head, "!Select [1, !FindInMap [M, cn-north-1, list]]", &[]), r#"{"x":"q"}"#);
    refused(
        head,
        "!FindInMap [M, cn-north-1, b]",
        "mapping `M` has no value for `cn-north-1`, `b` (line 11, column 23)",
    );
    refused(head, "!FindInMap [N, a, b]", "mapping `N` is not defined");
    assert_eq!(problems(&with_parameter("Mappings: {M: {a: 1}}", "x"), &[]).len(), 1);
}

#[test]
fn parameters() {
    let head = "Parameters:\n  P: {Type: CommaDelimitedList, Default: 'a, b'}\n  N: {Type: Number, Default: 7, MinValue: 1, MaxValue: 9}\n  \
                S: {Type: String, Default: ab, AllowedPattern: '[a-z]*', MaxLength: 3}";
    assert_eq!(parameter_of(head, "!Join ['|', !Ref P]", &[("P", "x,y ,z")]), r#"{"x":"x|y|z"}"#);
    assert_eq!(parameter_of(head, "!Ref N", &[("N", "2.50")]), r#"{"x":"2.50"}"#);
    let bad = |name, value| problems(&with_parameter(head, "x"), &[(name, value)]).join("; ");
    assert_eq!(bad("N", "0"), "Parameter 'N' must be a number not less than 1 (line 3, column 3)");
    assert_eq!(bad("N", "1e1"), "Parameter 'N' must be a number not greater than 9 (line 3, column 3)");
    assert_eq!(bad("N", "x"), "Parameter 'N' must be a number. (line 3, column 3)");
    assert_eq!(bad("S", "ab1"), "Parameter 'S' must match pattern [a-z]* (line 4, column 3)");
    assert_eq!(bad("S", "abcd"), "Parameter 'S' has a length that is not allowed (line 4, column 3)");
    assert_eq!(bad("Q", "1"), "Parameters: [Q] do not exist in the template");
    assert_eq!(
        problems(&with_parameter(head, "x"), &[("N", "1"), ("N", "2")]),
        ["parameter `N` is given more than once"]
    );
    refused(head, "!Ref P", "InputParameters of rule `A`: `x` must be a single value");
    let one = |declaration: &str| {
        problems(&with_parameter(&format!("Parameters: {{P: {declaration}}}"), "x"), &[]).join("; ")
    };
    assert!(
        one("{Type: 'AWS::EC2::VPC::Id', Default: a}").starts_with("type `AWS::EC2::VPC::Id` of parameter `P` is not")
    );
    assert!(one("{Type: String, Default: c, AllowedValues: [a, b]}").contains("must be one of AllowedValues [a, b]"));
    assert!(one("{Type: String, Default: a, AllowedPattern: '(?=a)'}").contains("not a supported pattern"));
    assert!(one("{Type: String, Default: [a]}").starts_with("Default of parameter `P` must be a single value"));
    assert!(one("{Type: String, Colour: red}").contains("`Colour` is not an attribute of parameter `P`"));
    assert!(one("{Default: a}").starts_with("parameter `P` has no Type"));
    assert!(one("{Type: String}").starts_with("Parameters: [P] must have values"));
}

#[test]
fn conditions() {
    let head = "Parameters: {P: {Type: String, Default: a}}\nConditions:\n  last: !And [!Condition first, !Not [!Equals [!Ref P, b]]]\n  \
                first: !Or [!Equals [a, b], !Equals [!Sub '${P}!', 'a!']]";
    assert_eq!(parameter_of(head, "!If [last, yes, no]", &[]), r#"{"x":"yes"}"#);
    assert_eq!(parameter_of(head, "!If [last, yes, no]", &[("P", "b")]), r#"{"x":"no"}"#);
    assert_eq!(parameter_of(head, "!If [last, !Ref 'AWS::NoValue', no]", &[]), "");
    refused(head, "!If [nope, a, b]", "condition `nope` is not defined");
    refused(head, "!If [last, a]", "Fn::If takes a list of 3 arguments");
    refused(head, "!Condition last", "Condition can only be used in conditions");
    refused("Conditions: {c: !Equals [!Ref A, b]}", "x", "a condition cannot refer to resource `A`");
    refused("Conditions: {c: !If [c, a, b]}", "x", "Fn::If is not a condition");
    refused("Conditions: {c: 'true'}", "x", "a condition must be Fn::Equals");
    refused("Conditions: {c: !And [!Equals [a, b]]}", "x", "Fn::And takes a list of 2 to 10 conditions");
}

#[test]
fn cycles_are_found() {
    let head = "Conditions:\n  a: !Not [!Condition b]\n  b: !Not [!Condition a]\n  c: !Equals [a, b]";
    assert_eq!(
        problems(&with_parameter(head, "x"), &[]),
        ["condition `a` depends on itself (line 2, column 3)", "condition `b` depends on itself (line 3, column 3)"]
    );
}

#[test]
fn resources_that_wait_for_each_other_are_found() {
    let rule = |id: &str, more: &str| {
        format!(
            "  {id}:\n    Type: AWS::Config::ConfigRule\n    {more}\n    Properties:\n      Source: {{Owner: AWS, SourceIdentifier: X}}\n"
        )
    };
    let body = |a: &str, b: &str, c: &str| format!("Resources:\n{}{}{}", rule("A", a), rule("B", b), rule("C", c));
    let (on_a, on_b, on_c) = ("DependsOn: A", "DependsOn: [B]", "DependsOn: C");
    assert!(resolve(&body("", on_a, on_b), &[]).is_ok(), "a line is no circle");
    let circle = |a, b, c| problems(&body(a, b, c), &[]);
    assert_eq!(circle(on_b, on_a, on_b), ["Circular dependency between resources: [A, B] (line 2, column 3)"]);
    assert_eq!(circle("", on_c, on_b), ["Circular dependency between resources: [B, C] (line 7, column 3)"]);
    assert_eq!(circle(on_a, "", ""), ["Circular dependency between resources: [A] (line 2, column 3)"]);
    let by_reference = body("", on_a, "").replacen("X}", "!Sub '${B}'}", 1);
    assert_eq!(problems(&by_reference, &[]), ["Circular dependency between resources: [A, B] (line 2, column 3)"]);
}

#[test]
fn what_is_no_expression() {
    refused("", "!Nope a", "`!Nope` is not a known tag (line 9, column 18)");
    refused("", "{'Fn::Nope': a}", "`Fn::Nope` is not a known function (line 9, column 13)");
    refused("", "{Ref: A, b: c}", "`Ref` must be the only key of its map");
    refused("", "!Ref Nope", "unresolved reference [Nope]");
    refused("", "!Sub '${Nope}'", "unresolved reference [Nope]");
    refused("", "!Sub '${A.Arn}'", "`${A.Arn}` is not supported");
    refused("", "!Sub '${A'", "a `${` of Fn::Sub is not closed");
    refused("", "!GetAtt A.Arn", "Fn::GetAtt is not supported");
    refused("", "!ImportValue a", "Fn::ImportValue is not supported");
    let found = problems(&with_parameter("", "!ImportValue a"), &[]);
    assert!(found[0].contains("give it with ConformancePackInputParameters"), "{found:?}");
    refused("", "~", "null values are not allowed");
    refused("", "!Select [2, [a, b]]", "Fn::Select has no element `2`");
    refused("", "!Select [-1, [a, b]]", "Fn::Select has no element `-1`");
    refused("", "!Join ['', a]", "a list is needed here");
    refused("", "!Join ['', [[a]]]", "Fn::Join joins strings only");
    refused("", "!Split ['', a]", "the delimiter of Fn::Split must not be empty");
    refused("", "[a]", "InputParameters of rule `A`: `x` must be a single value");
    refused("", "{a: b}", "InputParameters of rule `A`: `x` must be a single value");
}

#[test]
fn all_problems_come_at_once_with_their_places() {
    let body = "Resources:\n  A:\n    Type: AWS::S3::Bucket\n  B:\n    Type: AWS::Config::ConfigRule\n    Condition: nope\n    \
                DependsOn: C\n    Properties:\n      Colour: red\n      ConfigRuleName: !Ref Nope\n  B:\n    Type: x\n\
                Transform: t\nNonsense: 1\n";
    assert_eq!(
        problems(body, &[]),
        [
            "resource type `AWS::S3::Bucket` is not supported in conformance packs (line 3, column 11)",
            "condition `nope` is not defined (line 6, column 16)",
            "unresolved reference [C]: DependsOn names no resource (line 7, column 16)",
            "unresolved reference [Nope]: no such parameter or resource (line 10, column 28)",
            "key `B` occurs twice (line 11, column 3)",
            "resource type `x` is not supported in conformance packs (line 12, column 11)",
            "`Transform` is not supported in conformance pack templates (line 13, column 1)",
            "`Nonsense` is not a section of a template (line 14, column 1)",
        ]
    );
}

#[test]
fn rules_are_typed() {
    let rule = |properties: &str| {
        let body = format!("Resources:\n  A:\n    Type: AWS::Config::ConfigRule\n    Properties: {{{properties}}}\n");
        problems(&body, &[]).join("; ")
    };
    let source = "Source: {Owner: AWS, SourceIdentifier: X}";
    assert!(rule("ConfigRuleName: a").starts_with("rule `A` needs Source"));
    assert!(rule("Source: {SourceIdentifier: X}").starts_with("Source of rule `A` needs Owner"));
    assert!(rule("Source: {Owner: AWS}").starts_with("Source of rule `A` needs SourceIdentifier"));
    assert!(rule("Source: {Owner: ME, SourceIdentifier: X}").contains("must be AWS, CUSTOM_LAMBDA or CUSTOM_POLICY"));
    assert!(rule(&format!("{source}, MaximumExecutionFrequency: Daily")).contains("must be a frequency"));
    assert!(rule(&format!("{source}, Scope: [a]")).contains("Scope of rule `A` must be a map"));
    assert!(
        rule(&format!("{source}, Scope: {{ComplianceResourceTypes: a}}")).contains("must be a list of at most 100")
    );
    assert!(rule(&format!("{source}, EvaluationModes: [{{Mode: X}}]")).contains("must be DETECTIVE or PROACTIVE"));
    assert!(rule(&format!("{source}, Colour: red")).starts_with("`Colour` is not a property of rule `A`"));
    assert!(rule(&format!("{source}, ConfigRuleName: {}", "a".repeat(110))).contains("longer than 128 characters"));
    assert!(rule(&format!("{source}, InputParameters: [a]")).contains("must be a map"));
}

#[test]
fn names_and_controls() {
    let body = "Resources:\n  A:\n    Type: AWS::Config::ConfigRule\n    Controls: [CIS.1, CIS.2]\n    Properties:\n      \
                Source: {Owner: AWS, SourceIdentifier: X}\n      EvaluationModes: [{Mode: PROACTIVE}]\n      \
                InputParameters: '{\"a\": 1}'\n";
    let rule = resolve(body, &[]).unwrap().rules.remove(0);
    assert_eq!(rule.name_in_template, "A");
    assert_eq!(rule.config_rule_name, "A-conformance-pack-abc123def");
    assert_eq!(rule.controls, ["CIS.1", "CIS.2"]);
    assert_eq!(rule.evaluation_modes, [EvaluationMode::Proactive]);
    assert_eq!(rule.input_parameters.as_deref(), Some(r#"{"a":"1"}"#));
    let twice = body.to_owned()
        + &body.replace("Resources:\n  A:", "  B:").replace("Source:", "ConfigRuleName: A\n      Source:");
    assert_eq!(problems(&twice, &[]), ["two rules of the pack have the name `A` (line 9, column 3)"]);
}

#[test]
fn remediations_find_their_rule() {
    let body = |name: &str| {
        with_parameter("", "y")
            + &format!(
                "  Fix:\n    Type: AWS::Config::RemediationConfiguration\n    Properties: {{ConfigRuleName: {name}, TargetType: \
                 SSM_DOCUMENT, TargetId: D, Parameters: {{P: {{ResourceValue: {{Value: RESOURCE_ID}}}}}}}}\n"
            )
    };
    for name in ["a", "!Ref A"] {
        let fix = resolve(&body(name), &[]).unwrap().remediations.remove(0);
        assert_eq!(fix.config_rule_name.as_deref(), Some("a-conformance-pack-abc123def"));
        assert_eq!(fix.rule_name_in_template, "a");
        assert_eq!(fix.parameters, [("P".into(), RemediationParameter::ResourceId)]);
    }
    assert_eq!(resolve(&body("other"), &[]).unwrap().remediations[0].config_rule_name, None);
    assert!(problems(&body("a").replace("RESOURCE_ID", "ID"), &[])[0].contains("must be RESOURCE_ID"));
    assert!(problems(&body("a").replace("TargetId: D, ", ""), &[])[0].contains("remediation `Fix` needs TargetId"));
    assert!(problems(&body("!Ref Fix"), &[])[0].contains("`Fix` is a remediation"));
}

#[test]
fn nothing_said_grows_without_bound() {
    let head = format!("Parameters: {{P: {{Type: String, Default: {}}}}}", "a".repeat(4096));
    let x = format!("!Sub '{}'", "${P}".repeat(2_000));
    assert!(problems(&with_parameter(&head, &x), &[])[0].starts_with("the template says too much"));
}

#[test]
fn json_templates_are_read_too() {
    let body = r#"{"Resources": {"A": {"Type": "AWS::Config::ConfigRule", "Properties": {"ConfigRuleName": {"Fn::Sub": "n-${AWS::Region}"},
        "Source": {"Owner": "AWS", "SourceIdentifier": "X"}, "InputParameters": {"n": 5, "b": true}}}}}"#;
    let rule = resolve(body, &[]).unwrap().rules.remove(0);
    assert_eq!(rule.name_in_template, "n-cn-north-1");
    assert_eq!(rule.input_parameters.as_deref(), Some(r#"{"n":"5","b":"true"}"#));
}

#[test]
fn a_stored_template_keeps_what_today_would_be_refused() {
    // Every line that is marked breaks a rule of today; what stands beside it still means what it says.
    let text = "AWSTemplateFormatVersion: 'some other day'\nOdd: section\nParameters:\n  Days: {Type: Number, Default: 9, MaxValue: 5}\n\
         Resources:\n  Good:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: good\n      \
         Source: {Owner: AWS, SourceIdentifier: X}\n      InputParameters: {days: !Ref Days}\n  Longer:\n    \
         Type: AWS::Config::ConfigRule\n    UnknownAttribute: 1\n    Properties:\n      ConfigRuleName: longer\n      \
         Description: \"DESCRIPTION\"\n      Source: {Owner: AWS, SourceIdentifier: Y}\n  Unreadable:\n    \
         Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: !GetAtt [a, b]\n      \
         Source: {Owner: AWS, SourceIdentifier: Z}\n  Elsewhere:\n    Type: AWS::S3::Bucket\n"
        .replace("DESCRIPTION", &"x".repeat(300));
    assert!(Template::parse(&text).is_err());
    let template = Template::read(&text);
    let inputs = [("Days".to_owned(), "12".to_owned()), ("Gone".to_owned(), "1".to_owned())];
    assert!(template.bind(&inputs).is_err());
    let resolved = template.bind_stored(&inputs).resolve_stored(&pseudo(), PACK);
    let read: Vec<_> = resolved.rules.iter().map(|rule| rule.config_rule_name.as_str()).collect();
    assert!(read.starts_with(&["good-conformance-pack-abc123def", "longer-conformance-pack-abc123def"]), "{read:?}");
    assert_eq!(resolved.rules[0].input_parameters.as_deref(), Some(r#"{"days":"12"}"#));
    assert!(!read.iter().any(|name| name.contains("Elsewhere")), "{read:?}");
    // A template that nothing is wrong with is read the same either way.
    let good = with_parameter("", "a");
    let strict = Template::parse(&good).unwrap().bind(&[]).unwrap().resolve(&pseudo(), PACK).unwrap();
    assert_eq!(Template::read(&good).bind_stored(&[]).resolve_stored(&pseudo(), PACK), strict);
    for nothing in ["", "]", "a", "[]", "Resources: 1"] {
        assert!(Template::read(nothing).bind_stored(&[]).resolve_stored(&pseudo(), PACK).rules.is_empty(), "{nothing}");
    }
}
